"""A panel that follows the map a moment later: typing is never held up by counting."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame

from journey_studio.desktop.session import Session
from journey_studio.model import Journey, Snapshot

DELAY = 200  # ms after the latest change


class LatePanel(QFrame):
    """Fills itself when it is shown, and when the map has rested for `DELAY`; hidden it does nothing."""

    def __init__(self, session: Session, name: str, width: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedWidth(width)
        self.session: Session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._fill_in_sight)

    def refresh(self) -> None:
        """The map has changed."""
        self._timer.start()

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """Show this journey."""
        raise NotImplementedError

    def fill_now(self) -> None:
        """Show the map as it is now."""
        self._timer.stop()
        if self.session.journey is not None:
            self.fill(self.session.snapshot, self.session.journey)

    def _fill_in_sight(self) -> None:
        if self.isVisible():
            self.fill_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self.fill_now()
