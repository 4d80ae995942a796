"""Glyphs of system fonts, whatever their file format: each used glyph is drawn once from Qt's outline (Type 3 fonts).

Text stays text: it can be searched, selected and copied. A colour face never comes here: asking Qt for the outline of a
painted glyph spoils that face for the whole process.
"""

from PySide6.QtGui import QPainterPath, QRawFont
from reportlab.pdfbase.pdfdoc import PDFDocument

from journey_studio.exporters.pdf.codes import Codes, Glyph, to_unicode
from journey_studio.exporters.pdf.objects import add_dictionary, add_font, add_stream
from journey_studio.typeset import Face

_CODES = 256
_EM = 1000.0
_CURVE = QPainterPath.ElementType.CurveToElement
_MOVE = QPainterPath.ElementType.MoveToElement


class OutlineFont:
    """The used glyphs of one system face in one document, 256 to a Type 3 font."""

    def __init__(self, resource: str, face: Face) -> None:
        self._resource = resource
        self._raw = QRawFont(face.raw)
        self._raw.setPixelSize(_EM)
        self._codes = Codes()
        self._advances: dict[int, int] = {}

    def glyph(self, number: int, text: str) -> Glyph:
        """Write a glyph of the face by its id (see `codes.Font`)."""
        part, code = divmod(self._codes.code(number, text), _CODES)
        return Glyph(f"{self._resource}.{part}", f"{code:02X}", self._advance(number))

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - ReportLab asks its fonts by this name
        """Add the finished fonts to the document."""
        glyphs, texts = self._codes.glyphs, self._codes.texts
        procedures = {
            number: add_stream(document, f"{self._resource}:{number}", self._drawn(number), {})
            for number in sorted(set(glyphs))
        }
        for start in range(0, len(glyphs), _CODES):
            used = glyphs[start : start + _CODES]
            name = f"{self._resource}.{start // _CODES}"
            font = {
                "Type": "/Font",
                "Subtype": "/Type3",
                "FontBBox": [0, 0, 0, 0],
                "FontMatrix": [0.001, 0, 0, 0.001, 0, 0],
                "CharProcs": {f"g{number}": procedures[number] for number in used},
                "Encoding": {"Type": "/Encoding", "Differences": [0, *(f"/g{number}" for number in used)]},
                "FirstChar": 0,
                "LastChar": len(used) - 1,
                "Widths": [self._advance(number) for number in used],
                "Resources": {},
                "ToUnicode": add_stream(
                    document, f"{name}:text", to_unicode(texts[start : start + _CODES], 2), {}
                ),
            }
            add_font(document, name, add_dictionary(document, name, font))

    def _advance(self, number: int) -> int:
        if number not in self._advances:
            self._advances[number] = round(self._raw.advancesForGlyphIndexes([number])[0].x())
        return self._advances[number]

    def _drawn(self, number: int) -> bytes:
        path = self._raw.pathForGlyph(number)
        box = path.controlPointRect()
        edges = f"{box.left():.0f} {-box.bottom():.0f} {box.right():.0f} {-box.top():.0f}"
        return f"{self._advance(number)} 0 {edges} d1 {_operators(path)} f".encode("ascii")


def _operators(path: QPainterPath) -> str:
    """The path with y upwards."""
    parts: list[str] = []
    pending: list[str] = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        point = f"{element.x:.1f} {-element.y:.1f}"
        kind = element.type
        if kind == _CURVE or pending:
            pending.append(point)
            if len(pending) == 3:
                parts.append(" ".join(pending) + " c")
                pending.clear()
        else:
            parts.append(f"{point} {'m' if kind == _MOVE else 'l'}")
    return "\n".join(parts)
