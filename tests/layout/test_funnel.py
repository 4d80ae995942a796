"""The funnel of a maturity lane, worked out by hand."""

import pytest

from journey_studio.layout import Theme, layout_board
from journey_studio.layout.funnel import ROOM, shares
from journey_studio.layout.theme import mixed
from journey_studio.scene import Path
from journey_studio.scene.search import bounds, groups
from journey_studio.typeset import QtShaper
from tests.builders import a_journey


def test_without_numbers_it_narrows_in_equal_steps() -> None:
    assert shares(3, []) == pytest.approx([1.0, 0.65, 0.3])


def test_with_numbers_it_is_as_wide_as_they_say() -> None:
    assert shares(4, [(0, 1000.0), (1, 250.0), (3, 50.0)]) == pytest.approx([1.0, 0.25, 0.25, 0.05])


def test_two_cards_of_a_step_count_together_and_nothing_is_nothing() -> None:
    assert shares(2, [(0, 30.0), (0, 70.0), (1, 0.0)]) == pytest.approx([1.0, 0.0])


def test_it_is_drawn_below_the_cards_of_its_lane(shaper: QtShaper, theme: Theme) -> None:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Buys"]).with_lane("maturity")
    made = made.with_card("maturity", "Unaware", step="Sees", facts={"volume": 100})
    made = made.with_card("maturity", "Customer", step="Buys", facts={"volume": 50})
    found = groups(layout_board(made.snapshot, made.journey.id, theme, shaper).root)
    lane = next(group for group, _ in found if group.role == "lane")
    tint = mixed(theme.accent, theme.surface, 0.3)
    (band,) = (item for item in lane.items if isinstance(item, Path) and item.fill == tint)
    cards = [group for group, _ in groups(lane) if group.role == "card"]
    assert len(cards) == 2
    assert bounds(band).y >= max(card.y + card.height for card in cards)
    assert bounds(band).bottom <= lane.height
    assert bounds(band).height == pytest.approx(ROOM - 12)
