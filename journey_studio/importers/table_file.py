"""A file with tables, read as far as no person is needed: its sheets, and what they seem to hold."""

from dataclasses import dataclass, replace
from pathlib import PurePath

from journey_studio.importers.proposal import Proposal, Remark, Unreadable
from journey_studio.importers.spreadsheet import Sheet, is_workbook, read_delimited, read_workbook
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.importers.tables import Plan, made, understood
from journey_studio.importers.tables.regions import regions
from journey_studio.model import Snapshot

DELIMITED = (".csv", ".tsv", ".tab")
SURE = 2


@dataclass(frozen=True, slots=True)
class TableFile:
    """The sheets of a file, the plan for them (at first the guess), and what there is to say about the reading."""

    name: str
    sheets: tuple[Sheet, ...]
    plan: Plan
    remarks: tuple[Remark, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether enough labels are words of the field to go by the guess alone."""
        return self.plan.board.confidence >= SURE

    def planned(self, plan: Plan) -> "TableFile":
        """The same file with another plan."""
        return replace(self, plan=plan)

    def proposal(self, snapshot: Snapshot) -> Proposal:
        """The journey of the plan. Raises `Unreadable`."""
        found = made(self.sheets, self.plan, snapshot, PurePath(self.name).stem)
        return replace(found, warnings=(*self.remarks, *found.warnings))


def read_tables(data: bytes, name: str, go_on: GoOn = lambda: None) -> TableFile:
    """Read a workbook or delimited text. Raises `Unreadable`."""
    if is_workbook(data):
        sheets = tuple(read_workbook(data, go_on))
        return TableFile(name, sheets, understood(sheets))
    sheet, remarks = read_delimited(data)
    return TableFile(name, (sheet,), understood((sheet,)), tuple(remarks))


def holds_tables(data: bytes) -> bool:
    """Whether a text is a table whose labels are words of the field, whatever its name."""
    try:
        sheet, _ = read_delimited(data)
        return bool(regions(sheet).tables) and understood([sheet]).board.confidence > SURE
    except Unreadable:
        return False


def unsure(file: TableFile) -> Unreadable:
    """What to say where nobody can be asked and the guess is too poor."""
    view = file.plan.board.view(file.sheets)
    return Unreadable(
        f"The table at {view.corner} has no labels that name stages, lanes or emotions. "
        "Say how it lies (orientation) or what its lines are, or name them in the table: Stage, Touchpoints, Emotion, Pain points …"
    )
