"""Painted glyphs (colour emoji) as pictures: Qt paints each used glyph once, large, never asked for its outline."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPainter, QRawFont

from journey_studio.exporters.pdf.images import Images, placed
from journey_studio.exporters.pdf.stream import Stream
from journey_studio.typeset import Face, Run

_EM = 96
_SIDE = 2.0
_LEFT, _BASELINE = 0.25, 1.5


class Emoji:
    """The painted glyphs of one document."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self._painted: dict[tuple[Face, int], str] = {}

    def draw(self, stream: Stream, run: Run, x: float, baseline: float) -> None:
        """Draw the glyphs of a colour face from the line's left edge and baseline, in px."""
        side = _SIDE * run.size
        for number, (left, down) in zip(run.glyphs, run.positions, strict=True):
            key = (run.face, number)
            if key not in self._painted:
                self._painted[key] = self._images.add(_painted(run.face.raw, number))
            corner = x + left - _LEFT * run.size, baseline + down - _BASELINE * run.size
            stream.draw(placed(self._painted[key], *corner, side, side))


def _painted(face: QRawFont, number: int) -> QImage:
    """The glyph on a transparent square of two ems."""
    raw = QRawFont(face)
    raw.setPixelSize(_EM)
    run = QGlyphRun()
    run.setRawFont(raw)
    run.setGlyphIndexes([number])
    run.setPositions([QPointF(0, 0)])
    image = QImage(round(_SIDE * _EM), round(_SIDE * _EM), QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawGlyphRun(QPointF(_LEFT * _EM, _BASELINE * _EM), run)
    painter.end()
    return image
