"""The snapshot that the program saves soon after opening a map in which something was done since the latest one."""

from PySide6.QtCore import QObject, QTimer

from journey_studio.desktop.session import Session
from journey_studio.document import NotSaved
from journey_studio.document.snapshots import save_by_itself
from journey_studio.model.saved import Occasion

SOON = 1200  # ms: the board is on the screen by then


class OpeningKeeper(QObject):
    """Follows the session. What the disk refuses is left for another time: the map itself is as safe as before."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SOON)
        self.timer.timeout.connect(self._keep)
        session.replaced.connect(self._replaced)

    def _replaced(self) -> None:
        if self._session.can_edit:
            self.timer.start()
        else:
            self.timer.stop()

    def _keep(self) -> None:
        document = self._session.document
        if document is None or document.read_only:
            return
        try:
            save_by_itself(document, Occasion.OPENED)
        except NotSaved:
            return
