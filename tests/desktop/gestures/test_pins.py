"""A pinned lane stays in sight below the head while the board scrolls, and everything on it works where it is seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas import View
from journey_studio.desktop.canvas.pins import MOST
from journey_studio.document.changing import change
from journey_studio.document.connecting import connect
from journey_studio.model import Emotion
from tests.desktop.canvas.hands import differing, on_screen, painted_anew
from tests.desktop.gestures.boards import ACTIONS, EMOTION, PAINS, PAY, SHOP, TOUCHPOINTS, small_map
from tests.desktop.gestures.hands import Hands


@pytest.fixture
def pinned(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """The small board with a long last lane, its lane of curves pinned, scrolled so that the curves would be gone."""
    builder = small_map()
    for number in range(30):
        builder.with_pain_point(f"Pain {number}", step="Ad")
    made = Hands(builder, tmp_path)
    with made.document.edit("Pin lane") as edit:
        change(edit, EMOTION, {"pinned": True})
    made.canvas.pan(0, -800)
    yield made
    made.close()


def test_it_stands_below_the_head_and_lets_go_again(pinned: Hands) -> None:
    (pin,) = pinned.canvas.sticky.pins
    assert pin.lane.owner == EMOTION
    assert pin.top == pinned.canvas.sticky.head
    assert pinned.canvas.sticky.bottom == pin.bottom
    row = pinned.canvas.rect_of(EMOTION)
    assert row
    assert pin.bottom - pin.top == pytest.approx(row.height(), abs=1)
    pinned.canvas.pan(0, 2000)
    assert pinned.canvas.sticky.pins == ()


def test_pans_equal_repaints(pinned: Hands) -> None:
    on_screen(pinned.canvas)
    for way in ((-30, 0), (0, -55), (41, 18), (0, 900), (0, -700)):
        pinned.canvas.pan(*way)
        seen = on_screen(pinned.canvas).copy(pinned.canvas.geometry())
        assert differing(seen, painted_anew(pinned.canvas)) == 0


def test_what_is_seen_there_is_met_there(pinned: Hands) -> None:
    point = next(point for point in pinned.snapshot.all(Emotion) if point.step == PAY)
    seen = pinned.canvas.view_rect_of(point.id)
    assert pinned.canvas.sticky.head <= seen.center().y() <= pinned.canvas.sticky.bottom
    found = pinned.canvas.hit(seen.center().toPoint())
    assert found is not None
    assert found.owner == point.id
    label = pinned.canvas.hit(
        QPointF(pinned.canvas.sticky.left + 40, pinned.canvas.sticky.head + 15).toPoint()
    )
    assert label is not None
    assert label.owner == f"{EMOTION}/label"


def test_a_feeling_is_dragged_where_it_is_seen(pinned: Hands) -> None:
    point = next(point for point in pinned.snapshot.all(Emotion) if point.step == PAY)
    start = pinned.canvas.view_rect_of(point.id).center()
    lane = pinned.places.lane(EMOTION)
    assert lane
    gap = (pinned.feeling(EMOTION, 0, -2).y() - pinned.feeling(EMOTION, 0, 2).y()) / 4
    with pinned.one_edit("Move emotion"):
        pinned.drag(start, start - QPointF(0, 2 * gap))
    assert pinned.snapshot.need(Emotion, point.id).value == 0


def test_a_card_goes_from_the_body_to_a_pinned_lane_and_back(pinned: Hands) -> None:
    grabbed = next(card for card in pinned.snapshot.cards(PAINS) if card.title == "Pain 20")
    place = pinned.canvas.view_rect_of(grabbed.id)
    assert place.top() > pinned.canvas.sticky.bottom
    goal = QPointF(
        pinned.canvas.view.to_view(pinned.places.grid.centre(1), 0).x(), pinned.canvas.sticky.bottom - 8
    )
    with pinned.one_edit("Move pain point"):
        pinned.drag(place.center(), goal)
    moved = pinned.card(grabbed.id)
    assert (moved.lane, moved.step) == (EMOTION, SHOP)
    seen = pinned.canvas.view_rect_of(grabbed.id)
    assert seen.bottom() <= pinned.canvas.sticky.bottom


def test_selecting_what_sticks_does_not_scroll(pinned: Hands) -> None:
    point = next(point for point in pinned.snapshot.all(Emotion) if point.step == PAY)
    before = pinned.canvas.view
    pinned.canvas.focus(point.id)
    assert pinned.canvas.view == before
    ring = pinned.canvas.view_rect_of(EMOTION)
    assert ring.top() == pytest.approx(pinned.canvas.sticky.head + 4)


def test_connectors_of_a_lane_stick_with_it(hands: Hands) -> None:
    with hands.document.edit("Connect") as edit:
        change(edit, ACTIONS, {"pinned": True})
        connect(edit, "card-2", "card-3")
        connect(edit, "card-1", "card-4")
    lane = hands.canvas.rect_of(ACTIONS)
    assert lane

    def picture() -> QImage:
        seen = hands.canvas.sticky.view_of(ACTIONS).rect_to_view(lane)
        return painted_anew(hands.canvas).copy(
            seen.adjusted(hands.canvas.sticky.right, 0, 0, -2).toAlignedRect()
        )

    hands.canvas.show_view(View(1.0, 0.0, 0.0))
    assert hands.canvas.sticky.pins == ()
    at_rest = picture()
    hands.canvas.pan(0, -70)
    assert hands.canvas.sticky.pins
    assert differing(at_rest, picture()) == 0


@pytest.mark.parametrize("scale", [0.61, 0.73, 0.87, 0.99])
def test_in_its_place_it_does_not_stick(hands: Hands, scale: float) -> None:
    with hands.document.edit("Pin lane") as edit:
        change(edit, ACTIONS, {"pinned": True})
    hands.canvas.show_view(View(scale, 24.3, 24.4))
    assert hands.canvas.sticky.pins == ()


def test_pins_never_take_the_whole_window(pinned: Hands) -> None:
    with pinned.document.edit("Pin lanes") as edit:
        for key in (TOUCHPOINTS, PAINS):
            change(edit, key, {"pinned": True})
    pinned.canvas.pan(0, -400)
    sticky = pinned.canvas.sticky
    assert [pin.lane.owner for pin in sticky.pins] == [TOUCHPOINTS, EMOTION]
    assert sticky.bottom - sticky.head <= MOST
