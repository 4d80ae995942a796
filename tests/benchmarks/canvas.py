"""The canvas beside the copy of one window pixmap and beside the same board of built-in Qt items."""

import gc
import itertools
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.layout import Theme, layout_board, load_theme
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper
from tests.benchmarks.boards import board
from tests.benchmarks.canvas_items import ItemBoard
from tests.benchmarks.timing import Figure, paired

SIZE = (1920, 1080)
FRAMES = 10
PLACE = (-2000.0, -90.0)
_STATM = Path("/proc/self/statm")
_PAGE = 4096
_kept: list[QApplication] = []


def the_canvas(cards: int) -> Iterator[Figure]:
    """Opening, memory, and a frame of each kind at four zooms; ten frames a round."""
    application()
    theme = load_theme("light")
    scene = layout_board(board(cards), "journey", theme, QtShaper())
    canvas, items, figures = _opened(scene, theme, cards)
    yield from figures
    copies = frames(blit())
    for name, scale in (("100 %", 1.0), ("50 %", 0.5), ("25 %", 0.25), ("fit", _fitting(canvas))):
        _go(canvas, items, scale)
        yield paired(f"repaint {name}", "copy of a window", cards, frames(canvas.viewport().repaint), copies)
        yield paired(f"pan {name}", "copy of a window", cards, frames(_pan(canvas)), copies)
        yield paired(f"zoom step {name}", "copy of a window", cards, frames(_zoom(canvas)), copies)
        _go(canvas, items, scale)
        yield paired(
            f"repaint, {name}",
            "built-in items",
            cards,
            canvas.viewport().repaint,
            items.view.viewport().repaint,
            3,
        )
        yield paired(
            f"drag {name}", "built-in items", cards, frames(_drag(canvas)), frames(_item_drag(items, scale))
        )
    _go(canvas, items, 1.0)
    yield _worst_pan(canvas, cards)
    canvas.close()
    items.close()


def application() -> QApplication:
    """The one application of the process."""
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        running = QApplication(["benchmarks"])
        _kept.append(running)
    return running


def _opened(scene: Scene, theme: Theme, cards: int) -> tuple[BoardCanvas, ItemBoard, list[Figure]]:
    """Both contenders made of a finished scene and painted once; time and memory of each."""
    canvas = BoardCanvas()
    canvas.resize(*SIZE)

    def open_ours() -> BoardCanvas:
        canvas.show()
        canvas.show_scene(scene, theme)
        canvas.view = View(1.0, *PLACE)
        canvas.viewport().repaint()
        return canvas

    def open_theirs() -> ItemBoard:
        made = ItemBoard(scene, SIZE)
        made.view.viewport().repaint()
        return made

    _, ours, our_memory = _cost(open_ours)
    items, theirs, their_memory = _cost(open_theirs)
    figures = [Figure("open and first paint", "built-in items", cards, ours, theirs, ours / theirs)]
    if their_memory:
        figures.append(
            Figure("memory, MB", "built-in items", cards, our_memory, their_memory, our_memory / their_memory)
        )
    return canvas, items, figures


def _cost(work: Callable[[], "BoardCanvas | ItemBoard"]) -> tuple[object, float, float]:
    """What the work made, its milliseconds of CPU and its megabytes of memory (0 where the system does not say)."""
    gc.collect()
    before, start = _memory(), time.process_time()
    made = work()
    return made, (time.process_time() - start) * 1000, _memory() - before


def _memory() -> float:
    return int(_STATM.read_text().split()[1]) * _PAGE / 1e6 if _STATM.exists() else 0.0


def frames(frame: Callable[[], object]) -> Callable[[], None]:
    """Ten of a frame."""

    def run() -> None:
        for _ in range(FRAMES):
            frame()

    return run


def blit() -> Callable[[], None]:
    """The copy of a pixmap as large as the window, beside which frames are measured."""
    source, target = QPixmap(*SIZE), QPixmap(*SIZE)
    source.fill()
    target.fill()

    def copy() -> None:
        with QPainter(target) as painter:
            painter.drawPixmap(0, 0, source)

    return copy


def _fitting(canvas: BoardCanvas) -> float:
    canvas.fit_all()
    return canvas.view.scale


def _go(canvas: BoardCanvas, items: ItemBoard, scale: float) -> None:
    canvas.view = View(scale, *PLACE) if scale >= 0.25 else View(scale, 24.0, 24.0)
    canvas.sharpen()
    items.zoom(scale)
    items.view.centerOn(2000 / scale + SIZE[0] / 2 / scale, SIZE[1] / 2 / scale)
    QApplication.processEvents()


def _pan(canvas: BoardCanvas) -> Callable[[], None]:
    ways = itertools.cycle([(-17, -5)] * FRAMES + [(17, 5)] * FRAMES)

    def step() -> None:
        canvas.pan(*next(ways))
        QApplication.processEvents()

    return step


def _worst_pan(canvas: BoardCanvas, cards: int) -> Figure:
    """The slowest of 300 frames of a pan there and back beside their median."""
    times = []
    for step in range(300):
        start = time.process_time()
        canvas.pan(-5 if step < 150 else 5, 0)
        QApplication.processEvents()
        times.append((time.process_time() - start) * 1000)
    usual = median(times)
    return Figure("slowest of 300 pans", "their median", cards, max(times), usual, max(times) / usual)


def _zoom(canvas: BoardCanvas) -> Callable[[], None]:
    factors = itertools.cycle([1.05] * FRAMES + [1 / 1.05] * FRAMES)

    def step() -> None:
        canvas.zoom_by(next(factors), QPointF(900, 500))
        canvas.viewport().repaint()

    return step


def _drag(canvas: BoardCanvas) -> Callable[[], None]:
    """What a drag repaints a step: the union of where a card-sized ghost was and is."""
    places = itertools.cycle(range(600, 600 + 4 * FRAMES, 4))
    width, height = round(192 * canvas.view.scale) + 20, round(90 * canvas.view.scale) + 20

    def step() -> None:
        canvas.viewport().update(QRect(next(places), 400, width, height))
        QApplication.processEvents()

    return step


def _item_drag(items: ItemBoard, scale: float) -> Callable[[], None]:
    """The same with an item: a card in the middle of the window goes four px of the window a step."""
    ways = itertools.cycle([4.0 / scale] * FRAMES + [-4.0 / scale] * FRAMES)
    middle = items.view.mapToScene(SIZE[0] // 2, SIZE[1] // 2).x()
    card = min(items.cards.values(), key=lambda item: abs(item.scenePos().x() - middle))

    def step() -> None:
        card.moveBy(next(ways), 0)
        QApplication.processEvents()

    return step
