"""The padlock in the corner between head and labels, while stages, steps and lanes are locked."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.layout import Theme
from journey_studio.layout.icons import icon
from journey_studio.layout.shapes import pill
from journey_studio.paint import ScenePainter
from journey_studio.scene import Group

_SIZE, _INSET, _ROOM = 14.0, 5.0, 24.0


def paint_lock(ink: ScenePainter, painter: QPainter, sticky: Sticky, theme: Theme) -> None:
    """Paint it in the corner, always of one size."""
    items = (
        pill(0, 0, _ROOM, _ROOM, theme.surface, theme.border),
        icon("lock", _INSET, _INSET, _SIZE, theme.text),
    )
    place = QPointF(max(sticky.left, 0.0) + 6, max(sticky.head - _ROOM - 6, sticky.top))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place)
    ink.group(painter, Group("", "lock", 0, 0, _ROOM, _ROOM, items))
    painter.restore()
