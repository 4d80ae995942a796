"""The portrait of a persona: its picture, or its first letter on its colour; taken by the mouse it can be dragged to a lane."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from journey_studio.desktop.palette.chip import Carried
from journey_studio.desktop.words import tip, tr
from journey_studio.layout import Theme

SIDE = 56

Carry = Callable[[QMouseEvent], Carried]


class Portrait(QWidget):
    """A press begins to `carry` the persona; a press that went nowhere is a click, which `clicked` is called for."""

    def __init__(self, carry: Carry, clicked: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carry, self._clicked = carry, clicked
        self._carried: Carried | None = None
        self._letter, self._colour, self._ink = "", "#000000", "#FFFFFF"
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(tip(tr("Drag it to an emotion lane to draw its curve; drop a picture here")))

    def show_persona(self, name: str, colour: str, picture: QPixmap, theme: Theme) -> None:
        """Show a picture, or the first letter of the name where that is empty."""
        self._letter, self._colour, self._picture = name[:1].upper(), colour, picture
        self._ink = theme.ink_on(colour)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc with a ring in the colour of the persona's curve."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            disc = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            if self._picture.isNull():
                self._paint_letter(painter, disc)
            else:
                self._paint_picture(painter, disc)

    def _paint_letter(self, painter: QPainter, disc: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(disc)
        font = QFont(self.font())
        font.setPixelSize(22)
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(self._ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._letter)

    def _paint_picture(self, painter: QPainter, disc: QRectF) -> None:
        painter.save()
        clip = QPainterPath()
        clip.addEllipse(disc)
        painter.setClipPath(clip)
        painter.drawPixmap(disc, self._picture, _square(self._picture))
        painter.restore()
        painter.setPen(QPen(QColor(self._colour), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may have begun."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried = self._carry(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass the way of the mouse on."""
        if self._carried is not None:
            self._carried.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; without one this was a click."""
        carried, self._carried = self._carried, None
        if carried is None:
            return
        if carried.dragging:
            carried.released(event)
        else:
            self._clicked()


def _square(picture: QPixmap) -> QRectF:
    """The middle of a picture."""
    side = min(picture.width(), picture.height())
    return QRectF((picture.width() - side) / 2, (picture.height() - side) / 2, side, side)
