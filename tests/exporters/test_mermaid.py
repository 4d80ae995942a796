"""Any map can be written as a Mermaid journey, and what Mermaid cannot hold is said."""

import pytest

from journey_studio.exporters.mermaid import lost_in_mermaid, mermaid_text
from journey_studio.importers.mermaid import read_mermaid
from journey_studio.model import Journey, Snapshot, Stage, Step
from journey_studio.model.frozen import FrozenMap
from tests.builders import JourneyBuilder, a_journey
from tests.importers.mermaid_oracle import mermaid_reads
from tests.importers.reading import board


def text_of(map_: JourneyBuilder) -> str:
    return mermaid_text(map_.snapshot, map_.journey.id)


def boots() -> JourneyBuilder:
    return (
        a_journey("Boots")
        .with_stage("Awareness", ["Sees an ad"])
        .with_stage("Purchase", ["Orders", "Pays"])
        .with_persona("Mia, 27")
        .with_persona("Office buyers")
    )


def test_stages_steps_and_emotions_become_sections_tasks_and_scores() -> None:
    map_ = boots().with_curve("Mia, 27", [2, 0.5, None]).with_curve("Office buyers", [2, 0.5, -2])
    assert text_of(map_) == (
        "journey\n"
        "    title Boots\n"
        "    section Awareness\n"
        "      Sees an ad: 5: Mia#44; 27, Office buyers\n"
        "    section Purchase\n"
        "      Orders: 3.5: Mia#44; 27, Office buyers\n"
        "      Pays: 1: Office buyers\n"
    )
    assert lost_in_mermaid(map_.snapshot, map_.journey.id) == ()


def test_a_step_felt_differently_is_a_task_a_score_and_comes_back_as_one_step() -> None:
    map_ = boots().with_curve("Mia, 27", [2, None, -1.5]).with_curve("Office buyers", [-1, None, -1.5])
    map_ = map_.with_curve(None, [2, None, None])
    text = text_of(map_)
    assert [task[1:] for task in mermaid_reads(text).tasks] == [
        ("Sees an ad", 5.0, ["Mia, 27"]),
        ("Sees an ad", 2.0, ["Office buyers"]),
        ("Sees an ad", 5.0, []),
        ("Orders", 3.0, []),
        ("Pays", 1.5, ["Mia, 27", "Office buyers"]),
    ]
    again = read_mermaid(text, Snapshot.of())
    assert again.warnings == ()
    assert board(again) == [
        ("Awareness", "Sees an ad", {"Mia, 27": 2.0, "Office buyers": -1.0, None: 2.0}),
        ("Purchase", "Orders", {}),
        ("Purchase", "Pays", {"Mia, 27": -1.5, "Office buyers": -1.5}),
    ]
    assert lost_in_mermaid(map_.snapshot, map_.journey.id) == (
        "Steps written as several tasks, because their personas feel differently: 1.",
        "Steps without emotion, written with the neutral score 3: 1.",
    )


def test_a_step_without_a_title_takes_that_of_its_touchpoint_then_of_its_first_card() -> None:
    map_ = a_journey("J").with_stage("S", [""]).with_action("Walks").with_touchpoint("Shop")
    map_ = map_.with_stage("T", [""]).with_action("", body="Waits")
    assert [task[1] for task in mermaid_reads(text_of(map_)).tasks] == ["Shop", "Waits"]
    assert lost_in_mermaid(map_.snapshot, map_.journey.id) == (
        "Cards left out, because Mermaid shows one name a step: 2.",
        "Steps without emotion, written with the neutral score 3: 2.",
    )


def test_an_empty_step_is_no_task_and_a_stage_without_a_title_stays_a_section() -> None:
    map_ = a_journey("J").with_stage("", [""]).with_stage("", ["A"]).with_stage("Last", [""])
    diagram = mermaid_reads(text_of(map_))
    assert diagram.sections == ["", "", "Last"]
    assert [task[:2] for task in diagram.tasks] == [("", "A")]


def test_a_first_stage_without_a_title_needs_no_section() -> None:
    assert (
        text_of(a_journey("J").with_stage("", ["A"]).with_curve(None, [0]))
        == "journey\n    title J\n      A: 3\n"
    )


def test_of_a_pair_of_curves_the_one_of_the_journeys_state_is_written() -> None:
    map_ = a_journey("J", state="to-be").with_stage("S", ["A"]).with_persona("Mia")
    map_ = map_.with_curve("Mia", [-2], state="as-is").with_curve("Mia", [2], state="to-be")
    assert mermaid_reads(text_of(map_)).tasks == [("S", "A", 5.0, ["Mia"])]


HOSTILE = [
    "10:30; #1, <br> 5%% off",
    "title deed",
    "Journey begins",
    "section 2",
    "accDescr { x }",
    "%{x}",
    "%%{init: {}}%%",
    "---",
    "style: #35;a; b",
    "<b>bold</b>",
    "#quot;",
    "two\nlines",
    "}",
    "：",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_reads_as_one_name(name: str) -> None:
    map_ = a_journey(name).with_stage(name, [name]).with_persona(name).with_curve(name, [1])
    text = text_of(map_)
    diagram = mermaid_reads(text)
    assert (diagram.title, diagram.sections, diagram.tasks) == (name, [name], [(name, name, 4.0, [name])])
    again = read_mermaid(text, Snapshot.of())
    assert again.warnings == ()
    assert board(again) == [(name, name, {name: 1.0})]


@pytest.mark.parametrize(
    "kept",
    [
        "text",
        ["list"],
        {
            "name": 5,
            "score": ["x"],
            "actors": {"a": 1},
            "comments": "no list",
            "head": [1, None],
            "front_matter": 7,
        },
        {"name": "A: 3\nB", "score": "3: Me\n", "actors": ["A; b", "x\ny", 3], "comments": ["%% a\nB: 3"]},
        {"title": "a;b", "score": "x;y", "tail": ["%% a\nsection B"]},
    ],
)
def test_provenance_that_is_not_ours_breaks_nothing(kept: object) -> None:
    provenance = FrozenMap({"mermaid": kept})
    journey = Journey(id="j", title="J", provenance=provenance)
    stage = Stage(id="s", journey="j", title="S", provenance=provenance)
    step = Step(id="t", stage="s", title="A", provenance=provenance)
    diagram = mermaid_reads(mermaid_text(Snapshot.of([journey, stage, step]), "j"))
    assert (diagram.title, diagram.sections, diagram.tasks) == ("J", ["S"], [("S", "A", 3.0, [])])
