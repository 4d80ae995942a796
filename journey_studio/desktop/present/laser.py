"""The laser pointer: a red dot at the mouse with a trail that fades."""

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from journey_studio.desktop import motion

FADE = 1000  # ms
_FRAME = 16  # ms
_DOT, _WIDEST = 9.0, 7.0
_RED = "#E4002B"


class Laser(QWidget):
    """Lies over the board and lets the mouse through; hidden while it is off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setObjectName("laser")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.trail: list[tuple[QPointF, int]] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._fade)
        self.hide()

    def turn(self, on: bool) -> None:
        """On or off."""
        self.trail = []
        self._timer.stop()
        self.setGeometry(self._under.rect())
        self.setVisible(on)
        self.raise_()

    def point_at(self, point: QPointF) -> None:
        """The mouse is there now. Where motion is reduced there is only the dot."""
        before = self._room()
        kept = [] if motion.is_reduced() else self.trail
        self.trail = [*kept, (point, self._clock.elapsed())]
        self.update(before.united(self._room()))
        self._timer.start()

    def _fade(self) -> None:
        """What is older than a second is gone; the dot itself stays."""
        before, oldest = self._room(), self._clock.elapsed() - FADE
        self.trail = [*(spot for spot in self.trail[:-1] if spot[1] > oldest), *self.trail[-1:]]
        if len(self.trail) < 2:
            self._timer.stop()
        self.update(before.united(self._room()))

    def _room(self) -> QRect:
        if not self.trail:
            return QRect()
        xs, ys = [spot.x() for spot, _ in self.trail], [spot.y() for spot, _ in self.trail]
        around = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
        return around.adjusted(-_DOT - 2, -_DOT - 2, _DOT + 2, _DOT + 2).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The trail, thinner and paler the older it is, and the dot with a white rim."""
        if not self.trail:
            return
        now = self._clock.elapsed()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for (start, _), (end, moment) in zip(self.trail, self.trail[1:], strict=False):
                left = max(1 - (now - moment) / FADE, 0.0)
                colour = QColor(_RED)
                colour.setAlphaF(left)
                cap = Qt.PenCapStyle.RoundCap
                painter.setPen(QPen(colour, 1 + _WIDEST * left, Qt.PenStyle.SolidLine, cap))
                painter.drawLine(start, end)
            painter.setPen(QPen(QColor("white"), 2))
            painter.setBrush(QColor(_RED))
            painter.drawEllipse(self.trail[-1][0], _DOT, _DOT)
