"""The line at the foot of the palette: how many of the seven steps are done and which comes next; a click opens the guide."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from journey_studio.desktop.guide.panel import done_count, progress_bar, progress_words, steps_of
from journey_studio.desktop.panels.making import plain_label, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tip, tr

_REST = 250  # ms after the latest change until the steps are counted again


class GuideFoot(QPushButton):
    """Counts when changes have paused: an edit of a huge map does not wait for it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "foot")
        self.setToolTip(tip(tr("The seven steps of mapping: what is done, and what comes next")))
        self._session = session
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.bar, self.words = progress_bar(), wrapped_label()
        self.words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REST)
        self._later.timeout.connect(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 10, 16, 12)
        column.setSpacing(7)
        column.addWidget(plain_label(tr("Seven steps"), "heading"))
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def refresh(self) -> None:
        """The map has changed."""
        if self.isVisible():
            self._later.start()

    def count(self) -> None:
        """Read the progress from the map."""
        journey = self._session.journey
        if journey is None:
            return
        steps = steps_of(self._session.snapshot, journey)
        self.bar.setValue(done_count(steps))
        self.words.setText(progress_words(steps))
        self.setAccessibleName(f"{tr('Seven steps')}: {self.words.text()}")

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """In sight again."""
        super().showEvent(event)
        self.count()
