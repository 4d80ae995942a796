"""From far away stages and names of lanes keep a size that can be read, and are what the mouse meets there."""

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.desktop.canvas.sticky import FAR_HEAD, FAR_LABELS
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import differing, on_screen, painted_anew
from tests.sample_maps import winter_boots

FAR = [0.55, 0.3, 0.12]


@pytest.fixture
def far(make_canvas: MakeCanvas) -> BoardCanvas:
    return make_canvas(winter_boots().snapshot, 900, 600)


def ink(image: QImage, rect: QRectF, ground: QColor) -> int:
    """How many points of a rectangle are far from its ground."""
    area = rect.toAlignedRect().intersected(image.rect())
    return sum(
        abs(image.pixelColor(x, y).lightness() - ground.lightness()) > 90
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    )


@pytest.mark.parametrize("scale", FAR)
def test_names_of_lanes_can_be_read(far: BoardCanvas, scale: float) -> None:
    far.zoom_to(scale)
    assert far.sticky.right - far.sticky.left == FAR_LABELS
    image = painted_anew(far)
    for lane in far.scene.root.items:
        if getattr(lane, "role", "") == "lane":
            rect = far.view_rect_of(lane.owner).adjusted(5, 0, 0, 0)  # type: ignore[union-attr]
            assert rect.width() > 80
            assert ink(image, rect, QColor(far.theme.surface)) > 20, lane


@pytest.mark.parametrize("scale", FAR)
def test_stages_can_be_read_and_grabbed(far: BoardCanvas, scale: float) -> None:
    far.zoom_to(scale)
    assert far.sticky.bottom - far.sticky.top == FAR_HEAD
    rect = far.view_rect_of("stage-2")
    assert ink(painted_anew(far), rect, QColor(far.theme.stage(1))) > 20
    for point in (rect.center(), rect.bottomLeft()):
        found = far.hit(point.toPoint() + QPoint(2, -2))
        assert found is not None
        assert found.owner == "stage-2"


def test_a_label_is_met_wherever_it_is_seen(far: BoardCanvas) -> None:
    far.zoom_to(0.2)
    rect = far.view_rect_of("lane-3")
    for x in (rect.left() + 3, rect.center().x(), rect.right() - 3):
        found = far.hit(QPoint(round(x), round(rect.center().y())))
        assert found is not None
        assert found.owner == "lane-3/label"


def test_headers_stick_and_pans_equal_repaints(far: BoardCanvas) -> None:
    far.zoom_to(0.4)
    far.view = View(0.4, 30, 20)
    far.sharpen()
    on_screen(far)
    for way in ((-40, -30), (-33, -21), (25, 60), (11, -7)):
        far.pan(*way)
        assert differing(on_screen(far), painted_anew(far)) == 0
    far.pan(-200, -100)
    assert (far.sticky.top, far.sticky.left) == (0, 0)
    assert (far.sticky.bottom, far.sticky.right) == (FAR_HEAD, FAR_LABELS)


def test_near_by_they_are_as_large_as_the_board_makes_them(far: BoardCanvas) -> None:
    far.zoom_to(0.6)
    assert not far.sticky.is_far
    assert far.sticky.right - far.sticky.left == pytest.approx(152 * 0.6, abs=1)
