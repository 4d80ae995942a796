"""The summary gives way before it begins a second page."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.report.facts import ContentsEntry, Report
from journey_studio.report.sharing import used
from journey_studio.report.summary import summary_pages
from journey_studio.scene import Group, Text
from journey_studio.scene.search import groups
from tests.builders import JourneyBuilder, a_journey
from tests.shapers import EvenShaper

ROOMS = {
    # width and height in px of a report, and the smallest share: 7 points for 12 px
    "A4 landscape": (1031.9, 676.0, 0.778),
    "A4 portrait": (703.0, 1005.2, 0.778),
    "A3 landscape": (1151.5, 773.8, 0.598),
    "Letter landscape": (965.3, 699.0, 0.778),
}
PARTS = ("Personas", "Map", "Routes", "Canvas", "Matrix", "Action list", "Legend", "Evidence notes")
SOME = st.integers(1, 12)


def report_of(map_: JourneyBuilder) -> Report:
    ink = Ink(load_theme("light"), EvenShaper())
    contents = tuple(ContentsEntry(words, f"part/{words}", 9) for words in PARTS)
    journey = replace(map_.journey, owner="Customer experience", version="2.1", review_date="2027-03-31")
    return Report(map_.snapshot, journey, ink, "2026-11-27", "Boots.journey", contents=contents)


def texts(group: Group) -> list[str]:
    return [item.text for each, _ in groups(group) for item in each.items if isinstance(item, Text)]


def busy_map(pains: int, ideas: int, moments: int, words: int, steps: int, aim: int) -> JourneyBuilder:
    """A map with so many cards of each kind, their titles about so many characters long."""
    title = ("the same code at the counter and on the telephone " * 9)[:words].strip()
    map_ = a_journey(
        "From a magazine to a subscription", objective="More readers stay " * aim, scenario="Reads " * aim
    )
    for number in range(steps):
        map_.with_stage(f"The consideration phase {number}", [f"Compares prices {number}"])
    for lane in ("touchpoints", "emotion", "pain points", "opportunities"):
        map_.with_lane(lane)
    for number in range(pains):
        map_.with_pain_point(
            f"{title} {number}", step=f"Compares prices {number % steps}", facts={"severity": 4}
        )
    for number in range(ideas):
        facts = {"impact": 5, "effort": 2, "priority": 1}
        map_.with_opportunity(f"{title} {number}", step=f"Compares prices {number % steps}", facts=facts)
    for number in range(moments):
        map_.with_touchpoint(
            f"{title} {number}", step=f"Compares prices {number % steps}", moment_of_truth=True
        )
    for who in ("Nora, 44", "Jonas, 22"):
        map_.with_curve(who, [(number * 3 % 5) - 2 for number in range(steps)])
    return map_


@pytest.mark.parametrize("room", ROOMS)
@given(pains=SOME, ideas=SOME, moments=SOME, words=st.integers(5, 90), steps=SOME, aim=st.integers(0, 20))
@settings(max_examples=25)
def test_it_is_one_page(
    room: str, pains: int, ideas: int, moments: int, words: int, steps: int, aim: int
) -> None:
    width, height, smallest = ROOMS[room]
    found = summary_pages(
        report_of(busy_map(pains, ideas, moments, words, steps, aim)), width, height, smallest
    )
    assert len(found.pages) == 1
    assert smallest <= found.size <= 1.0
    assert used(found.pages[0]) <= height / found.size
    told = texts(found.pages[0])
    assert {"Top pains", "Top opportunities", "Moments of truth"} <= set(told)


def test_it_gets_smaller_before_it_tells_less() -> None:
    width, height, smallest = ROOMS["A4 portrait"]
    sizes, counts = [], []
    for cards, words, aim in ((1, 5, 0), (2, 5, 1), (3, 5, 1), (3, 60, 6), (3, 90, 9)):
        found = summary_pages(report_of(busy_map(cards, cards, 4, words, 4, aim)), width, height, smallest)
        sizes.append(found.size)
        counts.append(texts(found.pages[0]).count("3"))
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]
    assert counts[2] > counts[-1] >= 2  # pains and opportunities are three to the last


def test_what_has_room_is_set_in_the_usual_size_with_everything() -> None:
    width, height, smallest = ROOMS["A3 landscape"]
    found = summary_pages(report_of(busy_map(2, 2, 2, 5, 3, 1)), width, height, smallest)
    assert found.size == 1.0
    assert texts(found.pages[0]).count("2") == 5


def test_what_no_page_holds_goes_on_with_everything() -> None:
    width, height, smallest = ROOMS["A4 landscape"]
    found = summary_pages(report_of(busy_map(5, 5, 5, 30, 4, 500)), width, height, smallest)
    assert len(found.pages) > 1
    assert found.size == 1.0
    told = [text for page in found.pages for text in texts(page)]
    assert {"Top pains", "Weakest touchpoints", "Peaks"} <= set(told)
