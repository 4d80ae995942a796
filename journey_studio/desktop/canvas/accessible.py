"""The board for screen readers: one named object whose children are what can be selected on it.

Qt owns an interface it was handed, and Python must not let go of it before: the board keeps those of its children, this
module those of the boards that live.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_boards: dict[int, "AccessibleBoard"] = {}
_installed: list[bool] = []


def make_accessible(canvas: "BoardCanvas") -> None:
    """See to it that screen readers find what is on a canvas."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_interface)
    key = id(canvas)
    canvas.destroyed.connect(lambda: _boards.pop(key, None))


def announce(canvas: "BoardCanvas", message: str) -> None:
    """Have a screen reader say something, where one runs."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, message))


def tell_focus(canvas: "BoardCanvas", owner: str | None) -> None:
    """Tell a screen reader, where one runs, which child has the keyboard now."""
    if QAccessible.isActive():
        event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
        owners = [spot.owner for spot in canvas.spots()]
        if owner in owners:
            event.setChild(owners.index(owner))
        QAccessible.updateAccessibility(event)


def _interface(key: str, shown: QObject | None) -> QAccessibleInterface | None:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

    if not isinstance(shown, BoardCanvas):
        return None
    return _boards.setdefault(id(shown), AccessibleBoard(shown))


class AccessibleBoard(QAccessibleWidget):
    """A list named after the journey, of what can be selected, in reading order."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas, QAccessible.Role.List, canvas.accessibleName())
        self.canvas = canvas
        self._children: dict[str, AccessibleThing] = {}

    def thing(self, owner: str) -> "AccessibleThing":
        """The child that stands for a record, always the same one."""
        return self._children.setdefault(owner, AccessibleThing(self, owner))

    def childCount(self) -> int:
        """How many things can be selected."""
        return len(self.canvas.spots())

    def child(self, index: int) -> QAccessibleInterface:
        """The thing at that place of the reading order."""
        spots = self.canvas.spots()
        return self.thing(spots[index].owner) if 0 <= index < len(spots) else None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The thing at a point of the screen."""
        found = self.canvas.hit(self.canvas.viewport().mapFromGlobal(QPoint(x, y)))
        owners = {spot.owner for spot in self.canvas.spots()}
        known = found is not None and found.owner in owners
        return self.thing(found.owner) if found and known else None  # type: ignore[return-value]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The place of a thing in the reading order, −1 for a stranger."""
        owner = child.owner if isinstance(child, AccessibleThing) else None
        return next((n for n, spot in enumerate(self.canvas.spots()) if spot.owner == owner), -1)

    def focusChild(self) -> QAccessibleInterface:
        """The thing that has the keyboard."""
        return self.thing(self.canvas.focused) if self.canvas.focused else None  # type: ignore[return-value]


class AccessibleThing(QAccessibleInterface):
    """One thing on the board: a card, a stage, a step, an emotion, a connector. What is gone is not valid any more."""

    def __init__(self, board: AccessibleBoard, owner: str) -> None:
        super().__init__()
        self.board = board
        self.owner = owner

    def isValid(self) -> bool:
        """Whether it is on the board."""
        return self.board.canvas.rect_of(self.owner) is not None

    def object(self) -> QObject:
        """It has no object of its own."""
        return None  # type: ignore[return-value]

    def parent(self) -> QAccessibleInterface:
        """The board."""
        return self.board

    def child(self, index: int) -> QAccessibleInterface:
        """Nothing is in it."""
        return None  # type: ignore[return-value]

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """Nothing is in it."""
        return None  # type: ignore[return-value]

    def childCount(self) -> int:
        """Nothing is in it."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Nothing is in it."""
        return -1

    def window(self) -> QWindow:
        """The window the board is in."""
        return self.board.window()

    def rect(self) -> QRect:
        """Where it is on the screen."""
        canvas = self.board.canvas
        rect = canvas.view_rect_of(self.owner).toAlignedRect()
        return rect.translated(canvas.viewport().mapToGlobal(QPoint(0, 0)))

    def role(self) -> QAccessible.Role:
        """An item of the list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Selectable and focusable, and whether it is selected, focused, or out of sight."""
        canvas, state = self.board.canvas, QAccessible.State()
        state.selectable = state.focusable = state.multiSelectable = 1
        state.selected = int(self.owner in canvas.selection)
        state.focused = int(self.owner == canvas.focused)
        seen = canvas.view_rect_of(self.owner).intersects(canvas.viewport().rect())
        state.offscreen = int(not seen)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Its name, as the layout gave it."""
        return self.board.canvas.name_of(self.owner) if kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names are not set this way."""
