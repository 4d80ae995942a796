"""Impact and effort: opportunities in a chart, dragged by mouse or moved by the arrow keys to rate them."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.planning.chart import Chart, Chip, rating_of
from journey_studio.desktop.planning.chart_paint import invitation, paint_chart, paint_chip, paint_invitation
from journey_studio.desktop.planning.rating import ARROWS, moved, rate
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tip, tr
from journey_studio.insight.opportunities import Opportunity, opportunities


class Priorities(QWidget):
    """Tab goes from one opportunity to the next, arrows rate, Delete takes the rating away, Escape goes back to the board."""

    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self._session, self._canvas = session, canvas
        self.entries: list[Opportunity] = []
        self.chosen = ""
        self._pressed: QPointF | None = None
        self._at: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Opportunities by impact and effort"))
        self.setMinimumSize(QSize(440, 300))

    @property
    def chart(self) -> Chart:
        """The chart as large as this is now."""
        return Chart(self.width(), self.height())

    def chips(self) -> list[Chip]:
        """Where the opportunities stand now."""
        return self.chart.chips(self.entries, self.chosen)

    def refresh(self) -> None:
        """Show the opportunities of the map."""
        journey = self._session.journey
        self.entries = opportunities(self._session.snapshot, journey) if journey else []
        if all(entry.card.id != self.chosen for entry in self.entries):
            self.chosen = ""
        self.setAccessibleDescription("" if self.entries else invitation())
        self.update()

    def choose(self, key: str) -> None:
        """Choose an opportunity, here and on the board."""
        self.chosen = key
        if key:
            self._canvas.select([key])
        entry = self._entry(key)
        self.setAccessibleDescription(_told(entry) if entry else "")
        if entry and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, _told(entry)))
        self.update()

    def put(self, key: str, rating: tuple[int, int] | None, group: str = "") -> None:
        """Rate an opportunity, or take its rating away; it stays chosen."""
        entry, document = self._entry(key), self._session.document
        if entry is None or document is None or not self._session.can_edit:
            return
        if rating != rating_of(entry):
            rate(document, entry.card, rating, group)
            self.refresh()
        self.choose(key)

    def _entry(self, key: str) -> Opportunity | None:
        return next((entry for entry in self.entries if entry.card.id == key), None)

    def _chip_at(self, point: QPointF) -> Chip | None:
        return next((chip for chip in reversed(self.chips()) if chip.rect.contains(point)), None)

    def _step(self, way: int) -> bool:
        """The next opportunity in the order of promise. False at the end."""
        order = [entry.card.id for entry in self.entries]
        place = (order.index(self.chosen) if self.chosen in order else (-1 if way > 0 else len(order))) + way
        if not 0 <= place < len(order):
            return False
        self.choose(order[place])
        return True

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(900, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, its chips, and the one that is carried over all others."""
        theme, chart = self._canvas.theme, self.chart
        names = {entry.card.id: entry.card.name for entry in self.entries}
        with QPainter(self) as painter:
            paint_chart(painter, chart, theme, chart.rating_at(self._at) if self._at else None)
            if not self.entries:
                paint_invitation(painter, chart, theme)
            for chip in self.chips():
                if not (self._at and chip.key == self.chosen):
                    chosen = bool(chip.key) and chip.key == self.chosen
                    words = " ".join(names.get(chip.key, "").split())
                    paint_chip(painter, chip, words, theme, chosen=chosen, has_keys=self.hasFocus())
            if self._at and self.chosen:
                size = next(chip.rect for chip in self.chips() if chip.key == self.chosen)
                carried = Chip(self.chosen, size.translated(self._at - size.center()))
                paint_chip(painter, carried, names[self.chosen], theme, chosen=True, has_keys=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse; of those without room, all of them on the board."""
        chip = self._chip_at(event.position())
        if chip and chip.more:
            self._canvas.select(chip.more)
        elif event.button() == Qt.MouseButton.LeftButton:
            self.choose(chip.key if chip else "")
            self._pressed = event.position() if chip else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it along."""
        if self._pressed is None or not self._session.can_edit:
            return
        far = (event.position() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._at is not None or far:
            self._at = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Rate it by where it was dropped."""
        at, self._at, self._pressed = self._at, None, None
        if at is not None:
            chart, point = self.chart, event.position()
            if chart.plot.contains(point) or chart.tray.contains(point):
                self.put(self.chosen, chart.rating_at(point))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows rate, Delete takes the rating away, Escape ends a drag or goes back."""
        entry = self._entry(self.chosen)
        if event.key() == Qt.Key.Key_Escape and self._at is not None:
            self._at = self._pressed = None
            self.update()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in ARROWS and entry:
            self.put(self.chosen, moved(rating_of(entry), ARROWS[event.key()]), f"rate {self.chosen}")
        elif event.key() in ARROWS:
            self._step(1)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry:
            self.put(self.chosen, None)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the opportunities before it leaves."""
        return self._step(1 if forward else -1) or bool(super().focusNextPrevChild(forward))

    def event(self, event: QEvent) -> bool:
        """Its keys are not the board's; a tool tip tells a whole title."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            own = (*ARROWS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)
            event.setAccepted(event.key() in own and not event.modifiers())
            return event.isAccepted()
        if isinstance(event, QHelpEvent):
            chip = self._chip_at(QPointF(event.pos()))
            entry = self._entry(chip.key) if chip else None
            QToolTip.showText(event.globalPos(), tip(_told(entry)) if entry else "", self)
            return True
        return super().event(event)


def _told(entry: Opportunity) -> str:
    rating = rating_of(entry)
    if rating is None:
        return tr("{title}, not rated yet").format(title=entry.card.name)
    return tr("{title}, impact {impact}, effort {effort}").format(
        title=entry.card.name, impact=rating[0], effort=rating[1]
    )
