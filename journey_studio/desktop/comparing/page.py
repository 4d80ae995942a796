"""The page of a comparison, in the place of the board."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.comparing.bar import CompareBar
from journey_studio.desktop.comparing.beside import Beside
from journey_studio.desktop.comparing.drawing import Drawn, draw, is_large
from journey_studio.desktop.comparing.nothing import NothingCompared
from journey_studio.desktop.comparing.pair import BoardPair
from journey_studio.desktop.comparing.states import Reader, State, states, usual
from journey_studio.desktop.comparing.tree import DifferenceTree
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import NotSaved
from journey_studio.insight.comparison import Comparison, Side
from journey_studio.model import Card
from journey_studio.store import Refused


class ComparePage(QWidget):
    """Does nothing while it is hidden. `closed` asks for the board again, `file_wanted` for a file of a side (0 or 1).

    `went` names a card of the map to be shown there, `copy_wanted` asks for the to-be of the journey, `broke` hands over a report.
    """

    closed = Signal()
    file_wanted = Signal(int)
    went = Signal(str)
    broke = Signal(str, str)

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self.setObjectName("comparePage")
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # hidden, it widens no window
        self._session, self._canvas = session, canvas
        self._reader = Reader(session)
        self._files: tuple[Path, ...] = ()
        self.found: Comparison | None = None
        self._shown: tuple[State, State] | None = None
        self.bar, self.tree = CompareBar(), DifferenceTree()
        self.boards = BoardPair(self._picture)
        self.beside = Beside()
        self.same = wrapped_label(tr("Nothing differs: both states are the same."), "hint")
        self.same.setContentsMargins(16, 8, 16, 8)
        self.nothing = NothingCompared()
        self.copy_wanted = self.nothing.copy_wanted
        self.nothing.file_wanted.connect(lambda: self.file_wanted.emit(0))
        self._lay_out()
        self.bar.changed.connect(self.refresh)
        self.bar.file_wanted.connect(self.file_wanted)
        self.bar.closed.connect(self.closed)
        self.boards.left.connect(self.closed)
        self.boards.chosen.connect(self.tree.choose)
        self.tree.chosen.connect(self.boards.choose)
        self.tree.went.connect(self._go)
        self.beside.came.connect(self._show)
        self.beside.failed.connect(self._failed)
        self.beside.cancelled.connect(self._cancelled)
        session.replaced.connect(self.forget)
        session.journey_changed.connect(self.forget)

    def refresh(self) -> None:
        """The map, the colours or what is chosen have changed."""
        if not self.isVisible():
            return
        known = states(self._session, self._files)
        pair = self.bar.chosen
        still = pair if pair and {*pair} <= {*known} else usual(self._session, known)
        self.bar.offer(known, still)
        self.beside.stop()
        self._shown = still
        sides, trouble = self._sides(still)
        if sides is None:
            self._say(trouble) if trouble else self._invite()
            return
        theme, apart = self._canvas.theme, self.bar.apart.isChecked()
        if not is_large(*sides):
            self._show(draw(*sides, theme, self.boards.after.shaper, apart=apart))
            return
        words = tr("Comparing {before} with {after} …").format(before=sides[0].name, after=sides[1].name)
        self.beside.begin(lambda shaper: draw(*sides, theme, shaper, apart=apart), words)

    def add_file(self, number: int, path: Path | None) -> None:
        """Compare with a file; without one everything stays as it was."""
        pair = self._shown
        if path is not None:
            self._files = (*(each for each in self._files if each != path), path)
            made = State("file", str(path), path.name)
            own = states(self._session, ())[0]
            kept = pair[1 - number] if pair else own
            pair = (made, kept) if number == 0 else (kept, made)
        self.bar.offer(states(self._session, self._files), pair)
        self.refresh()

    def forget(self) -> None:
        """Another map or another journey."""
        self._reader.forget()
        self.bar.offer((), None)
        self.boards.forget()
        self._say("")
        self.refresh()

    def _sides(self, pair: tuple[State, State] | None) -> tuple[tuple[Side, Side] | None, str]:
        """Both sides, or why there are none; no words where there is nothing to compare with."""
        journey = self._session.journey
        if journey is None or pair is None:
            return None, ""
        try:
            before, after = (self._reader.side(state, journey) for state in pair)
        except (Refused, NotSaved) as refused:
            return None, str(refused)
        if before is None or after is None:
            return None, tr("That file holds no journey to compare with.")
        return (before, after), ""

    def _show(self, drawn: Drawn) -> None:
        self.found = drawn.found
        self.bar.show_counts(drawn.found, drawn.theme)
        self._pages.setCurrentIndex(0)
        self.boards.show_drawn(drawn)
        self.tree.show_comparison(drawn.found, drawn.theme)
        self.same.setHidden(bool(drawn.found))

    def _say(self, words: str) -> None:
        """Nothing is compared; say why."""
        self.found = None
        self.bar.show_counts(None, self._canvas.theme)
        self.nothing.say(words)
        self._pages.setCurrentIndex(1)

    def _invite(self) -> None:
        """There is nothing to compare with yet."""
        self._say("")
        words = tr(
            "There is nothing to compare with yet. Make the to-be of the journey, a copy to change, save a snapshot before you change it, or choose another file."
        )
        self.nothing.say(words, offer=self._session.journey is not None, can_copy=self._session.can_edit)

    def _cancelled(self) -> None:
        self._say(tr("The comparison was stopped. Choose two states above to compare again."))

    def _failed(self, words: str, report: str) -> None:
        self._say(tr("The comparison failed: {words}").format(words=words))
        if report:
            self.broke.emit(words, report)

    def _go(self, before: str, after: str) -> None:
        """To a card on the map, if it is there."""
        cards = self._session.snapshot.tables[Card]
        key = next((key for key in (after, before) if key in cards), "")
        if key:
            self.went.emit(key)

    def _picture(self, asset: str) -> bytes | None:
        document = self._session.document
        found = document.ledger.asset(asset) if document else None
        return found.data if found else None

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.boards)
        split.addWidget(_above(self.same, self.tree))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([520, 200])
        split.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.beside)
        column.addWidget(self._pages, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for it any more."""
        super().hideEvent(event)
        self.beside.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the comparison."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _above(words: QWidget, table: QWidget) -> QWidget:
    """A table with a line of words above it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(words)
    column.addWidget(table, 1)
    return made
