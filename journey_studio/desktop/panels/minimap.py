"""The whole map, small: where the window is on it, and a way to be elsewhere."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.far import FarRow
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.words import tip, tr

_MARGIN, _LEAST, _MOST = 10, 40, 170
_REST = 150  # ms after the latest change until the picture is made anew


class Minimap(QFrame):
    """A picture of the far level, made when the map has changed and the minimap is in sight; over it the window's frame.

    A board that is much wider than high is stretched in height, so that its rows can be told apart.
    """

    def __init__(self, canvas: BoardCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minimap")
        self.setAccessibleName(tr("Minimap"))
        self.setToolTip(tip(tr("Drag the frame, or click where you want to be (M)")))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._canvas = canvas
        self._picture: tuple[SceneIndex, str, QPixmap] | None = None
        self._grip: QPointF | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self.update)
        canvas.view_changed.connect(self.update)

    def refresh(self) -> None:
        """The map or its colours have changed."""
        if self.isVisible():
            self._fit()
            self._later.start()

    def sizeHint(self) -> QSize:
        """As high as the board needs beside the palette's width."""
        return QSize(self.width(), round(self._high()) + 2 * _MARGIN)

    @property
    def transform(self) -> QTransform:
        """From the board to the minimap."""
        if self._canvas.index is None:
            return QTransform()
        scene = self._canvas.scene
        across = (self.width() - 2 * _MARGIN) / max(scene.width, 1)
        down = (self.height() - 2 * _MARGIN) / max(scene.height, 1)
        if across > down:  # higher than there is room: in the middle
            return QTransform(down, 0, 0, down, (self.width() - scene.width * down) / 2, _MARGIN)
        return QTransform(across, 0, 0, down, _MARGIN, _MARGIN)

    @property
    def frame(self) -> QRectF:
        """Where the window is, in px of the minimap."""
        canvas = self._canvas
        shown = canvas.view.rect_to_board(QRectF(canvas.viewport().rect()))
        return self.transform.mapRect(shown)

    def _high(self) -> float:
        if self._canvas.index is None:
            return _LEAST
        scene = self._canvas.scene
        return min(max((self.width() - 2 * _MARGIN) * scene.height / max(scene.width, 1), _LEAST), _MOST)

    def _fit(self) -> None:
        self.setFixedHeight(round(self._high()) + 2 * _MARGIN)

    def _drawn(self, index: SceneIndex) -> QPixmap:
        """The picture; made anew only for another state of the map, other colours, or another size."""
        theme, ratio = self._canvas.theme, self.devicePixelRatioF()
        known = self._picture
        fits = known is not None and known[2].size() == self.size() * ratio
        if known and fits and known[1] == theme.name and (known[0] is index or self._later.isActive()):
            return known[2]
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(QColor(theme.surface))
        with QPainter(made) as painter:
            whole = self.transform
            painter.fillRect(
                whole.mapRect(QRectF(0, 0, index.scene.width, index.scene.height)), QColor(theme.canvas)
            )
            for owner, group in index.groups.items():
                painter.setTransform(QTransform.fromTranslate(group.x, group.y) * whole)
                _paint_far(painter, index.rows[owner].far, QRectF(0, 0, group.width, group.height))
        self._picture = (index, theme.name, made)
        return made

    def _be_at(self, point: QPointF) -> None:
        """Let the middle of the window be at a point of the minimap."""
        back, regular = self.transform.inverted()
        if regular:
            canvas = self._canvas
            place = back.map(point)
            middle = QRectF(canvas.viewport().rect()).center()
            way = middle - canvas.view.to_view(place.x(), place.y())
            canvas.pan(round(way.x()), round(way.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the board needs for this width."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture and the frame."""
        canvas = self._canvas
        if canvas.index is None:
            return
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._drawn(canvas.index))
            inside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            frame = self.frame.intersected(inside)
            least = frame.united(QRectF(frame.center() - QPointF(3, 3), frame.center() + QPointF(3, 3)))
            line = QColor(canvas.theme.hairline)
            painter.fillRect(QRectF(0, 0, self.width(), 1), line)
            painter.fillRect(QRectF(self.width() - 2, 0, 2, self.height()), line)
            veil = QColor(canvas.theme.accent)
            veil.setAlpha(28)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(veil)
            painter.setPen(QPen(QColor(canvas.theme.accent), 2))
            painter.drawRoundedRect(least, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the frame where it is gripped; a press beside it jumps there first."""
        if event.button() != Qt.MouseButton.LeftButton or self._canvas.index is None:
            return
        self._canvas.stay()
        if not self.frame.contains(event.position()):
            self._be_at(event.position())
        self._grip = event.position() - self.frame.center()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._grip is not None:
            self._be_at(event.position() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._grip = None


def _paint_far(painter: QPainter, far: FarRow, whole: QRectF) -> None:
    for stroke in far.strokes_in(whole):
        painter.setPen(stroke.pen)
        painter.setBrush(stroke.brush)
        painter.drawPath(stroke.path)
    painter.setPen(Qt.PenStyle.NoPen)
    for colour, rectangles in far.rectangles_in(whole):
        painter.setBrush(QColor(colour))
        painter.drawRects(rectangles)
