"""Line breaks: nothing lost, nothing too wide, one rhythm in every script."""

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.scene import Paragraph, TextStyle
from journey_studio.typeset import QtShaper

BODY = TextStyle(13)
ARABIC = "العميل يكتشف المنتج عبر وسائل التواصل"
SAMPLES = ["Latin words", ARABIC, "שלום עולם", "नमस्ते दुनिया", "สวัสดีชาวโลก", "日本語の顧客", "mixed مرحبا end"]
ALPHABET = st.sampled_from(
    [*"ab cde\t\n -–’é", "م", "ر", "ש", "न", "म", "\u094d", "ก", "日", "😀", "👩\u200d💻", "\u0301"]
)
TEXTS = st.lists(ALPHABET, min_size=1, max_size=40).map("".join)
WIDTHS = st.integers(0, 400_000).map(lambda thousandths: thousandths / 1000)


def shown(text: str, paragraph: Paragraph) -> list[str]:
    return [text[line.start : line.start + line.length] for line in paragraph.lines]


def test_an_empty_text_has_no_line_and_no_height(shaper: QtShaper) -> None:
    assert shaper.paragraph("", BODY, 100) == Paragraph((), 0.0, "ltr")


def test_words_wrap_and_the_space_stays_with_the_line_it_ends(shaper: QtShaper) -> None:
    paragraph = shaper.paragraph("The act of purchase", BODY, 70)
    assert shown("The act of purchase", paragraph) == ["The act of ", "purchase"]
    without_space = shaper.paragraph("The act of", BODY, 70)
    assert paragraph.lines[0].width == without_space.lines[0].width


def test_a_long_word_breaks_anywhere(shaper: QtShaper) -> None:
    paragraph = shaper.paragraph("x" * 50, BODY, 60)
    assert len(paragraph.lines) > 4
    assert all(0 < line.width <= 60 for line in paragraph.lines)


def test_a_room_without_width_takes_a_letter_a_line(shaper: QtShaper) -> None:
    assert shown("abc", shaper.paragraph("abc", BODY, 0)) == ["a", "b", "c"]


def test_line_feeds_start_lines_and_belong_to_none(shaper: QtShaper) -> None:
    assert shown("a\n\nb\n", shaper.paragraph("a\n\nb\n", BODY, 100)) == ["a", "", "b", ""]


@pytest.mark.parametrize("text", SAMPLES)
def test_the_style_sets_the_rhythm_in_every_script(shaper: QtShaper, text: str) -> None:
    style = TextStyle(15, 600, line_height=22)
    paragraph = shaper.paragraph(f"{text}\n{text}", style, math.inf)
    assert paragraph.height == 44
    assert [line.baseline for line in paragraph.lines] == [style.ascent, 22 + style.ascent]
    assert all(line.x == 0 and line.width > 20 for line in paragraph.lines)


def test_inter_is_measured_in_its_own_units(shaper: QtShaper) -> None:
    """The letter x of Inter is 1118 of 2048 units wide."""
    assert shaper.paragraph("x" * 10, TextStyle(20.48), 1000).width == pytest.approx(111.8, abs=0.001)


def test_widths_grow_with_the_size_also_between_whole_pixels(shaper: QtShaper) -> None:
    at_10, at_12_5 = (shaper.paragraph("Compare prices", TextStyle(size), 1000).width for size in (10, 12.5))
    assert at_12_5 == pytest.approx(at_10 * 1.25, abs=0.002)


def test_pairs_are_kerned(shaper: QtShaper) -> None:
    pair, a, v = (shaper.paragraph(letters, TextStyle(40), 1000).width for letters in ("AV", "A", "V"))
    assert pair < a + v - 1


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("plain", "ltr"),
        ("123 – שלום abc", "rtl"),
        ("(2) مرحبا", "rtl"),
        ("a مرحبا", "ltr"),
        ("12 – !", "ltr"),
        ("é ش", "ltr"),
    ],
)
def test_the_first_strong_character_sets_the_direction(shaper: QtShaper, text: str, direction: str) -> None:
    assert shaper.paragraph(text, BODY, 500).direction == direction


def test_offsets_count_characters_though_qt_counts_utf_16(shaper: QtShaper) -> None:
    text = "😀😀 مرحبا 𝒳 end\nnext"
    assert shown(text, shaper.paragraph(text, BODY, 500)) == ["😀😀 مرحبا 𝒳 end", "next"]


@given(text=TEXTS, width=WIDTHS, italic=st.booleans())
def test_nothing_is_lost_and_a_measured_text_fits_its_measure(
    shaper: QtShaper, text: str, width: float, italic: bool
) -> None:
    style = TextStyle(13.5, 600, italic)
    paragraph = shaper.paragraph(text, style, width)
    ends = [line.start + line.length for line in paragraph.lines]
    gaps = [text[end : line.start] for end, line in zip(ends, paragraph.lines[1:], strict=False)]
    assert paragraph.lines[0].start == 0
    assert ends[-1] == len(text)
    assert set(gaps) <= {"", "\n"}
    again = shaper.paragraph(text, style, paragraph.width)
    assert width < paragraph.width or len(again.lines) == len(paragraph.lines)


@pytest.mark.parametrize("weight", [400, 600])
@pytest.mark.parametrize("room", [60.0, 90.0, 98.0])
def test_scripts_that_meet_in_a_line_fit_their_measure(shaper: QtShaper, weight: int, room: float) -> None:
    """A name in Arabic with a word of the program, and other mixtures that broke otherwise in the room measured for them."""
    style = TextStyle(12, weight)
    for text in ("مشترو المكتب (to-be)", "42 المكتب (x)", "המשרד ab المكتب", "मधक घखज ग"):
        paragraph = shaper.paragraph(text, style, room)
        again = shaper.paragraph(text, style, paragraph.width)
        assert shown(text, again) == shown(text, paragraph)


@given(text=st.text("ab cd-é日😀", min_size=1, max_size=40), width=WIDTHS)
def test_a_line_is_wider_than_its_room_only_when_one_letter_is(
    shaper: QtShaper, text: str, width: float
) -> None:
    paragraph = shaper.paragraph(text, BODY, width)
    for line, words in zip(paragraph.lines, shown(text, paragraph), strict=True):
        assert line.width <= width or len(words.strip()) <= 1


def test_ten_thousand_cards_break_in_a_moment(shaper: QtShaper) -> None:
    texts = [f"Customer {n} finds the shop and compares prices before buying" for n in range(3_000)]
    start = time.process_time()
    for text in texts:
        shaper.paragraph(text, BODY, 180)
    assert time.process_time() - start < 1.5  # about 0.1 s; 30,000 paragraphs must stay within seconds
