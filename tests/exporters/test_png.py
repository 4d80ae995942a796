"""PNG: the size, the resolution, the title, and the cap on pixels."""

import pytest
from PySide6.QtGui import QGuiApplication, QImage

from journey_studio.exporters import png
from journey_studio.exporters.png import fitting_scale, png_bytes, size_warning
from journey_studio.scene import Box, Group, Scene
from journey_studio.typeset import QtShaper


@pytest.fixture(scope="module")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


def board(width: float, height: float) -> Scene:
    box = Box(10, 10, 20, 20, "#FF0000")
    return Scene(
        width, height, "#F9FAFB", Group("root", "board", 0, 0, width, height, (box,)), "Kaufreise für Ünal"
    )


def test_two_pixels_a_scene_pixel_unless_told_otherwise(shaper: QtShaper) -> None:
    image = QImage.fromData(png_bytes(board(120, 80.5), shaper))
    assert (image.width(), image.height()) == (240, 161)
    assert image.pixelColor(20, 20).name() == image.pixelColor(59, 59).name() == "#ff0000"
    assert image.pixelColor(60, 60).name() == image.pixelColor(239, 160).name() == "#f9fafb"
    assert not image.hasAlphaChannel()


def test_resolution_and_title_travel_with_the_picture(shaper: QtShaper) -> None:
    image = QImage.fromData(png_bytes(board(120, 80), shaper, scale=3))
    assert image.dotsPerMeterX() == image.dotsPerMeterY() == pytest.approx(3 * 96 / 0.0254, abs=1)
    assert image.text("Title") == "Kaufreise für Ünal"


def test_the_same_scene_is_the_same_bytes(shaper: QtShaper) -> None:
    assert png_bytes(board(50, 50), shaper) == png_bytes(board(50, 50), QtShaper())


def test_the_longest_side_and_the_area_are_capped() -> None:
    assert fitting_scale(board(100, 100), 2) == 2
    assert fitting_scale(board(32_768, 100), 2) == 0.5
    assert fitting_scale(board(10_000, 10_000), 2) == 1
    assert size_warning(board(100, 100), 2) is None


def test_too_large_a_picture_is_drawn_smaller_and_says_so(
    shaper: QtShaper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "LONGEST_SIDE", 300)
    image = QImage.fromData(png_bytes(board(400, 40), shaper, scale=2))
    assert (image.width(), image.height()) == (300, 30)
    assert image.pixelColor(15, 15).name() == "#ff0000"
    warning = size_warning(board(400, 40), 2)
    assert warning is not None
    assert "0.75 instead of 2 pixels a point, 300 x 30 pixels" in warning


def test_a_scale_of_nothing_is_refused(shaper: QtShaper) -> None:
    with pytest.raises(ValueError, match="more than 0"):
        png_bytes(board(10, 10), shaper, scale=0)


def test_no_memory_is_told_in_plain_words(shaper: QtShaper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "LONGEST_SIDE", 10**9)
    monkeypatch.setattr(png, "MOST_PIXELS", 10**18)
    with pytest.raises(png.PngError, match="not enough memory"):
        png_bytes(board(10**6, 10**6), shaper, scale=1)
