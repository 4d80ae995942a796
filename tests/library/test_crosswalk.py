"""Crosswalks between the twelve models: sensible proposals, and nothing of a filled map is lost."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.document.crosswalking import crosswalk
from journey_studio.document.edit import Edit
from journey_studio.library.crosswalk import mapped, proposed
from journey_studio.library.gallery import start
from journey_studio.library.phases import phase_of, spans_of
from journey_studio.library.samples import samples
from journey_studio.library.stage_models import StageModel, templates
from journey_studio.model import Card, Connector, Emotion, InvalidValue, Route, Snapshot, Stage, Step

PAIRS = list(permutations(templates(), 2))


def model(name: str) -> StageModel:
    return next(each for each in templates() if each.name.startswith(name))


def table(source: str, target: str) -> dict[str, str]:
    """Where each stage of a model with one step a stage goes."""
    old, new = model(source), model(target)
    rows = mapped(old.stages, [1] * len(old.stages), new)
    return {title: new.stages[row[0]] for title, row in zip(old.stages, rows, strict=True)}


def test_there_are_132_pairs() -> None:
    assert len(PAIRS) == 132


@pytest.mark.parametrize(("old", "new"), PAIRS, ids=lambda each: each.name)
def test_every_stage_has_a_place_in_order_and_the_purchase_meets_the_purchase(
    old: StageModel, new: StageModel
) -> None:
    rows = mapped(old.stages, [3] * len(old.stages), new)
    numbers = [number for row in rows for number in row]
    assert numbers == sorted(numbers)
    assert all(0 <= number < len(new.stages) for number in numbers)
    assert numbers[0] == 0
    spans = [room.phase for room in new.rooms]
    for room, row in zip(old.rooms, rows, strict=True):
        if room.phase == (4, 5):
            low, high = spans[row[0]]
            assert low <= 4
            assert high >= 5
        if room.title in new.stages:
            assert {new.stages[number] for number in row} == {room.title}


REVIEWED = {
    ("Three main", "Common"): "Awareness, Purchase, Post-purchase",
    ("CRM", "Six"): "Awareness, Consideration, Conversion, Usage, Retention",
    ("Common", "Journey"): "Awareness, Consideration, Purchase, Retention",
    ("Journey", "Common"): "Awareness, Consideration, Purchase, Post-purchase, Post-purchase",
    ("Journey", "Six"): "Awareness, Consideration, Conversion, Retention, Advocacy",
    ("Inbound", "Customer"): "Aware, Engaged, Convert, Excite",
    ("Four stages", "Ten"): "Raising awareness, Selection, Acquisition, Discovery",
    ("Six", "Sales"): "Top of the funnel, Middle of the funnel, Bottom of the funnel, Bottom of the funnel, "
    "Bottom of the funnel, Bottom of the funnel",
    ("Sales", "CRM"): "The discovery phase, The consideration phase, The act of purchase",
    (
        "Customer",
        "Six",
    ): "Awareness, Consideration, Consideration, Conversion, Usage, Retention, Advocacy, Advocacy",
    (
        "Six",
        "CRM",
    ): "The discovery phase, The consideration phase, The act of purchase, The shopping experience, "
    "Loyalty, Loyalty",
    ("Six", "Ten"): "Raising awareness, Research, Acquisition, Use, Loyalty, Recommendation",
    (
        "Customer",
        "CRM",
    ): "The discovery phase, The consideration phase, The consideration phase, The act of purchase, "
    "The shopping experience, Loyalty, Loyalty, Loyalty",
    (
        "Ten",
        "Six",
    ): "Awareness, Consideration, Consideration, Conversion, Usage, Usage, Usage, Retention, Advocacy, "
    "Advocacy",
    (
        "Ten",
        "Customer",
    ): "Aware, Engaged, Subscribe, Convert, Excite, Excite, Excite, Ascend, Advocate, Promote",
    ("Four phases", "Inbound"): "Attracting new customers, Converting visitors into leads, "
    "Validation of leads into customers, Loyalty of satisfied customers",
    ("Ten", "Around"): "Pre-purchase, Pre-purchase, Pre-purchase, Purchase, Post-purchase, Post-purchase, "
    "Post-purchase, Post-purchase, Post-purchase, Post-purchase",
}


@pytest.mark.parametrize(("pair", "answer"), REVIEWED.items(), ids=str)
def test_proposals_read_well(pair: tuple[str, str], answer: str) -> None:
    assert ", ".join(table(*pair).values()) == answer


def test_the_steps_of_a_broad_stage_spread_over_narrow_ones() -> None:
    rows = mapped(["Pre-purchase", "Purchase", "Post-purchase"], [4, 1, 5], model("Ten"))
    assert rows == [[0, 0, 1, 2], [3], [4, 5, 6, 7, 8]]


def test_titles_of_ones_own_are_understood_or_stand_between_their_neighbours() -> None:
    titles = ["Trigger", "Somewhere", "Elsewhere", "Buying tickets", "After the trip"]
    assert spans_of(titles) == [(0, 2), (2, 3), (3, 4), (4, 5), (5, 10)]
    assert spans_of(["X", "Y"]) == [(0, 5), (5, 10)]
    assert phase_of("Buying tickets", titles) == "purchase"
    numbers = [row[0] for row in mapped(titles, [1] * 5, model("Common"))]
    assert numbers == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("new", templates(), ids=lambda each: each.name)
@pytest.mark.parametrize("sample", samples(), ids=lambda each: each.name)
def test_a_filled_map_loses_nothing(sample: object, new: StageModel) -> None:
    before: Snapshot = sample.snapshot  # type: ignore[attr-defined]
    journey = before.journeys[0].id
    edit = Edit(before)
    crosswalk(edit, journey, new.stages, proposed(before, journey, new), loop=new.loop)
    after, diff = edit.finished()
    assert tuple(stage.title for stage in after.stages(journey)) == new.stages
    assert after.journeys[0].is_cycle == new.loop
    for kind in (Card, Emotion, Connector, Route):
        assert set(after.all(kind)) == set(before.all(kind))
    steps = {step.id: step for step in after.steps(journey)}
    assert [key for key in steps if before.get(Step, key)] == [step.id for step in before.steps(journey)]
    assert all(steps[step.id].title == step.title for step in before.steps(journey))
    assert after.apply(diff.reversed).tables == before.tables


@given(st.data())
def test_any_mapping_keeps_every_card_and_point(data: st.DataObject) -> None:
    before = samples()[0].snapshot
    journey = before.journeys[0].id
    titles = data.draw(st.lists(st.sampled_from(["A", "B", "Purchase", "Awareness"]), min_size=1, max_size=5))
    numbers = st.integers(0, len(titles) - 1)
    targets = {step.id: data.draw(numbers) for step in before.steps(journey)}
    edit = Edit(before)
    crosswalk(edit, journey, titles, targets)
    after, _ = edit.finished()
    assert [stage.title for stage in after.stages(journey)] == titles
    assert {card.id for card in after.all(Card)} == {card.id for card in before.all(Card)}
    assert set(after.all(Emotion)) == set(before.all(Emotion))
    assert set(after.all(Connector)) == set(before.all(Connector))
    numbered = [stage.id for stage in after.stages(journey)]
    assert all(numbered.index(after.need(Step, key).stage) == number for key, number in targets.items())


def test_the_name_of_a_stage_that_goes_stays_on_its_untitled_step() -> None:
    edit = Edit(Snapshot.of(start("Common stages").records("Mine")))
    journey = edit.snapshot.journeys[0].id
    bare = [step.with_values({"title": ""}) for step in edit.snapshot.steps(journey)]
    edit.put(*bare)
    new = model("Around")
    crosswalk(edit, journey, new.stages, proposed(edit.snapshot, journey, new))
    after, _ = edit.finished()
    told = {
        stage.title: [step.title for step in after.of_owner(Step, stage.id)] for stage in after.all(Stage)
    }
    assert told == {
        "Pre-purchase": ["Awareness", "Consideration", "Consideration"],
        "Purchase": [""],
        "Post-purchase": ["", ""],
    }


def test_a_step_without_a_stage_to_go_to_is_refused() -> None:
    before = samples()[0].snapshot
    journey = before.journeys[0].id
    for titles, targets in (([], {}), (["A"], {}), (["A"], {step.id: 1 for step in before.steps(journey)})):
        with pytest.raises(InvalidValue):
            crosswalk(Edit(before), journey, titles, targets)


def test_buying_again_is_loyalty_and_using_it_is_not() -> None:
    crm, ten = model("CRM"), model("Ten")
    steps = [len(room.steps) for room in model("Journey").rooms]
    retention = model("Journey").stages.index("Retention")
    found = [
        [new.stages[number] for number in mapped(model("Journey").stages, steps, new)[retention]]
        for new in (crm, ten)
    ]
    assert found == [["The shopping experience", "Loyalty"], ["Use", "Loyalty"]]
