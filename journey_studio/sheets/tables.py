"""The tables of a workbook as they were written: what a merge compares with what came back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from journey_studio.model import Card
from journey_studio.sheets.card_columns import INDICATOR, PLAN, indicator_columns, item_columns, plan_columns
from journey_studio.sheets.column import Column
from journey_studio.sheets.persona_columns import persona_columns
from journey_studio.sheets.places import Places
from journey_studio.sheets.plain import Value
from journey_studio.sheets.point_columns import matrix_columns, point_columns, points_of

ITEMS, INDICATORS, PLAN_SHEET = "Items", "Indicators", "Plan"
PERSONAS, POINTS, MATRIX = "Personas", "Emotions", "Values of the chart"

EMPTY = {
    ITEMS: "This map has no card yet.",
    INDICATORS: "This map has no indicator yet.",
    PLAN_SHEET: "This map has no opportunity and no plan item yet.",
    PERSONAS: "This map has no persona yet.",
}
"""What stands where a sheet has no row; a merge passes it over."""

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was written: the keys of its columns with their headings, and the cells of each row by the row's id."""

    name: str
    headings: Mapping[str, str]
    rows: Mapping[str, tuple[Value, ...]]

    def cell(self, row: str, key: str) -> Value:
        """What was written into a cell; nothing where there is no such column."""
        keys = list(self.headings)
        return self.rows[row][keys.index(key)] if key in self.headings else ""


def table(name: str, columns: Iterable[Column[R]], rows: Iterable[R]) -> Table:
    """A table of these columns and records."""
    columns = list(columns)
    place = next(number for number, column in enumerate(columns) if column.role == "id")
    cells = [tuple(column.value(row) for column in columns) for row in rows]
    return Table(name, {each.key: each.heading for each in columns}, {str(row[place]): row for row in cells})


def tables_of(places: Places, curves: Mapping[str, str] | None = None) -> list[Table]:
    """Every table that is taken back; `curves` are those that the chart draws, by id with their names."""
    drawn = curves or {}
    return [
        table(ITEMS, item_columns(places, places.cards), places.cards),
        table(INDICATORS, indicator_columns(places), of_kinds(places, INDICATOR)),
        table(PLAN_SHEET, plan_columns(places), of_kinds(places, PLAN)),
        table(PERSONAS, persona_columns(), places.personas),
        table(POINTS, point_columns(places), points_of(places)),
        table(MATRIX, matrix_columns(places, drawn), (step for _, step in places.columns) if drawn else ()),
    ]


def of_kinds(places: Places, kinds: Iterable[str]) -> list[Card]:
    """The cards of these kinds in reading order."""
    wanted = set(kinds)
    return [card for card in places.cards if card.kind in wanted]
