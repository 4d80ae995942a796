"""The columns of a board: one a step, 208 px wide, in the order of the stages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from journey_studio.layout.measures import CARD_INSET, LABEL_WIDTH, STEP_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.model import Card, Snapshot, Stage, Step


@dataclass(frozen=True, slots=True)
class Grid:
    """Stages with their steps, and the column of each step. Coordinates are px from the board's left edge.

    `names` are what to call the steps: their titles, else those of their stages, else their numbers. On a page that shows
    a part of a board, `outside` has the columns of the other steps (negative ones stand to the left), `before` says how
    many stages begin further left, and `total` how many there are in all.
    """

    stages: tuple[tuple[Stage, tuple[Step, ...]], ...]
    steps: tuple[Step, ...]
    names: tuple[str, ...]
    columns: Mapping[str, int]
    outside: Mapping[str, int] = field(default_factory=dict)
    before: int = 0
    total: int = 0

    @property
    def width(self) -> float:
        """The board from the lanes' labels to the end of the last step."""
        return LABEL_WIDTH + len(self.steps) * STEP_WIDTH

    def left(self, column: int) -> float:
        """Where a column begins."""
        return LABEL_WIDTH + column * STEP_WIDTH

    def centre(self, column: int) -> float:
        """The middle of a column."""
        return self.left(column) + STEP_WIDTH / 2

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
        return Grid(tuple(stages), self.steps[first:end], names, columns, outside, before, len(self.stages))

    def _part_of_span(self, card: Card) -> tuple[int, int] | None:
        one = self.column(card.step)
        if one is None:
            return None
        other = self.column(card.end_step) if card.end_step else None
        ends = (one, one if other is None else other)
        first, last = max(min(ends), 0), min(max(ends), len(self.steps) - 1)
        return (first, last) if first <= last else None

    @staticmethod
    def width_of(span: tuple[int, int]) -> float:
        """How wide a card over these columns is."""
        return (span[1] - span[0] + 1) * STEP_WIDTH - 2 * CARD_INSET

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
        names = tuple(
            step.title or stage.title or f"Step {number}" for number, (stage, step) in enumerate(pairs, 1)
        )
        columns = {step.id: column for column, step in enumerate(row)}
        return Grid(tuple(zip(stages, steps, strict=True)), row, names, columns)

    return memo.kept(f"{journey}/grid", (stages, *steps), (), build)
