"""Glyph runs: which glyph of which face stands where on a line."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout, QTextLine

from journey_studio.typeset.faces import Face, FaceKey, face_key, face_of
from journey_studio.typeset.fonts import DESIGN_SIZE

_WHAT = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face and size on one line, in drawing order from left to right.

    `positions` are px from the line's left edge and baseline (y grows downwards); `clusters` gives for each glyph the
    character (code point) of the text it begins with; `start` and `length` say which stretch of the text the run draws,
    the last character being the last with a glyph of its own. `qt` is the run at the design size (`fonts.DESIGN_SIZE`):
    `QPainter.drawGlyphRun` draws it at the line's left edge and baseline when the painter is scaled by size / design size.
    """

    face: Face
    size: float
    glyphs: tuple[int, ...]
    positions: tuple[tuple[float, float], ...]
    clusters: tuple[int, ...]
    rtl: bool
    qt: QGlyphRun = field(compare=False, repr=False)

    @property
    def start(self) -> int:
        """The first character of the text that the run draws."""
        return min(self.clusters)

    @property
    def length(self) -> int:
        """From the first character that the run draws to the last one that begins a glyph."""
        return max(self.clusters) - self.start + 1


class RunMaker:
    """Makes runs; keeps each face for the thread it lives in."""

    def __init__(self) -> None:
        self._faces: dict[FaceKey, Face] = {}

    def runs(self, line: QTextLine, size: float, offsets: list[int] | range) -> tuple[Run, ...]:
        """The runs of a line laid out at the design size, scaled to `size` px, always in the same order."""
        left, baseline = line.naturalTextRect().x(), line.y() + line.ascent()
        made = [
            self._run(qt, left, baseline, size, offsets)
            for qt in line.glyphRuns(line.textStart(), line.textLength(), _WHAT)
            if qt.glyphIndexes()
        ]
        return tuple(sorted(made, key=lambda run: (run.positions[0], run.start, run.face.name)))

    def _run(
        self, qt: QGlyphRun, left: float, baseline: float, size: float, offsets: list[int] | range
    ) -> Run:
        key = face_key(qt.rawFont())
        if key not in self._faces:
            self._faces[key] = face_of(qt.rawFont())
        order = slice(None, None, -1) if qt.isRightToLeft() else slice(None)
        points = [(x - left, y - baseline) for x, y in (point.toTuple() for point in qt.positions()[order])]
        clusters = tuple([offsets[index] for index in qt.stringIndexes()[order]])
        glyphs = tuple(qt.glyphIndexes()[order])
        face = self._faces[key]
        scale = size / DESIGN_SIZE
        positions = tuple([(x * scale, y * scale) for x, y in points])
        return Run(
            face, size, glyphs, positions, clusters, qt.isRightToLeft(), _glyph_run(face.raw, glyphs, points)
        )


def _glyph_run(raw: QRawFont, glyphs: tuple[int, ...], points: list[tuple[float, float]]) -> QGlyphRun:
    """A run at the design size: Qt draws one that was resized as nothing once it is over 64 px on the device."""
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes(list(glyphs))
    run.setPositions([QPointF(x, y) for x, y in points])
    return run
