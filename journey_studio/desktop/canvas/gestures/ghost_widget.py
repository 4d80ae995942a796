"""The ghost of what comes from the palette: words in a pill that follow the pointer over the whole window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.desktop.canvas.gestures.marks import Words

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_BESIDE = QPointF(14, 10)


class GhostWidget(QWidget):
    """Lies over everything in the window of the canvas; the mouse goes through it. Escape, wherever typed, is told."""

    def __init__(self, canvas: "BoardCanvas", words: str, escaped: Callable[[], None]) -> None:
        super().__init__(canvas.window())
        self._escaped = escaped
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = canvas.theme
        self._mark = Words(words, QPointF(1, 1), canvas.font())
        self.resize(self._mark.room.size().toSize())
        self.show()
        self.raise_()
        self._application = QApplication.instance()
        if self._application:
            self._application.installEventFilter(self)

    def follow(self, pointer: QPointF) -> None:
        """Lie beside a point of the screen."""
        place = self.parentWidget()
        if place is not None:
            self.move((place.mapFromGlobal(pointer) + _BESIDE).toPoint())

    def vanish(self) -> None:
        """Go away."""
        if self._application:
            self._application.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape ends the drag, and does nothing else meanwhile."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if event.type() in kinds and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._escaped()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._mark.paint(painter, self._theme)
