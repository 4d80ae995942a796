"""Workbook, map and what both came from, side by side: the one function that makes a proposal of them."""

from collections.abc import Iterable, Sequence

from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.importers.workbook.book import SheetCells, read_book
from journey_studio.importers.workbook.finding import FoundTable, find_tables
from journey_studio.importers.workbook.merging_cards import CardMerge
from journey_studio.importers.workbook.merging_personas import PersonaMerge
from journey_studio.importers.workbook.merging_points import PointMerge
from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.proposal import Item, MergeProposal
from journey_studio.model import Journey, Snapshot
from journey_studio.sheets.origin import SHEET, NoOrigin, Origin, unpacked
from journey_studio.sheets.places import Places
from journey_studio.sheets.plain import cell_text
from journey_studio.sheets.point_columns import whose
from journey_studio.sheets.tables import INDICATORS, ITEMS, MATRIX, PERSONAS, PLAN_SHEET, POINTS, tables_of


class OfAnotherMap(Unreadable):
    """The workbook was exported from a journey that this map does not hold."""


def merge(
    workbook: bytes, snapshot: Snapshot, journey: str | None = None, go_on: GoOn = lambda: None
) -> MergeProposal:
    """What an edited workbook changes in the map it was exported from. Nothing is changed by this.

    `journey` is the one to compare with where the workbook no longer says from which it came; the first if none is named.
    `go_on` is called now and then; it may raise `InterruptedError` to give up. Raises `Unreadable` where the workbook cannot be
    read, `OfAnotherMap` where it belongs to another map.
    """
    sheets = read_book(workbook, go_on)
    remarks: list[str] = []
    origin = _origin(sheets, snapshot, journey, remarks)
    remembers = not remarks
    now = Places(snapshot, snapshot.need(Journey, origin.places.journey.id))
    found = find_tables(origin.tables, [sheet for sheet in sheets if sheet.title != SHEET])
    _refuse_strangers(found)
    items = list(_items(found, now, origin.places, remarks))
    remarks[:0] = [remark for table in found.values() for remark in table.remarks]
    missing = (name for name in (ITEMS, PERSONAS, POINTS) if name not in found and _written(origin, name))
    remarks += [f"There is no sheet “{name}” any more; what it said stays as it is." for name in missing]
    return MergeProposal(now.journey.id, tuple(items), tuple(dict.fromkeys(remarks)), remembers)


def _items(found: dict[str, FoundTable], now: Places, base: Places, remarks: list[str]) -> Iterable[Item]:
    newcomers = Newcomers(now.snapshot, now.journey.id)
    sides = (now, base, newcomers, remarks)
    cards, personas, points = CardMerge(*sides), PersonaMerge(*sides), PointMerge(*sides)
    items: list[Item] = []
    for name in (ITEMS, INDICATORS, PLAN_SHEET):
        if name in found:
            items += cards.merge(found[name])
    if PERSONAS in found:
        items += personas.merge(found[PERSONAS])
    if POINTS in found:
        items += points.merge(found[POINTS])
    if MATRIX in found:
        items += points.chart(found[MATRIX])
    told = {item.key for item in items}
    return [*(item for item in newcomers.items if item.key not in told), *items]


def _origin(
    sheets: Sequence[SheetCells], snapshot: Snapshot, journey: str | None, remarks: list[str]
) -> Origin:
    """What the workbook came from; where it does not know any more, the map as it is now stands in for it."""
    cells = [
        cell_text(row[1]) for sheet in sheets if sheet.title == SHEET for _, row in sheet.rows if 1 in row
    ]
    try:
        origin = unpacked(cells)
    except NoOrigin as reason:
        here = snapshot.need(Journey, journey) if journey else snapshot.journeys[0]
        places = Places(snapshot, here)
        remarks.append(
            f"This workbook is compared with the map as it is now: {reason}. What the map changed since the export cannot be told apart."
        )
        curves = {curve.id: whose(places, curve) for curve in snapshot.curves(here.id)}
        return Origin(places, tuple(tables_of(places, curves)))
    if snapshot.get(Journey, origin.places.journey.id) is None:
        title = origin.places.journey.title or "Untitled journey"
        raise OfAnotherMap(f"This workbook was made from another map (“{title}”): merge it into that one.")
    return origin


def _refuse_strangers(found: dict[str, FoundTable]) -> None:
    """A workbook in which nothing of this map can be recognised is no edited export."""
    if not found:
        raise Unreadable(
            "In this workbook no sheet of an exported map was found (Items, Personas, Emotions …): it can be imported, not merged."
        )


def _written(origin: Origin, name: str) -> bool:
    return any(table.name == name and table.rows for table in origin.tables)
