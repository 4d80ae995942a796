"""A maturity card a stage, in one edit."""

from journey_studio.document.edit import Edit
from journey_studio.document.levels import add_levels, maturity_lane
from journey_studio.model import Card, Lane, Snapshot
from tests.builders import JourneyBuilder, a_journey

LEVELS = [{"kind": "maturity", "title": "Unaware"}, None, {"kind": "maturity", "title": "Customer"}]


def boots() -> JourneyBuilder:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Reads"]).with_stage("Choose").with_stage("Buy")
    return made.with_lane("actions").with_lane("maturity", hidden=True)


def filled(snapshot: Snapshot, journey: str) -> tuple[Snapshot, list[Card]]:
    edit = Edit(snapshot)
    made = add_levels(edit, journey, LEVELS)
    return edit.snapshot, [edit.snapshot.need(Card, key) for key in made]


def test_each_stage_gets_its_card_as_wide_as_itself_in_a_new_lane_on_top() -> None:
    made = boots()
    snapshot, cards = filled(made.snapshot, made.journey.id)
    lane = snapshot.lanes(made.journey.id)[0]
    steps = snapshot.steps(made.journey.id)
    assert lane.kind == "maturity"
    assert maturity_lane(snapshot, made.journey.id) == lane
    assert [(card.title, card.lane, card.step, card.end_step) for card in cards] == [
        ("Unaware", lane.id, steps[0].id, steps[1].id),
        ("Customer", lane.id, steps[3].id, None),
    ]


def test_a_stage_with_a_card_stays_as_it_is_and_the_lane_is_used_again() -> None:
    made = boots().with_lane("maturity", "Mine").with_card("maturity", "Sceptic", step="Reads", lane="Mine")
    snapshot, cards = filled(made.snapshot, made.journey.id)
    (own,) = (lane for lane in snapshot.all(Lane) if lane.title == "Mine")
    assert [card.title for card in cards] == ["Customer"]
    assert {card.lane for card in cards} == {own.id}
    assert len(list(snapshot.all(Lane))) == 3
    again, none = filled(snapshot, made.journey.id)
    assert none == []
    assert again is snapshot or again == snapshot
