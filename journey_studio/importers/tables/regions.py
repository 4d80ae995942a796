"""Where tables are on a sheet: blocks of cells that touch, with titles and stated facts above them taken apart."""

from dataclasses import dataclass, replace

from journey_studio.importers.spreadsheet.sheet import Area, Sheet
from journey_studio.importers.tables import roles
from journey_studio.importers.tables.vocabulary import fact_named, meant

MOST_TABLES = 50
MOST_BLOCKS = 1_000


@dataclass(frozen=True, slots=True)
class Loose:
    """A text that stands beside the tables, with a second one to its right where there is one."""

    row: int
    column: int
    text: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Regions:
    """The tables of a sheet from top to bottom, what stands beside them, and how many small groups of cells were too many."""

    tables: tuple[Area, ...]
    loose: tuple[Loose, ...]
    too_many: int = 0


def regions(sheet: Sheet) -> Regions:
    """Find the tables of a sheet: at least two rows and two columns of cells that touch, merged ones counted whole."""
    tables: list[Area] = []
    loose: list[Loose] = []
    blocks = _blocks(sheet)
    too_many = max(len(blocks) - MOST_BLOCKS, 0)
    blocks.sort(key=lambda area: area.rows * area.columns, reverse=True)
    for block in _going_on(sheet, _joined(blocks[:MOST_BLOCKS])):
        table, above = _without_head(sheet, block)
        loose += _loose(sheet, above) if above else []
        table, groups = _without_groups(sheet, table)
        loose += groups
        is_table = table.rows >= 2 and table.columns >= 2 and not _is_facts(sheet, table)
        if is_table and len(tables) < MOST_TABLES:
            tables.append(table)
        else:
            loose += _loose(sheet, table)
    beside = sorted(loose, key=lambda each: (each.row, each.column))
    return Regions(tuple(sorted(tables)), tuple(beside), too_many)


def _blocks(sheet: Sheet) -> list[Area]:
    """Areas around cells that touch, corners too."""
    taken = set(sheet.cells)
    for area in sheet.merged:
        if (area.top, area.left) in taken:
            taken.update(
                (r, c) for r in range(area.top, area.bottom + 1) for c in range(area.left, area.right + 1)
            )
    blocks: list[Area] = []
    while taken:
        pending = [taken.pop()]
        row, column = pending[0]
        area = Area(row, column, row, column)
        while pending:
            row, column = pending.pop()
            area = area.around(Area(row, column, row, column))
            near = {(r, c) for r in (row - 1, row, row + 1) for c in (column - 1, column, column + 1)} & taken
            taken -= near
            pending += near
        blocks.append(area)
    return blocks


def _joined(blocks: list[Area]) -> list[Area]:
    """Blocks with those inside or across their rectangle taken in, until none overlap."""
    done: list[Area] = []
    for block in sorted(blocks):
        grown = block
        while meeting := [each for each in done if each.meets(grown)]:
            for each in meeting:
                grown = grown.around(each)
                done.remove(each)
        done.append(grown)
    return done


def _going_on(sheet: Sheet, blocks: list[Area]) -> list[Area]:
    """Blocks with the lines that go on below a blank row: one row alone, or lines that begin with a word of the field."""
    done: list[Area] = []
    for block in blocks:
        last = done[-1] if done else None
        below = last is not None and 1 < block.top - last.bottom <= 3
        if last and below and block.left == last.left and block.right <= last.right and last.rows >= 2:
            role = meant(sheet.text(block.top, block.left).split("(")[0])
            lines = role not in (None, roles.STAGE, roles.PERSONA, roles.STEP)
            if block.columns > 2 and (block.rows == 1 or lines):
                done[-1] = last.around(block)
                continue
        done.append(block)
    return done


def _is_facts(sheet: Sheet, area: Area) -> bool:
    """Whether an area says one thing of the journey a row, such as its persona."""
    firsts = [sheet.text(row, area.left) for row in range(area.top, area.bottom + 1)]
    said = [text for text in firsts if text]
    return area.columns == 2 and 2 * sum(bool(fact_named(text)) for text in said) >= len(said)


def _without_head(sheet: Sheet, block: Area) -> tuple[Area, Area | None]:
    """The block without the rows above its table: titles, and pairs of a word and what it is."""
    top = block.top
    while block.bottom - top >= 2 and block.columns >= 3 and _is_head(sheet, block, top):
        top += 1
    if top == block.top:
        return block, None
    return Area(top, block.left, block.bottom, block.right), Area(block.top, block.left, top - 1, block.right)


def _without_groups(sheet: Sheet, area: Area) -> tuple[Area, list[Loose]]:
    """The table without the column or row that only groups its labels, and the groups with the first label of each."""
    by_column = replace(area, left=area.left + 1)
    by_row = replace(area, top=area.top + 1)
    firsts = [(row, area.left) for row in range(area.top, area.bottom + 1)]
    tops = [(area.top, column) for column in range(area.left, area.right + 1)]
    for inner, cells, down, along in ((by_column, firsts, 0, 1), (by_row, tops, 1, 0)):
        if inner.rows < 2 or inner.columns < 2:
            continue
        labels = [sheet.text(row + down, column + along) for row, column in cells]
        outer = [sheet.text(row, column) for row, column in cells]
        known, above = (sum(meant(text) is not None for text in texts) for texts in (labels, outer))
        if known >= 3 and known > 2 * above and sum(map(bool, outer)) < sum(map(bool, labels)):
            groups = [
                Loose(row, column, text, label)
                for (row, column), text, label in zip(cells, outer, labels, strict=True)
                if text
            ]
            return inner, groups
    return area, []


def _is_head(sheet: Sheet, block: Area, row: int) -> bool:
    """A row with one text at its left, or two of which the first ends with a colon."""
    filled = [column for column in range(block.left, block.right + 1) if sheet.text(row, column)]
    if not filled:
        return True
    if len(filled) == 1:
        merged = sheet.merged_at(row, filled[0])
        return filled[0] == block.left and (merged is None or merged.rows == 1)
    pair = len(filled) == 2 and filled[0] == block.left and filled[1] == block.left + 1
    word = sheet.text(row, filled[0]).rstrip()
    return pair and block.columns >= 4 and (word.endswith((":", "：")) or bool(fact_named(word)))


def _loose(sheet: Sheet, area: Area) -> list[Loose]:
    """The texts of an area; the second of a row is the value of the first."""
    found: list[Loose] = []
    for row in range(area.top, area.bottom + 1):
        filled = [
            (column, text) for column in range(area.left, area.right + 1) if (text := sheet.text(row, column))
        ]
        if filled:
            value = " ".join(text for _, text in filled[1:])
            found.append(Loose(row, filled[0][0], filled[0][1], value))
    return found
