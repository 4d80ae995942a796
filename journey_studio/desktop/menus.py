"""From the table of actions to QActions and menus."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from journey_studio.desktop.actions import CONTEXT, HEADER, MENUS, SUBMENUS, TABLE, Action
from journey_studio.desktop.canvas import lane_states, sizing
from journey_studio.desktop.filters.saved_views import view_in_use, views_of
from journey_studio.desktop.settings import recent_maps, title_of_map
from journey_studio.desktop.words import menu_text, tip, tr
from journey_studio.insight.filtering import Filter

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def make_actions(window: "MainWindow") -> dict[str, QAction]:
    """A QAction for each line of the table, by its id; each belongs to the window, so its keys work everywhere in it."""
    made = {action.id: _made(window, action) for action in TABLE}
    window.addActions(list(made.values()))
    return made


def refresh_actions(window: "MainWindow", actions: Mapping[str, QAction]) -> None:
    """Enable what can be done now; what acts on the board rests while text is being typed.

    A key that is only a letter is the board's: it rests while anything else has the keyboard, and while something is
    selected, over which it would be typed.
    """
    letters = window.keys_go_to_board and not (window.selected or window.canvas.is_blank)
    for action in TABLE:
        made = actions[action.id]
        if any(map(_is_letter, action.keys)):
            made.setShortcuts(_keys(action, letters=letters))
        rests = window.is_typing or (window.middle.shows_compare and not action.looking)
        made.setEnabled(action.enabled(window) and not (action.editing and rests))
        if action.checked is not None:
            made.setChecked(action.checked(window))


def fill_menus(window: "MainWindow", actions: Mapping[str, QAction]) -> None:
    """The menu bar, in the order of `MENUS`."""
    for title, entries in MENUS:
        _fill(window.menuBar().addMenu(tr(title)), entries, window, actions)


def context_menu(window: "MainWindow", actions: Mapping[str, QAction]) -> QMenu:
    """The menu of a right click on the board."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _fill(menu, HEADER if sizing.sized_parts(window.canvas) else CONTEXT, window, actions)
    _leave_out(menu)
    return menu


def _leave_out(menu: QMenu) -> None:
    """Take out what cannot be done now, and the menus and lines that are left with nothing beside them."""
    for entry in menu.actions():
        inner = entry.menu()
        if isinstance(inner, QMenu):
            _leave_out(inner)
            entry.setVisible(not inner.isEmpty())
        elif not (entry.isEnabled() or entry.isSeparator()):
            menu.removeAction(entry)
    line: QAction | None = None
    shown = False
    for entry in menu.actions():
        if entry.isSeparator():
            entry.setVisible(False)
            line = entry if shown else None
        elif entry.isVisible():
            if line is not None:
                line.setVisible(True)
            line, shown = None, True


def _fill(menu: QMenu, entries: Sequence[str], window: "MainWindow", actions: Mapping[str, QAction]) -> None:
    for entry in entries:
        if entry == "-":
            menu.addSeparator()
        elif entry in _MADE_WHEN_OPENED:
            _MADE_WHEN_OPENED[entry](window, menu)
        elif entry in SUBMENUS:
            title, inner = SUBMENUS[entry]
            _fill(menu.addMenu(tr(title)), inner, window, actions)
        else:
            menu.addAction(actions[entry])


def keys_of(action: Action) -> str:
    """Its keys as the system writes them, one after the other."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in action.keys)


def _is_letter(key: str) -> bool:
    return len(key) == 1


def _keys(action: Action, *, letters: bool = True) -> list[QKeySequence]:
    return [QKeySequence(key) for key in action.keys if letters or not _is_letter(key)]


def _made(window: "MainWindow", action: Action) -> QAction:
    label = tr(action.label)
    made = QAction(label, window)
    made.setObjectName(action.id)
    made.setShortcuts(_keys(action))
    made.setToolTip(tip(label.rstrip(" …") + (f" ({keys_of(action)})" if action.keys else "")))
    made.setCheckable(action.checked is not None)
    if action.short:
        made.setProperty("short", tr(action.short))
    made.triggered.connect(lambda: window.perform(action))
    return made


def _add_recent(window: "MainWindow", menu: QMenu) -> None:
    recent = menu.addMenu(tr("Open recent"))

    def fill() -> None:
        recent.clear()
        for path in recent_maps():
            title = title_of_map(path)
            words = menu_text(title if title == path.stem else f"{title[:80]} ({path.name})")
            recent.addAction(words).triggered.connect(partial(window.maps.open, path))
        recent.setEnabled(not recent.isEmpty())

    menu.aboutToShow.connect(fill)
    fill()


def _add_views(window: "MainWindow", menu: QMenu) -> None:
    views = menu.addMenu(tr("Saved views"))

    def fill() -> None:
        views.clear()
        used = view_in_use(window.session, window.standing.filter)
        for view in views_of(window.session):
            entry = views.addAction(menu_text(view.name))
            entry.setCheckable(True)
            entry.setChecked(view == used)
            entry.triggered.connect(partial(window.standing.choose, Filter.of(view.filters)))
        views.setEnabled(not views.isEmpty())

    menu.aboutToShow.connect(fill)
    fill()


def _add_hidden(window: "MainWindow", menu: QMenu) -> None:
    """The lanes that are out of sight, each to be brought back."""
    hidden = menu.addMenu(tr("Hidden lanes"))

    def fill() -> None:
        hidden.clear()
        lanes = lane_states.hidden_lanes(window.canvas) if window.session.can_edit else []
        for lane in lanes:
            shown = hidden.addAction(menu_text(lane.name))
            shown.triggered.connect(partial(lane_states.show, window.canvas, lane.id))
        hidden.setEnabled(bool(lanes))

    menu.aboutToShow.connect(fill)
    fill()


_MADE_WHEN_OPENED = {"recent": _add_recent, "views": _add_views, "hidden": _add_hidden}
"""Entries of menus that are filled anew each time the menu opens."""
