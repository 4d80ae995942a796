"""Pixels: what a scene becomes on a screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from journey_studio.paint import ScenePainter, paint_scene
from journey_studio.scene import Box, Group, Item, Link, Path, Picture, Scene, Text, TextStyle
from journey_studio.scene.text import placed
from journey_studio.typeset import QtShaper

WHITE, RED, BLUE, BLACK = "#ffffff", "#ff0000", "#0000ff", "#000000"
Paint = Callable[..., QImage]


@pytest.fixture(scope="module")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture
def paint(shaper: QtShaper) -> Paint:
    """Paint items on a white ground of 40 x 40 px."""

    def painted(*items: Item, scale: float = 1.0, pictures: dict[str, bytes] | None = None) -> QImage:
        scene = Scene(40, 40, WHITE, Group("root", "board", 0, 0, 40, 40, items))
        image = QImage(round(40 * scale), round(40 * scale), QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            painter.scale(scale, scale)
            paint_scene(painter, scene, shaper, (pictures or {}).get)
        return image

    return painted


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def row(image: QImage, x: int) -> list[str]:
    return [image.pixelColor(x, y).name() for y in range(image.height())]


def test_the_ground_covers_the_whole_picture(paint: Paint) -> None:
    assert colours(paint()) == {WHITE}


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_one_pixel_border_is_sharp_and_lies_inside(paint: Paint, scale: int) -> None:
    image = paint(Box(5, 5, 20, 10, RED, BLACK), scale=scale)
    assert colours(image) == {WHITE, RED, BLACK}
    column = row(image, 12 * scale)
    assert column.index(BLACK) == 5 * scale
    assert column.count(BLACK) == 2 * scale
    assert column.count(RED) == 8 * scale


def test_corners_are_round_and_edges_of_round_boxes_sharp(paint: Paint) -> None:
    image = paint(Box(5, 5, 30, 30, RED, BLUE, 1, 8))
    assert image.pixelColor(5, 5).name() == WHITE
    column = row(image, 20)
    assert (column[4], column[5], column[6], column[33], column[34], column[35]) == (
        WHITE,
        BLUE,
        RED,
        RED,
        BLUE,
        WHITE,
    )


def test_a_radius_larger_than_the_box_makes_a_disc(paint: Paint) -> None:
    image = paint(Box(10, 10, 20, 20, RED, radius=100))
    assert image.pixelColor(20, 20).name() == RED
    assert image.pixelColor(11, 11).name() == WHITE


@pytest.mark.parametrize("y", [10, 10.5])
def test_lines_along_the_axes_are_one_sharp_row(paint: Paint, y: float) -> None:
    image = paint(Path((("M", 0, y), ("L", 40, y)), stroke=BLACK))
    assert colours(image) == {WHITE, BLACK}
    assert row(image, 20).count(BLACK) == 1


def test_slanted_lines_are_smooth(paint: Paint) -> None:
    assert len(colours(paint(Path((("M", 0, 0), ("L", 40, 17)), stroke=BLACK)))) > 4


def test_paths_fill_curve_and_close(paint: Paint) -> None:
    image = paint(Path((("M", 5, 35), ("C", 5, 5, 35, 5, 35, 35), ("Z",)), fill=RED))
    assert image.pixelColor(20, 25).name() == RED
    assert image.pixelColor(6, 8).name() == WHITE


def test_an_unknown_path_command_is_refused(paint: Paint) -> None:
    with pytest.raises(ValueError, match="no command 'Q'"):
        paint(Path((("Q", 1, 2),)))


def test_dashes_leave_gaps(paint: Paint) -> None:
    column = row(paint(Box(5, 5, 30, 30, None, BLACK, dash=(4, 4))), 5)
    assert 8 <= column.count(BLACK) <= 22


def test_groups_move_what_they_hold_and_only_that(paint: Paint) -> None:
    inner = Group("card", "card", 10, 20, 5, 5, (Box(0, 0, 5, 5, RED),))
    image = paint(inner, Box(0, 0, 5, 5, BLUE))
    assert image.pixelColor(12, 22).name() == RED
    assert image.pixelColor(2, 2).name() == BLUE


def test_links_paint_nothing(paint: Paint) -> None:
    assert colours(paint(Link(0, 0, 40, 40, "https://example.org"))) == {WHITE}


def text_of(shaper: QtShaper, words: str, width: float = 36) -> Text:
    style = TextStyle(14, 700)
    return placed(words, style, BLACK, 2, 2, width, shaper.paragraph(words, style, width))


def ink(image: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("words", ["Hm", "שם", "مرح", "नम", "สวั"])
def test_text_stands_inside_its_line(paint: Paint, shaper: QtShaper, words: str, scale: int) -> None:
    text = text_of(shaper, words)
    spots = ink(paint(text, scale=scale))
    assert len(spots) > 20
    assert min(x for x, _ in spots) >= (text.lines[0].x + 1) * scale
    assert max(x for x, _ in spots) <= (text.lines[0].x + text.lines[0].width + 4) * scale
    assert min(y for _, y in spots) >= 2 * scale
    assert max(y for _, y in spots) <= (2 + text.height + 1) * scale, "an Arabic tail may hang out by 1 px"


def test_right_to_left_text_stands_at_the_right_edge(paint: Paint, shaper: QtShaper) -> None:
    assert min(x for x, _ in ink(paint(text_of(shaper, "ש")))) > 24


def test_text_that_was_broken_elsewhere_is_not_half_painted(paint: Paint, shaper: QtShaper) -> None:
    text = text_of(shaper, "two lines of text", 36)
    assert len(text.lines) > 1
    stale = Text(0, 0, 1000, text.text, text.style, BLACK, text.lines)
    with pytest.raises(ValueError, match="zip"):
        paint(stale)


def png(colour: str) -> bytes:
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def test_a_picture_fills_its_rectangle(paint: Paint) -> None:
    image = paint(Picture(10, 10, 20, 20, "a"), pictures={"a": png(RED)})
    assert image.pixelColor(11, 11).name() == image.pixelColor(28, 28).name() == RED
    assert image.pixelColor(31, 31).name() == WHITE


@pytest.mark.parametrize("pictures", [{}, {"a": b"no picture"}])
def test_a_picture_that_cannot_be_shown_leaves_a_frame(paint: Paint, pictures: dict[str, bytes]) -> None:
    image = paint(Picture(10, 10, 20, 20, "a"), pictures=pictures)
    assert image.pixelColor(20, 20).name() == "#eef0f3"
    assert image.pixelColor(5, 5).name() == WHITE


def test_pictures_are_decoded_once(shaper: QtShaper) -> None:
    asked: list[str] = []

    def source(asset: str) -> bytes:
        asked.append(asset)
        return png(BLUE)

    image = QImage(40, 40, QImage.Format.Format_RGB32)
    pair = (Picture(0, 0, 9, 9, "a"), Picture(9, 9, 9, 9, "a"))
    scenes = ScenePainter(shaper, source)
    with QPainter(image) as painter:
        for _ in range(3):
            scenes.group(painter, Group("card", "card", 0, 0, 40, 40, pair))
    assert asked == ["a"]


def test_text_is_as_heavy_at_any_zoom(paint: Paint, shaper: QtShaper) -> None:
    style = TextStyle(20, 600)
    word = shaper.paragraph("Hg", style, 40)
    text = placed("Hg", style, BLACK, 2, 4, 38, word)
    shares = []
    for scale in (1.0, 3.0, 4.0, 8.0):
        image = paint(text, scale=scale)
        dark = sum(
            image.pixelColor(x, y).lightness() < 128
            for x in range(image.width())
            for y in range(image.height())
        )
        shares.append(dark / (image.width() * image.height()))
    assert max(shares) < 1.15 * min(shares)
