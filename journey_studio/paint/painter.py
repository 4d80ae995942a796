"""The display list through QPainter."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from journey_studio.paint.outline import (
    NO_BRUSH,
    brush_of,
    hollow,
    painter_path,
    pen_of,
    runs_along_axes,
    stroked_rect,
)
from journey_studio.paint.pictures import Pictures, PictureSource, no_pictures
from journey_studio.scene import Box, Group, Link, Path, Picture, Scene, Text
from journey_studio.typeset import DESIGN_SIZE, QtShaper

_ORIGIN = QPointF()
_Hint = QPainter.RenderHint


class ScenePainter:
    """Paints scenes and single groups with one shaper, in the shaper's thread; keeps outlines and decoded pictures.

    The painter comes with its transform set: one scene px is one unit. Its pen, brush and hints are changed.
    """

    def __init__(self, shaper: QtShaper, pictures: PictureSource = no_pictures) -> None:
        self._shaper = shaper
        self._pictures = Pictures(pictures)
        self._outline = lru_cache(4096)(_outline)

    def scene(self, painter: QPainter, scene: Scene) -> None:
        """Paint the ground and everything on it."""
        painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.background))
        self.group(painter, scene.root)

    def group(self, painter: QPainter, group: Group) -> None:
        """Paint the group at its offset, items in their order."""
        painter.translate(group.x, group.y)
        for item in group.items:
            self._item(painter, item)
        painter.translate(-group.x, -group.y)

    def _item(self, painter: QPainter, item: Box | Path | Text | Picture | Link | Group) -> None:
        match item:
            case Box():
                _paint_box(painter, item)
            case Path():
                self._paint_path(painter, item)
            case Text():
                self._paint_text(painter, item)
            case Picture():
                self._paint_picture(painter, item)
            case Group():
                self.group(painter, item)
            case Link():
                pass

    def _paint_path(self, painter: QPainter, path: Path) -> None:
        outline, along_axes = self._outline(path)
        painter.setRenderHint(_Hint.Antialiasing, not along_axes)
        painter.setPen(pen_of(path))
        painter.setBrush(brush_of(path.fill))
        painter.drawPath(outline)

    def _paint_text(self, painter: QPainter, text: Text) -> None:
        painter.setRenderHints(_Hint.TextAntialiasing | _Hint.Antialiasing)
        painter.setPen(QPen(QColor(text.colour)))
        scale = text.style.size / DESIGN_SIZE
        for line, runs in zip(text.lines, self._shaper.runs(text), strict=True):
            painter.save()
            painter.translate(text.x + line.x, text.y + line.baseline)
            painter.scale(scale, scale)
            for run in runs:
                painter.drawGlyphRun(_ORIGIN, run.qt)
            painter.restore()

    def _paint_picture(self, painter: QPainter, picture: Picture) -> None:
        """An asset that is absent or no picture leaves a dashed frame, so that nobody takes it for empty ground."""
        room = QRectF(picture.x, picture.y, picture.width, picture.height)
        image = self._pictures.image(picture.asset)
        if image.isNull():
            _paint_box(painter, hollow(picture))
            return
        painter.setRenderHint(_Hint.SmoothPixmapTransform)
        painter.drawImage(room, image)


def paint_scene(
    painter: QPainter, scene: Scene, shaper: QtShaper, pictures: PictureSource = no_pictures
) -> None:
    """Paint a scene once; `pictures` gives the bytes of an asset. What paints often keeps a `ScenePainter`."""
    ScenePainter(shaper, pictures).scene(painter, scene)


def _outline(path: Path) -> tuple[QPainterPath, bool]:
    return painter_path(path), runs_along_axes(path)


def _paint_box(painter: QPainter, box: Box) -> None:
    """Paint a box: round ones smooth, square ones sharp."""
    painter.setRenderHint(_Hint.Antialiasing, box.radius > 0)
    if box.radius > 0:
        _paint_round_box(painter, box)
        return
    if box.fill:
        painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(box.fill))
    if box.stroke:
        painter.setPen(pen_of(box))
        painter.setBrush(NO_BRUSH)
        painter.drawRect(stroked_rect(box))


def _paint_round_box(painter: QPainter, box: Box) -> None:
    painter.setPen(pen_of(box))
    painter.setBrush(brush_of(box.fill))
    rect = stroked_rect(box)
    inset = box.stroke_width / 2 if box.stroke else 0.0
    radius = max(0.0, min(box.radius - inset, rect.width() / 2, rect.height() / 2))
    painter.drawRoundedRect(rect, radius, radius, Qt.SizeMode.AbsoluteSize)
