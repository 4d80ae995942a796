"""The one transform between the board and the window: a scale and an offset, nothing else."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform

SMALLEST, LARGEST = 0.02, 4.0


@dataclass(frozen=True, slots=True)
class View:
    """Board px times `scale` plus `tx`, `ty` are px of the viewport. The scale stays within 2–400 %."""

    scale: float = 1.0
    tx: float = 0.0
    ty: float = 0.0

    def to_board(self, point: QPointF) -> tuple[float, float]:
        """The place on the board under a point of the viewport."""
        return (point.x() - self.tx) / self.scale, (point.y() - self.ty) / self.scale

    def to_view(self, x: float, y: float) -> QPointF:
        """Where a place of the board lies in the viewport."""
        return QPointF(x * self.scale + self.tx, y * self.scale + self.ty)

    def rect_to_view(self, rect: QRectF) -> QRectF:
        """Where a rectangle of the board lies in the viewport."""
        return QRectF(self.to_view(rect.x(), rect.y()), rect.size() * self.scale)

    def rect_to_board(self, rect: QRectF) -> QRectF:
        """The part of the board that a rectangle of the viewport shows."""
        return QRectF(QPointF(*self.to_board(rect.topLeft())), rect.size() / self.scale)

    def zoomed(self, factor: float, anchor: QPointF) -> "View":
        """Larger by `factor`, with the same place of the board under `anchor`."""
        scale = min(max(self.scale * factor, SMALLEST), LARGEST)
        x, y = self.to_board(anchor)
        return View(scale, anchor.x() - x * scale, anchor.y() - y * scale)

    def panned(self, dx: float, dy: float) -> "View":
        """The board moved by px of the viewport."""
        return View(self.scale, self.tx + dx, self.ty + dy)

    @property
    def transform(self) -> QTransform:
        """For a painter that draws in board px."""
        return QTransform(self.scale, 0, 0, self.scale, self.tx, self.ty)

    @staticmethod
    def fitting(rect: QRectF, room: QRectF, most: float = 1.0) -> "View":
        """The view that shows a rectangle of the board in the middle of some room, at most at the scale `most`."""
        share = min(room.width() / max(rect.width(), 1.0), room.height() / max(rect.height(), 1.0), most)
        scale = min(max(share, SMALLEST), LARGEST)
        middle, centre = room.center(), rect.center()
        return View(scale, middle.x() - centre.x() * scale, middle.y() - centre.y() * scale)
