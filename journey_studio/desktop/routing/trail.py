"""The route that is looked at, drawn over the board: a line from card to card and the number of each stop."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.canvas.gestures.wires import wire_between
from journey_studio.layout import Theme

if TYPE_CHECKING:
    from journey_studio.desktop.canvas import BoardCanvas

_WIDTH, _RADIUS = 3.0, 10.0
_PALE = 0.3
_HIGHEST = 60.0


@dataclass(frozen=True, slots=True)
class Leg:
    """The way from one stop to the next; pale where it has not been gone yet. Back to an earlier column it is dashed."""

    source: QRectF
    target: QRectF
    ahead: bool

    @property
    def room(self) -> QRectF:
        """The line with its width."""
        return self._path().controlPointRect().adjusted(-4, -4, 4, 4)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """A line in the colour of guides."""
        pen = QPen(QColor(theme.guides), _WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if self.target.left() < self.source.left():
            pen.setDashPattern([2.5, 2.0])
        painter.setOpacity(_PALE if self.ahead else 1.0)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._path())
        painter.setOpacity(1.0)

    def _path(self) -> QPainterPath:
        """Straight to what lies next; over the tops of the cards between, and back below their feet."""
        gap = self.target.left() - self.source.right()
        if 0 <= gap < self.source.width() or self._shares_columns():
            return wire_between(self.source, self.target)
        side, way = ("top", -1) if gap >= 0 else ("bottom", 1)
        start, end = (
            QPointF(rect.center().x(), getattr(rect, side)()) for rect in (self.source, self.target)
        )
        bend = QPointF(0, way * min(abs(end.x() - start.x()) / 4, _HIGHEST))
        path = QPainterPath(start)
        path.cubicTo(start + bend, end + bend, end)
        return path

    def _shares_columns(self) -> bool:
        return self.source.left() < self.target.right() and self.target.left() < self.source.right()


@dataclass(frozen=True, slots=True)
class Number:
    """The numbers of the stops at one card, on its upper left corner; the stop that is played has a ring around its card."""

    card: QRectF
    words: str
    font: QFont
    ahead: bool
    here: bool

    @property
    def pill(self) -> QRectF:
        """The pill of the numbers."""
        width = max(QFontMetricsF(self.font).horizontalAdvance(self.words) + 12, 2 * _RADIUS)
        return QRectF(self.card.left() - _RADIUS, self.card.top() - _RADIUS, width, 2 * _RADIUS)

    @property
    def room(self) -> QRectF:
        """The pill, and the card where it has a ring."""
        return (self.pill.united(self.card) if self.here else self.pill).adjusted(-5, -5, 5, 5)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Numbers on the colour of guides."""
        colour = QColor(theme.guides)
        painter.setPen(QPen(colour, 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.here:
            painter.drawRoundedRect(self.card.adjusted(-3, -3, 3, 3), 10, 10)
        painter.setPen(QPen(colour, 1.5) if self.ahead else QPen(QColor(theme.surface), 1.5))
        painter.setBrush(QColor(theme.surface) if self.ahead else colour)
        painter.drawRoundedRect(self.pill, _RADIUS, _RADIUS)
        painter.setPen(colour if self.ahead else QColor(theme.ink_on(theme.guides)))
        painter.setFont(self.font)
        painter.drawText(self.pill, Qt.AlignmentFlag.AlignCenter, self.words)


class Trail:
    """Draws the stops of a route over a canvas; `at` is the stop that is played (from 0), None where the whole route is seen."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        self._canvas = canvas
        self.stops: tuple[str, ...] = ()
        self.at: int | None = None
        canvas.overlays.add(self.marks)

    def show(self, stops: Sequence[str], at: int | None = None) -> None:
        """Draw this route, or none."""
        if (tuple(stops), at) != (self.stops, self.at):
            self.stops, self.at = tuple(stops), at
            self._canvas.overlays.refresh()

    def marks(self) -> Iterable[Mark]:
        """Lines first, then numbers."""
        rects = [self._canvas.view_rect_of(stop) for stop in self.stops]
        last = len(rects) - 1 if self.at is None else self.at
        for number, (one, other) in enumerate(pairwise(rects), 1):
            if not (one.isEmpty() or other.isEmpty()) and one != other:
                yield Leg(one, other, number > last)
        yield from self._numbers(rects, last)

    def _numbers(self, rects: Sequence[QRectF], last: int) -> Iterator[Mark]:
        font = QFont(self._canvas.font())
        font.setBold(True)
        places: dict[str, list[int]] = {}
        for number, stop in enumerate(self.stops):
            places.setdefault(stop, []).append(number)
        for numbers in places.values():
            rect = rects[numbers[0]]
            if not rect.isEmpty():
                words = " · ".join(str(number + 1) for number in numbers)
                yield Number(rect, words, font, numbers[0] > last, self.at in numbers)
