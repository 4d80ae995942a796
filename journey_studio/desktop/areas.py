"""The parts of the window, gone round by key: palette, board or the page in its place, panel, inspector, bar at the top."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def go_round(window: "MainWindow", way: int) -> None:
    """Give the keyboard to the next part in sight (1), or to the one before (−1); each takes it where it last had it."""
    parts = [window.left, window.middle, window.side, window.inspector, window.top_bar]
    here = QApplication.focusWidget()
    now = next((place for place, part in enumerate(parts) if here is not None and part.isAncestorOf(here)), 1)
    for step in range(1, len(parts)):
        part = parts[(now + way * step) % len(parts)]
        if part is window.middle:
            window.middle.take_keyboard()
            return
        if part.isVisible() and (door := _door(part)):
            door.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _door(part: QWidget) -> QWidget | None:
    """What takes the keyboard in a part: what had it last, else its first list, else its first field or button."""
    last = part.focusWidget()
    if last is not None and last is not part and _takes(last):
        return last
    found: list[QWidget] = []
    child = part.nextInFocusChain()
    while child is not None and child is not part:
        if part.isAncestorOf(child) and _takes(child):
            found.append(child)
        child = child.nextInFocusChain()
    lists = (each for each in found if isinstance(each, QAbstractItemView))
    return next(lists, found[0] if found else None)


def _takes(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
