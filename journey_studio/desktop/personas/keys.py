"""The keys of a persona card, and the menu that says them: one table for both."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from journey_studio.desktop.words import tr

_Held = Qt.KeyboardModifier


class Line(NamedTuple):
    """A line of the menu: the wish, its words, its keys, and whether it changes the map."""

    wish: str
    words: str
    keys: tuple[str, ...] = ()
    changes: bool = True


LINES: tuple[Line | None, ...] = (
    Line("curve", "Draw or hide its curve", ("Ctrl+Return", "Ctrl+Enter")),
    Line("fields", "All its fields", ("Alt+Return",), changes=False),
    Line("only", "Show only its map, or all of it", ("Alt+O",), changes=False),
    Line("journey", "The same journey for this persona"),
    None,
    Line("edit", "Type its name", ("F2",)),
    Line("kind", "A buying group, or one person"),
    None,
    Line("choose", "Choose a portrait …"),
    Line("paste", "Paste a portrait", ("Ctrl+V",)),
    Line("unpicture", "Remove the portrait"),
    None,
    Line("up", "Move up", ("Alt+Up",)),
    Line("down", "Move down", ("Alt+Down",)),
    Line("duplicate", "Duplicate", ("Ctrl+D",)),
    Line("delete", "Delete", ("Del", "Backspace")),
)
_SILENT = {
    "toggle": ("Return", "Enter", "Space"),
    "previous": ("Up",),
    "next": ("Down",),
    "menu": ("Menu", "Shift+F10"),
}


def wish_of(event: QKeyEvent) -> str:
    """What a key on a card is for; empty where it is for nothing here."""
    held = event.modifiers() & ~_Held.KeypadModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key()))) if event.key() > 0 else QKeySequence()
    return _WISHES.get(pressed.toString(QKeySequence.SequenceFormat.PortableText), "")


def fill_menu(menu: QMenu, wish: Callable[[str], None], allowed: Callable[[Line], bool]) -> None:
    """The lines of the table in a menu."""
    for line in LINES:
        if line is None:
            menu.addSeparator()
            continue
        action = menu.addAction(tr(line.words))
        action.setObjectName(line.wish)
        action.setEnabled(allowed(line))
        if line.keys:
            action.setShortcut(QKeySequence(line.keys[0]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda *_, name=line.wish: wish(name))


def menu_at(parent: QWidget) -> QMenu:
    """A menu that goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _spelled(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


_WISHES = {_spelled(key): line.wish for line in LINES if line for key in line.keys} | {
    _spelled(key): wish for wish, keys in _SILENT.items() for key in keys
}
