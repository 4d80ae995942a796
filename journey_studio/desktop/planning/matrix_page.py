"""The acquisition matrix: what customers do against what we do, stage by stage, typed in place."""

from collections.abc import Iterable
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from journey_studio.desktop.analysis.answering import lane_for
from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.planning.rows import Cell, Put
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.insight.matrix import COMPANY, CUSTOMERS, MatrixRow, acquisition_matrix
from journey_studio.model import Card, Snapshot, Stage, Step

HEADINGS = ("Stage", "What customers do", "What we do", "Campaigns", "Scenarios")
_STAGE = 150  # px
KINDS = (*CUSTOMERS, *COMPANY)


class MatrixPage(QWidget):
    """A line a card, an empty line a stage to type a new card in."""

    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self._session = session
        self.table = CardTable(session, canvas, tr("Acquisition matrix"), HEADINGS, len(HEADINGS) - 1)
        for number in range(1, len(HEADINGS)):
            self.table.horizontalHeader().setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, _STAGE)
        self.table.escaped.connect(self.escaped)
        self.gaps = wrapped_label(role="hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.gaps)
        column.addWidget(self.table, 1)

    def refresh(self) -> None:
        """Show the cards of the map."""
        journey = self._session.journey
        rows = acquisition_matrix(self._session.snapshot, journey) if journey else []
        gaps = [row.stage.title for row in rows if row.is_gap and row.stage.title]
        words = tr("Only one side acts in: {stages}.").format(stages=", ".join(gaps[:8]))
        self.gaps.setText(words if gaps else tr("Type into an empty cell to add a card to that stage."))
        self.table.show_cells([cells for row in rows for cells in self._rows(row)])

    def _rows(self, row: MatrixRow) -> Iterable[list[Cell]]:
        columns = [[card for card in (*row.customers, *row.company) if card.kind == kind] for kind in KINDS]
        lines: list[tuple[Card | None, ...]] = list(zip_longest(*columns))
        for number, cards in enumerate([*lines, (None,) * len(KINDS)]):
            head = Cell(row.stage.title if number == 0 else "")
            yield [
                head,
                *(self._cell(card, kind, row.stage) for card, kind in zip(cards, KINDS, strict=True)),
            ]

    def _cell(self, card: Card | None, kind: str, stage: Stage) -> Cell:
        if card is not None:
            return Cell(card.name, card.id, _rename(card), f"Edit {kind}")
        lane = lane_for(self._session.snapshot, self._session.journey_id, kind)
        if lane is None:
            return Cell()
        return Cell("", "", _new(self._session.snapshot, lane.id, kind, stage), f"Add {kind}")


def _rename(card: Card) -> Put:
    def put(edit: Edit, text: str) -> None:
        change(edit, card.id, {"title": text})

    return put


def _new(snapshot: Snapshot, lane: str, kind: str, stage: Stage) -> Put:
    def put(edit: Edit, text: str) -> None:
        step = snapshot.of_owner(Step, stage.id)[0].id
        add(edit, Card.noun, {"lane": lane, "step": step, "kind": kind, "title": text})

    return put
