"""Texts and numbers that would break a careless exporter."""

import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.exporters.pdf import make_pdf
from journey_studio.scene import Box, Group, Link, Path, Picture, TextStyle
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Made, Make
from tests.exporters.pdf.pdf_boards import page_of, writing

STRINGS = [
    "<b>bold</b><img src='/etc/passwd'/><a href='javascript:alert(1)'>x</a>",
    ") Tj ET Q (",
    "\\\\ \\( \\) \\n %comment <feff> /Name [1 2] >> stream endstream endobj",
    "a\x00b\x01c\x07d\x1be\x7ff\x85g",
    "tab\there\rreturn\u2028line\u2029paragraph\vvertical\ffeed",
    "\u202eright to left\u202c \u2066isolate\u2069 \u200b\u200d\ufeff",
    "soft\u00adhyphen no\u00a0break",
    "Z" + "\u0351" * 300,
    "\ufffe\uffff\U0010ffff\ud800".encode("utf-16", "replace").decode("utf-16"),
    "x" * 10_000,
    "word " * 2_000,
    "नि" * 500,
    "=1+1 @SUM(A1) -2+3 {{7*7}} ${x} ' OR 1=1 --",
    " ",
    "\n\n\n",
]
NOWHERE = [math.nan, math.inf, -math.inf, 1e308, -1e300]


@pytest.mark.parametrize("words", STRINGS, ids=range(len(STRINGS)))
def test_no_text_breaks_the_file(shaper: QtShaper, make: Make, words: str) -> None:
    made = make(page_of(writing(shaper, words), writing(shaper, "after all", y=300)))
    assert_sound(made)
    assert "after all" in made.words()


@pytest.mark.parametrize("words", STRINGS[:2] + STRINGS[-3:-2])
def test_markup_and_operators_are_words(shaper: QtShaper, make: Make, words: str) -> None:
    assert make(page_of(writing(shaper, words, width=3000), width=3100)).words() == words


@settings(max_examples=150)
@given(
    words=st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
    size=st.sampled_from([9.0, 14.0, 33.3]),
)
def test_any_text_can_be_drawn(shaper: QtShaper, words: str, size: float) -> None:
    scene = page_of(writing(shaper, words, TextStyle(size), width=200))
    made = make_pdf(scene, shaper, author=words)
    assert_sound(Made(made.data, made.page, made.warnings))


@settings(max_examples=150)
@given(
    words=st.text(
        st.characters(max_codepoint=0x52F, exclude_categories=["C", "Z", "M"]), min_size=1, max_size=30
    )
)
def test_any_latin_greek_or_cyrillic_word_is_copied(shaper: QtShaper, words: str) -> None:
    made = make_pdf(page_of(writing(shaper, words, width=2000), width=2100), shaper)
    if not made.warnings:
        found = Made(made.data, made.page, made.warnings).reader.pages[0].extract_text()
        assert found.strip().replace("\n", "") == words or "/Span" in Made(made.data, made.page, ()).stream


@pytest.mark.parametrize("number", NOWHERE)
def test_what_has_no_place_is_left_out_and_the_rest_is_drawn(
    shaper: QtShaper, make: Make, number: float
) -> None:
    lost = [
        Box(number, 10, 20, 20, "#FF0000"),
        Box(10, 10, number, 20, "#FF0000", radius=4),
        Path((("M", 0, 0), ("L", number, 9)), stroke="#FF0000"),
        Picture(number, 0, 10, 10, "none"),
        Link(0, number, 10, 10, "https://example.org"),
        writing(shaper, "lost", x=number),
        writing(shaper, "lost", TextStyle(14), y=number),
        Group("g", "stage", number, 0, 10, 10, (Box(0, 0, 5, 5, "#FF0000"), writing(shaper, "lost"))),
    ]
    made = make(page_of(*lost, Box(100, 50, 20, 20, "#0000FF"), writing(shaper, "kept")))
    assert_sound(made)
    assert made.words() == "kept"
    assert made.picture().getpixel((110, 60)) == (0, 0, 255)
    assert made.reader.outline == []


def assert_sound(made: Made) -> None:
    """A strict reader opens the file, its page is drawn, and no number in it is anything but a number."""
    assert len(made.reader.pages) == 1
    stream = re.sub(r"<[0-9A-F]*>", "", made.stream)
    assert not re.search(r"nan|inf|\de[+-]?\d|[^\x09\x0a\x20-\x7e]", stream)
    assert stream.count("BT") == stream.count("ET")
    assert stream.count("BDC") + stream.count("BMC") == stream.count("EMC")
    made.picture(0.2)
