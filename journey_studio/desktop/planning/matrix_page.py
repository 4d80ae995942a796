"""The acquisition matrix: what customers do against what we do, stage by stage, typed in place."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.planning.cells import Cell, card_cell, place_for
from journey_studio.desktop.planning.putting import new_card, rename
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.insight.matrix import COMPANY, CUSTOMERS, MatrixRow, acquisition_matrix
from journey_studio.model import Card, Stage

HEADINGS = ("Stage", "What customers do", "What we do", "Campaigns", "Scenarios")
_STAGE, _NARROWEST = 150, 150  # px, of the first column, and of each other one at least
KINDS = (*CUSTOMERS, *COMPANY)


class MatrixPage(QWidget):
    """A line a card, an empty line a stage to type a new card in."""

    escaped = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self._session = session
        self.table = CardTable(session, canvas, tr("Acquisition matrix"), _headings())
        self.table.stretch(range(1, len(HEADINGS)), _NARROWEST)
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
        self.gaps.setText(_told(rows, gaps))
        self.table.show_cells([cells for row in rows for cells in self._rows(row)])

    def _rows(self, row: MatrixRow) -> Iterable[list[Cell]]:
        columns = [[card for card in (*row.customers, *row.company) if card.kind == kind] for kind in KINDS]
        lines: list[tuple[Card | None, ...]] = [*zip_longest(*columns), (None,) * len(KINDS)]
        missing = (COMPANY if row.customers else CUSTOMERS)[0] if row.is_gap else ""
        for number, cards in enumerate(lines):
            head = Cell(row.stage.title, rows=len(lines), last=True) if number == 0 else Cell()
            cells = [
                replace(
                    self._cell(card, kind, row.stage, number),
                    open=number == 0 and kind == missing,
                    next=number == len(column),
                    last=number == len(lines) - 1,
                )
                for card, kind, column in zip(cards, KINDS, columns, strict=True)
            ]
            yield [head, *cells]

    def _cell(self, card: Card | None, kind: str, stage: Stage, number: int) -> Cell:
        if card is not None:
            return card_cell(card, rename(card))
        place = f"{stage.id} {kind} {number}"
        return place_for(kind, new_card(stage, kind), tr("Type to add a card"), place)


def _told(rows: Sequence[MatrixRow], gaps: Sequence[str]) -> str:
    """The stages in which only one side acts, else what can be done here."""
    if not rows:
        return tr("This journey has no stage yet. Add stages on the board: each is a row here.")
    if gaps:
        return tr("Only one side acts in: {stages}.").format(stages=", ".join(gaps[:8]))
    return tr("Type into an empty cell to add a card to that stage.")


def _headings() -> list[str]:
    return [tr(HEADINGS[number]) for number in range(len(HEADINGS))]
