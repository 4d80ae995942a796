"""The document `sbp`: what teams do behind each action. A lane a team; a task stands where the action it serves stands."""

from journey_studio.importers.emstudio.board import NAME, Board
from journey_studio.importers.foreign import Part

_TASK = ("id", "lane", "name", "description", "source_id", "connections")


def add_blueprint(document: Part, board: Board) -> None:
    """Put teams, tasks and arrows on the board."""
    lanes = {
        lane.text("id"): board.sketch.lane(
            "backstage", lane.text("name"), provenance=board.sketch.kept(NAME, lane.without(("name",)))
        )
        for lane in document.parts("lanes")
        if lane.text("kind") != "cjm"
    }
    tasks = document.parts("tasks")
    drawn = {
        task.text("id"): x
        for task in tasks
        if task.text("id") in board.steps and (x := task.part("position").number("x")) is not None
    }
    for task in tasks:
        if task.text("id") not in board.steps:
            _add_task(task, lanes, drawn, board)
    for arrow in document.parts("connections"):
        _connect(arrow, arrow.text("source"), arrow.text("target"), board)
    for task in tasks:
        for target in task.parts("connections"):
            _connect(target, task.text("id"), target.text("target_id") or target.text("target") or "", board)


def _add_task(task: Part, lanes: dict[str, str], drawn: dict[str, float], board: Board) -> None:
    sketch = board.sketch
    lane = lanes.get(task.text("lane"))
    if lane is None:
        board.say(task, f"there is no lane “{task.text('lane')}”; it is put into one of its own")
        lane = lanes[task.text("lane")] = sketch.lane("backstage", task.text("lane"))
    step = board.steps.get(task.text("source_id")) or _nearest(task, drawn, board)
    board.cards[task.text("id")] = sketch.card(
        lane,
        step,
        "backstage",
        task.text("name"),
        body=task.text("description"),
        provenance=sketch.kept(NAME, task.without(_TASK) | {"id": task.text("id")}),
    )


def _nearest(task: Part, drawn: dict[str, float], board: Board) -> str:
    """The step that is drawn nearest: a task that names no action says by its place what it belongs to."""
    x = task.part("position").number("x")
    if x is None or not drawn:
        board.say(task, f"“{task.text('name')}” names no action and is put at the first step")
        return board.first_step()
    nearest = min(drawn, key=lambda key: abs(drawn[key] - x))
    board.say(
        task, f"“{task.text('name')}” names no action and is put at the step that is drawn nearest above it"
    )
    return board.steps[nearest]


def _connect(arrow: Part, source: str, target: str, board: Board) -> None:
    ends = board.cards.get(source), board.cards.get(target)
    if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
        board.say(arrow, f"this arrow leads from “{source}” to “{target}”, which are not both there; it is left out")  # fmt: skip
        return
    board.sketch.connect("flow", ends[0], ends[1])
