"""Bookmarks, destinations and links: where they lead, and what is left out."""

from dataclasses import replace
from typing import Any

import pytest

from journey_studio.exporters.pdf.links import leads_outside
from journey_studio.scene import Group, Link
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Made, Make
from tests.exporters.pdf.pdf_boards import page_of, writing

UNSAFE = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "vbscript:x",
    "data:text/html,x",
    "\\\\host\\share",
    "//host/path",
    "www.example.org",
    "https:",
    "mailto:",
    "https://exa mple.org",
    "https://example.org/\nX: y",
    "HTTPS\x00://example.org",
    "http://[broken",
    "",
    "#",
]


def stage(number: int, x: float, name: str) -> Group:
    return Group(f"s{number}", "stage", x, 5, 100, 40, (), name)


def links(made: Made) -> list[Any]:
    return [note.get_object() for note in made.reader.pages[0].get("/Annots", [])]


def test_each_stage_has_a_bookmark_at_its_place(make: Make) -> None:
    names = ["Awareness", "Überlegung (日本)\x01", "", "Awareness"]
    stages = [stage(number, 20 + 110 * number, name) for number, name in enumerate(names)]
    made = make(page_of(Group("h", "stages", 10, 30, 500, 50, tuple(stages))))
    outline: list[Any] = list(made.reader.outline)
    assert [entry.title for entry in outline] == ["Awareness", "Überlegung (日本)", "3", "Awareness"]
    for number, entry in enumerate(outline):
        assert (entry.left, entry.top) == pytest.approx(made.page.point(30 + 110 * number, 35), abs=0.01)
    assert made.reader.trailer["/Root"]["/PageMode"] == "/UseOutlines"


def test_a_bookmark_says_what_the_header_says(shaper: QtShaper, make: Make) -> None:
    words = [writing(shaper, text) for text in ("Raising\nawareness", " ")]
    stages = [replace(stage(n, 20, f"Stage {n} of 2"), items=(word,)) for n, word in enumerate(words)]
    outline: list[Any] = list(make(page_of(*stages)).reader.outline)
    assert [entry.title for entry in outline] == ["Raising awareness", "Stage 1 of 2"]


def test_a_board_without_stages_has_no_bookmarks(make: Make) -> None:
    assert make(page_of()).reader.outline == []


@pytest.mark.parametrize(
    "target", ["https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org"]
)
def test_safe_addresses_become_links_at_their_place(make: Make, target: str) -> None:
    made = make(page_of(Group("c", "card", 100, 50, 80, 80, (Link(10, 20, 60, 30, target),))))
    (link,) = links(made)
    assert link["/A"]["/URI"] == target
    left, top = made.page.point(110, 70)
    right, bottom = made.page.point(170, 100)
    assert [float(edge) for edge in link["/Rect"]] == pytest.approx([left, bottom, right, top], abs=0.01)


@pytest.mark.parametrize("target", UNSAFE)
def test_other_addresses_are_left_out(make: Make, target: str) -> None:
    assert not leads_outside(target)
    assert links(make(page_of(Link(10, 20, 60, 30, target)))) == []


def test_a_link_to_a_group_leads_to_its_corner(make: Make) -> None:
    card = Group("card 1/(x)", "card", 200, 150, 80, 80)
    made = make(page_of(card, Link(10, 20, 60, 30, "#card 1/(x)"), Link(10, 60, 60, 30, "#card 1/(x)")))
    for link in links(made):
        place = link["/Dest"]
        assert [float(number) for number in place[2:4]] == pytest.approx(made.page.point(200, 150), abs=0.01)
    assert len(links(made)) == 2


def test_a_link_to_a_group_that_is_not_there_is_left_out(make: Make) -> None:
    assert links(make(page_of(Link(10, 20, 60, 30, "#gone")))) == []


def test_a_link_without_a_finite_place_is_left_out(make: Make) -> None:
    assert links(make(page_of(Link(float("nan"), 20, 60, 30, "https://example.org")))) == []
