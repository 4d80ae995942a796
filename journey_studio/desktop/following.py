"""The inspector follows the selection of the board without moving the board under somebody's hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas.editing import current

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

GLANCE = 40  # ms between two looks whether a gesture has ended


class Following(QObject):
    """Shows the fields of what is selected: at once, or when the gesture that selected it has ended.

    Nothing opens while clicks choose cards for something else. Elsewhere than on the board nothing opens by itself where it would leave the middle too little room; the way back to the
    board shows the fields then. The board stays where it is when the inspector opens; a card that it covers comes back into sight once a second click
    of a double click cannot come any more.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._later, self._reveal = QTimer(self), QTimer(self)
        for timer, delay in ((self._later, GLANCE), (self._reveal, QApplication.doubleClickInterval())):
            timer.setSingleShot(True)
            timer.setInterval(delay)
        self._later.timeout.connect(self.selection_moved)
        self._reveal.timeout.connect(self._bring_back)

    def selection_moved(self) -> None:
        """Something else is selected."""
        window = self._window
        if window.presentation.is_on:
            window.refresh_actions()
            return
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if (pressed or window.canvas.gesture is not None) and window.inspector.isHidden():
            self._later.start()
            return
        opens = window.inspector.isHidden()
        has_room = window.middle.shows_board or window.beside.has_room_for_fields
        if opens and (window.canvas.is_picking or not has_room):
            window.refresh_actions()
            return
        window.canvas.stay()
        window.inspector.inspect(tuple(sorted(window.selected)), asked=False)
        window.refresh_actions()
        if opens and not window.inspector.isHidden():
            self._reveal.start()

    def page_turned(self) -> None:
        """The board is in sight again: the fields of what was selected elsewhere, if they did not open there."""
        if self._window.middle.shows_board and self._window.selected and self._window.inspector.isHidden():
            self.selection_moved()

    def _bring_back(self) -> None:
        canvas = self._window.canvas
        if (
            self._window.session.is_open
            and canvas.gesture is None
            and current(canvas) is None
            and canvas.focused
        ):
            canvas.bring_into_view(canvas.focused)
