"""The board as a table: a column a step, a row a lane, and a row a curve."""

from collections.abc import Iterator

from journey_studio.exporters.markdown.board import Board
from journey_studio.markdown.words import EMOTION, STAGE, STEP, in_cell
from journey_studio.model import Emotion, Step
from journey_studio.model.curve import signed


def overview(board: Board) -> Iterator[str]:
    """The lines of the table; a stage of several steps is named over each of them."""
    columns = [(stage, step) for stage in board.stages for step in board.steps(stage)]
    yield _row(
        [STAGE, *(f"{board.numbers[stage.id]}. {in_cell(stage.title)}".strip() for stage, _ in columns)]
    )
    yield _row(["---"] * (len(columns) + 1))
    yield _row([STEP, *(in_cell(step.title) for _, step in columns)])
    for lane in board.lanes:
        cells = ["<br>".join(in_cell(card.name) for card in board.cards(lane, step)) for _, step in columns]
        if lane is not board.emotion_lane or any(cells) or not board.curves:
            yield _row([board.lane_names[lane.id], *cells])
        if lane is board.emotion_lane:
            yield from _curves(board, [step for _, step in columns])
    if board.emotion_lane is None:
        yield from _curves(board, [step for _, step in columns])


def _curves(board: Board, steps: list[Step]) -> Iterator[str]:
    for _, name, points in board.curves:
        felt = (points.get(step.id) for step in steps)
        yield _row([f"{EMOTION}: {name}", *(_feeling(point) if point else "" for point in felt)])


def _feeling(point: Emotion) -> str:
    return f"{signed(point.value)} {in_cell(point.word)}".strip()


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
