"""The pages around a map speak the language of whoever reads them; what the map says stays as it is."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.model import Persona, Route, Snapshot
from journey_studio.model.source import Source
from journey_studio.model.wording import translate_by
from journey_studio.report.back import back_pages
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
def own_report() -> Iterator[Report]:
    """The report while somebody translates; the map was made before."""
    map_ = own_words()
    stop = translate_by(lambda text: f"[{text}]")
    yield report_of(map_)
    stop()


def test_no_word_is_left_in_english(own_report: Report) -> None:
    report = own_report
    pages = [
        *summary_pages(report, 1000, 900, 0.7).pages,
        *persona_pages(report, 1000, 900),
        *back_pages(report, PARTS, (), 1000, 900),
    ]
    told = [text for page in pages for text in texts(page)]
    assert "[Top pains]" in told
    assert {"[Action list]", "[Acquisition canvas]", "[Only we act here.]"} <= set(told)
    assert [
        text for text in told if any(map(str.isalpha, text)) and "[" not in text and "ø" not in text.lower()
    ] == []


def texts(group: Group) -> list[str]:
    return [item.text for each, _ in groups(group) for item in each.items if isinstance(item, Text)]
