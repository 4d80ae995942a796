"""The pages around a map speak the language of whoever reads them; what the map says stays as it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from journey_studio.insight.comparison import Side, compare
from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.model import Card, Emotion, Persona, Route, Snapshot
from journey_studio.model.source import Source
from journey_studio.model.wording import translate_by
from journey_studio.report.back import back_pages
from journey_studio.report.comparison import comparison_pages
from journey_studio.report.facts import ContentsEntry, Report
from journey_studio.report.personas import persona_pages
from journey_studio.report.summary import summary_pages
from journey_studio.scene import Group, Text
from journey_studio.scene.search import groups
from tests.builders import JourneyBuilder, a_journey
from tests.shapers import EvenShaper

PARTS = ("summary", "personas", "map", "canvas", "matrix", "actions", "legend", "notes")


def own_words() -> JourneyBuilder:
    """A map of which every word holds an ø."""
    map_ = a_journey(
        "Jørney", objective="Aøm", scenario="Scenarø", type="omnichannel", owner="Bøb", version="ø1"
    )
    for stage in ("Øne", "Twø"):
        map_.with_stage(stage, [f"{stage} step"])
    map_.with_persona("Mø", kind="buying group", role="rø", segment="nø")
    for lane in ("touchpoints", "emotion"):
        map_.with_lane(lane)
    map_.with_curve("Mø", [2, -2]).with_curve("Ø", [-1, 1])
    source = Source("analytics", "Pøge", "")
    for number in range(6):
        map_.with_touchpoint(
            f"Pøint {number}", moment_of_truth=True, evidence="researched", sources=(source,)
        )
    facts = {"severity": 3, "impact": 4, "effort": 2, "priority": 1}
    map_.with_pain_point("Pøin", facts=facts).with_opportunity("Idøa", facts=facts)
    map_.with_card("plan item", "Pløn", facts={"cost": 3}).with_card(
        "breaking point", "Brøke", facts={"abandonment_rate": 4}
    )
    map_.with_action("Døes", step="Øne step").with_card("what we do", "Øur", step="Twø step")
    return map_.with_connector("link", "Pøin", "Idøa")


def report_of(map_: JourneyBuilder) -> Report:
    cards = [card for lane in map_.snapshot.lanes(map_.journey.id) for card in map_.snapshot.cards(lane.id)]
    route = Route(
        id="route-1",
        rank="a",
        journey=map_.journey.id,
        title="Røute",
        stops=tuple(card.id for card in cards[:3]),
    )
    people = [replace(person, facts=()) for person in map_.snapshot.of_owner(Persona)]
    snapshot = Snapshot.of([*map_.snapshot.records(), route, *people])
    contents = (ContentsEntry("[Map]", "part/map", 2),)
    return Report(snapshot, map_.journey, Ink(load_theme("light"), EvenShaper()), "", "", contents=contents)


@pytest.fixture
def told() -> Iterator[tuple[Report, Side]]:
    """The report, and what its journey is compared with, while somebody translates; the maps were made before."""
    map_, other = own_words(), changed()
    stop = translate_by(lambda text: f"[{text}]")
    yield report_of(map_), other
    stop()


def test_no_word_is_left_in_english(told: tuple[Report, Side]) -> None:
    report, other = told
    found = compare(Side(report.snapshot, report.journey, "Thøn"), other)
    pages = [
        *summary_pages(report, 1000, 900, 0.7).pages,
        *persona_pages(report, 1000, 900),
        *back_pages(report, PARTS, (), 1000, 900),
        *comparison_pages(report, found, 1000, 900),
    ]
    words = [text for page in pages for text in texts(page)]
    assert "[Top pains]" in words
    assert {
        "[Action list]",
        "[Everything else]",
        "[How it feels]",
        "[Acquisition canvas]",
        "[Only we act here.]",
    } <= set(words)
    assert [
        text for text in words if any(map(str.isalpha, text)) and "[" not in text and "ø" not in text.lower()
    ] == []


def changed() -> Side:
    """The journey with another objective, an added card, a changed one and other curves."""
    then = own_words().with_touchpoint("Nøw", body="Tøld").with_persona("Zøe")
    then.with_curve("Zøe", [0, 1]).with_stage("Øther")
    others = [
        replace(each, owner="Nøbody")
        if isinstance(each, Card) and each.title == "Pøin"
        else replace(each, value=each.value / 2)
        if isinstance(each, Emotion)
        else each
        for each in then.snapshot.records()
    ]
    journey = replace(then.journey, objective="Øther")
    now = Snapshot.of([*others, journey])
    return Side(now, journey, "Nøw")


def texts(group: Group) -> list[str]:
    return [item.text for each, _ in groups(group) for item in each.items if isinstance(item, Text)]
