"""The Board sheet: the map as a picture made of cells, with its head and its lane names in sight while scrolling."""

from collections.abc import Mapping

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from journey_studio.exporters.workbook.board_emotion import EmotionWriter
from journey_studio.exporters.workbook.board_head import Head, HeadWriter
from journey_studio.exporters.workbook.board_lane import LaneWriter
from journey_studio.exporters.workbook.board_looks import BoardLooks
from journey_studio.exporters.workbook.board_plan import (
    FIRST_STEP,
    LANE_COLUMN,
    last_column,
    units,
)
from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.paper import A3, A4, set_paper
from journey_studio.exporters.workbook.styles import Styles
from journey_studio.layout.theme import Theme
from journey_studio.model.kinds import EMOTION

_STEPS_ON_A4 = 6
_STEPS_A_PAGE = 12


def write_board(page: Page, content: Content, styles: Styles, theme: Theme) -> Mapping[str, str]:
    """Write the whole sheet and answer where each card stands.

    Hidden lanes stay out of it, as they do on the map; the Items sheet has their cards.
    """
    looks = BoardLooks(styles, theme)
    _set_columns(page.sheet, content)
    head = HeadWriter(page, content, looks, theme).write()
    lanes = LaneWriter(page, content, looks, theme)
    emotions = EmotionWriter(page, content, looks, theme)
    row = head.last_row + 1
    for lane in content.snapshot.lanes(content.journey.id):
        if not lane.hidden:
            row = lanes.write(lane, row)
            if lane.kind == EMOTION:
                row = emotions.write(lane, row)
    page.finish()
    _set_view(page.sheet, content, head)
    _set_print(page.sheet, content, head, row - 1)
    return lanes.cells


def _set_columns(sheet: Worksheet, content: Content) -> None:
    for column in range(LANE_COLUMN, last_column(content) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = units(content, column)


def _set_view(sheet: Worksheet, content: Content, head: Head) -> None:
    sheet.sheet_view.showGridLines = False
    first_free_row = head.last_row + 1 if head.freezes else 1
    sheet.freeze_panes = f"{get_column_letter(FIRST_STEP)}{first_free_row}"


def _set_print(sheet: Worksheet, content: Content, head: Head, last_row: int) -> None:
    """One page wide as long as that can be read; a longer journey takes more pages, its lane names repeated."""
    steps = len(content.columns)
    set_paper(
        sheet,
        content.journey.title,
        size=A4 if steps <= _STEPS_ON_A4 else A3,
        pages_wide=max(1, -(-steps // _STEPS_A_PAGE)),
    )
    sheet.print_area = f"A1:{get_column_letter(last_column(content))}{last_row}"
    if head.freezes:
        sheet.print_title_rows = f"{head.first_row}:{head.last_row}"
    lanes = get_column_letter(LANE_COLUMN)
    sheet.print_title_cols = f"{lanes}:{lanes}"
