"""The command `crosswalk`: a journey in another stage model, shown first, done when told so."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from journey_studio.cli.opening import chosen_journey, reading, writing
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.document.crosswalking import crosswalk
from journey_studio.library.crosswalk import proposed
from journey_studio.library.gallery import start
from journey_studio.library.stage_models import StageModel, UnknownTemplate, plain
from journey_studio.model import Card, Snapshot, Stage, Step


def run_crosswalk(options: Namespace) -> int:
    """Tell where each step would go; with `--apply` move them, as one edit."""
    try:
        model = start(options.template).model
    except UnknownTemplate as unknown:
        raise Stop(WRONG_USE, str(unknown)) from unknown
    with writing(Path(options.map)) if options.apply else reading(options) as document:
        snapshot = document.snapshot
        journey = chosen_journey(snapshot, options.journey)
        targets = proposed(snapshot, journey.id, model)
        for entry in options.to:
            targets.update(_said(snapshot, journey.id, model, entry))
        if options.apply:
            with document.edit("Change the stage model") as edit:
                crosswalk(edit, journey.id, model.stages, targets, loop=model.loop)
    rows = _rows(snapshot, journey.id, targets, model)
    if options.json:
        say_json(rows)
        return DONE
    for line in _lines(rows, model, set(targets.values())):
        say(line)
    say("Done." if options.apply else "Nothing was changed; --apply does it.")
    return DONE


def _said(snapshot: Snapshot, journey: str, model: StageModel, entry: str) -> dict[str, int]:
    """Where the steps that an entry OLD=NEW names go. Raises `Stop` where it names nothing, or several things."""
    old, sign, new = (part.strip() for part in entry.rpartition("="))
    if not sign:
        raise Stop(WRONG_USE, f"“{entry}” needs what goes and where it goes to: OLD=NEW.")
    numbers = [number for number, title in enumerate(model.stages) if plain(title) == plain(new)]
    if not numbers:
        raise Stop(WRONG_USE, f"“{model.name}” has no stage “{new}”; it has: {' · '.join(model.stages)}.")
    found = _called(snapshot, snapshot.stages(journey), old)
    if not found:
        titles = " · ".join(stage.title for stage in snapshot.stages(journey))
        raise Stop(WRONG_USE, f"No stage or step is called “{old}”; the stages are: {titles}.")
    if len(found) > 1:
        raise Stop(
            WRONG_USE,
            f"{len(found)} stages or steps are called “{old}”: name the step as STAGE / STEP or by id.",
        )
    return dict.fromkeys(found[0], numbers[0])


def _called(snapshot: Snapshot, stages: Sequence[Stage], name: str) -> list[list[str]]:
    """The steps of each stage of that title or id; where there is none each step of that title, id, or STAGE / STEP."""
    steps = {stage.id: snapshot.of_owner(Step, stage.id) for stage in stages}
    whole = [
        [step.id for step in steps[stage.id]]
        for stage in stages
        if name == stage.id or plain(name) == plain(stage.title)
    ]
    return whole or [
        [step.id]
        for stage in stages
        for step in steps[stage.id]
        if name == step.id or plain(name) in (plain(step.title), plain(f"{stage.title} / {step.title}"))
    ]


def _rows(
    snapshot: Snapshot, journey: str, targets: Mapping[str, int], model: StageModel
) -> list[dict[str, Any]]:
    cards = Counter(card.step for card in snapshot.all(Card))
    return [
        {
            "stage": stage.title,
            "steps": [
                {
                    "id": step.id,
                    "title": step.title,
                    "to": model.stages[targets[step.id]],
                    "cards": cards[step.id],
                }
                for step in snapshot.of_owner(Step, stage.id)
            ],
        }
        for stage in snapshot.stages(journey)
    ]


def _lines(rows: list[dict[str, Any]], model: StageModel, filled: set[int]) -> Iterator[str]:
    for row in rows:
        for step in row["steps"]:
            name = f"{row['stage']} / {step['title']}" if step["title"] else row["stage"]
            yield f"{name} → {step['to']} ({step['cards']} {'card' if step['cards'] == 1 else 'cards'})"
    empty = [title for number, title in enumerate(model.stages) if number not in filled]
    if empty:
        yield f"Empty at first: {' · '.join(empty)}"
