"""The guess: which table of the sheets is the board, how it lies, and what each of its lines is."""

from collections.abc import Sequence
from dataclasses import replace

from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.sheet import Area, Sheet
from journey_studio.importers.tables import roles
from journey_studio.importers.tables.joining import adds_to, names_of
from journey_studio.importers.tables.lines import roles_of
from journey_studio.importers.tables.loose import facts_of
from journey_studio.importers.tables.mapping import Orientation, Plan, TableMapping
from journey_studio.importers.tables.regions import regions
from journey_studio.importers.tables.scales import USUAL, scale_of
from journey_studio.importers.tables.view import View
from journey_studio.importers.tables.vocabulary import is_stage_name, meant, role_of
from journey_studio.model.kinds import EMOTION

_BOARDLIKE = 8
_LOOKED_AT = 200


def understood(sheets: Sequence[Sheet]) -> Plan:
    """The best guess at what these sheets hold. Raises `Unreadable` where there is no table."""
    tables = [
        guessed(sheet, number, area)
        for number, sheet in enumerate(sheets)
        if not sheet.hidden
        for area in regions(sheet).tables
    ]
    if not tables:
        raise Unreadable(
            "There is no table here: at least two rows and two columns of cells that stand together."
        )
    return with_board(sheets, tables, max(tables, key=_likeness))


def with_board(
    sheets: Sequence[Sheet], tables: Sequence[TableMapping], board: TableMapping, known: Plan | None = None
) -> Plan:
    """The plan in which this table is the board; those of the others that tell of the same stages add to it.

    What stands beside it is taken from a plan that is `known`, where its board is on the same sheet.
    """
    rest = [table for table in tables if table.area != board.area or table.sheet != board.sheet]
    names = names_of(board.view(sheets), board)
    further = tuple(table for table in rest if adds_to(table.view(sheets), table, names))
    others = tuple(table for table in rest if table not in further)
    if known is not None and known.board.sheet == board.sheet:
        return replace(known, board=board, further=further, others=others)
    found = regions(sheets[board.sheet])
    title, facts = facts_of(found.loose)
    return Plan(board, further, others, title, facts, found.too_many)


def guessed(sheet: Sheet, number: int, area: Area, orientation: Orientation | None = None) -> TableMapping:
    """What a table seems to be; `orientation` where a person has said how it lies."""
    way = orientation or _orientation(sheet, area)
    view = View(sheet, area, way is not Orientation.COLUMNS)
    if orientation is None and way is Orientation.ROWS and _is_list(view):
        way = Orientation.ITEMS
    names, people, known = roles_of(view, way)
    return TableMapping(number, area, way, names, people, scales_of(view, names), confidence=known)


def scales_of(view: View, names: Sequence[str]) -> tuple[str, ...]:
    """A scale for each line: the same for all emotions of a table, unless those below zero are −2 … +2 and others go further."""
    felt = {line: view.filled(line)[:_LOOKED_AT] for line, role in enumerate(names) if role == EMOTION}
    joint = scale_of(text for texts in felt.values() for text in texts)
    below = [scale for texts in felt.values() if (scale := scale_of(texts)).startswith("-")]
    if joint != USUAL and joint.startswith("-") and set(below) == {USUAL}:
        return tuple(scale_of(felt.get(line, ())) for line in range(len(names)))
    return (joint,) * len(names)


def _orientation(sheet: Sheet, area: Area) -> Orientation:
    down = [
        sheet.text(row, area.left) for row in range(area.top, min(area.bottom, area.top + _LOOKED_AT) + 1)
    ]
    across = [sheet.text(area.top, column) for column in range(area.left, area.right + 1)]
    by_column, by_row = _known(down[1:]), _known(across[1:])
    if by_column == by_row:
        by_column, by_row = by_column + _stages(across), by_row + _stages(down)
    return Orientation.ROWS if by_row > by_column else Orientation.COLUMNS


def _known(labels: Sequence[str]) -> float:
    """How much these texts look like labels, each counted once: whole words of the field count double."""
    return sum(2 if meant(label) else 1 for label in dict.fromkeys(labels) if role_of(label))


def _stages(labels: Sequence[str]) -> int:
    return sum(map(is_stage_name, labels))


def _is_list(view: View) -> bool:
    """Whether rows are cards or touchpoints rather than stages: a lane or a kind a row, or stages that come again."""
    names = {role_of(view.label(line)) for line in range(view.lines)}
    if names & {roles.LANE, roles.KIND}:
        return True
    line = next((line for line in range(view.lines) if role_of(view.label(line)) == roles.STAGE), 0)
    stages = [text.casefold() for text in view.filled(line)]
    return len(set(stages)) < len(stages) and bool(names & {"touchpoints", roles.CARD, roles.STEP, "actions"})


def _likeness(table: TableMapping) -> tuple[bool, int, int, int]:
    """How much like a board: a list of cards with their lanes is one; then its words; a curve alone is less; then its size."""
    lanes = sum(roles.is_lane(role) or role == roles.CARD for role in table.roles)
    cards = {roles.CARD, roles.LANE, roles.STAGE} <= set(table.roles) and table.confidence > 0
    size = table.area.rows * table.area.columns
    return cards, min(table.confidence, _BOARDLIKE) if lanes else 0, lanes, min(size, 100_000)
