"""The twelve stage models, word by word, and the maps that begin with one."""

import pytest

from journey_studio.document.edit import Edit
from journey_studio.library.channels import known_channels
from journey_studio.library.gallery import Start, start, starts
from journey_studio.library.stage_models import StageModel, UnknownTemplate, templates
from journey_studio.library.starting import journey_of_model, new_journey
from journey_studio.model import Channel, Snapshot, Step
from journey_studio.model.kinds import DEFAULT_LANES

TWELVE = """
Three main steps: The creation of the need · The act of purchase · Actions following the purchase
CRM customer journey: The discovery phase · The consideration phase · The act of purchase · The shopping experience · Loyalty
Inbound process: Attracting new customers · Converting visitors into leads · Validation of leads into customers · Loyalty of satisfied customers
Common stages: Awareness · Consideration · Purchase · Post-purchase
Journey marketing: Awareness · Consideration · Purchase · Retention · Advocacy
Around the purchase: Pre-purchase · Purchase · Post-purchase
Four stages: Awareness and information gathering · Considering and comparing offers · Decision-making · After-sales
Ten stages: Raising awareness · Research · Selection · Acquisition · Discovery · Use · Maintenance · Loyalty · Recommendation · Engagement
Six phases (a cycle): Awareness · Consideration · Conversion · Usage · Retention · Advocacy
Customer Value Journey: Aware · Engaged · Subscribe · Convert · Excite · Ascend · Advocate · Promote
Four phases: Enter / discover · Consider the various solutions · Shop / buy · Evaluate / Recommend
Sales funnel (linear, shown as a contrast): Top of the funnel · Middle of the funnel · Bottom of the funnel
""".strip().splitlines()


def made(chosen: Start, title: str | None = None) -> Snapshot:
    edit = Edit(Snapshot.of())
    edit.put(*chosen.records(title))
    return edit.finished()[0]


def test_the_twelve_stand_in_their_order_word_by_word() -> None:
    assert [f"{each.name}: {' · '.join(each.stages)}" for each in templates()] == TWELVE
    assert [each.name for each in starts() if each.kind == "stage model"] == [
        each.name for each in templates()
    ]


def test_one_is_a_loop() -> None:
    assert [each.name for each in templates() if each.loop] == ["Six phases (a cycle)"]


@pytest.mark.parametrize(
    "name", ["Common stages", "COMMON  stages", "six phases", "Six Phases (A Cycle)", "sales funnel"]
)
def test_a_template_is_found_in_any_case_with_or_without_its_brackets(name: str) -> None:
    assert start(name).name.casefold().startswith(" ".join(name.casefold().split()))


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownTemplate, match=r"“Stages”.*Retail purchase.*Three main steps.*Sales funnel"):
        start("Stages")


@pytest.mark.parametrize("each", templates(), ids=lambda each: each.name)
def test_a_map_begins_with_stages_steps_lanes_and_channels_that_suit_the_model(each: StageModel) -> None:
    snapshot = made(start(each.name), "Mine")
    journey = snapshot.journeys[0]
    assert journey.title == "Mine"
    stages = snapshot.stages(journey.id)
    assert tuple(stage.title for stage in stages) == each.stages
    assert [tuple(step.title for step in snapshot.of_owner(Step, stage.id)) for stage in stages] == [
        room.steps for room in each.rooms
    ]
    assert tuple(lane.kind for lane in snapshot.lanes(journey.id)) == each.lanes
    assert {"actions", "touchpoints", "emotion"} <= set(each.lanes)
    assert tuple(channel.name for channel in snapshot.of_owner(Channel)) == each.channels
    assert set(each.channels) <= set(known_channels())
    assert journey.is_cycle == each.loop
    assert each.about


@pytest.mark.parametrize("each", templates(), ids=lambda each: each.name)
def test_the_phases_of_a_model_follow_each_other(each: StageModel) -> None:
    spans = [room.phase for room in each.rooms]
    assert spans[0][0] == 0
    assert all(low < high <= 10 for low, high in spans)
    assert [high for _, high in spans[:-1]] == [low for low, _ in spans[1:]]


def test_two_maps_of_one_model_share_no_id() -> None:
    model = templates()[0]
    first, second = journey_of_model(model, "A"), journey_of_model(model, "B")
    assert not {record.id for record in first} & {record.id for record in second}


def test_without_a_template_there_is_no_stage() -> None:
    snapshot = Snapshot.of(new_journey("Mine"))
    assert snapshot.title == "Mine"
    assert snapshot.stages(snapshot.journeys[0].id) == ()
    assert tuple(lane.kind for lane in snapshot.lanes(snapshot.journeys[0].id)) == DEFAULT_LANES
