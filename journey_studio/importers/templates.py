"""The built-in stage models, and the records of a journey that begins with one, or with none."""

import json
from dataclasses import dataclass
from functools import cache

from journey_studio.assets import resource
from journey_studio.model import Journey, Lane, Record, Stage, Step, new_id
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.journey import CYCLE
from journey_studio.model.kinds import DEFAULT_LANES
from journey_studio.model.rank import spread


class UnknownTemplate(ValueError):
    """There is no template of that name; the message names those there are."""


@dataclass(frozen=True, slots=True)
class Template:
    """A stage model. `loop`: after the last stage it begins again."""

    name: str
    stages: tuple[str, ...]
    loop: bool = False


@cache
def templates() -> tuple[Template, ...]:
    """The built-in templates in their order."""
    files = sorted(resource("templates").glob("*.json"))
    return tuple(_template(json.loads(file.read_text(encoding="utf-8"))) for file in files)


def _template(entry: dict[str, object]) -> Template:
    stages = entry["stages"]
    if not isinstance(stages, list):
        raise TypeError(f"The template {entry['name']!r} needs a list of stages.")
    return Template(str(entry["name"]), tuple(map(str, stages)), bool(entry.get("loop")))


def template(name: str) -> Template:
    """The template of that name, in any case, with or without what its brackets add. Raises `UnknownTemplate`."""
    wanted = " ".join(name.casefold().split())
    for each in templates():
        if wanted in (each.name.casefold(), each.name.casefold().partition(" (")[0]):
            return each
    raise UnknownTemplate(
        f"There is no template called “{name}”; there are: {', '.join(each.name for each in templates())}."
    )


def new_journey(title: str) -> list[Record]:
    """The records of a journey with the default lanes and no stage."""
    journey = Journey(id=new_id(), title=title)
    return [journey, *_default_lanes(journey)]


def journey_from_template(name: str, title: str) -> list[Record]:
    """The records of a journey with the default lanes and a template's stages, each with one untitled step.

    A model that is a loop makes a journey whose last stage leads back to the first. Raises `UnknownTemplate`.
    """
    chosen = template(name)
    settings = FrozenMap({CYCLE: True}) if chosen.loop else NOTHING
    journey = Journey(id=new_id(), title=title, settings=settings)
    stages = [
        Stage(id=new_id(), journey=journey.id, title=stage, rank=rank)
        for stage, rank in zip(chosen.stages, spread(len(chosen.stages)), strict=True)
    ]
    steps = [Step(id=new_id(), stage=stage.id) for stage in stages]
    return [journey, *_default_lanes(journey), *stages, *steps]


def _default_lanes(journey: Journey) -> list[Lane]:
    return [
        Lane(id=new_id(), journey=journey.id, kind=kind, rank=rank)
        for kind, rank in zip(DEFAULT_LANES, spread(len(DEFAULT_LANES)), strict=True)
    ]
