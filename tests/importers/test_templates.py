"""The twelve stage models, word by word, and the journeys that begin with one."""

import pytest

from journey_studio.document.edit import Edit
from journey_studio.importers.templates import (
    Template,
    UnknownTemplate,
    journey_from_template,
    new_journey,
    template,
    templates,
)
from journey_studio.model import Snapshot, Step
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


def test_the_twelve_stand_in_their_order_word_by_word() -> None:
    assert [f"{each.name}: {' · '.join(each.stages)}" for each in templates()] == TWELVE


def test_one_is_a_loop() -> None:
    assert [each.name for each in templates() if each.loop] == ["Six phases (a cycle)"]


@pytest.mark.parametrize(
    "name", ["Common stages", "COMMON  stages", "six phases", "Six Phases (A Cycle)", "sales funnel"]
)
def test_a_template_is_found_in_any_case_with_or_without_its_brackets(name: str) -> None:
    assert template(name).name.casefold().startswith(" ".join(name.casefold().split()))


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownTemplate, match=r"“Stages”.*Three main steps.*Sales funnel"):
        template("Stages")


@pytest.mark.parametrize("each", templates(), ids=lambda each: each.name)
def test_a_journey_begins_with_the_stages_and_the_default_lanes(each: Template) -> None:
    chosen = template(each.name)
    edit = Edit(Snapshot.of())
    edit.put(*journey_from_template(chosen.name, "Mine"))
    made = edit.finished()[0]
    journey = made.journeys[0]
    assert journey.title == "Mine"
    assert tuple(stage.title for stage in made.stages(journey.id)) == chosen.stages
    assert [len(made.of_owner(Step, stage.id)) for stage in made.stages(journey.id)] == [1] * len(
        chosen.stages
    )
    assert tuple(lane.kind for lane in made.lanes(journey.id)) == DEFAULT_LANES
    assert journey.is_cycle == chosen.loop


def test_without_a_template_there_is_no_stage() -> None:
    made = Snapshot.of(new_journey("Mine"))
    assert made.title == "Mine"
    assert made.stages(made.journeys[0].id) == ()
    assert tuple(lane.kind for lane in made.lanes(made.journeys[0].id)) == DEFAULT_LANES
