"""What is exported as Markdown comes back the same: order, texts, fields, feelings, personas."""

from collections.abc import Callable
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from journey_studio.assets import resource
from journey_studio.exporters.markdown import lost_in_markdown, markdown_text
from journey_studio.importers import propose
from journey_studio.importers.markdown import read_markdown
from journey_studio.model import (
    Card,
    Channel,
    Curve,
    Journey,
    Persona,
    PersonaFact,
    Snapshot,
    Source,
    Step,
    Tag,
)
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from journey_studio.model.persona import Member
from tests.builders import JourneyBuilder, a_journey
from tests.importers.reading import EMPTY, put


def told(snapshot: Snapshot, journey: str) -> dict[str, Any]:
    """All that Markdown says of a journey, without ids."""
    record = snapshot.need(Journey, journey)
    steps = [step.id for step in snapshot.steps(journey)]
    lanes = snapshot.lanes(journey)
    about = ("title", "objective", "scenario", "state", "type", "owner", "review_date", "language", "version")
    return {
        "about": {name: getattr(record, name) for name in about},
        "stages": [
            (stage.title, [step.title for step in snapshot.of_owner(Step, stage.id)]) for stage in snapshot.stages(journey)
        ],
        "lanes": [
            (lane.kind, lane.name, [[_card(card, snapshot, steps) for card in snapshot.cards(lane.id) if card.step == step] for step in steps])
            for lane in lanes
        ],
        "curves": {
            (_name(snapshot, curve.persona), curve.state, curve.label): {
                steps.index(point.step): (round(point.value, 9), point.word, point.quote, point.evidence)
                for point in snapshot.emotions(curve.id)
            }
            for curve in snapshot.curves(journey)
            if snapshot.emotions(curve.id)
        },
    }  # fmt: skip


def _name(snapshot: Snapshot, key: str | None) -> str | None:
    return snapshot.need(Persona, key).name if key else None


def _card(card: Card, snapshot: Snapshot, steps: list[str]) -> tuple[Any, ...]:
    channel = snapshot.get(Channel, card.channel)
    return (
        *(card.kind, card.title, card.body, card.owner, card.sign, card.moment_of_truth, card.breaking_point),
        *(card.breaking_reason, card.evidence, card.sources, dict(card.facts)),
        (channel.name, channel.kind) if channel else None,
        [snapshot.need(Tag, key).name for key in card.tags],
        [_name(snapshot, key) for key in card.personas],
        steps.index(card.end_step) if card.end_step else None,
    )


def comes_back(snapshot: Snapshot) -> Snapshot:
    journey = snapshot.journeys[0].id
    text = markdown_text(snapshot, journey)
    proposal = read_markdown(text, EMPTY)
    made = put(proposal)
    assert told(made, proposal.journeys[0]) == told(snapshot, journey), text
    assert markdown_text(made, proposal.journeys[0]) == text
    return made


TEXTS = st.text(st.sampled_from("aZ1 é私😀*_`[]()<>{}#+-=.!|\\&~:;/\"'^$%@\nא"), max_size=14).map(
    lambda text: "\n".join(line.strip() for line in text.split("\n")).strip()
)
SOME = st.builds("{}x{}".format, TEXTS, TEXTS)
LINE = SOME.map(lambda text: " ".join(text.split()))
KINDS = st.sampled_from([name for name in CARD_KINDS if name != "image"])


@st.composite
def maps(draw: Callable[..., Any]) -> Snapshot:
    map_ = a_journey(
        draw(LINE), objective=draw(TEXTS), scenario=draw(TEXTS), owner=draw(TEXTS), version=draw(TEXTS),
        state=draw(st.sampled_from(["as-is", "to-be"])), type=draw(st.sampled_from(["", "omnichannel"])),
    )  # fmt: skip
    for _ in range(draw(st.integers(1, 3))):
        map_.with_stage(draw(LINE | st.just("")), draw(st.lists(LINE | st.just(""), min_size=1, max_size=3)))
    steps = list(map_.snapshot.steps(map_.journey.id))
    for kind in draw(
        st.lists(st.sampled_from([kind for kind in LANE_KINDS if kind != "emotion"]), min_size=1, max_size=3)
    ):
        map_.with_lane(kind, draw(LINE | st.just("")))
    map_.with_lane("emotion")
    for name in ("Mia", draw(LINE)):
        map_.with_persona(name, role=draw(TEXTS), members=(Member("m" + draw(LINE), draw(LINE | st.just(""))),),
                          facts=(PersonaFact("pain point", draw(SOME), "data-backed"),))  # fmt: skip
    for _ in range(draw(st.integers(0, 5))):
        _draw_card(draw, map_, steps)
    points = st.none() | st.fixed_dictionaries(
        {
            "value": st.floats(-2, 2).map(lambda value: round(value, 2)),
            "word": LINE | st.just(""),
            "quote": TEXTS,
            "evidence": st.sampled_from(["", "assumed"]),
        }
    )
    for persona in draw(st.sampled_from([(), ("Mia",), ("Mia", None)])):
        map_.with_curve(
            persona, draw(st.lists(points, max_size=4)), state=draw(st.sampled_from(["as-is", "to-be"]))
        )
    return map_.snapshot


def _draw_card(draw: Callable[..., Any], map_: JourneyBuilder, steps: list[Step]) -> None:
    lanes = [lane for lane in map_.snapshot.lanes(map_.journey.id) if lane.kind != "emotion"]
    place = draw(st.integers(0, len(steps) - 1))
    title = draw(TEXTS)
    map_._add(
        Card, lane=draw(st.sampled_from(lanes)).id, step=steps[place].id, kind=draw(KINDS), title=title,
        end_step=draw(st.sampled_from([None, steps[-1].id])) if place < len(steps) - 1 else None,
        body=draw(TEXTS if title else SOME), owner=draw(TEXTS), sign=draw(st.sampled_from(["", "negative"])),
        moment_of_truth=draw(st.booleans()), breaking_point=True, breaking_reason=draw(TEXTS),
        sources=tuple(draw(st.lists(st.builds(Source, st.sampled_from(["", "analytics"]), SOME, st.sampled_from(["", "2026-01-02"])), max_size=2))),
    )  # fmt: skip


@given(maps())
def test_random_maps_come_back_the_same(snapshot: Snapshot) -> None:
    comes_back(snapshot)


def test_every_field_of_a_card_comes_back() -> None:
    map_ = (
        a_journey("Boots", review_date="2027-01-15", language="de")
        .with_stage("Buy", ["Orders", "Pays"])
        .with_stage("Buy", ["Orders"])
        .with_lane("touchpoints")
        .with_lane("pain points", "Gut feelings")
        .with_lane("pain points", "Gut feelings")
        .with_persona("Mia")
        .with_channel("Shop", kind="physical")
        .with_touchpoint(
            "Till", step="Pays", channel="Shop", tags=["new", "a, b"], evidence="partly", sign="positive",
            facts={"control": "shared", "abandonment_rate": 38.5, "own thing": "kept"},
        )
        .with_card("scenario", "Reminds", lane="Touchpoints", facts={"channel": "SMS", "delay": "2 days"})
        .with_pain_point("Slow", lane="Gut feelings", facts={"severity": 4})
        .with_pain_point("Slow", lane="Gut feelings", facts={"severity": 5})
    )  # fmt: skip
    comes_back(map_.snapshot)


def test_the_sample_comes_back() -> None:
    sample = propose(resource("samples", "winter-boots.json").read_bytes(), "w.json", EMPTY)
    map_ = put(sample)
    made = comes_back(map_)
    here, there = ({persona.name: persona for persona in each.all(Persona)} for each in (map_, made))
    for name, persona in here.items():
        assert (there[name].role, there[name].segment, there[name].kind) == (
            persona.role,
            persona.segment,
            persona.kind,
        )
        assert there[name].members == persona.members
        assert sorted(map(str, there[name].facts)) == sorted(map(str, persona.facts))
    assert list(lost_in_markdown(map_, sample.journeys[0])) == ["Connectors left out: 1."]


@given(st.text(st.sampled_from("aA1.2|-*_# \n>`:<br()+~[]\\"), max_size=80))
def test_any_text_is_read_or_refused(text: str) -> None:
    from journey_studio.importers import Unreadable

    try:
        proposal = read_markdown(f"## 1. Buy\n**Actions**\n{text}", EMPTY)
    except Unreadable:
        return
    assert list(put(proposal).all(Curve)) is not None
