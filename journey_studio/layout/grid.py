"""The columns of a board: one a step in the order of the stages, 208 px wide unless the step says otherwise."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate

from journey_studio.layout.measures import CARD_INSET, LABEL_WIDTH, NARROWEST_STEP, STEP_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.model import Card, Snapshot, Stage, Step
from journey_studio.model.stage import step_names


@dataclass(frozen=True, slots=True)
class Grid:
    """Stages with their steps, and the column of each step. Coordinates are px from the board's left edge.

    `names` are what to call the steps: their titles, else those of their stages, else their numbers. `edges` are where the
    columns begin, and where the last one ends. On a page that shows a part of a board, `outside` has the columns of the
    other steps (negative ones stand to the left, `lead` of them, and have edges too), `before` says how many stages begin
    further left, and `total` how many there are in all.
    """

    stages: tuple[tuple[Stage, tuple[Step, ...]], ...]
    steps: tuple[Step, ...]
    names: tuple[str, ...]
    columns: Mapping[str, int]
    edges: tuple[float, ...]
    outside: Mapping[str, int] = field(default_factory=dict)
    lead: int = 0
    before: int = 0
    total: int = 0

    @property
    def width(self) -> float:
        """The board from the lanes' labels to the end of the last step."""
        return self.left(len(self.steps))

    def left(self, column: int) -> float:
        """Where a column begins; of the number after the last one, where the board ends."""
        return self.edges[self.lead + column]

    def room(self, column: int) -> float:
        """How wide a column is."""
        return self.left(column + 1) - self.left(column)

    def centre(self, column: int) -> float:
        """The middle of a column."""
        return (self.left(column) + self.left(column + 1)) / 2

    def column_at(self, x: float) -> int | None:
        """The column over an x; None beside the steps."""
        column = bisect_right(self.edges, x) - 1 - self.lead
        return column if 0 <= column < len(self.steps) else None

    def span(self, card: Card) -> tuple[int, int] | None:
        """The first and last column of a card, as far as it is on this board; None where no step of it is."""
        if self.outside:
            return self._part_of_span(card)
        first = self.columns.get(card.step)
        if first is None:
            return None
        last = self.columns.get(card.end_step or card.step, first)
        return (min(first, last), max(first, last))

    def column(self, step: str) -> int | None:
        """The column of a step, also of one on another page; None where the board has no such step."""
        return self.columns.get(step, self.outside.get(step))

    def part(self, first: int, end: int) -> "Grid":
        """The columns from `first` up to `end`, as a page shows them; stages are cut to their steps among them."""
        stages, column, before = [], 0, 0
        for stage, steps in self.stages:
            inside = steps[max(first - column, 0) : max(end - column, 0)]
            column += len(steps)
            if inside:
                stages.append((stage, inside))
            elif not stages:
                before += 1
        shifted = {step: place - first for step, place in self.columns.items()}
        columns = {step: place for step, place in shifted.items() if 0 <= place < end - first}
        outside = {step: place for step, place in shifted.items() if step not in columns}
        names = self.names[first:end]
        steps = self.steps[first:end]
        away = self.left(first) - LABEL_WIDTH
        edges = tuple(edge - away for edge in self.edges)
        lead, total = self.lead + first, len(self.stages)
        return Grid(tuple(stages), steps, names, columns, edges, outside, lead, before, total)

    def _part_of_span(self, card: Card) -> tuple[int, int] | None:
        one = self.column(card.step)
        if one is None:
            return None
        other = self.column(card.end_step) if card.end_step else None
        ends = (one, one if other is None else other)
        first, last = max(min(ends), 0), min(max(ends), len(self.steps) - 1)
        return (first, last) if first <= last else None

    def width_of(self, span: tuple[int, int]) -> float:
        """How wide a card over these columns is."""
        return self.left(span[1] + 1) - self.left(span[0]) - 2 * CARD_INSET

    @property
    def boundaries(self) -> tuple[float, ...]:
        """Where one stage ends and the next begins."""
        ends, column = [], 0
        for _, steps in self.stages[:-1]:
            column += len(steps)
            ends.append(self.left(column))
        return tuple(ends)


def board_grid(snapshot: Snapshot, journey: str, memo: Memo) -> Grid:
    """The grid of a journey, the same object until a stage or step changes."""
    stages = snapshot.stages(journey)
    steps = tuple(snapshot.of_owner(Step, stage.id) for stage in stages)

    def build() -> Grid:
        pairs = [(stage, step) for stage, group in zip(stages, steps, strict=True) for step in group]
        row = tuple(step for _, step in pairs)
        columns = {step.id: column for column, step in enumerate(row)}
        edges = tuple(accumulate(map(step_width, row), initial=LABEL_WIDTH))
        return Grid(tuple(zip(stages, steps, strict=True)), row, step_names(pairs), columns, edges)

    return memo.kept(f"{journey}/grid", (stages, *steps), (), build)


def step_width(step: Step) -> float:
    """How wide a step is drawn: as it says, but never so narrow that words do not fit; 208 px where it says nothing."""
    return max(step.width, NARROWEST_STEP) if step.width else STEP_WIDTH
