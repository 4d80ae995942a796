"""Which row is which record: by its ID, the best of several copies, else by what the row says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journey_studio.importers.workbook.finding import FoundRow, FoundTable
from journey_studio.sheets.plain import cell_text, says_the_same
from journey_studio.sheets.tables import EMPTY, Table


@dataclass(frozen=True, slots=True)
class Match:
    """A row and the id of the record it tells; none for a new one, which may be a copy of the row of another."""

    row: FoundRow
    id: str = ""
    copy_of: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Matches:
    """The rows of a table with their records, and the ids whose rows are gone, each with where it was emptied, if it was."""

    matches: Sequence[Match]
    gone: Mapping[str, str]

    @property
    def remarks(self) -> list[str]:
        """What is to be said of the rows, from top to bottom."""
        return [match.remark for match in self.matches if match.remark]


def matched(found: FoundTable) -> Matches:
    """Tell the rows of a table apart."""
    table, rows = found.table, list(found.rows)
    emptied = {row.text("id"): row.place for row in rows if row.text("id") in table.rows and _is_empty(row)}
    nothing = EMPTY.get(table.name)
    rows = [row for row in rows if not _is_empty(row) and list(row.cells.values()) != [nothing]]
    owners = _owners(table, rows)
    result: dict[int, Match] = {}
    for row in rows:
        key = row.text("id")
        if owners.get(key) is row:
            result[row.number] = Match(row, key)
        elif key in table.rows:
            words = f"{row.place} has the ID of row {owners[key].number}: it is taken for a copy."
            result[row.number] = Match(row, copy_of=key, remark=words)
    lost = [key for key in table.rows if key not in owners and key not in emptied]
    strange = [row for row in rows if row.number not in result]
    result |= {match.row.number: match for match in _by_text(table, strange, lost)}
    known = {match.id for match in result.values() if match.id}
    gone = {key: emptied.get(key, "") for key in table.rows if key not in known}
    return Matches([result.get(row.number, Match(row)) for row in rows], gone)


def _is_empty(row: FoundRow) -> bool:
    return all(cell_text(value) == "" for key, value in row.cells.items() if key != "id")


def _owners(table: Table, rows: Iterable[FoundRow]) -> dict[str, FoundRow]:
    """For each ID its row: of several the one that still says most of what was written, the first of equals."""
    owners: dict[str, FoundRow] = {}
    for row in rows:
        key = row.text("id")
        if key in table.rows:
            other = owners.get(key)
            if other is None or likeness(table, key, row) > likeness(table, key, other):
                owners[key] = row
    return owners


def likeness(table: Table, key: str, row: FoundRow) -> int:
    """How many cells of a row say what was written for a record; filled ones count."""
    cells = zip(table.headings, table.rows[key], strict=True)
    return sum(
        1
        for name, written in cells
        if name != "id"
        and written != ""
        and name in row.columns
        and says_the_same(row.cells.get(name), written)
    )


def _by_text(table: Table, rows: Sequence[FoundRow], lost: Sequence[str]) -> Iterable[Match]:
    """Rows that lost their ID: each the record whose row is missing and that says at least half the same, title included."""
    name = next((key for key in ("title", "name", "persona", "step") if key in table.headings), "id")
    place = list(table.headings).index(name)
    waiting: dict[str, list[str]] = {}
    for key in lost:
        waiting.setdefault(cell_text(table.rows[key][place]), []).append(key)
    for row in rows:
        here = waiting.get(row.text(name), [])
        best = max(here, key=lambda key: likeness(table, key, row), default="")
        filled = sum(1 for each in table.rows[best] if each != "") - 1 if best else 0
        if best and likeness(table, best, row) * 2 >= filled:
            here.remove(best)
            title = row.text(name).split("\n")[0][:80]
            words = (
                f"{row.place} has no known ID: it is taken for “{title}”."
                if title
                else f"{row.place} has no known ID."
            )
            yield Match(row, best, remark=words)
