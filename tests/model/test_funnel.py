"""The formula of the funnel, worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.model.funnel import Funnel, funnel_of, leaving_in, volumes_in
from tests.builders import a_journey


def test_nothing_known_is_no_funnel() -> None:
    assert funnel_of(3, {}, {}) == Funnel()
    assert funnel_of(3, {0: 0.0, 2: 0.0}, {}) == Funnel()
    assert funnel_of(0, {}, {0: 0.5}) == Funnel()


def test_volumes_alone() -> None:
    found = funnel_of(4, {0: 1000.0, 1: 250.0, 3: 50.0}, {})
    assert found.reach == (1000.0, 250.0, 250.0, 50.0)
    assert found.shares == pytest.approx((1.0, 0.25, 0.25, 0.05))
    assert found.lost == pytest.approx((0.75, None, 0.8))  # 250 to 250 is carried on, not counted
    assert found.counted == {0, 1, 3}


def test_leaving_alone_begins_with_the_whole() -> None:
    found = funnel_of(4, {}, {0: 0.5, 2: 0.2, 3: 0.9})
    assert found.reach == pytest.approx((1.0, 0.5, 0.5, 0.4))
    assert found.lost == pytest.approx((0.5, None, 0.2))  # behind the last step there is no next one
    assert not found.counted


def test_after_a_volume_leaving_goes_on_from_it() -> None:
    found = funnel_of(3, {0: 200.0}, {0: 0.25, 1: 0.5})
    assert found.reach == pytest.approx((200.0, 150.0, 75.0))
    assert found.lost == pytest.approx((0.25, 0.5))


def test_before_the_first_volume_it_is_worked_out_backwards() -> None:
    found = funnel_of(4, {2: 100.0}, {1: 0.6})
    assert found.reach == pytest.approx((250.0, 250.0, 100.0, 100.0))
    assert found.lost == pytest.approx((None, 0.6, None))


def test_if_all_leave_before_the_first_volume_nobody_knows_how_many_there_were() -> None:
    assert funnel_of(2, {1: 100.0}, {0: 1.0}).reach == (100.0, 100.0)


def test_a_volume_stands_above_a_leaving() -> None:
    found = funnel_of(3, {0: 100.0, 1: 90.0, 2: 120.0}, {0: 0.5})
    assert found.reach == (100.0, 90.0, 120.0)
    assert found.lost == pytest.approx((0.1, -1 / 3))  # more come than were there before


def test_where_nobody_is_left_nobody_can_be_lost() -> None:
    found = funnel_of(3, {}, {0: 1.0, 1: 0.5})
    assert found.reach == (1.0, 0.0, 0.0)
    assert found.lost == (1.0, None)


def test_what_cards_say() -> None:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Reads", "Buys"])
    made = made.with_card(
        "maturity", "A", step="Sees", to="Reads", facts={"volume": 30, "abandonment_rate": 10}
    )
    made = made.with_card("maturity", "B", step="Sees", facts={"volume": 70.0, "abandonment_rate": True})
    made = made.with_card("maturity", "C", step="Buys", facts={"volume": -1, "abandonment_rate": 101})
    made = made.with_card("maturity", "D", step="Buys", facts={"volume": "many", "abandonment_rate": "50"})
    made = made.with_touchpoint("E", step="Reads", facts={"abandonment_rate": 35})
    steps = {step.id: column for column, step in enumerate(made.snapshot.steps(made.journey.id))}
    cards = [made.card(name) for name in "ABCDE"]
    columns = {card.id: (steps[card.step], steps[card.end_step or card.step]) for card in cards}
    assert volumes_in(cards, lambda card: columns[card.id]) == {0: 100.0}
    assert leaving_in(cards, lambda card: columns[card.id]) == {1: 0.35}
    assert volumes_in(cards, lambda card: None) == leaving_in(cards, lambda card: None) == {}


_COLUMNS = st.integers(0, 199)


@given(
    st.integers(1, 200),
    st.dictionaries(_COLUMNS, st.floats(0, 1e12)),
    st.dictionaries(_COLUMNS, st.floats(0, 1)),
)
def test_shares_lie_between_nothing_and_all(
    columns: int, volumes: dict[int, float], leaving: dict[int, float]
) -> None:
    inside = {column: volume for column, volume in volumes.items() if column < columns}
    found = funnel_of(columns, inside, leaving)
    assert all(0 <= share <= 1 for share in found.shares)
    assert len(found.reach) in (0, columns)
    assert all(lost is None or lost <= 1 for lost in found.lost)
    assert all(found.reach[column] == inside[column] for column in found.counted)
