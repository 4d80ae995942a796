"""The place beside the board: a panel and the fields next to each other, or one behind the other where the middle needs the room."""

from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button
from journey_studio.desktop.panels.side import Side
from journey_studio.desktop.words import tr

LEAST_MIDDLE = 620
"""px. Where the middle would be narrower than this, the panel and the fields share one place."""

_COMES_AND_GOES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Beside(QWidget):
    """Where they share a place the later one is in front, tabs at the foot name both, and closing one brings the other back.

    Fields that come up because something was selected in the panel wait behind it. A part that is behind is not hidden itself:
    it is still open.
    """

    def __init__(self, side: Side, fields: QWidget) -> None:
        super().__init__()
        self.setObjectName("beside")
        self._side, self._fields, self._front = side, fields, fields
        self._slots: dict[QWidget, QWidget] = {}
        self._row: QWidget | None = None
        self._left: QWidget | None = None
        self.tabs = QFrame()
        self.tabs.setObjectName("besideTabs")
        self._tabs = {side: button("", "tab"), fields: button(tr("Fields"), "tab")}
        self._lay_out()
        side.opened.connect(partial(self.bring, side))
        for part in (side, fields):
            part.installEventFilter(self)
        self._arrange()

    def follow(self, row: QWidget, left: QWidget) -> None:
        """Share the width of a row with the middle and with what stands at the left, from now on."""
        self._row, self._left = row, left
        for each in (row, left):
            each.installEventFilter(self)

    @property
    def front(self) -> QWidget:
        """The panel or the fields: what is in sight where only one of them can be."""
        return self._front

    @property
    def has_room_for_fields(self) -> bool:
        """Whether the fields beside all that is open leave the middle its width."""
        return self._row is None or self._room - self._fields.minimumWidth() >= LEAST_MIDDLE

    @property
    def _room(self) -> int:
        """What the panel leaves for the middle and the fields, px."""
        left = self._left.sizeHint().width() if self._left and not self._left.isHidden() else 0
        panel = 0 if self._side.isHidden() else self._side.minimumWidth()
        return (self._row.width() if self._row else 0) - left - panel

    def bring(self, part: QWidget) -> None:
        """Put the panel or the fields in front."""
        self._front = part
        self._arrange()

    def _arrange(self) -> None:
        shown = [part for part in self._slots if not part.isHidden()]
        shares = len(shown) > 1 and not self.has_room_for_fields
        if shares:
            shown = [self._front]
        hidden = [slot for part, slot in self._slots.items() if part not in shown]
        had_keyboard = shares and any(map(_has_keyboard, hidden))
        for part, slot in self._slots.items():
            slot.setVisible(part in shown)
        self._show_tabs(shares)
        self.setFixedWidth(sum(part.minimumWidth() for part in shown))
        self.setVisible(bool(shown))
        self._side.be_behind(shares and self._front is self._fields)
        if had_keyboard:
            self._tabs[self._front].setFocus()

    def _show_tabs(self, on: bool) -> None:
        self._tabs[self._side].setText(self._side.title)
        self._tabs[self._front].setChecked(True)
        self.tabs.setVisible(on)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for part in (self._side, self._fields):
            self._slots[part] = slot = QWidget()
            inner = QHBoxLayout(slot)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(part)
            row.addWidget(slot)
        at_the_foot = QHBoxLayout(self.tabs)
        at_the_foot.setContentsMargins(14, 6, 14, 8)
        group = QButtonGroup(self)
        for part, tab in self._tabs.items():
            tab.setCheckable(True)
            tab.clicked.connect(partial(self.bring, part))
            group.addButton(tab)
            at_the_foot.addWidget(tab)
        at_the_foot.addStretch(1)
        column = QVBoxLayout(self)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.tabs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Something was opened or closed, or the row has another width."""
        if event.type() in _COMES_AND_GOES:
            if watched is self._fields and not self._fields.isHidden():
                self._front = self._side if _has_keyboard(self._side) else self._fields
            self._arrange()
        elif event.type() == QEvent.Type.Resize and watched is self._row:
            self._arrange()
        return False


def _has_keyboard(part: QWidget) -> bool:
    """Whether something in a part in sight has it."""
    focus = QApplication.focusWidget()
    return focus is not None and part.isAncestorOf(focus)
