"""Reading a workbook back, as a stakeholder's program would."""

import re
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.model import Snapshot
from tests.exporters.workbook.workbook_samples import NOON

_OURS = re.compile(
    r'=(RANK|PRODUCT|MIN|MAX|IF|weight_[a-z_]+|[A-Z]\$?\d+|"(Yes|Researched|Partly|Assumed)"|\d+|[-+*/(),:=])+'
)


def is_our_formula(cell: Any) -> bool:
    """Whether a cell is one of the formulas that the Weakest sheet is made of, which hold no word of a map."""
    return bool(cell.parent.title == "Weakest" and _OURS.fullmatch(str(cell.value)))


def opened(snapshot: Snapshot, *, warnings: tuple[str, ...] = ()) -> Any:
    """The workbook of the first journey, loaded again; its warnings must be these."""
    data, told = workbook_bytes(snapshot, snapshot.journeys[0].id, now=NOON)
    assert told == warnings
    return load_workbook(BytesIO(data), rich_text=True)


def find(sheet: Any, text: str) -> Any:
    """The first cell whose text starts like this."""
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None and str(cell.value).startswith(text):
                return cell
    raise AssertionError(f"{text!r} is nowhere in {sheet.title}")


def merges(sheet: Any) -> set[str]:
    """The merged ranges of a sheet."""
    return {str(cells) for cells in sheet.merged_cells.ranges}


def fill(cell: Any) -> str:
    """The fill of a cell as `#RRGGBB`, or nothing."""
    return f"#{cell.fill.start_color.rgb[2:]}" if cell.fill.fill_type == "solid" else ""


def table_rows(sheet: Any, name: str) -> list[dict[str, Any]]:
    """The rows of an Excel table, each by heading."""
    first, *rows = sheet[sheet.tables[name].ref]
    return [{head.value: cell.value for head, cell in zip(first, row, strict=True)} for row in rows]
