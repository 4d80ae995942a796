"""Words in a PDF: copied as they were written, standing where Qt put them."""

import re
import shutil
import subprocess

import pytest

from journey_studio.exporters.pdf.shaped import IGNORED
from journey_studio.scene import Scene, Text, TextStyle
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Made, Make
from tests.exporters.pdf.pdf_boards import BODY, page_of, writing

BOLD, ITALIC = TextStyle(22, 700), TextStyle(14, italic=True)
EASY = {
    "Latin": "Customer reads reviews, “compares” – naïve Übung; WAVE & AVATAR To Yo. 10:30 ffi fl (50 %) → €",
    "Greek": "Ο πελάτης διαβάζει κριτικές ἀγαθός",
    "Cyrillic": "Покупатель читает отзывы, Київ, ќерка",
    "Vietnamese": "Khách hàng đọc đánh giá trước khi được giao",
    "look-alikes": "ABC ΑΒΕ АВС coe сое",
}
SHAPED = {
    "Devanagari": "ग्राहक समीक्षाएँ पढ़ता है और क्षत्रिय",
    "Thai": "ลูกค้าอ่านรีวิวก่อนซื้อสินค้าที่น้ำ",
    "marks": "e\u0301 decomposed a\u0308 Ж\u0301",
    "mixed": "Shop ร้าน and दुकान",
}
RIGHT_TO_LEFT = {
    "Arabic": "العميل يقرأ التقييمات (3 مرات) في المتجر",
    "Hebrew": "שלום לקוח יקר, קרא ביקורות 10:30",
    "mixed": "Send שלום and العربية 123 now",
}


def board_with(shaper: QtShaper, words: str, style: TextStyle = BODY, width: float = 560) -> Scene:
    return page_of(writing(shaper, words, style, width=width))


def spans(made: Made) -> list[str]:
    """The words that each span of the stream says it stands for."""
    return [
        bytes.fromhex(digits).decode("utf-16")
        for digits in re.findall(r"/Span <</ActualText <([0-9A-F]+)>>> BDC", made.stream)
    ]


@pytest.mark.parametrize("words", [*EASY.values(), *SHAPED.values()], ids=[*EASY, *(f"{k}." for k in SHAPED)])
def test_words_are_copied_exactly_by_pdfium(shaper: QtShaper, make: Make, words: str) -> None:
    assert make(board_with(shaper, words, width=2000)).words() == words


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
@pytest.mark.parametrize("words", [*EASY.values(), *SHAPED.values()], ids=[*EASY, *(f"{k}." for k in SHAPED)])
def test_words_are_copied_exactly_by_poppler(shaper: QtShaper, make: Make, words: str) -> None:
    assert poppler(make(board_with(shaper, words, width=2000))) == words


@pytest.mark.parametrize("words", EASY.values(), ids=EASY)
def test_easy_letters_take_the_fast_way(shaper: QtShaper, make: Make, words: str) -> None:
    assert spans(make(board_with(shaper, words))) == []


@pytest.mark.parametrize("words", [*SHAPED.values(), *RIGHT_TO_LEFT.values()])
def test_other_lines_carry_their_words_in_reading_order(shaper: QtShaper, make: Make, words: str) -> None:
    assert spans(make(board_with(shaper, words, width=2000))) == [words]


@pytest.mark.parametrize("words", SHAPED.values(), ids=SHAPED)
def test_readers_that_know_no_spans_find_the_words_too(shaper: QtShaper, make: Make, words: str) -> None:
    found = "".join(make(board_with(shaper, words, width=2000)).reader.pages[0].extract_text().split())
    assert found.replace(IGNORED, "") == words.replace(" ", "")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's pdftotext is not installed")
@pytest.mark.parametrize(
    "words", ["日本語の顧客はレビューを読む。", "Happy 😀 family 👨‍👩‍👧 flag 🇩🇪 ❤️ ok", "😀😀"]
)
def test_words_of_system_fonts_are_copied_by_poppler(shaper: QtShaper, make: Make, words: str) -> None:
    scene = board_with(shaper, words, width=2000)
    if make(scene).warnings:
        pytest.skip(f"no font of this machine draws {words!r}")
    assert poppler(make(scene)) == words


def poppler(made: Made) -> str:
    """What poppler copies from the page, white space made even."""
    ran = subprocess.run(["pdftotext", "-", "-"], input=made.data, capture_output=True, check=True)
    return " ".join(ran.stdout.decode().split())


def test_each_line_of_a_paragraph_has_its_own_span(shaper: QtShaper, make: Make) -> None:
    words = RIGHT_TO_LEFT["Arabic"]
    told = spans(make(board_with(shaper, words, width=120)))
    assert len(told) > 2
    assert " ".join(told) == words


def test_a_paragraph_may_mix_fast_and_shaped_lines_and_empty_ones(shaper: QtShaper, make: Make) -> None:
    made = make(board_with(shaper, "Plain line\n\nदुकान\n  indented   twice"))
    assert spans(made) == ["Plain line", "दुकान", "indented   twice"]
    assert made.words() == "Plain line दुकान indented twice"


@pytest.mark.parametrize("style", [BODY, BOLD, ITALIC, TextStyle(13.5, 600), TextStyle(11, 700, italic=True)])
@pytest.mark.parametrize(
    "words", [*EASY.values(), *SHAPED.values(), *RIGHT_TO_LEFT.values(), "AVAVAV To. Ty, " * 30]
)
def test_every_glyph_stands_where_qt_puts_it(
    shaper: QtShaper, make: Make, words: str, style: TextStyle
) -> None:
    text = writing(shaper, words, style)
    made = make(page_of(text))
    found = sorted(drawn_places(made), key=down_then_across)
    wanted = sorted(places_by_qt(shaper, text, hanging=bool(spans(made))), key=down_then_across)
    assert len(found) == len(wanted)
    for (x, y), (qt_x, qt_y) in zip(found, wanted, strict=True):
        assert abs(x - qt_x) < 0.05
        assert abs(y - qt_y) < 0.01


def down_then_across(place: tuple[float, float]) -> tuple[float, float]:
    return place[1], place[0]


def places_by_qt(shaper: QtShaper, text: Text, hanging: bool) -> list[tuple[float, float]]:
    """Where Qt puts each glyph; the spaces that hang behind a line's end are left out by the fast way."""
    places = []
    for line, runs in zip(text.lines, shaper.runs(text), strict=True):
        end = line.start + len(text.text[line.start : line.start + line.length].rstrip(" "))
        places += [
            (text.x + line.x + x, round(text.y + line.baseline + y, 2))
            for run in runs
            for (x, y), cluster in zip(run.positions, run.clusters, strict=True)
            if hanging or cluster < end
        ]
    return places


def drawn_places(made: Made) -> list[tuple[float, float]]:
    """Where the operators of the page put each glyph that is not behind the last letter of its line."""
    widths = {name: font["/DescendantFonts"][0]["/W"][1] for name, font in made.resources["/Font"].items()}
    places, size, font = [], 0.0, ""
    for name, number, x, y, strings in re.findall(
        r"/(\w+) ([\d.]+) Tf|1 0 0 -1 ([\d.-]+) ([\d.-]+) Tm\[(.*)\]TJ", made.stream
    ):
        if name:
            font, size = f"/{name}", float(number)
            continue
        pen = 0.0
        for digits, shift in re.findall(r"<([0-9A-F]+)>|(-?\d+)", strings):
            pen -= int(shift or 0)
            for code in re.findall("....", digits):
                places.append((float(x) + pen * size / 1000, float(y)))
                pen += float(widths[font][int(code, 16)])
    return places


def test_characters_without_a_font_are_named(shaper: QtShaper, make: Make) -> None:
    made = make(board_with(shaper, "Here \U00013000\U000e1234 there \U00013000"))
    (warning,) = made.warnings
    assert warning.startswith("No font on this machine has these characters: \U00013000 (U+13000)")
    assert "points" not in warning


def test_words_that_get_too_small_is_said_with_a_better_paper(make: Make) -> None:
    from journey_studio.exporters.pdf import Paper

    board = page_of(width=3000, height=900)
    assert make(board, Paper("a4")).warnings == (
        "The smallest words have 3.1 points on A4: A1 is the smallest paper on which they reach 7 points.",
    )
    assert make(page_of(width=60_000), Paper("a4")).warnings == (
        (
            "The smallest words have 0.2 points on A4 and reach 7 points on no single page up to A0: "
            "choose pages by stage, or a poster."
        ),
    )
    assert make(board, Paper("a1")).warnings == ()
