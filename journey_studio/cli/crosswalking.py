"""The command `crosswalk`: a journey in another stage model, shown first, done when told so."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from journey_studio.cli.opening import chosen_journey, plain_refusals, reading, writing
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.document.crosswalking import crosswalk
from journey_studio.library.crosswalk import proposed
from journey_studio.library.gallery import start
from journey_studio.library.stage_models import StageModel, UnknownTemplate
from journey_studio.model import Card, Snapshot, Step


def run_crosswalk(options: Namespace) -> int:
    """Tell where each step would go; with `--apply` move them, as one edit."""
    try:
        model = start(options.template).model
    except UnknownTemplate as unknown:
        raise Stop(WRONG_USE, str(unknown)) from unknown
    with plain_refusals(), writing(Path(options.map)) if options.apply else reading(options) as document:
        snapshot = document.snapshot
        journey = chosen_journey(snapshot, options.journey)
        targets = proposed(snapshot, journey.id, model)
        if options.apply:
            with document.edit("Change the stage model") as edit:
                crosswalk(edit, journey.id, model.stages, targets, loop=model.loop)
    rows = [_row(snapshot, stage.title, stage.id, targets, model) for stage in snapshot.stages(journey.id)]
    if options.json:
        say_json(rows)
        return DONE
    for row in rows:
        for step in row["steps"]:
            name = f"{row['stage']} / {step['title']}" if step["title"] else row["stage"]
            say(f"{name} → {step['to']} ({step['cards']} {'card' if step['cards'] == 1 else 'cards'})")
    say("Done." if options.apply else "Nothing was changed; --apply does it.")
    return DONE


def _row(
    snapshot: Snapshot, title: str, stage: str, targets: dict[str, int], model: StageModel
) -> dict[str, Any]:
    steps = snapshot.of_owner(Step, stage)
    cards = [card.step for card in snapshot.all(Card)]
    return {
        "stage": title,
        "steps": [
            {"id": s.id, "title": s.title, "to": model.stages[targets[s.id]], "cards": cards.count(s.id)}
            for s in steps
        ],
    }
