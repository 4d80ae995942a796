"""Sheets and a plan → a proposal: one more journey, with a remark for all that was repaired or could not be placed."""

from collections.abc import Sequence

from journey_studio.importers.placing import ranks_after
from journey_studio.importers.proposal import Proposal, Remark, Unreadable
from journey_studio.importers.spreadsheet.sheet import Sheet
from journey_studio.importers.tables.board import Board
from journey_studio.importers.tables.lines import MOST_LINES
from journey_studio.importers.tables.mapping import Plan
from journey_studio.importers.tables.view import View
from journey_studio.model import Journey, Record, Snapshot, new_id
from journey_studio.model.frozen import NOTHING, FrozenMap

MOST_STEPS = 1_000
MOST_CARDS = 20_000
MOST_CROSSINGS = 1_500_000


def made(sheets: Sequence[Sheet], plan: Plan, snapshot: Snapshot, name: str) -> Proposal:
    """Propose the journey of a plan; `name` is its title where none is stated. Raises `Unreadable` where it would be too much."""
    journey = new_id()
    view = plan.board.view(sheets)
    _readable(view)
    board = Board(snapshot, journey, plan.facts.get("persona", ""))
    board.lay(view, plan.board)
    for table in plan.further:
        board.join(table.view(sheets), table)
    _bearable(board, view.corner)
    for table in plan.others:
        board.remark(
            table.view(sheets).corner,
            f"The table {table.area.name} is no curve of these stages and is left out.",
        )
    if plan.scattered:
        board.remark(view.corner, f"{plan.scattered:,} small groups of cells on this sheet are left out.")
    for sheet in sheets:
        if sheet.cut:
            board.remark(sheet.name or "A1", f"This sheet is larger than a map can be: {sheet.cut}.")
    records = [_journey(journey, plan, snapshot, name), *board.records()]
    return Proposal(tuple(records), _in_order(board.remarks), (journey,))


def _readable(view: View) -> None:
    """Whether a table is of a size that a board can come of, before anything is made."""
    if view.lines > MOST_LINES or view.lines * view.entries > MOST_CROSSINGS:
        raise Unreadable(
            f"The table at {view.corner} has {view.lines:,} lines with {view.entries:,} entries each; it can have at most "
            f"{MOST_LINES:,} lines and {MOST_CROSSINGS:,} cells. Say that it lies the other way, or import a part of it."
        )


def _bearable(board: Board, place: str) -> None:
    steps, cards = len(board.columns), len(board.lanes.cards)
    if not steps:
        raise Unreadable(f"The table at {place} has no stage: choose which of its lines has the stages.")
    if steps > MOST_STEPS or cards > MOST_CARDS:
        raise Unreadable(
            f"The table at {place} would make {steps:,} steps and {cards:,} cards; at most {MOST_STEPS:,} and {MOST_CARDS:,} are made. "
            "Choose other lines, or import a part of it."
        )


def _journey(key: str, plan: Plan, snapshot: Snapshot, name: str) -> Record:
    facts = plan.facts
    kept = {"beside the table": facts["beside"]} if facts.get("beside") else {}
    return Journey(
        id=key,
        title=(plan.title or name)[:10_000],
        scenario=facts.get("scenario", "")[:10_000],
        objective=facts.get("objective", "")[:10_000],
        owner=facts.get("owner", "")[:200],
        rank=ranks_after(snapshot.journeys, 1)[0],
        provenance=FrozenMap(kept) if kept and len(facts["beside"]) < 50_000 else NOTHING,
    )


def _in_order(remarks: Sequence[Remark]) -> tuple[Remark, ...]:
    return tuple(dict.fromkeys(remarks))
