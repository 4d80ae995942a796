"""Tables of a report: how wide their columns are, and where they are parted."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.report.blocks import part_head
from journey_studio.report.flow import Flow
from journey_studio.report.sharing import used
from journey_studio.report.tables import Cell, Heading, add_table
from journey_studio.report.widths import Wish, widths
from journey_studio.scene import Group, Link, Text
from journey_studio.scene.search import groups
from tests.shapers import EvenShaper

INK = Ink(load_theme("light"), EvenShaper())
SIZES = st.floats(10, 400)
WISHES = st.lists(
    st.builds(
        lambda word, usual, longest, share: Wish(word, word + usual, word + usual + longest, share),
        *(SIZES, SIZES, SIZES, st.floats(0.5, 5)),
    ),
    min_size=1,
    max_size=9,
)


@given(WISHES, st.floats(100, 3000))
def test_columns_fill_the_room_and_break_no_word_where_there_is_room(wishes: list[Wish], room: float) -> None:
    made = widths(room, wishes)
    assert sum(made) == pytest.approx(room)
    if sum(wish.word for wish in wishes) <= room:
        assert all(width >= wish.word - 0.01 for width, wish in zip(made, wishes, strict=True))
    for lines in ([wish.usual for wish in wishes], [wish.longest for wish in wishes]):
        if sum(lines) <= room:
            assert all(width >= line - 0.01 for width, line in zip(made, lines, strict=True))


def test_a_long_text_gives_way_to_short_ones() -> None:
    assert widths(600, [Wish(80, 600, 600, 1), Wish(60, 100, 100, 1), Wish(40, 60, 60, 1)]) == [440, 100, 60]
    seldom = [
        Wish(80, 300, 500, 1),
        Wish(60, 300, 300, 1),
    ]  # one text is longer than all others of its column
    assert widths(600, seldom) == [300, 300]


def texts(group: Group) -> list[Text]:
    return [item for each, _ in groups(group) for item in each.items if isinstance(item, Text)]


def table(rows: list[list[str]], height: float, before: float = 0.0, width: float = 600.0) -> list[Group]:
    """A table below a block of that height."""
    flow = Flow(width, height)
    headings = [Heading(f"Head {number}", 1.0) for number in range(len(rows[0]))]
    head = part_head("x", "A part", 1, width, INK, 20)
    if before:
        flow.add(part_head("y", "\n" * int(before / 28), 1, width, INK))
    add_table(flow, headings, [[Cell(words) for words in row] for row in rows], INK, [head])
    return flow.pages()


def test_dates_and_statuses_are_not_broken_where_a_title_is_long() -> None:
    rows = [["What shall be done about all this, and by whom " * 3, "2027-01-31", "in progress"]] * 3
    told = [text for page in table(rows, 900) for text in texts(page)]
    assert all(len(text.lines) == 1 for text in told if text.text in ("2027-01-31", "in progress"))


@given(st.integers(1, 40), st.floats(0, 330))
def test_no_page_begins_with_a_single_row_and_no_head_is_left_behind(rows: int, before: float) -> None:
    pages = table([[f"row {number}"] for number in range(rows)], 400, before)
    told = [[text.text for text in texts(page)] for page in pages]
    counts = [sum(words.startswith("row ") for words in page) for page in told]
    assert sum(counts) == rows
    assert counts[-1] >= min(3, rows)
    for page in told:
        assert ("Head 0" in page) == any(words.startswith("row ") for words in page)
    (titled,) = [page for page in told if "A part" in page]
    assert "row 0" in titled
    assert all(used(page) <= 400 for page in pages)


def test_every_paragraph_of_a_cell_leads_to_its_own_place() -> None:
    """As the stops of a route do; a cell that is parted says its words without the links."""
    for count, links in ((3, 3), (60, 0)):
        flow = Flow(600, 900)
        stops = [f"{number}. Stop" for number in range(count)]
        cell = Cell("\n".join(stops), targets=tuple(f"card-{number}" for number in range(count)))
        add_table(flow, [Heading("Stops", 1.0)], [[cell]], INK)
        items = [item for page in flow.pages() for each, _ in groups(page) for item in each.items]
        assert [item.target for item in items if isinstance(item, Link)] == [
            f"#card-{number}" for number in range(links)
        ]
        told = "\n".join(item.text for item in items if isinstance(item, Text)).split("\n")
        assert [words for words in told if words != "Stops"] == stops
        for text, link in pairwise(items):
            if isinstance(link, Link):
                assert isinstance(text, Text)
                assert (text.y, text.height) == (link.y, link.height)
