"""A shipped TrueType file in a document: only the glyphs that are used, addressed by glyph id.

The font is a composite one (Type 0, two bytes a glyph), so a line of any script is written as one string, and no glyph
needs a made-up character. HarfBuzz cuts the file down to the used glyphs.
"""

import hashlib
from functools import cache
from pathlib import Path
from struct import unpack_from
from typing import NamedTuple

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObjectReference

from journey_studio.exporters.pdf.codes import Codes, Glyph, to_unicode
from journey_studio.exporters.pdf.objects import add_dictionary, add_font, add_stream

_NOT_NEEDED = ("GSUB", "GPOS", "GDEF", "STAT", "name", "OS/2", "cmap", "gasp", "post")
_SYMBOLIC, _ITALIC = 4, 64
_POSTSCRIPT_NAME = 6


class Metrics(NamedTuple):
    """What a font descriptor says of a font, in thousandths of an em; the angle in degrees."""

    name: str
    box: list[int]
    ascent: int
    descent: int
    capitals: int
    angle: float


@cache
def harfbuzz_face(file: Path) -> uharfbuzz.Face:
    """The font file as HarfBuzz reads it, once a process."""
    return uharfbuzz.Face(uharfbuzz.Blob(file.read_bytes()))


@cache
def harfbuzz_font(file: Path) -> uharfbuzz.Font:
    """The font of the file in its design units."""
    return uharfbuzz.Font(harfbuzz_face(file))


class EmbeddedFont:
    """One shipped file in one document; widths are whole thousandths, here and in the file, so that no line drifts."""

    def __init__(self, resource: str, file: Path) -> None:
        self.resource, self.file = resource, file
        self._font = harfbuzz_font(file)
        self._units: int = harfbuzz_face(file).upem
        self._codes = Codes()
        self._codes.code(0, "")  # readers take code 0 for the glyph of what is missing

    def glyph(self, number: int, text: str) -> Glyph:
        """Write a glyph of the file by its id (see `codes.Font`)."""
        return Glyph(self.resource, f"{self._codes.code(number, text):04X}", self._advance(number))

    def space(self, text: str = " ") -> Glyph:
        """The space, which draws nothing and may stand for any text."""
        return self.glyph(self._font.get_nominal_glyph(ord(" ")), text)

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - ReportLab asks its fonts by this name
        """Add the finished font to the document, unless nothing was written with it."""
        if len(glyphs := self._codes.glyphs) > 1:
            self._add(document, glyphs)

    def _add(self, document: PDFDocument, glyphs: list[int]) -> None:
        metrics = _metrics(self.file)
        data, places = _subset(self.file, glyphs)
        tag = hashlib.sha256(repr(glyphs).encode()).digest()[:6]
        base = "/" + "".join(chr(ord("A") + byte % 26) for byte in tag) + "+" + metrics.name
        name = self.resource
        widths = [self._advance(number) for number in glyphs]
        mapping = b"".join(places[number].to_bytes(2, "big") for number in glyphs)
        program = add_stream(document, f"{name}:file", data, {"Length1": len(data)})
        descriptor = add_dictionary(document, f"{name}:descriptor", _descriptor(base, metrics, program))
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0},
            "FontDescriptor": descriptor,
            "DW": 1000,
            "W": [0, widths],
            "CIDToGIDMap": add_stream(document, f"{name}:glyphs", mapping, {}),
        }
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": [add_dictionary(document, f"{name}:descendant", descendant)],
            "ToUnicode": add_stream(document, f"{name}:text", to_unicode(self._codes.texts, 4), {}),
        }
        add_font(document, name, add_dictionary(document, name, font))

    def _advance(self, number: int) -> int:
        units: int = self._font.get_glyph_h_advance(number)
        return round(units * 1000 / self._units)


def _subset(file: Path, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    """A font file with the glyphs (and the parts of composed ones), and the new number of each old glyph."""
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _NOT_NEEDED)
    plan = uharfbuzz.SubsetPlan(harfbuzz_face(file), wanted)
    return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)


@cache
def _metrics(file: Path) -> Metrics:
    face, extents = harfbuzz_face(file), harfbuzz_font(file).get_font_extents("ltr")
    scale = 1000 / face.upem
    box = [round(edge * scale) for edge in unpack_from(">4h", face.reference_table("head").data, 36)]
    (capitals,) = unpack_from(">h", face.reference_table("OS/2").data, 88)
    (angle,) = unpack_from(">i", face.reference_table("post").data, 4)
    name = face.get_name(_POSTSCRIPT_NAME)
    ascent, descent = round(extents.ascender * scale), round(extents.descender * scale)
    return Metrics(name, box, ascent, descent, round(capitals * scale), angle / 65536)


def _descriptor(base: str, metrics: Metrics, program: PDFObjectReference) -> dict[str, object]:
    return {
        "Type": "/FontDescriptor",
        "FontName": base,
        "Flags": _SYMBOLIC | (_ITALIC if metrics.angle else 0),
        "FontBBox": metrics.box,
        "ItalicAngle": metrics.angle,
        "Ascent": metrics.ascent,
        "Descent": metrics.descent,
        "CapHeight": metrics.capitals,
        "StemV": 80,
        "FontFile2": program,
    }
