"""Cards that are clicked one after the other: meanwhile the board is for this alone, and a strip says so."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.pan_gesture import SLACK
from journey_studio.desktop.panels.mode_strip import ModeStrip
from journey_studio.model import Card

_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClickedCards(QObject):
    """While it is on, tells the id of each card that is clicked on a canvas, or that Enter is pressed on; a drag is no click.

    The left button then selects and moves nothing, so nothing opens under the hand. Escape asks to `end`.
    """

    def __init__(self, canvas: BoardCanvas, tell: Callable[[str], None], end: Callable[[], None]) -> None:
        super().__init__(canvas)
        self.strip = ModeStrip(canvas)
        self._canvas, self._tell, self._end = canvas, tell, end
        self._start: QPoint | None = None
        for each in (canvas, canvas.viewport()):
            each.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether clicks are for this."""
        return self._canvas.is_picking

    def begin(self, words: str) -> None:
        """The board is for this from now on, and has the keyboard; the strip says these words."""
        if not self.is_on:
            self._canvas.setFocus()
        self._canvas.is_picking = True
        self.strip.say(words)

    def stop(self) -> None:
        """Clicks are clicks again."""
        self._canvas.is_picking, self._start = False, None
        self.strip.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the left button, Enter and Escape; Space and the hand still drag the board."""
        if not self.is_on:
            return False
        if event.type() in _KEYS and watched is self._canvas:
            return self._key(cast("QKeyEvent", event))
        if event.type() in _MOUSE and watched is self._canvas.viewport():
            return self._mouse(cast("QMouseEvent", event))
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        drags = self._canvas.space_is_down or self._canvas.is_hand or self._canvas.gesture is not None
        if event.button() != Qt.MouseButton.LeftButton or drags:
            return False
        here = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._start = here
            self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            start, self._start = self._start, None
            hit = self._canvas.hit(here)
            if start is not None and (here - start).manhattanLength() <= SLACK and hit:
                self._add(hit.owner)
        return True

    def _key(self, event: QKeyEvent) -> bool:
        ends = event.key() == Qt.Key.Key_Escape
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not (ends or event.key() in _ENTER):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif ends:
            self._end()
        else:
            self._add(self._canvas.focused or "")
        return True

    def _add(self, key: str) -> None:
        if self._canvas.document.snapshot.get(Card, key):
            self._tell(key)
