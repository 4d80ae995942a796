"""The last frame, stretched while a zoom goes on: one copy instead of new glyphs for every step."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.desktop.canvas.view import View


class StretchedFrame:
    """A painted window and where its parts were; body, labels and head are stretched each by itself."""

    def __init__(self, frame: QPixmap, sticky: Sticky, window: QRect) -> None:
        self._frame = frame
        self._sticky = sticky
        self._areas = dict(sticky.areas(window))

    def covered(self, part: str, sticky: Sticky) -> QRectF:
        """Where a part of the frame (body, labels, head) lies in the window now."""
        was, now = self._views(self._sticky)[part], self._views(sticky)[part]
        area = self._areas[part]
        return _mapped(QRectF(area), was, now) if area.width() > 0 and area.height() > 0 else QRectF()

    def paint(self, painter: QPainter, part: str, sticky: Sticky) -> None:
        """Paint a part where it lies now, as large as the zoom asks for."""
        target = self.covered(part, sticky)
        if not target.isEmpty():
            ratio = self._frame.devicePixelRatio()
            source = QRectF(self._areas[part])
            scaled = QRectF(source.topLeft() * ratio, source.size() * ratio)
            painter.drawPixmap(target, self._frame, scaled)

    @staticmethod
    def _views(sticky: Sticky) -> dict[str, View]:
        return {"body": sticky.view, "labels": sticky.label_view, "head": sticky.head_view}


def _mapped(rect: QRectF, was: View, now: View) -> QRectF:
    corner = now.to_view(*was.to_board(rect.topLeft()))
    return QRectF(QPointF(corner), rect.size() * (now.scale / was.scale))
