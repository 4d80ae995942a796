"""A large comparison is worked out beside the window: said when it takes long, stopped by Cancel, the latest question wins."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from journey_studio.desktop.canvas.collecting import no_collections
from journey_studio.desktop.comparing.drawing import Drawn
from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.words import tr
from journey_studio.desktop.work.job import WAIT
from journey_studio.desktop.work.reading import PATIENCE, ReadJob
from journey_studio.exporters.watching import Watched
from journey_studio.scene import Shaper
from journey_studio.typeset import QtShaper


class Beside(QFrame):
    """The strip that tells of it. `came` hands over a `Drawn`, `failed` words and a report, `cancelled` says that a person stopped it."""

    came = Signal(object)
    failed = Signal(str, str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareBusy")
        self._job: ReadJob | None = None
        self._words = plain_label()
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)
        self.cancel = button(tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self.bar)
        row.addWidget(self.cancel)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self.show)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked out."""
        return self._job is not None

    def begin(self, work: Callable[[Shaper], Drawn], words: str) -> None:
        """Work this out instead of what goes on."""
        shown = self.isVisible()
        self.stop()
        self._words.setText(words)
        self.bar.setAccessibleName(words)
        self._job = job = ReadJob(lambda go_on: _worked_out(work, go_on), words, self)
        job.read.connect(self._came)
        job.failed.connect(self._failed)
        job.finished.connect(job.deleteLater)
        self.setVisible(shown)
        self._patience.start()
        job.start()

    def stop(self) -> None:
        """Give up what goes on; its thread ends as soon as it notices."""
        self._patience.stop()
        self.hide()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def end(self) -> None:
        """Give up, and wait until every thread has ended."""
        self.stop()
        jobs: list[ReadJob] = self.findChildren(ReadJob)
        for job in jobs:
            job.wait(WAIT)

    def _give_up(self) -> None:
        self.stop()
        self.cancelled.emit()

    def _came(self, drawn: Drawn) -> None:
        if self.sender() is self._job:
            self.stop()
            self.came.emit(drawn)

    def _failed(self, words: str, report: str) -> None:
        if self.sender() is self._job:
            self.stop()
            self.failed.emit(words, report)


def _worked_out(work: Callable[[Shaper], Drawn], go_on: Callable[[], object]) -> Drawn:
    """With a shaper of this thread, which asks all the time whether to go on."""

    def asked(_: float) -> None:
        go_on()

    with no_collections():
        return work(Watched(QtShaper(), asked))
