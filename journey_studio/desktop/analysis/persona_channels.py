"""The personas of a journey beside each other: a row a channel, a column a persona, how many touchpoints where they meet."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from journey_studio.desktop.words import counted, tip, tr
from journey_studio.insight.channel_use import ChannelUse, digital_share
from journey_studio.layout import Theme
from journey_studio.layout.people import persona_look
from journey_studio.model import Persona, Snapshot

_ROW, _MOST_ROWS, _NARROWEST = 26, 9, 72
_CARDS = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonaChannels(QTableWidget):
    """A click or Enter on a number hands its touchpoints to `choose`. A channel that not everybody meets is strong."""

    def __init__(self, choose: Callable[[Iterable[str]], object]) -> None:
        super().__init__()
        self.setObjectName("personaChannels")
        self.setAccessibleName(tr("Touchpoints by channel and persona"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(_NARROWEST)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setFixedWidth(124)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(10, 10))
        self._choose = choose
        self.itemClicked.connect(self._chosen)

    def show_uses(self, uses: Sequence[ChannelUse], snapshot: Snapshot, theme: Theme) -> None:
        """Show these; hidden where no persona meets a channel."""
        personas = snapshot.of_owner(Persona)
        self.setVisible(bool(uses))
        self.clear()
        self.setRowCount(len(uses) + 1 if uses else 0)
        self.setColumnCount(len(personas))
        mode = self.horizontalHeader().ResizeMode
        self.horizontalHeader().setSectionResizeMode(mode.Stretch if len(personas) < 4 else mode.Interactive)
        for column, who in enumerate(personas):
            head = QTableWidgetItem(_dot(persona_look(snapshot, who, theme).colour), _line(who.name))
            head.setToolTip(tip(who.name))
            self.setHorizontalHeaderItem(column, head)
        for row, use in enumerate(uses):
            self._name(row, use.channel.name)
            for column, who in enumerate(personas):
                self.setItem(row, column, _count(use, who))
        if uses:
            self._name(len(uses), tr("Digital"))
            for column, who in enumerate(personas):
                share = digital_share(list(uses), who.id)
                self.setItem(len(uses), column, _cell("–" if share is None else f"{share:.0%}"))
        rows = min(self.rowCount(), _MOST_ROWS)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * _ROW + 4)

    def _name(self, row: int, words: str) -> None:
        made = QTableWidgetItem(_line(words))
        made.setToolTip(tip(words))
        self.setVerticalHeaderItem(row, made)

    def _chosen(self, item: QTableWidgetItem) -> None:
        if cards := item.data(_CARDS):
            self._choose(cards)
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a click does."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._chosen(item)
        else:
            super().keyPressEvent(event)


def _count(use: ChannelUse, who: Persona) -> QTableWidgetItem:
    cards = use.cards[who.id]
    made = _cell(str(len(cards)) if cards else "–")
    made.setData(_CARDS, [card.id for card in cards])
    touchpoints = counted(len(cards), tr("touchpoint"), tr("touchpoints"))
    told = tr("{persona} meets {channel} at {touchpoints}.").format(
        persona=who.name, channel=use.channel.name, touchpoints=touchpoints
    )
    made.setToolTip(tip("\n".join((told, *(_line(card.name) for card in cards[:8])))))
    made.setData(Qt.ItemDataRole.AccessibleTextRole, told)
    if use.differs:
        font = made.font()
        font.setBold(True)
        made.setFont(font)
    return made


def _cell(words: str) -> QTableWidgetItem:
    made = QTableWidgetItem(words)
    made.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def _line(words: str) -> str:
    return " ".join(words[:200].split())[:60]


def _dot(colour: str) -> QIcon:
    """A dot in the colour of a persona's curve."""
    made = QPixmap(20, 20)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(10, 10), 8, 8)
    painter.end()
    return QIcon(made)
