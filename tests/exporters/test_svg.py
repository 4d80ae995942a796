"""SVG: well-formed whatever people write, words in their places, the fonts inside."""

import re
import struct
import zlib
from base64 import b64decode
from collections.abc import Callable, Iterable
from pathlib import Path as FontFile
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QRawFont

from journey_studio.exporters.svg import svg_text
from journey_studio.exporters.svg_words import number
from journey_studio.exporters.web_font import web_font
from journey_studio.scene import Box, Group, Item, Link, Path, Picture, Scene, Text, TextStyle
from journey_studio.scene.text import placed
from journey_studio.typeset import QtShaper
from journey_studio.typeset.fonts import font_files

SVG = "{http://www.w3.org/2000/svg}"
HREF = "{http://www.w3.org/1999/xlink}href"
HOSTILE = '</text><script>alert("1")</script>&amp; <!-- ]]> \'"\x00\x08\x1b\ufffe & end'
BODY = TextStyle(14)
Place = Callable[..., Text]


@pytest.fixture(scope="module")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture(scope="module")
def place(shaper: QtShaper) -> Place:
    def made(words: str, style: TextStyle = BODY, width: float = 200) -> Text:
        return placed(words, style, "#101828", 10, 20, width, shaper.paragraph(words, style, width))

    return made


def board(items: Iterable[Item], title: str = "Map", name: str = "Board") -> Scene:
    return Scene(
        300, 200.5, "#F9FAFB", Group("root", "board", 0, 0, 300, 200.5, tuple(items), name), title, "fr"
    )


def elements(document: str, tag: str) -> list[Element]:
    return list(fromstring(document.encode()).iter(SVG + tag))


def test_a_picture_has_a_size_a_title_a_language_and_a_ground(shaper: QtShaper) -> None:
    root = fromstring(svg_text(board([]), shaper, description="Two stages").encode())
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("300", "200.5", "0 0 300 200.5")
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    assert [root.findtext(SVG + tag) for tag in ("title", "desc")] == ["Map", "Two stages"]
    assert root.find(SVG + "rect").get("fill") == "#F9FAFB"  # type: ignore[union-attr]


def test_words_are_searchable_a_line_an_element(shaper: QtShaper, place: Place) -> None:
    text = place("The act of purchase", TextStyle(14, 600, True), 80)
    lines = elements(svg_text(board([text]), shaper), "text")
    assert [line.text for line in lines] == ["The act of", "purchase"]
    for element, line in zip(lines, text.lines, strict=True):
        assert float(element.get("y", "")) == pytest.approx(20 + line.baseline)
        assert float(element.get("textLength", "")) == pytest.approx(line.width)
        assert (element.get("font-weight"), element.get("font-style")) == ("600", "italic")


def test_right_to_left_lines_hang_at_their_middle(shaper: QtShaper, place: Place) -> None:
    text = place("مرحبا Shop", width=200)
    [element] = elements(svg_text(board([text]), shaper), "text")
    assert (element.text, element.get("direction"), element.get("text-anchor")) == (
        "مرحبا Shop",
        "rtl",
        "middle",
    )
    assert float(element.get("x", "")) == pytest.approx(10 + 200 - text.lines[0].width / 2, abs=0.002)


def test_hostile_words_stay_words(shaper: QtShaper, place: Place) -> None:
    card = Group(HOSTILE, "card", 0, 0, 9, 9, (place(HOSTILE, width=2000),), HOSTILE)
    document = svg_text(board([card], title=HOSTILE, name=HOSTILE), shaper, description=HOSTILE)
    assert elements(document, "script") == []
    clean = '</text><script>alert("1")</script>&amp; <!-- ]]> \'"' + " & end"
    assert [element.text for element in elements(document, "text")] == [clean]
    assert {element.get("aria-label") for element in elements(document, "g")} == {clean}
    assert fromstring(document.encode()).findtext(SVG + "title") == clean


@given(words=st.text(max_size=30))
def test_any_text_makes_a_document_that_parses(shaper: QtShaper, place: Place, words: str) -> None:
    item = place(words)
    root = fromstring(
        svg_text(board([item, Link(0, 0, 1, 1, f"https://{words}")], words, words), shaper).encode()
    )
    assert root.tag == SVG + "svg"


def test_owners_are_named_groups_and_links_lead_to_their_first(shaper: QtShaper) -> None:
    card = Group("card-1", "card", 5, 6.5, 9, 9, (Box(0, 0, 9, 9, "#FFFFFF"),), "Card: visit the shop")
    twin = Group("card-1", "label", 0, 0, 9, 9)
    document = svg_text(board([card, twin, Link(1, 2, 3, 4, "#card-1")]), shaper)
    first, second = elements(document, "g")[1:]
    assert (first.get("id"), first.get("data-owner"), first.get("data-role")) == ("card-1", "card-1", "card")
    assert (first.get("role"), first.get("aria-label")) == ("group", "Card: visit the shop")
    assert first.get("transform") == "translate(5 6.5)"
    assert (second.get("id"), second.get("role")) == (None, None)
    assert [a.get(HREF) for a in elements(document, "a")] == ["#card-1"]


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", " https://x", "data:text/html,x", "file:///etc", "https:// x", ""]
)
def test_only_web_mail_and_inner_links_are_written(shaper: QtShaper, target: str) -> None:
    links = [
        Link(0, 0, 1, 1, target),
        Link(0, 0, 1, 1, "https://example.org/?a=1&b=2"),
        Link(0, 0, 1, 1, "mailto:a@b.c"),
    ]
    written = [a.get(HREF) for a in elements(svg_text(board(links), shaper), "a")]
    assert written == ["https://example.org/?a=1&b=2", "mailto:a@b.c"]


def test_boxes_are_stroked_inside_and_paths_keep_their_commands(shaper: QtShaper) -> None:
    path = Path((("M", 0, 0.12345), ("C", 1, 2, 3, 4, 5, -6), ("Z",)), None, "#7A5AF8", 3, (6, 5))
    document = svg_text(board([Box(10, 20, 30, 40, "#FFFFFF", "#98A2B3", 2, 8), path]), shaper)
    box = elements(document, "rect")[1]
    assert [box.get(name) for name in ("x", "y", "width", "height", "rx")] == ["11", "21", "28", "38", "7"]
    [drawn] = elements(document, "path")
    assert drawn.get("d") == "M0 0.123 C1 2 3 4 5 -6 Z"
    assert (drawn.get("stroke-dasharray"), drawn.get("stroke-linecap"), drawn.get("fill")) == (
        "6 5",
        "round",
        "none",
    )


def test_pictures_are_embedded_or_leave_a_frame(shaper: QtShaper) -> None:
    data = {"a": b"\x89PNG\r\n\x1a\nrest", "b": b"<svg onload='x'/>"}
    items = [Picture(0, 0, 9, 9, "a", 'A "shop"'), Picture(9, 0, 9, 9, "b"), Picture(18, 0, 9, 9, "lost")]
    document = svg_text(board(items), shaper, data.get)
    [image] = elements(document, "image")
    assert image.get("aria-label") == 'A "shop"'
    assert b64decode(image.get(HREF, "").removeprefix("data:image/png;base64,")) == data["a"]
    assert [box.get("stroke-dasharray") for box in elements(document, "rect")[1:]] == ["4 3", "4 3"]


def test_the_same_scene_is_the_same_text(shaper: QtShaper, place: Place) -> None:
    scene = board([place("Mixed مرحبا 12 नमस्ते", width=60)])
    assert svg_text(scene, shaper) == svg_text(scene, QtShaper())


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (0.5, "0.5"), (-0.0001, "0"), (1234.56789, "1234.568"), (100, "100")]
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text


def unpacked(woff: bytes) -> bytes:
    """The TrueType file inside a WOFF file."""
    assert woff[:4] == b"wOFF"
    size, count = struct.unpack_from(">8xIH", woff)
    assert size == len(woff)
    directory, data, start = b"", b"", 12 + 16 * count
    for number_ in range(count):
        tag, at, packed, length, check = struct.unpack_from(">4sIIII", woff, 44 + 20 * number_)
        table = woff[at : at + packed]
        table = table if packed == length else zlib.decompress(table)
        assert len(table) == length
        directory += struct.pack(">4sIII", tag, check, start + len(data), length)
        data += table + bytes(-length % 4)
    return struct.pack(">IHHHH", 0x10000, count, 0, 0, 0) + directory + data


def test_the_glyphs_in_use_are_embedded_and_no_others(shaper: QtShaper, place: Place) -> None:
    document = svg_text(board([place("Café -> 2", TextStyle(14, 600)), place("مرحبا")]), shaper)
    rules = re.findall(
        r'font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);src:url\(data:font/woff;base64,([^)]+)',
        document,
    )
    assert [rule[:3] for rule in rules] == [("Inter", "600", "normal"), ("Noto Sans Arabic", "400", "normal")]
    whole = QRawFont(str(next(file for file in font_files() if file.stem == "Inter_600SemiBold")), 64)
    small = QRawFont()
    small.loadFromData(QByteArray(unpacked(b64decode(rules[0][3]))), 64, whole.hintingPreference())
    assert small.isValid()
    for run in shaper.runs(place("Café -> 2", TextStyle(14, 600)))[0]:
        for glyph in run.glyphs:
            assert small.pathForGlyph(glyph) == whole.pathForGlyph(glyph)
    assert small.glyphIndexesForString("Caf") == whole.glyphIndexesForString("Caf")
    unused = whole.glyphIndexesForString("Q")[0]
    assert not small.supportsCharacter(ord("Q"))
    assert small.pathForGlyph(unused).isEmpty()


@pytest.mark.parametrize("file", font_files(), ids=lambda file: file.stem)
def test_every_shipped_font_can_be_cut_down(qapp: QGuiApplication, file: FontFile) -> None:
    data = file.read_bytes()
    cut = web_font(data, [3, 40], {0x20: 3})
    font = QRawFont(QByteArray(unpacked(cut)), 20)
    assert font.isValid()
    assert font.pathForGlyph(40) == QRawFont(QByteArray(data), 20).pathForGlyph(40)
    assert len(cut) < len(data) / 2
