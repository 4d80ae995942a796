"""The file as a whole: what it says of itself, and that it is the same every time."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from journey_studio.exporters.pdf import Paper, make_pdf, pdf_bytes
from journey_studio.scene import Box, Group, Path, Scene
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Make
from tests.exporters.pdf.pdf_boards import board_of, page_of, writing


def test_the_document_says_what_it_is(shaper: QtShaper, make: Make) -> None:
    scene = replace(page_of(writing(shaper, "word")), title="Carte «été»\x07", language="fr")
    made = make(scene, author="Zoë Łukasz")
    about, catalog = made.reader.metadata, made.reader.trailer["/Root"]
    assert about is not None
    assert (about.title, about.author) == ("Carte «été»", "Zoë Łukasz")
    assert (about.subject, about.creator) == ("Customer journey map", "Journey Studio")
    assert catalog["/Lang"] == "fr"
    assert (
        catalog["/ViewerPreferences"]["/DisplayDocTitle"] == "/true"
        or catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    )
    assert made.data.startswith(b"%PDF-1.7")
    assert len(made.reader.pages) == 1


def test_the_same_scene_gives_the_same_bytes(shaper: QtShaper) -> None:
    scene = board_of(shaper, 12)
    assert pdf_bytes(scene, shaper) == pdf_bytes(board_of(QtShaper(), 12), QtShaper())


def test_a_date_is_told_when_it_is_given(shaper: QtShaper, make: Make) -> None:
    made = make(page_of(), created=datetime(2026, 11, 23, 9, 30, tzinfo=UTC))
    about = made.reader.metadata
    assert about is not None
    assert about.creation_date is not None
    assert about.creation_date.astimezone(UTC) == datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def test_streams_are_compressed_and_not_written_as_text(shaper: QtShaper, make: Make) -> None:
    made = make(board_of(shaper, 60))
    assert b"ASCII85" not in made.data
    assert len(made.data) < len(made.stream)


def test_a_frame_drawn_often_is_stored_once(make: Make) -> None:
    frame = Box(0, 0, 100, 60, "#FFFFFF", "#D0D5DD", 1, 8)
    cards = [Group(f"c{n}", "card", n * 110, 10, 100, 60, (frame,)) for n in range(5)]
    made = make(page_of(*cards))
    assert list(made.resources["/XObject"]) == ["/D1"]
    assert made.stream.count("/D1 Do") == 4
    assert made.resources["/XObject"]["/D1"]["/Subtype"] == "/Form"


def test_shapes_of_other_looks_are_not_mixed_up(make: Make) -> None:
    boxes = [
        Box(10 + 50 * n, 10, 40, 40, fill, radius=8) for n, fill in enumerate(["#FF0000", "#0000FF"] * 3)
    ]
    picture = make(page_of(*boxes, width=320, height=60)).picture()
    seen = [picture.getpixel((30 + 50 * n, 30)) for n in range(6)]
    assert seen == [(255, 0, 0), (0, 0, 255)] * 3


@pytest.mark.parametrize("ground", ["#101828", "#f5f6f8"])
def test_a_tinted_ground_reaches_the_edges_of_the_paper(make: Make, ground: str) -> None:
    made = make(page_of(width=300, height=100, background=ground), Paper("a5"))
    assert f"0 0 {made.page.width:.2f} {made.page.height:.2f} re f" in made.stream
    assert "re f" not in make(page_of(width=300, height=100)).stream


def test_a_colour_or_path_that_is_none_is_refused(shaper: QtShaper) -> None:
    with pytest.raises(ValueError, match="#RRGGBB"):
        make_pdf(page_of(Box(0, 0, 9, 9, "red")), shaper)
    with pytest.raises(ValueError, match="no command 'Q'"):
        make_pdf(page_of(Path((("Q", 1, 2, 3, 4),), stroke="#000000")), shaper)


def test_an_empty_board_is_a_page(make: Make) -> None:
    made = make(Scene(0, 0, "#FFFFFF", Group("board", "board", 0, 0, 0, 0)))
    assert len(made.reader.pages) == 1
