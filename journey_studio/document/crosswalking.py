"""The verb that moves a journey from one set of stages to another."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journey_studio.document.cycle import set_cycle
from journey_studio.document.edit import Edit
from journey_studio.model import InvalidValue, Journey, Snapshot, Stage, Step, new_id
from journey_studio.model.rank import spread


def crosswalk(
    edit: Edit, journey: str, titles: Sequence[str], targets: Mapping[str, int], *, loop: bool | None = None
) -> list[Stage]:
    """Give a journey the stages of these titles and move each of its steps, by its id, to the stage of that number (from 0).

    Cards, emotion points and connectors stay with their steps, steps of one stage keep their order. A stage becomes the new
    one of the same title, else the first whose steps it brings; an untitled step takes the title of a stage that goes, so that
    no word is lost. A new stage that nothing goes to gets an empty step. `loop` says whether the last stage leads back to
    the first; None leaves that. Raises `InvalidValue` unless every step has a stage to go to.
    """
    snapshot = edit.snapshot
    steps = snapshot.steps(snapshot.need(Journey, journey).id)
    if not titles:
        raise InvalidValue("A journey moves to at least one stage.")
    if any(not 0 <= targets.get(step.id, -1) < len(titles) for step in steps):
        raise InvalidValue("Every step needs a stage to go to.")
    old = snapshot.stages(journey)
    heirs = _heirs(snapshot, journey, titles, targets)
    stages = [
        replace(heirs.get(number) or Stage(id=new_id(), journey=journey), title=title, rank=rank)
        for number, (title, rank) in enumerate(zip(titles, spread(len(titles)), strict=True))
    ]
    edit.put(*stages)
    kept = {stage.id: stage.title for stage in stages}
    for number, stage in enumerate(stages):
        row = [step for step in steps if targets[step.id] == number]
        for step, rank in zip(row, spread(len(row)), strict=True):
            before = snapshot.need(Stage, step.stage).title
            title = step.title or ("" if before == kept.get(step.stage) == stage.title else before)
            edit.put(replace(step, stage=stage.id, rank=rank, title=title))
    edit.remove(*(stage for stage in old if stage.id not in kept))
    if loop is not None and loop != snapshot.need(Journey, journey).is_cycle:
        set_cycle(edit, journey, on=loop)
    return stages


def _heirs(
    snapshot: Snapshot, journey: str, titles: Sequence[str], targets: Mapping[str, int]
) -> dict[int, Stage]:
    """Which stage of now becomes which of the new ones: that of the same title, else the first that brings a step."""
    free = list(snapshot.stages(journey))
    heirs: dict[int, Stage] = {}
    for number, title in enumerate(titles):
        same = next((stage for stage in free if stage.title.casefold() == title.casefold()), None)
        if same is not None:
            heirs[number] = same
            free.remove(same)
    for number in range(len(titles)):
        if number in heirs:
            continue
        bringing = (s for s in free if any(targets[x.id] == number for x in snapshot.of_owner(Step, s.id)))
        first = next(bringing, None)
        if first is not None:
            heirs[number] = first
            free.remove(first)
    return heirs
