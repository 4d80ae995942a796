"""Finding one's way: a key in the palette and in the find bar, and a board of which most stands aside."""

import itertools
from collections.abc import Iterator

from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.desktop.command.entries import content_entries
from journey_studio.desktop.command.ranking import Names
from journey_studio.insight.filtering import Filter, aside
from journey_studio.insight.texts import Haystack, searched
from journey_studio.layout import layout_board, load_theme
from journey_studio.model import Journey
from journey_studio.typeset import QtShaper
from tests.benchmarks.boards import board
from tests.benchmarks.timing import Figure, paired

SIZE = (1920, 1080)
TYPED = ("r", "re", "rev", "revi", "review", "reviews", "reviews 9", "zzz")
ROUNDS = 10
_kept: list[QApplication] = []


def finding(cards: int) -> Iterator[Figure]:
    """Searches beside a plain scan of the same texts; repaints of a dimmed board beside those of the whole one."""
    if not isinstance(QApplication.instance(), QApplication):
        _kept.append(QApplication(["benchmarks"]))
    snapshot = board(cards)
    journey = snapshot.need(Journey, "journey")
    entries = [entry.name for entry in content_entries(snapshot, journey)]
    names, hay = Names(entries), Haystack()
    hay.update(searched(snapshot, journey))
    keys = itertools.cycle(TYPED)

    def scan() -> None:
        for _ in TYPED:
            typed = next(keys)
            [name for name in entries if typed in name.casefold()]

    yield paired(
        "8 keys in the palette",
        "scan of all names",
        cards,
        lambda: [names.search(key, 60) for key in TYPED],
        scan,
    )
    yield paired(
        "8 keys in the find bar", "scan of all names", cards, lambda: [hay.find(key) for key in TYPED], scan
    )
    yield from _dimmed(cards, aside(snapshot, journey, Filter.of({"kind": ["pain point"]})))


def _dimmed(cards: int, out: frozenset[str]) -> Iterator[Figure]:
    theme = load_theme("light")
    scene = layout_board(board(cards), "journey", theme, QtShaper())
    plain, pale = BoardCanvas(), BoardCanvas()
    for canvas in (plain, pale):
        canvas.resize(*SIZE)
        canvas.show()
        canvas.show_scene(scene, theme)
    pale.emphasise(out)
    for scale in (1.0, 0.25, 0.02):
        for canvas in (plain, pale):
            canvas.view = View(scale, 0.0, 0.0)
            canvas.sharpen()
        QApplication.processEvents()
        yield paired(
            f"dimmed repaint {scale:.0%}",
            "repaint of all",
            cards,
            lambda: _paint(pale),
            lambda: _paint(plain),
        )
    plain.close()
    pale.close()


def _paint(canvas: BoardCanvas) -> None:
    for _ in range(ROUNDS):
        canvas.viewport().repaint()
