"""The seven steps: how far a map has come is read from the map."""

import pytest

from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.edit import Edit
from journey_studio.document.feeling import set_point
from journey_studio.insight.guide import GuideStep, guide
from journey_studio.library.gallery import start
from journey_studio.library.samples import samples
from journey_studio.model import Card, Channel, Lane, Snapshot

KEYS = ["objectives", "personas", "touchpoints", "stages", "data", "picture", "iteration"]


class Workshop:
    """A map that grows, and the guide's answer to it."""

    def __init__(self) -> None:
        self.edit = Edit(Snapshot.of(start("Around the purchase").records("Mine")))
        self.journey = self.edit.snapshot.journeys[0].id

    def step(self, key: str, today: str = "2026-11-27") -> GuideStep:
        snapshot = self.edit.snapshot
        return {each.key: each for each in guide(snapshot, snapshot.journeys[0], today)}[key]

    def lane(self, kind: str) -> str:
        return next(lane.id for lane in self.edit.snapshot.all(Lane) if lane.kind == kind)

    def card(self, step: int, lane: str = "touchpoints", **values: object) -> str:
        key = self.edit.snapshot.steps(self.journey)[step].id
        return add(self.edit, "card", {"lane": self.lane(lane), "step": key, "title": "x", **values}).id


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


def test_a_new_map_has_stages_to_fill_and_nothing_else(workshop: Workshop) -> None:
    snapshot = workshop.edit.snapshot
    steps = guide(snapshot, snapshot.journeys[0], "2026-11-27")
    assert [each.key for each in steps] == KEYS
    assert [each.state for each in steps] == ["open", "open", "open", "begun", "open", "open", "open"]


def test_an_objective_is_one(workshop: Workshop) -> None:
    change(workshop.edit, workshop.journey, {"objective": "Find\nthe leaks"})
    assert workshop.step("objectives") == GuideStep("objectives", "done", "Find the leaks")


def test_a_persona_needs_a_fact(workshop: Workshop) -> None:
    mia = add(workshop.edit, "persona", {"name": "Mia"})
    assert (workshop.step("personas").state, workshop.step("personas").lacking) == ("begun", mia.id)
    change(workshop.edit, mia.id, {"facts": [{"kind": "need", "text": "warm feet"}]})
    assert workshop.step("personas").state == "done"


def test_three_touchpoints_with_channels_are_a_list(workshop: Workshop) -> None:
    website = next(iter(workshop.edit.snapshot.all(Channel))).id
    keys = [workshop.card(step, channel=website) for step in (0, 1)]
    assert workshop.step("touchpoints").state == "begun"
    keys.append(workshop.card(2))
    assert workshop.step("touchpoints").lacking == keys[2]
    assert workshop.step("touchpoints").found == "3 touchpoints, 1 without a channel."
    change(workshop.edit, keys[2], {"channel": website})
    assert workshop.step("touchpoints").state == "done"


def test_each_stage_needs_a_title_and_a_card(workshop: Workshop) -> None:
    stages = workshop.edit.snapshot.stages(workshop.journey)
    for step in (0, 3):
        workshop.card(step)
    assert (workshop.step("stages").state, workshop.step("stages").lacking) == ("begun", stages[2].id)
    workshop.card(4)
    assert workshop.step("stages").state == "done"
    change(workshop.edit, stages[0].id, {"title": " "})
    assert workshop.step("stages").lacking == stages[0].id


def test_each_touchpoint_needs_evidence_or_a_source(workshop: Workshop) -> None:
    first, second = workshop.card(0, evidence="researched"), workshop.card(1, evidence="assumed")
    assert (workshop.step("data").state, workshop.step("data").lacking) == ("begun", second)
    assert workshop.step("data").found == "1 of 2 touchpoints rest on evidence."
    change(workshop.edit, second, {"sources": [{"type": "analytics", "text": "October"}]})
    assert workshop.step("data").state == "done"
    change(workshop.edit, first, {"evidence": ""})
    assert workshop.step("data").lacking == first


def test_each_curve_needs_a_point_in_every_stage(workshop: Workshop) -> None:
    curve = add(workshop.edit, "curve", {"journey": workshop.journey})
    assert workshop.step("picture").state == "open"
    steps = workshop.edit.snapshot.steps(workshop.journey)
    for step in (0, 3):
        set_point(workshop.edit, curve.id, steps[step].id, 1.0)
    assert (workshop.step("picture").state, workshop.step("picture").lacking) == ("begun", curve.id)
    set_point(workshop.edit, curve.id, steps[5].id, -1.0)
    assert workshop.step("picture").state == "done"


def test_a_map_goes_on_with_something_to_improve_and_a_day_to_look_again(workshop: Workshop) -> None:
    change(workshop.edit, workshop.journey, {"review_date": "2026-12-01"})
    assert workshop.step("iteration").state == "begun"
    workshop.card(0, "opportunities")
    assert workshop.step("iteration").state == "done"
    late = workshop.step("iteration", "2026-12-02")
    assert (late.state, late.found) == ("begun", "The review of 2026-12-01 is overdue.")


@pytest.mark.parametrize("sample", samples(), ids=lambda each: each.name)
def test_samples_have_come_far(sample: object) -> None:
    snapshot: Snapshot = sample.snapshot  # type: ignore[attr-defined]
    steps = guide(snapshot, snapshot.journeys[0], "2026-11-27")
    states = [each.state for each in steps]
    assert states.count("done") >= 6, [(each.key, each.found) for each in steps]
    lacking = [card for card in snapshot.all(Card) if card.id == steps[4].lacking]
    assert bool(lacking) == (states[4] != "done")
