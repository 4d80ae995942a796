"""Lines between cards as gestures show them: wires that will become connectors, dots to take hold of, lines that stand out."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRegion

from journey_studio.layout import Theme

DOT = 5.0
_HEAD = 10.0
_EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Wire:
    """A line in the accent colour, with an arrowhead at its end or, `quiet`, thin and dotted without one."""

    path: QPainterPath
    quiet: bool = False
    width: float = 2.5

    @property
    def room(self) -> QRectF:
        """The line with its head."""
        reach = _HEAD + _EDGE
        return self.path.controlPointRect().adjusted(-reach, -reach, reach, reach)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The line, then the head."""
        colour = QColor(theme.accent)
        pen = QPen(colour, 1.5 if self.quiet else self.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self.quiet:
            pen.setDashPattern([0.1, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.path)
        if not self.quiet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(self._head())

    def _head(self) -> QPolygonF:
        tip, turn = self.path.pointAtPercent(1.0), math.radians(-self.path.angleAtPercent(1.0))
        unit = QPointF(math.cos(turn), math.sin(turn))
        side, back = QPointF(-unit.y(), unit.x()) * (_HEAD / 2), tip - unit * _HEAD
        return QPolygonF([tip + unit * 2, back + side, back - side])


@dataclass(frozen=True, slots=True)
class Glow:
    """A connector that is selected or under the mouse, drawn over itself in the accent colour, beside its label.

    `dash` is in px at a zoom of 1.
    """

    path: QPainterPath
    width: float
    dash: tuple[float, ...] = ()
    stretch: float = 1.0
    label: QRectF | None = None

    @property
    def room(self) -> QRectF:
        """The line and its width."""
        return self.path.controlPointRect().adjusted(-self.width, -self.width, self.width, self.width)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """A stroke with round ends."""
        pen = QPen(QColor(theme.accent), self.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self.dash:
            pen.setDashPattern([length * self.stretch / self.width for length in self.dash])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.save()
        beside = QRegion(self.room.toAlignedRect()).subtracted(
            QRegion((self.label or QRectF()).toAlignedRect())
        )
        painter.setClipRegion(beside, Qt.ClipOperation.IntersectClip)
        painter.drawPath(self.path)
        painter.restore()


@dataclass(frozen=True, slots=True)
class Dot:
    """A round handle of 10 px."""

    at: QPointF

    @property
    def room(self) -> QRectF:
        """The dot with its ring."""
        reach = DOT + 2
        return QRectF(self.at.x() - reach, self.at.y() - reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Accent within a ring in the colour of cards' ground, so that it can be seen on everything."""
        painter.setPen(QPen(QColor(theme.surface), 2))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(self.at, DOT, DOT)


@dataclass(frozen=True, slots=True)
class Handle:
    """A square handle of 8 px."""

    at: QPointF

    @property
    def room(self) -> QRectF:
        """The handle with its edge."""
        return QRectF(self.at.x() - DOT, self.at.y() - DOT, 2 * DOT, 2 * DOT)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The colour of cards' ground with an accent edge."""
        painter.setPen(QPen(QColor(theme.accent), 1.5))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(self.room.adjusted(1, 1, -1, -1), 2, 2)


def wire_between(source: QRectF, target: QRectF) -> QPainterPath:
    """A soft line from the side of one rectangle to the facing side of another; a point is an empty rectangle."""
    if target.left() >= source.right():
        start, end = _side(source, 1, 0), _side(target, -1, 0)
        bend = QPointF(max((end.x() - start.x()) / 2, 12.0), 0)
    elif target.right() <= source.left():
        start, end = _side(source, -1, 0), _side(target, 1, 0)
        bend = QPointF(-max((start.x() - end.x()) / 2, 12.0), 0)
    else:
        way = 1 if target.center().y() >= source.center().y() else -1
        start, end = _side(source, 0, way), _side(target, 0, -way)
        bend = QPointF(0, way * max(abs(end.y() - start.y()) / 2, 12.0))
    path = QPainterPath(start)
    path.cubicTo(start + bend, end - bend, end)
    return path


def _side(rect: QRectF, across: int, down: int) -> QPointF:
    """The middle of a side."""
    return rect.center() + QPointF(across * rect.width() / 2, down * rect.height() / 2)
