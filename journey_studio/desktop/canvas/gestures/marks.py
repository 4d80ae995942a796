"""What a gesture shows over the board: bars, frames, ghosts and words, each with its room in px of the viewport."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from journey_studio.layout import Theme

_PADDING_X, _PADDING_Y, _EDGE = 10.0, 5.0, 2.0
_GHOST = 0.8
_TINT = 28


class Mark(Protocol):
    """Something painted over the board while a gesture lasts."""

    @property
    def room(self) -> QRectF:
        """What it paints on."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it in px of the viewport."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A line that shows a gap: where something will go."""

    rect: QRectF

    @property
    def room(self) -> QRectF:
        """The bar with its soft edge."""
        return self.rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """A rounded bar in the accent colour."""
        radius = min(self.rect.width(), self.rect.height()) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(self.rect, radius, radius)


@dataclass(frozen=True, slots=True)
class Frame:
    """A tinted rectangle with an outline: a marquee, or the place that is meant."""

    rect: QRectF

    @property
    def room(self) -> QRectF:
        """The rectangle with its outline."""
        return self.rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Accent outline, accent tint."""
        colour = QColor(theme.accent)
        painter.setPen(QPen(colour, 1.5))
        colour.setAlpha(_TINT)
        painter.setBrush(colour)
        painter.drawRoundedRect(self.rect, 4, 4)


@dataclass(frozen=True, slots=True)
class Guide:
    """A thin line across the window: what a note snaps to. Its rectangle has no width or no height."""

    rect: QRectF

    @property
    def room(self) -> QRectF:
        """The line and a pixel beside it."""
        return self.rect.adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """In the colour of guides."""
        painter.setPen(QPen(QColor(theme.guides), 1))
        painter.drawLine(self.rect.topLeft(), self.rect.bottomRight())


@dataclass(frozen=True, slots=True)
class Ghost:
    """A picture of what is carried, its upper left corner at `at`."""

    picture: QPixmap
    at: QPointF

    @property
    def room(self) -> QRectF:
        """The picture's rectangle."""
        return QRectF(self.at, QSizeF(self.picture.deviceIndependentSize())).adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """The picture, a little transparent."""
        painter.setOpacity(_GHOST)
        painter.drawPixmap(self.at, self.picture)
        painter.setOpacity(1.0)


@dataclass(frozen=True, slots=True)
class Words:
    """A few words in a pill, its upper left corner at `at`; `font` is that of the window."""

    words: str
    at: QPointF
    font: QFont

    @property
    def room(self) -> QRectF:
        """The pill, as wide as its words."""
        metrics = QFontMetricsF(self.font)
        size = QSizeF(
            metrics.horizontalAdvance(self.words) + 2 * _PADDING_X, metrics.height() + 2 * _PADDING_Y
        )
        return QRectF(self.at, size).adjusted(-1, -1, 1, 1)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Words on the accent colour."""
        pill = self.room.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(theme.on_accent))
        painter.setFont(self.font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.words)
