"""The canvas shows what exports show, in levels of detail, and as fine as the screen is."""

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.desktop.canvas.detail import Detail, simplified
from journey_studio.paint import paint_scene
from journey_studio.scene import Box, Group, Text
from journey_studio.scene.search import groups
from tests.benchmarks.boards import board
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import on_screen, painted_anew
from tests.sample_maps import every_kind, winter_boots

NOTICEABLE = 48


def apart(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that somebody could see it."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > NOTICEABLE
        for y in range(0, one.height(), 2)
        for x in range(0, one.width(), 2)
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_at_100_percent_it_is_the_picture_that_the_painter_makes(make_canvas: MakeCanvas, theme: str) -> None:
    canvas = make_canvas(winter_boots().snapshot, 1440, 840, theme)
    canvas.view = View(1.0, 20, 20)
    canvas.sharpen()
    image = on_screen(canvas)
    expected = QImage(image.size(), image.format())
    expected.fill(canvas.theme.canvas)
    with QPainter(expected) as painter:
        painter.setTransform(canvas.view.transform)
        paint_scene(painter, canvas.scene, canvas.shaper)
    for owner in ("journey-1/stages", "journey-1/steps", "lane-1", "lane-4", "lane-5"):
        part = canvas.view.rect_to_view(canvas.rect_of(owner) or QRectF()).toRect()
        assert apart(image.copy(part), expected.copy(part)) == 0, owner
    assert apart(image, expected) < 600, (
        "emotions and connectors stand on whole pixels, up to half a pixel off"
    )


@pytest.mark.parametrize(
    ("scale", "level"), [(0.02, 0), (0.11, 0), (0.12, 1), (0.32, 1), (0.33, 2), (0.45, 3), (4, 3)]
)
def test_levels_of_detail(scale: float, level: int) -> None:
    assert Detail.at(scale) == level


def card_of(canvas: BoardCanvas, owner: str) -> Group:
    return next(group for group, _ in groups(canvas.scene.root) if group.owner == owner)


def test_a_card_loses_its_words_but_never_its_frame(make_canvas: MakeCanvas) -> None:
    card = card_of(make_canvas(every_kind().snapshot), "card-2")
    assert simplified(card, Detail.ALL, "#777777") is card
    title = simplified(card, Detail.TITLE, "#777777")
    assert [type(item) for item in title.items] == [Box, Box, Text]
    assert isinstance(title.items[2], Text)
    assert title.items[2].text == "Touchpoint card"
    bar = simplified(card, Detail.BAR, "#777777").items[2]
    assert isinstance(bar, Box)
    assert bar.fill == "#777777"
    assert 0 < bar.width < card.width


@pytest.mark.parametrize("scale", [0.03, 0.2, 0.4, 0.6])
def test_cards_keep_their_place_and_colour_at_every_level(make_canvas: MakeCanvas, scale: float) -> None:
    canvas = make_canvas(board(100), 1200, 500)
    canvas.zoom_to(scale)
    image = painted_anew(canvas)
    fill, seen = canvas.theme.families["pain"].fill, 0
    for column in range(13):
        rect = canvas.view_rect_of(f"card-pain-{column}")
        free = rect.center() if scale < 0.1 else rect.center() + QPointF(rect.width() * 0.46, 0)
        if rect.left() > canvas.sticky.right and image.rect().contains(free.toPoint()):
            assert image.pixelColor(free.toPoint()).name().upper() == fill
            seen += 1
    assert seen > 3


def test_at_two_pixels_a_point_pans_equal_repaints_and_words_are_finer() -> None:
    """In a process of its own, because Qt reads the scale factor when it starts."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.desktop.canvas.two_pixels"],
        capture_output=True,
        check=True,
        timeout=120,
    )
    seen = json.loads(run.stdout)
    assert seen["ratio"] == 2
    assert seen["size"] == [2 * 700, 2 * 400]
    assert seen["differing"] == [0, 0, 0]
    assert seen["finer"] > 2000, "pixels inside a point differ: nothing was merely enlarged"
