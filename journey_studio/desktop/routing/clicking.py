"""Cards that are clicked one after the other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.pan_gesture import SLACK
from journey_studio.model import Card


class ClickedCards(QObject):
    """While it is on, tells the id of each card that is clicked on a canvas; a drag is no click."""

    def __init__(self, canvas: BoardCanvas, tell: Callable[[str], None]) -> None:
        super().__init__(canvas)
        self.is_on = False
        self._canvas, self._tell = canvas, tell
        self._start = QPoint()
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the button went down, and whether it came up there."""
        if self.is_on and isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            here = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress:
                self._start = here
            elif (
                event.type() == QEvent.Type.MouseButtonRelease
                and (here - self._start).manhattanLength() <= SLACK
            ):
                self._click(here)
        return False

    def _click(self, point: QPoint) -> None:
        hit = self._canvas.hit(point)
        if hit and self._canvas.document.snapshot.get(Card, hit.owner):
            self._tell(hit.owner)
