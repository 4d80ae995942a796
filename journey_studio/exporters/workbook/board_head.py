"""The head of the Board sheet: the title block, the stage bars over their steps, and the steps."""

from dataclasses import dataclass
from itertools import groupby

from journey_studio.exporters.workbook.board_looks import BoardLooks
from journey_studio.exporters.workbook.board_plan import FIRST_STEP, LANE_COLUMN, title_end, units, width
from journey_studio.exporters.workbook.cells import Page
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.measure import height, room
from journey_studio.exporters.workbook.rich import Pen, Run
from journey_studio.layout.theme import Theme
from journey_studio.model import Journey
from journey_studio.sheets.words import capital, joined

_TALLEST_FROZEN = 260.0
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Head:
    """The rows of the stage and step headings, and whether they are low enough to stay in sight while scrolling."""

    first_row: int
    last_row: int
    freezes: bool


class HeadWriter:
    """Writes the head of a board and answers where it ends."""

    def __init__(self, page: Page, content: Content, looks: BoardLooks, theme: Theme) -> None:
        self._page = page
        self._content = content
        self._looks = looks
        self._title = Pen(18, theme.text, bold=True)
        self._fact = Pen(9, theme.muted)
        self._bar = Pen(11, "#FFFFFF", bold=True)
        self._step = Pen(10, theme.text, bold=True)
        self._used = 0.0

    def write(self) -> Head:
        """Write title block, stages and steps from row 1 on."""
        row = 1
        for runs in self._title_block():
            row = self._title_row(row, runs)
        self._page.set_height(row, _GAP)
        first = row + 1
        row = self._stages(first)
        last = self._steps(row + 1)
        return Head(first, last, self._used <= _TALLEST_FROZEN)

    def _title_block(self) -> list[list[Run]]:
        journey = self._content.journey
        texts = [(journey.title or "Untitled journey", self._title), (facts_line(journey), self._fact)]
        if journey.objective:
            texts.append((f"Objective: {journey.objective}", self._fact))
        if journey.scenario:
            texts.append((f"Scenario: {journey.scenario}", self._fact))
        return [[run] for run in texts]

    def _title_row(self, row: int, runs: list[Run]) -> int:
        end = title_end(self._content)
        last = self._room_for(row, height(runs, room(width(self._content, LANE_COLUMN, end))))
        self._page.block(row, LANE_COLUMN, last, end, runs, self._looks.plain)
        return last + 1

    def _stages(self, row: int) -> int:
        groups = []
        column = FIRST_STEP
        for stage, steps in groupby(self._content.columns, key=lambda pair: pair[0]):
            end = column + len(list(steps)) - 1
            groups.append((column, end, [(stage.title, self._bar)]))
            column = end + 1
        rooms = [room(width(self._content, first, end)) for first, end, _ in groups]
        tallest = max(
            (height(runs, wide) for (_, _, runs), wide in zip(groups, rooms, strict=True)), default=0.0
        )
        last = self._room_for(row, max(tallest, 24.0))
        for number, (first, end, runs) in enumerate(groups):
            self._page.block(row, first, last, end, runs, self._looks.stage(number))
        if not groups:
            self._page.text(row, FIRST_STEP, "This map has no stage yet.", self._looks.plain)
        return last

    def _steps(self, row: int) -> int:
        cells = [[(step.title, self._step)] for _, step in self._content.columns]
        rooms = [room(units(self._content, FIRST_STEP + number)) for number in range(len(cells))]
        tallest = max((height(runs, wide) for runs, wide in zip(cells, rooms, strict=True)), default=0.0)
        last = self._room_for(row, max(tallest, 20.0))
        for number, runs in enumerate(cells):
            column = FIRST_STEP + number
            self._page.block(row, column, last, column, runs, self._looks.step)
        return last

    def _room_for(self, row: int, points: float) -> int:
        self._used += points
        return self._page.set_height(row, points)


def facts_line(journey: Journey) -> str:
    """State, type, owner and review date of a journey in one line."""
    return joined(
        (
            capital(journey.state),
            capital(journey.type),
            f"Owner: {journey.owner}" if journey.owner else "",
            f"Review on {journey.review_date}" if journey.review_date else "",
        )
    )
