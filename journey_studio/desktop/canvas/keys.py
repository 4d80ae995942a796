"""The keys that the canvas answers itself: where the keyboard goes, what it selects, and paging."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent

from journey_studio.desktop.canvas.cells import focus_cell, focused_curve, selected_cell
from journey_studio.desktop.canvas.reading import Way

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_Key, _Held = Qt.Key, Qt.KeyboardModifier
_ARROWS: dict[int, Way] = {
    _Key.Key_Left: "left",
    _Key.Key_Right: "right",
    _Key.Key_Up: "up",
    _Key.Key_Down: "down",
}
_VIEW_KEYS: dict[int, Callable[["BoardCanvas"], None]] = {
    _Key.Key_0: lambda canvas: canvas.zoom_to(1.0),
    _Key.Key_1: lambda canvas: canvas.fit_all(),
    _Key.Key_2: lambda canvas: canvas.fit(canvas.selection),
    _Key.Key_F10: lambda canvas: want_context(canvas),
}
"""With Shift. Keyboards that write digits with Shift never fire the window's shortcuts for these."""
_PAGES = {_Key.Key_PageUp: 1, _Key.Key_PageDown: -1}
_PAGE = 0.8


def first_keys(canvas: "BoardCanvas", event: QKeyEvent) -> bool:
    """Keys that are the canvas's before anybody else's: Escape, views, Space, Tab, select all. True when it took the key."""
    held, key = event.modifiers(), event.key()
    if key == _Key.Key_Escape:
        if canvas.gesture:
            canvas.cancel()
        elif canvas.selection:
            canvas.select(())
        else:
            canvas.escaped.emit()
        return True
    if held & ~_Held.KeypadModifier == _Held.ShiftModifier and key in _VIEW_KEYS:
        _VIEW_KEYS[key](canvas)
        return True
    if key == _Key.Key_Space and held == _Held.NoModifier:
        canvas.hold_space(True)
        return True
    if key in (_Key.Key_Tab, _Key.Key_Backtab):
        return canvas.step_focus(1 if key == _Key.Key_Tab else -1)
    if key == _Key.Key_A and held == _Held.ControlModifier:
        canvas.select_all()
        return True
    return False


def want_context(canvas: "BoardCanvas") -> None:
    """Ask for the menu of what has the keyboard, beside it; of the board in its middle where nothing has."""
    window = canvas.viewport().rect()
    place = canvas.view_rect_of(canvas.focused).toRect().intersected(window) if canvas.focused else QRect()
    point = (place if place.isValid() else window).center()
    canvas.context_wanted.emit(point, canvas.hit(point) if place.isValid() else None)


def last_keys(canvas: "BoardCanvas", event: QKeyEvent) -> bool:
    """Keys that nobody else wanted: arrows go to what lies beside, along a curve from point to point, with Ctrl to the cell beside, Page Up and Down turn the board (with Shift sideways)."""
    held = event.modifiers() & ~_Held.KeypadModifier
    if event.key() in _ARROWS and held in (_Held.NoModifier, _Held.ControlModifier):
        way = _ARROWS[event.key()]
        along = way in ("left", "right") and bool(focused_curve(canvas))
        by_cell = bool(held or along or selected_cell(canvas))
        if not (by_cell and focus_cell(canvas, way)) and not along:
            canvas.focus_neighbour(way)
        return True
    if event.key() in _PAGES and held in (_Held.NoModifier, _Held.ShiftModifier):
        _turn(canvas, _PAGES[_Key(event.key())], sideways=held == _Held.ShiftModifier)
        return True
    return False


def _turn(canvas: "BoardCanvas", sign: int, *, sideways: bool) -> None:
    window = canvas.viewport().rect()
    if sideways:
        canvas.pan(round(sign * window.width() * _PAGE), 0)
    else:
        canvas.pan(0, round(sign * window.height() * _PAGE))
