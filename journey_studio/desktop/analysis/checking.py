"""What is to be pointed out in the journey that is shown, found again a moment after each change."""

from PySide6.QtCore import QObject, QTimer, Signal

from journey_studio.desktop.session import Session
from journey_studio.insight.checks import Problem
from journey_studio.report.print_check import findings_all

DELAY = 250  # ms after the latest change: commits are not held up


class Checking(QObject):
    """Holds the problems, the worst first. `changed` tells that there are others."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.problems: list[Problem] = []
        self.at = -1
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.now)
        session.changed.connect(lambda _: self._timer.start())
        session.journey_changed.connect(self._anew)
        session.replaced.connect(self._anew)

    def now(self) -> None:
        """Check the journey that is shown."""
        self._timer.stop()
        journey = self._session.journey
        found = findings_all(self._session.snapshot, journey) if journey else []
        if found != self.problems:
            self.problems, self.at = found, min(self.at, len(found) - 1)
            self.changed.emit()

    def step(self, way: int) -> Problem | None:
        """The next problem (1) or the one before (−1), around the end; None where there is none."""
        self.now()
        if not self.problems:
            return None
        count = len(self.problems)
        self.at = (self.at + way) % count if self.at >= 0 else (0 if way > 0 else count - 1)
        return self.problems[self.at]

    def _anew(self) -> None:
        self.at = -1
        self.now()
