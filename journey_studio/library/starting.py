"""The records of a new map: of a stage model, or of lanes alone."""

from collections.abc import Sequence

from journey_studio.library.channels import channel
from journey_studio.library.stage_models import StageModel
from journey_studio.model import Channel, Journey, Lane, Record, Stage, Step, new_id
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.journey import CYCLE
from journey_studio.model.kinds import DEFAULT_LANES
from journey_studio.model.rank import spread


def new_journey(title: str) -> list[Record]:
    """The records of a journey with the default lanes and no stage."""
    journey = Journey(id=new_id(), title=title)
    return [journey, *_lanes(journey, DEFAULT_LANES)]


def journey_of_model(model: StageModel, title: str) -> list[Record]:
    """The records of a journey with a model's stages, its first steps, the lanes that suit it and its usual channels.

    A model that is a loop makes a journey whose last stage leads back to the first.
    """
    settings = FrozenMap({CYCLE: True}) if model.loop else NOTHING
    journey = Journey(id=new_id(), title=title, settings=settings)
    return [journey, *_channels(model), *_columns(journey, model), *_lanes(journey, model.lanes)]


def _columns(journey: Journey, model: StageModel) -> list[Record]:
    made: list[Record] = []
    for room, rank in zip(model.rooms, spread(len(model.rooms)), strict=True):
        stage = Stage(id=new_id(), journey=journey.id, title=room.title, rank=rank)
        steps = zip(room.steps, spread(len(room.steps)), strict=True)
        made += [stage, *(Step(id=new_id(), stage=stage.id, title=step, rank=place) for step, place in steps)]
    return made


def _channels(model: StageModel) -> list[Channel]:
    ranks = spread(len(model.channels))
    return [channel(name, rank) for name, rank in zip(model.channels, ranks, strict=True)]


def _lanes(journey: Journey, kinds: Sequence[str]) -> list[Lane]:
    ranks = spread(len(kinds))
    return [
        Lane(id=new_id(), journey=journey.id, kind=kind, rank=rank)
        for kind, rank in zip(kinds, ranks, strict=True)
    ]
