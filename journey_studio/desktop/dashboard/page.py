"""The page itself: filter, figures, emotion, stages, weakest touchpoints, indicators, channels and owners."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QTreeWidget, QVBoxLayout, QWidget

from journey_studio.desktop.analysis.lists import key_of
from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.dashboard.counts import counts, fill
from journey_studio.desktop.dashboard.emotion_picture import EmotionPicture
from journey_studio.desktop.dashboard.filter_row import FilterRow
from journey_studio.desktop.dashboard.stage_table import StageTable
from journey_studio.desktop.dashboard.tiles import Tiles
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.insight.dashboard import Counted, Dashboard, dashboard, let_through
from journey_studio.insight.weakest import Weak
from journey_studio.model import Card

_EDGE = 20  # px
_TWO_ABREAST = 720  # px from which lists stand side by side


class DashboardPage(QScrollArea):
    """Counts nothing while it is hidden. `went` carries the id of a card to be shown on the board, `escaped` asks for the board."""

    went = Signal(str)
    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas, standing: Standing) -> None:
        super().__init__()
        self.setObjectName("dashboard")
        self.setAccessibleName(tr("Dashboard"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self._canvas, self._standing = session, canvas, standing
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._count)
        self.filter, self.tiles, self.emotion = FilterRow(standing), Tiles(), EmotionPicture()
        self.stages = StageTable()
        self.weakest, self.indicators = counts(tr("Weakest touchpoints"), 60), counts(tr("Indicators"), 130)
        self.channels, self.owners = (
            counts(tr("Channels"), 60, self._bar),
            counts(tr("Owners"), 60, self._bar),
        )
        self._grid = QGridLayout()
        self._lay_out()
        standing.changed.connect(self.refresh)
        self.stages.chosen.connect(lambda key: self._toggle("stage", key))
        for made in (self.weakest, self.indicators):
            made.itemActivated.connect(lambda item, _: self._go(key_of(item)))
        self.channels.itemActivated.connect(lambda item, _: self._toggle("channel", key_of(item)))
        self.owners.itemActivated.connect(lambda item, _: self._toggle("owner", key_of(item)))

    def _bar(self) -> QColor:
        return QColor(self._canvas.theme.families["touchpoint"].bar)

    def refresh(self) -> None:
        """The map or the filter has changed."""
        if self.isVisible():
            self._later.start(0)

    def _count(self) -> None:
        journey, snapshot = self._session.journey, self._session.snapshot
        if journey is None or not self.isVisible():
            return
        wanted = self._standing.filter
        found = dashboard(snapshot, journey, wanted)
        self.filter.show_journey(snapshot, journey)
        room = self.viewport().width() - 2 * _EDGE
        self.filter.arrange(room)
        self.tiles.show_figures(found, room)
        self.emotion.show_journey(let_through(snapshot, journey, wanted), journey, self._canvas.theme)
        self.stages.show_stages(found.stages)
        self._fill(found)

    def _fill(self, found: Dashboard) -> None:
        fill(self.weakest, [_weak(each) for each in found.weakest], tr("None that something is known of"))
        fill(self.indicators, [_indicator(card) for card in found.indicators], tr("No indicator yet"))
        for made, listed, nameless in (
            (self.channels, found.channels, tr("No channel")),
            (self.owners, found.owners, tr("No owner")),
        ):
            entries = [_counted(each, nameless) for each in listed]
            highest = max((each.count for each in listed), default=0)
            fill(made, entries, tr("No touchpoint yet"), float(highest))

    def _toggle(self, field: str, value: str) -> None:
        """Ask for one value of a field alone, or for all again where it is alone."""
        wanted = self._standing.filter
        alone = wanted.values(field) == {value}
        self._standing.choose(wanted.with_values(field, frozenset() if alone else frozenset((value,))))

    def _go(self, key: str) -> None:
        if key:
            self.went.emit(key)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_EDGE, 14, _EDGE, _EDGE)
        column.setSpacing(12)
        for part in (self.filter, self.tiles, self.emotion, self.stages):
            column.addWidget(part)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._boxes = [
            _titled(tr("Weakest touchpoints"), self.weakest),
            _titled(tr("Indicators"), self.indicators),
            _titled(tr("Touchpoints by channel"), self.channels),
            _titled(tr("Touchpoints by owner"), self.owners),
        ]
        self._arrange(2)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inner)

    def _arrange(self, across: int) -> None:
        for box in self._boxes:
            self._grid.removeWidget(box)
        for number, box in enumerate(self._boxes):
            self._grid.addWidget(box, number // across, number % across, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if across == 2 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One list beside the other where there is room."""
        super().resizeEvent(event)
        self._arrange(2 if self.viewport().width() >= _TWO_ABREAST else 1)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes the filter away, then leads back to the board."""
        if event.key() == Qt.Key.Key_Escape:
            if self._standing.filter:
                self._standing.clear()
            else:
                self.escaped.emit()
            return
        super().keyPressEvent(event)


def _titled(words: str, made: QTreeWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 6, 0, 0)
    column.setSpacing(4)
    column.addWidget(plain_label(words, "heading"))
    column.addWidget(made)
    return box


def _weak(each: Weak) -> tuple[str, str, str, str]:
    return each.card.name, f"{each.score:.0f}", each.card.id, f"{each.card.name}\n{each.place.way}"


def _indicator(card: Card) -> tuple[str, str, str, str]:
    value, target = (_number(card, fact) for fact in ("value", "target"))
    unit = str(card.facts.get("unit", "") or "")
    words = (
        tr("{value} of {target} {unit}").format(value=value, target=target, unit=unit)
        if target
        else f"{value} {unit}"
    )
    told = " · ".join(
        filter(
            None, (card.name, str(card.facts.get("trend", "") or ""), str(card.facts.get("date", "") or ""))
        )
    )
    return card.name, " ".join(words.split()), card.id, told


def _number(card: Card, fact: str) -> str:
    value = card.facts.get(fact)
    return f"{value:g}" if isinstance(value, int | float) else str(value or "")


def _counted(each: Counted, nameless: str) -> tuple[str, str, str, str]:
    return each.name or nameless, f"{each.count:,}", each.value, each.name or nameless
