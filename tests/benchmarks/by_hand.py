"""Gestures in the program's own window: marquee, typing, saving what was typed, undo.

A marquee is paired with the rubber band of Qt's own items, a letter with a bare text field, an edit with the copy of a
window's pixmap, and with the same edit on a board of 1,000 cards: work that grows with the board shows there.

Goals at 10,000 cards: a marquee at most 1.0, a letter 3, saving 20 and undo with redo 30 (where ten copies take 3 ms that is
60 and 90 ms, and 100 ms is when people begin to notice), growth 3.
"""

import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsView, QTextEdit, QWidget

from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.canvas import View
from journey_studio.desktop.window import MainWindow
from journey_studio.store import create_map
from tests.benchmarks.boards import board_records
from tests.benchmarks.canvas import SIZE, application, blit, frames
from tests.benchmarks.canvas_items import ItemBoard
from tests.benchmarks.timing import Figure, paired

STEPS = 10
FEW = 1_000
AT = View(1.0, 24.0, 24.0)
TYPED = "card-acti-1"
HOMES = ("HOME", "APPDATA", "LOCALAPPDATA", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def gestures(cards: int) -> Iterator[Figure]:
    """Every gesture on a board of that size."""
    qt = application()
    with ExitStack() as stack:
        window = stack.enter_context(_a_window(qt, cards))
        yield from _marquees(window, cards)
        _show(window, AT)
        yield _letters(window, cards)
        few = window if cards == FEW else stack.enter_context(_a_window(qt, FEW))
        _show(few, AT)
        for name, make in (("type, save", _type_and_save), ("undo, redo", _undo_and_redo)):
            yield paired(name, "10 copies of a window", cards, make(window), frames(blit()))
            yield paired(f"{name}: growth", f"the same at {FEW} cards", cards, make(window), make(few))


@contextmanager
def _a_window(qt: QApplication, cards: int) -> Iterator[MainWindow]:
    """The program's window on a map file; settings and locks are in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(dict.fromkeys(HOMES, folder))
        path = Path(folder, "map.journey")
        create_map(path, board_records(cards))
        appearance = Appearance(qt)
        window = MainWindow(appearance)
        window.resize(*SIZE)
        window.show()
        window.maps.open(path)
        QApplication.processEvents()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            appearance.deleteLater()
            QApplication.processEvents()


def _show(window: MainWindow, view: View) -> None:
    window.canvas.view = view
    window.canvas.sharpen()
    QApplication.processEvents()


def _marquees(window: MainWindow, cards: int) -> Iterator[Figure]:
    """Ten steps of a marquee over a good part of the window, then nothing is selected."""
    port = window.canvas.viewport()
    items = ItemBoard(window.canvas.scene, (port.width(), port.height()))
    items.view.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
    items.view.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    for card in items.cards.values():
        card.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
    for name, scale in (("100 %", 1.0), ("25 %", 0.25), ("5 %", 0.05)):
        _show(window, View(scale, AT.tx, AT.ty))
        items.zoom(scale)
        items.view.centerOn(0, 0)
        start = _beside_all(window)
        there = _beside_items(items, start - QPoint(round(AT.tx), round(AT.ty)))
        ours = _marquee(port, start, lambda: window.canvas.select(()))
        theirs = _marquee(items.view.viewport(), there, items.items.clearSelection)
        yield paired(f"marquee {name}", "rubber band of built-in items", cards, ours, theirs)
    items.close()


def _beside_all(window: MainWindow) -> QPoint:
    """A point of the viewport near its upper left corner where a press begins a marquee."""
    canvas, sticky = window.canvas, window.canvas.sticky
    for y in range(sticky.bottom + 2, canvas.viewport().height()):
        for x in range(sticky.right + 2, sticky.right + 200, 2):
            hit = canvas.hit(QPoint(x, y))
            if hit and hit.role in ("cell", "lane"):
                return QPoint(x, y)
    raise RuntimeError("There is no free place on the board.")


def _beside_items(items: ItemBoard, near: QPoint) -> QPoint:
    """The same for the other board, as near to a point as it goes."""
    around = sorted(itertools.product(range(-12, 13), repeat=2), key=lambda way: way[0] ** 2 + way[1] ** 2)
    cards = set(items.cards.values())
    for way in around:
        if cards.isdisjoint(items.view.items(near + QPoint(*way))):
            return near + QPoint(*way)
    raise RuntimeError("There is no free place among the items.")


def _marquee(port: QWidget, start: QPoint, clear: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        _mouse(port, QEvent.Type.MouseButtonPress, start)
        for step in range(1, STEPS + 1):
            _mouse(port, QEvent.Type.MouseMove, start + QPoint(70 * step, 35 * step))
            QApplication.processEvents()
        _mouse(port, QEvent.Type.MouseButtonRelease, start + QPoint(70 * STEPS, 35 * STEPS))
        clear()
        QApplication.processEvents()

    return run


def _mouse(port: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    button = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    place = port.mapToGlobal(QPointF(at))
    event = QMouseEvent(kind, QPointF(at), place, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(port, event)


def _letters(window: MainWindow, cards: int) -> Figure:
    """Ten letters in the editor on the board, and the same in a field alone in a window of that size."""
    field = QTextEdit()
    field.resize(window.size())
    field.setFont(window.font())
    field.show()
    _edit(window)
    editor = _focused()

    figure = paired(
        "10 letters typed", "a bare text field", cards, lambda: _type(editor), lambda: _type(field)
    )
    _key(Qt.Key.Key_Escape)
    field.close()
    return figure


def _type(field: QWidget) -> None:
    for _ in range(STEPS):
        QTest.keyClick(field, Qt.Key.Key_A)
        QApplication.processEvents()


def _edit(window: MainWindow) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.canvas.setFocus()
    window.canvas.select([TYPED])
    _key(Qt.Key.Key_F2)


def _type_and_save(window: MainWindow) -> Callable[[], None]:
    """One more letter in a card, saved: the editor opens and closes, the edit is in the file and on the screen."""
    letters = itertools.cycle([Qt.Key.Key_A, Qt.Key.Key_B])

    def run() -> None:
        _edit(window)
        _key(next(letters))
        window.settle()
        QApplication.processEvents()

    return run


def _undo_and_redo(window: MainWindow) -> Callable[[], None]:
    """Both, each seen on the screen."""

    def run() -> None:
        for act in (window.undo, window.redo):
            act()
            QApplication.processEvents()

    return run


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    if focused is None:
        raise RuntimeError("Nothing has the keyboard.")
    return focused


def _key(key: Qt.Key) -> None:
    QTest.keyClick(_focused(), key)
    QApplication.processEvents()
