"""The whole text: title, what is said of the journey, personas, the overview, then stage by stage."""

from collections.abc import Iterator

from journey_studio.exporters.markdown.board import Board, field
from journey_studio.exporters.markdown.cards import card_lines, point_lines
from journey_studio.exporters.markdown.overview import overview
from journey_studio.markdown.words import JOURNEY, OVERVIEW, PERSONAS, in_markdown
from journey_studio.model import Journey, Persona, Snapshot, Stage, Step


def markdown_text(snapshot: Snapshot, journey: str) -> str:
    """The text of one journey. Raises `InvalidValue` where the snapshot does not have it."""
    board = Board(snapshot, snapshot.need(Journey, journey))
    parts = [
        [f"# {in_markdown(board.journey.title)}".rstrip()],
        list(_about(board.journey)),
        *_personas(board),
        [f"## {OVERVIEW}"],
        list(overview(board)),
        *_stages(board),
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def _about(journey: Journey) -> Iterator[str]:
    for name, called in JOURNEY.items():
        text = str(getattr(journey, name))
        if text.strip():
            yield f"- {field(called, text)}"


def _personas(board: Board) -> Iterator[list[str]]:
    here = {curve.persona for curve, _, _ in board.curves}
    here |= {key for lane in board.lanes for card in board.snapshot.cards(lane.id) for key in card.personas}
    people = [persona for persona in board.snapshot.of_owner(Persona) if persona.id in here]
    if people:
        yield [f"## {PERSONAS}"]
    for persona in people:
        yield [f"### {in_markdown(persona.name)}"]
        yield [f"- {line}" for line in _persona(persona)]


def _persona(persona: Persona) -> Iterator[str]:
    if persona.kind != "persona":
        yield field("Kind", persona.kind)
    for name in ("role", "segment"):
        if getattr(persona, name).strip():
            yield field(name.capitalize(), getattr(persona, name))
    for member in persona.members:
        yield field("Member", member.name, member.role)
    for fact in persona.facts:
        yield field(fact.kind.capitalize(), fact.text, fact.level)


def _stages(board: Board) -> Iterator[list[str]]:
    for stage in board.stages:
        yield [f"## {board.numbers[stage.id]}. {in_markdown(stage.title)}".rstrip()]
        for step in board.steps(stage):
            yield from _step(stage, step, board)


def _step(stage: Stage, step: Step, board: Board) -> Iterator[list[str]]:
    """A step has a heading unless it is the only one of its stage and has no title."""
    if step.title.strip() or len(board.steps(stage)) > 1:
        yield [f"### {board.numbers[step.id]} {in_markdown(step.title)}".rstrip()]
    for lane in board.lanes:
        lines = [line for card in board.cards(lane, step) for line in card_lines(card, board, lane.kind)]
        if lane is board.emotion_lane:
            felt = ((name, points.get(step.id)) for _, name, points in board.curves)
            lines += [line for name, point in felt if point for line in point_lines(name, point)]
        if lines:
            yield [board.lane_names[lane.id]]
            yield lines
