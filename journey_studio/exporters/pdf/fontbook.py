"""The fonts of one document: each shipped file is embedded once, each other face drawn from its outlines."""

from functools import cache
from pathlib import Path
from typing import TypeVar

from reportlab.pdfbase.pdfdoc import PDFDocument

from journey_studio.exporters.pdf.embedded import EmbeddedFont
from journey_studio.exporters.pdf.outlines import OutlineFont
from journey_studio.scene import TextStyle
from journey_studio.typeset import Face
from journey_studio.typeset.fonts import font_files

AnyFont = TypeVar("AnyFont", EmbeddedFont, OutlineFont)


@cache
def latin_file(weight: int, italic: bool) -> Path:
    """The shipped file with the Latin, Greek and Cyrillic letters of a style."""
    return next(
        file
        for file in font_files()
        if file.stem.startswith(f"Inter_{weight}") and ("Italic" in file.stem) == italic
    )


class FontBook:
    """Hands out the fonts of a document and sees to it that they end up in the file."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._embedded: dict[Path, EmbeddedFont] = {}
        self._outlined: dict[Face, OutlineFont] = {}

    def of_style(self, style: TextStyle) -> EmbeddedFont:
        """The font of Latin text in a style."""
        return self._embed(latin_file(style.weight, style.italic))

    def of_face(self, face: Face) -> EmbeddedFont | OutlineFont:
        """The font that draws the glyphs of a face without colours."""
        if face.file is not None:
            return self._embed(face.file)
        if face not in self._outlined:
            self._outlined[face] = self._added(OutlineFont(f"S{len(self._outlined) + 1}", face))
        return self._outlined[face]

    def _embed(self, file: Path) -> EmbeddedFont:
        if file not in self._embedded:
            self._embedded[file] = self._added(EmbeddedFont(f"F{len(self._embedded) + 1}", file))
        return self._embedded[file]

    def _added(self, font: AnyFont) -> AnyFont:
        self._document.delayedFonts.append(font)
        return font
