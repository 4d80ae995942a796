"""A plan changed by what a person or a command says: another table, another way it lies, other roles, another scale."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.sheet import Sheet
from journey_studio.importers.tables.guessing import guessed, scales_of, with_board
from journey_studio.importers.tables.mapping import Orientation, Plan, TableMapping
from journey_studio.importers.tables.roles import ROLES, STAGE
from journey_studio.importers.tables.scales import SCALES
from journey_studio.importers.tables.vocabulary import plain
from journey_studio.model.kinds import EMOTION

AUTOMATIC = "auto"


def on_table(sheets: Sequence[Sheet], plan: Plan, board: TableMapping) -> Plan:
    """The plan with this table, as it is mapped, as the board; the other tables are looked at again."""
    tables = [plan.board, *plan.further, *plan.others]
    return with_board(sheets, tables, board, plan)


def on_sheet(sheets: Sequence[Sheet], plan: Plan, name: str) -> Plan:
    """The plan with the likeliest table of the sheet of that name as the board. Raises `Unreadable`."""
    tables = [plan.board, *plan.further, *plan.others]
    here = [table for table in tables if plain(sheets[table.sheet].name) == plain(name)]
    if not here:
        names = ", ".join(f"“{sheet.name}”" for sheet in sheets)
        raise Unreadable(f"There is no sheet “{name}” with a table; the sheets are: {names}.")
    return with_board(sheets, tables, max(here, key=lambda table: (table.confidence, table.area.rows)))


def lying(sheets: Sequence[Sheet], plan: Plan, way: Orientation) -> Plan:
    """The plan with its board lying another way; what its lines are is guessed anew."""
    board = plan.board
    made = guessed(sheets[board.sheet], board.sheet, board.area, way)
    return on_table(sheets, plan, replace(made, split=board.split))


def scaled(sheets: Sequence[Sheet], table: TableMapping, scale: str) -> TableMapping:
    """The table with this scale for all its emotions; `auto` takes those that its numbers lie on. Raises `Unreadable`."""
    if scale == AUTOMATIC:
        return replace(table, scales=scales_of(table.view(sheets), table.roles))
    if scale not in SCALES:
        raise Unreadable(f"There is no scale “{scale}”; there are: {AUTOMATIC}, {', '.join(SCALES)}.")
    return replace(table, scales=(scale,) * len(table.roles))


def all_scaled(sheets: Sequence[Sheet], plan: Plan, scale: str) -> Plan:
    """The plan with this scale for the emotions of its board and of the tables that add to it. Raises `Unreadable`."""
    further = tuple(scaled(sheets, table, scale) for table in plan.further)
    return replace(plan, board=scaled(sheets, plan.board, scale), further=further)


def with_role(
    sheets: Sequence[Sheet], table: TableMapping, line: int, role: str, person: str = ""
) -> TableMapping:
    """The table with another role, and for emotions a persona, for one line; there is one line of stages."""
    names = [role if at == line else name for at, name in enumerate(table.roles)]
    if role == STAGE:
        names = [name if name != STAGE or at == line else "free text" for at, name in enumerate(names)]
    people = list(table.people)
    people[line] = person if role == EMOTION else ""
    made = replace(table, roles=tuple(names), people=tuple(people))
    return scaled(sheets, made, AUTOMATIC) if role == EMOTION else made


def named_roles(sheets: Sequence[Sheet], table: TableMapping, wanted: Mapping[str, str]) -> TableMapping:
    """The table with roles for lines named by their label, or by their row or column (`C`, `7`). Raises `Unreadable`."""
    view = table.view(sheets)
    for name, role in wanted.items():
        if role not in ROLES:
            raise Unreadable(
                f"There is no role “{role}”; there are: {', '.join(filter(None, ROLES))}; nothing leaves a line out."
            )
        lines = [line for line in range(view.lines) if name in (view.label(line), view.line_name(line))]
        lines = lines or [line for line in range(view.lines) if plain(view.label(line)) == plain(name)]
        if not lines:
            labels = ", ".join(
                f"“{view.label(line)}”" for line in range(min(view.lines, 30)) if view.label(line)
            )
            raise Unreadable(f"There is no line “{name}” in this table; there are: {labels}.")
        for line in lines:
            table = with_role(sheets, table, line, role, table.people[line])
    return replace(table, confidence=max(table.confidence, 2))
