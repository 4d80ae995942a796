"""The acquisition canvas and matrix in a report: what stands in them, where it leads, and that nothing is cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.insight.canvas import QUESTIONS
from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.report.acquisition import add_canvas, add_matrix
from journey_studio.report.blocks import Block
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.sharing import used
from journey_studio.scene import Box, Group, Link, Text
from journey_studio.scene.search import groups
from tests.builders import JourneyBuilder, a_journey
from tests.shapers import EvenShaper

WIDE, NARROW = (1031.0, 676.0), (703.0, 1005.0)


def told(map_: JourneyBuilder, part: str, room: tuple[float, float] = WIDE) -> list[Group]:
    flow = Flow(*room)
    report = Report(map_.snapshot, map_.journey, Ink(load_theme("light"), EvenShaper()))
    (add_canvas if part == "canvas" else add_matrix)(flow, report, 30.0)
    return flow.pages()


def texts(*pages: Group) -> list[str]:
    return [
        item.text
        for page in pages
        for each, _ in groups(page)
        for item in each.items
        if isinstance(item, Text)
    ]


def cells(page: Group) -> list[list[str]]:
    """The rows of a page: the name of the row or nothing above the corner, and the words of each cell."""
    return [
        [" ".join(texts(cell)) for cell in row.items if isinstance(cell, Group)]
        for row, _ in groups(page)
        if row.role == "row"
    ]


def selling() -> JourneyBuilder:
    map_ = (
        a_journey("Coats", objective="More readers stay").with_stage("Need", ["n"]).with_stage("Buy", ["b"])
    )
    map_.with_stage("Keep", ["k"])
    map_.with_action("Asks a friend", step="n").with_action("Orders", step="b")
    map_.with_card("what we do", "Explain the offers", step="b", body="On one page")
    map_.with_card("campaign", "Usage tips", step="k", facts={"message": "A zip likes wax"})
    return map_.with_touchpoint("Shop", step="b", to="k")


def test_the_matrix_sets_both_sides_against_each_other_and_names_the_gaps() -> None:
    (page,) = told(selling(), "matrix")
    assert cells(page) == [
        ["", "Need", "Buy", "Keep"],
        ["What customers do", "Asks a friend", "Orders", "Only we act here."],
        ["What we do", "Only customers act here.", "Explain the offers On one page", ""],
        ["Campaigns", "", "", "Usage tips A zip likes wax"],
    ]


def test_the_canvas_asks_every_question_of_every_stage() -> None:
    (page,) = told(selling(), "canvas", NARROW)
    assert "7 of 30 questions are answered." in texts(
        page
    )  # an objective, two actions, what we do, a campaign, a touchpoint in two stages
    rows = cells(page)
    assert [row[0] for row in rows] == ["", *(question.words for question in QUESTIONS)]
    assert rows[1][1:] == ["Asks a friend", "Orders", ""]
    assert rows[2][1:] == ["", "Shop", "Shop"]
    assert "More readers stay" in texts(page)
    assert "Not answered yet." in texts(page)


def test_the_canvas_stands_on_one_page_with_its_heading() -> None:
    map_ = selling()
    report = Report(map_.snapshot, map_.journey, Ink(load_theme("light"), EvenShaper()))
    alone = Flow(WIDE[0], 2_000.0)
    add_canvas(alone, report, 30.0)
    (page,) = alone.pages()
    flow = Flow(WIDE[0], used(page) + 100.0)
    flow.add(Block(Group("before", "section", 0, 0, WIDE[0], flow.height / 2)))
    add_canvas(flow, report, 30.0)
    first, second = flow.pages()
    assert texts(first) == []
    assert "Acquisition canvas" in texts(second)
    assert cells(second)[0] == ["", "Need", "Buy", "Keep"]


def test_entries_and_stages_lead_to_their_places_on_the_map() -> None:
    map_ = selling()
    for part in ("canvas", "matrix"):
        leads = {
            item.target
            for page in told(map_, part)
            for each, _ in groups(page)
            for item in each.items
            if isinstance(item, Link)
        }
        assert f"#{map_.card('Orders').id}" in leads
        assert {"#stage-1", "#stage-2", "#stage-3"} <= leads


@pytest.mark.parametrize("part", ["canvas", "matrix"])
def test_what_has_nothing_to_say_is_left_out(part: str) -> None:
    bare = a_journey("Bare").with_stage("One")
    assert told(bare, part) == []
    assert told(bare.with_persona("Mia"), part) == []


def test_a_side_that_acts_alone_is_a_matrix_of_gaps() -> None:
    map_ = a_journey().with_stage("Need", ["n"]).with_stage("Buy", ["b"]).with_stage("Keep", ["k"])
    map_.with_card("campaign", "Ad", step="n").with_card("what we do", "Advise", step="b")
    (page,) = told(map_, "matrix")
    assert cells(page) == [
        ["", "Need", "Buy", "Keep"],
        ["What customers do", "Only we act here.", "Only we act here.", ""],
        ["What we do", "", "Advise", ""],
        ["Campaigns", "Ad", "", ""],
    ]
    (page,) = told(a_journey().with_stage("Need", ["n"]).with_action("Asks", step="n"), "matrix")
    assert cells(page) == [
        ["", "Need"],
        ["What customers do", "Asks"],
        ["What we do", "Only customers act here."],
    ]


def test_stages_without_room_side_by_side_stand_in_grids_of_their_own() -> None:
    map_ = a_journey()
    for number in range(12):
        map_.with_stage(f"Stage {number}", [f"s{number}"])
        map_.with_action(f"Acts {number}", step=f"s{number}").with_card(
            "what we do", f"Do {number}", step=f"s{number}"
        )
    pages = told(map_, "matrix")
    heads = [row[1:] for page in pages for row in cells(page) if not row[0]]
    assert [title for head in heads for title in head] == [f"Stage {number}" for number in range(12)]
    assert max(map(len, heads)) - min(map(len, heads)) <= 1
    assert "Stage 0 – Stage 3" in texts(*pages)


@given(
    stages=st.integers(1, 13),
    cards=st.lists(
        st.tuples(
            st.integers(0, 12), st.sampled_from(["action", "what we do", "campaign"]), st.integers(1, 900)
        ),
        min_size=1,
        max_size=25,
    ),
    room=st.sampled_from([WIDE, NARROW, (592.0, 900.0)]),
)
@settings(max_examples=40)
def test_every_card_is_told_whole_within_its_page(
    stages: int, cards: list[tuple[int, str, int]], room: tuple[float, float]
) -> None:
    map_ = a_journey()
    for number in range(stages):
        map_.with_stage(f"Stage {number}", [f"s{number}"])
    map_.with_action("begins", step="s0").with_card("what we do", "begins", step="s0")
    for number, (stage, kind, length) in enumerate(cards):
        map_.with_card(kind, titled(number, length), step=f"s{stage % stages}")
    pages = told(map_, "matrix", room)
    for page in pages:
        for group, box in groups(page):
            assert box.x >= 0
            assert box.x + box.width <= room[0] + 0.01
            assert box.y + box.height <= room[1] + 0.01
            for item in group.items:
                if isinstance(item, Text | Box):
                    assert item.y + item.height <= group.height + 0.01
    entries = [group for page in pages for group, _ in groups(page) if group.role == "card"]
    for number, (_, _, length) in enumerate(cards):
        words = titled(number, length)
        said = "".join(texts(*(entry for entry in entries if entry.name == words)))
        assert "".join(said.split()) == "".join(words.split())


def titled(number: int, length: int) -> str:
    """The title of a card, so many characters long or a little longer."""
    return f"{number} {(f'word{number} ' * 200)[:length].strip()}"
