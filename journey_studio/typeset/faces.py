"""Which font a glyph comes from. Names and weights that Qt reports for a raw font lie; its `head` table does not."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtGui import QRawFont

from journey_studio.typeset.fonts import DESIGN_SIZE, font_files, load_fonts

COLOUR_TABLES = ("CBDT", "sbix", "COLR", "SVG ")
FaceKey = tuple[bytes, str, str]


@dataclass(frozen=True, eq=False)
class Face:
    """One font at the design size: a shipped `file`, or None when it is a font of the system.

    A `colour` face has painted glyphs (emoji): never ask Qt for their outlines (`pathForGlyph`), that spoils the
    face for the whole process. `raw` belongs to the thread of the shaper that made it.
    """

    file: Path | None
    family: str
    colour: bool
    raw: QRawFont

    @property
    def name(self) -> str:
        """A name that is the same in every process: the file's, or the family's of a system font."""
        return self.file.stem if self.file else self.family


@cache
def _shipped_heads() -> dict[bytes, Path]:
    load_fonts()
    return {table(QRawFont(str(file), DESIGN_SIZE), "head"): file for file in font_files()}


def table(raw: QRawFont, name: str) -> bytes:
    """The bytes of a table of the font; empty when it has none."""
    return bytes(raw.fontTable(name).data())


def face_key(raw: QRawFont) -> FaceKey:
    """What tells one face from another: the `head` table, and the family and style for fonts without one."""
    return table(raw, "head"), raw.familyName(), raw.styleName()


def face_of(raw: QRawFont) -> Face:
    """Recognise the font behind a glyph run."""
    file = _shipped_heads().get(table(raw, "head"))
    colour = file is None and any(table(raw, name) for name in COLOUR_TABLES)
    return Face(file, raw.familyName(), colour, raw)
