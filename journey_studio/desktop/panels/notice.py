"""The strip at the foot of the window that tells of one thing at a time, with what can be done about it; it stops nobody."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tr

LONGEST = 700
BRIEF = 10_000  # ms


class Notice(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 7, 10, 7)
        self._words = wrapped_label()
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setFixedWidth(120)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._busy)
        self._buttons: list[QPushButton] = []
        self._brief = False
        self._leaving = QTimer(self)
        self._leaving.setInterval(BRIEF)
        self._leaving.timeout.connect(self._leave)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self, text: str, *choices: tuple[str, Callable[[], object]], alarm: bool = False, brief: bool = False
    ) -> None:
        """Show a sentence with its choices; each hides the strip, and so does the cross.

        A `brief` one is about the latest change only: it goes after 10 s without the pointer on it, or with the next change.
        """
        self._fill(text, (*choices, (tr("Dismiss"), lambda: None)), "alarm" if alarm else "")
        self._brief = brief
        if brief:
            self._leaving.start()
        self._busy.hide()

    def pass_by(self) -> None:
        """The map changed: what was about the change before is over."""
        if self._brief:
            self.hide()

    def working(self, text: str, cancel: Callable[[], object]) -> None:
        """Show that something goes on, until the next sentence."""
        self._fill(text, ((tr("Cancel"), cancel),), "")
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(text[:LONGEST])
        self._busy.show()

    def advance(self, share: float) -> None:
        """Show which share of what goes on is done, 0 … 1; as long as it is 0 nobody knows."""
        if share > 0:
            self._busy.setRange(0, 100)
            self._busy.setValue(round(100 * share))

    def choose(self, label: str) -> None:
        """Take the choice of that label. Raises StopIteration where there is none."""
        next(each for each in self._buttons if each.text() == label).click()

    def _fill(self, text: str, choices: tuple[tuple[str, Callable[[], object]], ...], tone: str) -> None:
        self._brief = False
        self._leaving.stop()
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [self._choice(label, run) for label, run in choices]
        self._words.setText(text if len(text) <= LONGEST else text[:LONGEST] + " …")
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _leave(self) -> None:
        if not self.underMouse():
            self._leaving.stop()
            self.pass_by()

    def _choice(self, label: str, run: Callable[[], object]) -> QPushButton:
        made = button(label, "quiet")

        def taken() -> None:
            self.hide()
            run()

        made.clicked.connect(taken)
        self._row.addWidget(made)
        return made
