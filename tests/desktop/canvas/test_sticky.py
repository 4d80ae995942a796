"""Head and labels stay in sight, and what is under the mouse is what is seen there."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.layout.band import lane_colour
from journey_studio.model import Lane
from journey_studio.scene import Group
from journey_studio.scene.search import groups
from tests.benchmarks.boards import board
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import differing, middle_of, on_screen, painted_anew
from tests.sample_maps import sixty_cards, winter_boots

SCALES = [0.05, 0.2, 0.4, 1.0, 1.7]


@pytest.mark.parametrize("scale", SCALES)
def test_the_head_stays_at_the_top_and_the_labels_at_the_left(make_canvas: MakeCanvas, scale: float) -> None:
    canvas = make_canvas(board(1000), 400, 300)
    canvas.zoom_to(scale)
    canvas.pan(
        -round(canvas.view.tx) - round(3000 * scale) - 1, -round(canvas.view.ty) - round(90 * scale) - 1
    )
    sticky = canvas.sticky
    assert canvas.view.tx < 0
    assert canvas.view.ty < 0
    assert (sticky.top, sticky.left) == (0, 0)
    stage = canvas.hit(QPoint(sticky.right + 20, 1))
    assert stage is not None
    assert stage.role == "stage"
    lane = canvas.hit(QPoint(1, sticky.bottom + 20))
    assert lane is not None
    assert lane.role == "label"


def test_the_corner_is_nothing(canvas: BoardCanvas) -> None:
    assert canvas.hit(QPoint(3, 3)) is None


def test_what_sticks_is_painted_where_it_sticks(canvas: BoardCanvas) -> None:
    """The stage bars and the ground of a lane, looked at where the board under them is something else."""
    image, theme = painted_anew(canvas), canvas.theme
    assert image.pixelColor(canvas.sticky.right + 40, 4).name().upper() == theme.stage(0)
    lane = canvas.view_rect_of("lane-3").center().toPoint().y()
    assert image.pixelColor(9, lane).name().upper() in (theme.surface, theme.canvas)
    assert image.pixelColor(2, lane).name().upper() == lane_colour(
        canvas.document.snapshot.need(Lane, "lane-3"), theme
    )


@pytest.mark.parametrize("scale", SCALES)
def test_every_card_is_hit_in_its_middle_or_hidden_by_what_sticks(
    make_canvas: MakeCanvas, scale: float
) -> None:
    canvas = make_canvas(sixty_cards().snapshot, 900, 700)
    canvas.zoom_to(scale)
    seen = 0
    for group, box in groups(canvas.scene.root):
        if group.role != "card":
            continue
        point = canvas.view.rect_to_view(QRectF(*box)).center()
        if point.x() > canvas.sticky.right and point.y() > canvas.sticky.bottom:
            found = canvas.hit(point.toPoint())
            assert found is not None
            if scale >= 0.2:
                assert found.owner == group.owner
                assert (found.rect.x(), found.rect.y()) == pytest.approx((box.x, box.y))
                assert [part.role for part in found.chain] == ["board", "lane", "cell", "card"]
                seen += 1
    assert seen > 10 or scale < 0.2


def test_a_hit_beside_the_board_is_none(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(winter_boots().snapshot, 1400, 900)
    canvas.zoom_to(0.3)
    assert canvas.hit(QPoint(5, 890)) is None
    canvas.clear()
    assert canvas.hit(QPoint(400, 400)) is None


def test_emotions_connectors_and_empty_cells_are_hit(canvas: BoardCanvas) -> None:
    for owner, role in (("emotion-9", "emotion"), ("lane-4/step-3", "cell")):
        found = canvas.hit(middle_of(canvas, owner))
        assert found is not None
        assert (found.owner, found.role) == (owner, role)
    pill = canvas.view_rect_of("connector-1")
    found = canvas.hit(QPoint(round(pill.center().x()), round(pill.bottom()) - 10))
    assert found is not None
    assert found.owner == "connector-1"


def test_a_hit_knows_its_groups_from_the_board_inwards(canvas: BoardCanvas) -> None:
    found = canvas.hit(middle_of(canvas, "card-9"))
    assert found is not None
    assert all(isinstance(group, Group) for group in found.chain)
    assert found.chain[-1].owner == found.owner == "card-9"
    assert canvas.rect_of("card-9") == found.rect
    assert canvas.rect_of("nobody") is None


def test_the_transform_is_the_one_things_are_seen_in(canvas: BoardCanvas) -> None:
    rect = canvas.rect_of("card-9")
    assert rect is not None
    assert canvas.view_rect_of("card-9") == canvas.view.rect_to_view(rect)
    assert canvas.view_rect_of("stage-2").top() == pytest.approx(4), "the stage as it sticks"
    assert canvas.view.to_view(0, 0) == QPointF(canvas.view.tx, canvas.view.ty)


def test_the_title_of_a_stage_stays_in_sight_as_long_as_its_stage(canvas: BoardCanvas) -> None:
    """Consideration begins left of the window: its title stands beside the labels, and pans keep it whole."""
    for x in (-300, -380, -460):
        canvas.view = View(1.0, x, -60)
        canvas.sharpen()
        head = canvas.sticky.right, round(canvas.view_rect_of("stage-2").right())
        image = painted_anew(canvas)
        ink = [
            column
            for column in range(head[0], min(head[1], image.width()) - 20)
            if any(image.pixelColor(column, row).lightness() > 220 for row in range(12, 28))
        ]
        assert ink, x
        assert max(ink) - min(ink) > 80, "the whole word"
    on_screen(canvas)
    for way in (40, 13, 90, -77):
        canvas.pan(way, 0)
        assert differing(on_screen(canvas), painted_anew(canvas)) == 0
