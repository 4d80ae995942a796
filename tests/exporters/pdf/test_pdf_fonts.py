"""What a document carries of its fonts: all it needs, and no more."""

from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase

from journey_studio.exporters.pdf.codes import MOST, Codes, to_unicode, utf16
from journey_studio.exporters.pdf.embedded import EmbeddedFont
from journey_studio.exporters.pdf.fontbook import latin_file
from journey_studio.scene import TextStyle
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Made, Make
from tests.exporters.pdf.pdf_boards import BODY, page_of, writing

SYSTEMS = QFontDatabase.WritingSystem
JAPANESE = "日本語の顧客はレビューを読む。"
EMOJI = "😀"


def fonts(made: Made) -> list[Any]:
    return [font.get_object() for font in made.resources["/Font"].values()]


def needs_a_font(shaper: QtShaper, words: str) -> None:
    if shaper.missing(writing(shaper, words)):
        pytest.skip(f"no font of this machine draws {words!r}")


def test_only_composite_subsets_with_their_programs_are_named(shaper: QtShaper, make: Make) -> None:
    styles = [
        BODY,
        TextStyle(14, 600),
        TextStyle(14, 700),
        TextStyle(14, 400, True),
        TextStyle(14, 700, True),
    ]
    texts = [
        writing(shaper, "Words दुकान ร้าน שלום سوق", style, y=20 + 30 * n) for n, style in enumerate(styles)
    ]
    made = make(page_of(*texts))
    assert b"Helvetica" not in made.data
    names = set()
    for font in fonts(made):
        descendant = font["/DescendantFonts"][0]
        program = descendant["/FontDescriptor"]["/FontFile2"].get_data()
        assert program[:4] == b"\0\1\0\0"
        assert len(program) < 12_000
        assert font["/ToUnicode"].get_data()
        tag, name = font["/BaseFont"].split("+")
        assert len(tag) == 7
        names.add(name)
    assert {"Inter-Regular", "Inter-SemiBold", "Inter-Bold", "Inter-Italic", "Inter-BoldItalic"} < names
    assert {"NotoSansDevanagari-Bold", "NotoSansThai-Regular", "NotoSansHebrew-Bold"} < names


def test_a_page_without_text_names_no_font(make: Make) -> None:
    made = make(page_of())
    assert b"Helvetica" not in made.data
    assert dict(made.resources.get("/Font", {})) == {}


def test_a_font_of_the_system_is_drawn_from_outlines_and_stays_text(shaper: QtShaper, make: Make) -> None:
    needs_a_font(shaper, JAPANESE)
    made = make(page_of(writing(shaper, JAPANESE, TextStyle(20))))
    (font,) = fonts(made)
    assert font["/Subtype"] == "/Type3"
    assert len(font["/CharProcs"]) == len(set(JAPANESE))
    assert all(b" d1" in program.get_object().get_data() for program in font["/CharProcs"].values())
    assert made.words() == JAPANESE
    assert made.picture(2).convert("L").getextrema()[0] < 80


def test_more_than_256_glyphs_of_a_system_font_take_several_fonts(shaper: QtShaper, make: Make) -> None:
    needs_a_font(shaper, JAPANESE)
    words = "".join(chr(0x4E00 + number) for number in range(300))
    if shaper.missing(text := writing(shaper, words)):
        pytest.skip("the Japanese font of this machine lacks common characters")
    made = make(page_of(text))
    assert sorted(len(font["/Widths"]) for font in fonts(made)) == [44, 256]
    assert made.words().replace(" ", "") == words


def test_colour_emoji_become_pictures_each_stored_once(shaper: QtShaper, make: Make) -> None:
    needs_a_font(shaper, EMOJI)
    text = writing(shaper, EMOJI * 5, TextStyle(40))
    if not any(run.face.colour for line in shaper.runs(text) for run in line):
        pytest.skip("the emoji font of this machine has no colours")
    made = make(page_of(text))
    assert len(made.resources["/XObject"]) == 1
    assert made.stream.count(" Do Q") == 5
    reds, greens, blues = made.picture().getextrema()
    assert reds[1] > blues[0] + 100
    assert greens[0] < 200


def test_a_line_of_emoji_alone_has_a_letter_to_be_found_by(shaper: QtShaper, make: Make) -> None:
    needs_a_font(shaper, EMOJI)
    made = make(page_of(writing(shaper, EMOJI)))
    assert f"<FEFF{utf16(EMOJI)}>" in made.stream
    assert "TJ" in made.stream


def test_one_glyph_has_a_code_for_each_text_it_stands_for() -> None:
    codes = Codes()
    assert [codes.code(7, "A"), codes.code(7, "Α"), codes.code(8, ""), codes.code(7, "A")] == [0, 1, 2, 0]
    assert codes.glyphs == [7, 7, 8]
    assert codes.texts == ["A", "Α", ""]


def test_a_full_font_gives_up_texts_and_not_glyphs() -> None:
    codes = Codes()
    for number in range(MOST):
        codes.code(1, str(number))
    assert codes.code(1, "more") == codes.code(1, "other") == MOST
    assert codes.code(1, "5") == MOST


def test_the_character_map_is_told_in_blocks_of_a_hundred() -> None:
    lines = to_unicode([chr(0x4E00 + number) for number in range(250)] + ["", "😀é"], 4).decode().splitlines()
    assert [line for line in lines if "beginbfchar" in line] == [f"{n} beginbfchar" for n in (100, 100, 51)]
    assert "<00FB> <D83DDE0000E9>" in lines
    assert not [line for line in lines if line.startswith("<00FA>")]


def test_half_characters_become_question_marks() -> None:
    assert utf16("a\ud800b") == "0061003F0062"


def test_widths_are_whole_thousandths_of_the_file() -> None:
    font = EmbeddedFont("F1", latin_file(400, False))
    assert font.space().advance == round(576 * 1000 / 2048)


@pytest.mark.parametrize(("weight", "italic"), [(w, i) for w in (400, 600, 700) for i in (False, True)])
def test_every_style_of_latin_text_has_its_file(weight: int, italic: bool) -> None:
    name = latin_file(weight, italic).stem
    assert str(weight) in name
    assert name.endswith("Italic") == italic
