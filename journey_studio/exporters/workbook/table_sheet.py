"""A sheet with one table of records: a row each, to filter, sort, comment and send back. Its hidden ID column tells which is which."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from openpyxl.utils import get_column_letter

from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.lists import Lists
from journey_studio.exporters.workbook.paper import A3, set_paper
from journey_studio.exporters.workbook.styles import Look, Style, Styles
from journey_studio.exporters.workbook.tables import add_table, write_headings
from journey_studio.layout.theme import Theme
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.sheets.card_columns import BOARD
from journey_studio.sheets.column import Column
from journey_studio.sheets.plain import Value
from journey_studio.sheets.tables import Table

_SPARE_ROWS = 500
"""Rows below the last record whose drop-downs are ready for new ones."""

_UNITS_A_PAGE = 290.0
"""Columns of that width still print in letters of some 7 points on A3."""

_EMPTY_WIDTH = 11.0


@dataclass(frozen=True, slots=True)
class Tabled:
    """What a sheet shows: its table and columns, what stands there without a row, and where its rows lead."""

    table: Table
    columns: Sequence[Column[Any]]
    empty: str
    links: Mapping[str, str] = field(default_factory=dict)


class TableSheet:
    """Writes one table as a whole sheet."""

    def __init__(self, page: Page, styles: Styles, theme: Theme, lists: Lists) -> None:
        self._page = page
        self._lists = lists
        self._heading = heading_style(styles, theme)
        self._nothing = styles.of(Look(colour=theme.muted, wrap=False))
        self._row = styles.of(Look(colour=theme.text, top=theme.hairline))
        small = styles.of(Look(8, colour=theme.muted, top=theme.hairline, wrap=False))
        title = styles.of(Look(bold=True, colour=theme.text, top=theme.hairline))
        self._roles = {"id": small, "title": title}
        self._kinds = {kind.word: _kind_style(name, styles, theme) for name, kind in CARD_KINDS.items()}

    def write(self, tabled: Tabled, title: str, frozen: str = "C2") -> None:
        """Write headings, rows, table and drop-downs; `title` stands at the foot of the printed page."""
        page, headings = self._page, list(tabled.table.headings.values())
        write_headings(page, 1, headings, self._heading)
        rows = tabled.table.rows
        widths = self._set_widths(tabled)
        look = self._looks(tabled.columns)
        place = [column.key for column in tabled.columns].index(BOARD) + 1 if tabled.links else 0
        for number, (key, values) in enumerate(rows.items(), 2):
            self._write_row(number, values, look)
            page.guess_height(
                number,
                ((v, w) for v, w in zip(values, widths, strict=True) if w and isinstance(v, str)),
                self._row,
            )
            if key in tabled.links:
                page.link(number, place, tabled.links[key])
        if not rows:
            page.text(2, 2, tabled.empty, self._nothing)
        add_table(page, f"{tabled.table.name}Table", 1, len(rows), headings)
        self._offer(tabled.columns, len(rows) + 1 + _SPARE_ROWS)
        page.sheet.row_dimensions[1].height = 30
        page.sheet.freeze_panes = frozen
        page.sheet.print_title_rows = "1:1"
        page.sheet.print_title_cols = "B:B"
        set_paper(page.sheet, title, size=A3, pages_wide=max(1, round(sum(widths) / _UNITS_A_PAGE)))

    def _set_widths(self, tabled: Tabled) -> list[float]:
        """Set the widths of the columns and answer those that texts have to wrap in; empty columns are narrow."""
        wrapping = []
        for number, column in enumerate(tabled.columns, 1):
            used = any(row[number - 1] != "" for row in tabled.table.rows.values())
            width = column.width if used else min(column.width, _EMPTY_WIDTH)
            dimension: Any = self._page.sheet.column_dimensions[get_column_letter(number)]
            dimension.width, dimension.hidden = width, column.role == "id"
            wrapping.append(0.0 if column.role == "id" else width)
        return wrapping

    def _looks(self, columns: Sequence[Column[Any]]) -> list[Callable[[Value], Style]]:
        def look(column: Column[Any]) -> Callable[[Value], Style]:
            if column.role == "kind":
                return lambda value: self._kinds.get(str(value), self._row)
            style = self._roles.get(column.role, self._row)
            return lambda value: style

        return [look(column) for column in columns]

    def _write_row(
        self, number: int, values: Sequence[Value], looks: Sequence[Callable[[Value], Style]]
    ) -> None:
        """Write what the record says; empty cells take the look of their row."""
        for place, (value, look) in enumerate(zip(values, looks, strict=True), 1):
            if not isinstance(value, str):
                self._page.number(number, place, value, look(value))
            elif value:
                self._page.text(number, place, value, look(value))

    def _offer(self, columns: Sequence[Column[Any]], last_row: int) -> None:
        for number, column in enumerate(columns, 1):
            letter = get_column_letter(number)
            listed = self._lists.choice(column, f"{letter}2:{letter}{last_row}")
            if listed is not None:
                self._page.sheet.add_data_validation(listed)


def heading_style(styles: Styles, theme: Theme) -> Style:
    """How the headings of the tables look."""
    fill = theme.stage(0)
    return styles.of(Look(bold=True, colour="#FFFFFF", fill=fill, down="center"))


def _kind_style(kind: str, styles: Styles, theme: Theme) -> Style:
    tint = theme.families[CARD_KINDS[kind].family]
    return styles.of(Look(colour=theme.text, fill=tint.fill, bar=tint.bar, top=theme.hairline, indent=1))
