"""The columns of a board: one a step, 208 px wide, in the order of the stages."""

from collections.abc import Mapping
from dataclasses import dataclass

from journey_studio.layout.measures import CARD_INSET, LABEL_WIDTH, STEP_WIDTH
from journey_studio.layout.memo import Memo
from journey_studio.model import Card, Snapshot, Stage, Step


@dataclass(frozen=True, slots=True)
class Grid:
    """Stages with their steps, and the column of each step. Coordinates are px from the board's left edge.

    `names` are what to call the steps: their titles, else those of their stages, else their numbers.
    """

    stages: tuple[tuple[Stage, tuple[Step, ...]], ...]
    steps: tuple[Step, ...]
    names: tuple[str, ...]
    columns: Mapping[str, int]

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
        """The first and last column of a card; None where its step is not on this board."""
        first = self.columns.get(card.step)
        if first is None:
            return None
        last = self.columns.get(card.end_step or card.step, first)
        return (min(first, last), max(first, last))

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
