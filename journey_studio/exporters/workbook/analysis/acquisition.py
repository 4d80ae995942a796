"""The Acquisition sheet: matrix, plan and canvas of a journey below each other, a column a stage; each card leads to its row."""

from collections.abc import Callable, Sequence
from datetime import date

from journey_studio.exporters.workbook.analysis.grid import Grid
from journey_studio.exporters.workbook.analysis.page import AnalysisPage
from journey_studio.exporters.workbook.content import Content
from journey_studio.insight.canvas import FRAME, QUESTIONS, acquisition_canvas
from journey_studio.insight.matrix import acquisition_matrix
from journey_studio.insight.plan import Total, grand_total, plan, totals_by_owner
from journey_studio.model import Stage
from journey_studio.model.wording import word
from journey_studio.sheets.sheet_names import ACQUISITION

_NO_DAY = date.min
"""What is overdue depends on the day it is read, so a sheet does not say it."""

_OWNERS = (1, 2, 4, 6)
"""The columns of the totals by owner: their names, then each figure as wide as a stage."""


class AcquisitionSheet:
    """Tells the acquisition set: what we do against what customers do, what the map answers, what is planned."""

    name = ACQUISITION

    def __init__(self, content: Content) -> None:
        snapshot, journey = content.snapshot, content.journey
        self._content = content
        self._matrix = acquisition_matrix(snapshot, journey)
        self._canvas = acquisition_canvas(snapshot, journey)
        self._plan = plan(snapshot, journey)

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word(
            "Matrix, plan and canvas, stage by stage: what we do against what customers do, totals by stage and owner, the questions and their answers."
        )

    @property
    def tells(self) -> bool:
        """Whether a card answers any question of a stage or stands in the matrix."""
        answered = any(cards for stage in self._canvas.stages for cards in stage.answers.values())
        return answered or any(row.customers or row.company for row in self._matrix)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns: the questions, the stages, and the sums."""
        return Grid.widths(len(self._matrix), 1 if self._plan else 0)

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""
        grid = Grid(page, [row.stage.title for row in self._matrix])
        page.title(word("Acquisition"))
        grid.stages(2, *([word("All stages")] if self._plan else []))
        row = self._write_matrix(page, grid, 3)
        if self._plan:
            row = self._write_plan(page, grid, row + 1)
        self._write_canvas(page, grid, row + 1)
        page.freeze(3, 2, titles="2:2")
        page.page.sheet.print_title_cols = "A:A"
        page.page.finish()

    def _write_matrix(self, page: AnalysisPage, grid: Grid, row: int) -> int:
        row = page.section(row, word("Matrix: customers’ actions and ours"))
        row = grid.cards(row, word("What customers do"), [each.customers for each in self._matrix])
        row = grid.cards(row, word("What we do"), [each.company for each in self._matrix])
        gaps = [word("Only one side acts here.") if each.is_gap else "" for each in self._matrix]
        return grid.words(row, word("Gaps"), gaps) if any(gaps) else row

    def _of(self, stage: Stage) -> Total:
        """What is planned in a stage."""
        return grand_total([entry for entry in self._plan if entry.place.stage.id == stage.id], _NO_DAY)

    def _write_plan(self, page: AnalysisPage, grid: Grid, row: int) -> int:
        row = page.section(row, word("The plan by stage"))
        totals = [*(self._of(each.stage) for each in self._matrix), grand_total(self._plan, _NO_DAY)]
        for label, figure in _figures():
            row = grid.figures(row, label, [figure(total) for total in totals])
        row = page.section(row + 1, word("The plan by owner"))
        heads = [word("Owner"), *(label for label, _ in _figures())]
        for column, head in zip(_OWNERS, heads, strict=True):
            page.headings(row, [head] if column == 1 else [head, ""], column)
        owners = totals_by_owner(self._plan, _NO_DAY)
        for below, total in enumerate(owners, row + 1):
            page.row(below, [total.name or word("No owner")], [page.looks.label])
            for column, (_, figure) in zip(_OWNERS[1:], _figures(), strict=True):
                page.row(below, [figure(total), None], [page.looks.count] * 2, column)
        return row + 1 + len(owners)

    def _write_canvas(self, page: AnalysisPage, grid: Grid, row: int) -> None:
        told = word("Canvas: {open} of {asked} questions are open")
        row = page.section(row, told.format(open=self._canvas.open, asked=self._canvas.asked))
        for question in FRAME:
            row = grid.answer(row, word(question.words), self._canvas.frame[question.key])
        for question in QUESTIONS:
            answers = [stage.answers[question.key] for stage in self._canvas.stages]
            row = grid.cards(row, word(question.words), answers)


def _figures() -> list[tuple[str, Callable[[Total], float | None]]]:
    """What is told of a total; nothing where it is nought."""
    return [
        (word("Plan items"), lambda total: total.items or None),
        (word("Not done"), lambda total: total.open or None),
        (word("Cost"), lambda total: total.cost or None),
    ]
