"""The acquisition canvas: questions that fill the map, asked in every stage and answered in place."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.planning.canvas_cells import CanvasRows
from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, tr
from journey_studio.insight.canvas import AcquisitionCanvas, acquisition_canvas

_NARROWEST = 190  # px, of the column of a stage


class CanvasPage(QWidget):
    """A band a question; below it a line an answer, and a place in each stage to type one."""

    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self._session = session
        self._hints: set[str] = set()
        self._just_opened = True
        self.table = CardTable(session, canvas, tr("Acquisition canvas"), [], _NARROWEST)
        self.table.escaped.connect(self.escaped)
        self.table.moved.connect(self._begun)
        self.count = wrapped_label(role="hint")
        self.next = button(tr("Next open question"))
        self.next.clicked.connect(lambda: self.step(1))
        top = QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the questions and what the map answers."""
        journey, snapshot = self._session.journey, self._session.snapshot
        if journey is None:
            self.table.show_cells([])
            return
        found = acquisition_canvas(snapshot, journey)
        rows = CanvasRows(found, snapshot, journey, frozenset(self._hints), self.turn)
        self.table.show_cells(rows.cells(), rows.headings)
        self.table.stretch(range(len(rows.headings)))
        self.count.setText(_told(found))
        self.next.setEnabled(bool(found.open))

    def turn(self, question: str) -> None:
        """Open or close the hint of a question."""
        self._hints ^= {question}
        self.refresh()

    def step(self, way: int) -> bool:
        """Go to the next open question, or the one before, around the end; to the first where nobody has gone anywhere since the
        page was opened. False where every question is answered.
        """
        places = [
            (row, column)
            for row, line in enumerate(self.table.rows.cells)
            for column, cell in enumerate(line)
            if cell.open
        ]
        if not places:
            return False
        index = self.table.currentIndex()
        here = (-1, -1) if self._just_opened else (index.row(), index.column())
        ahead = [place for place in places if (place > here if way > 0 else place < here)]
        self.table.go_to(*(ahead or places)[0 if way > 0 else -1])
        return True

    def _begun(self) -> None:
        self._just_opened = False

    def showEvent(self, event: QShowEvent) -> None:
        """Opened anew: the way through the questions begins at the top."""
        super().showEvent(event)
        self._just_opened = self._just_opened or not event.spontaneous()


def _told(found: AcquisitionCanvas) -> str:
    """How many questions are open, and what to do about it."""
    if not found.stages:
        return tr(
            "This journey has no stage yet. Add stages on the board: the canvas asks nine questions in each."
        )
    if not found.open:
        return tr("Every question has an answer. More than one is welcome.")
    count = counted(found.asked, tr("question is"), tr("questions are"))
    return tr("{open} of {count} open. Type an answer: it becomes a card of that stage.").format(
        open=found.open, count=count
    )
