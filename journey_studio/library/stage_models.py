"""The built-in stage models: their stages word by word, and what a map that begins with one is given besides."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from journey_studio.assets import resource


class UnknownTemplate(ValueError):
    """There is no template of that name; the message names those there are."""


@dataclass(frozen=True, slots=True)
class ModelStage:
    """A stage of a model: its title, the span of phases it covers (see `phases`), and the steps it begins with."""

    title: str
    phase: tuple[float, float]
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StageModel:
    """A stage model: what it is good for, the kinds of lanes that suit it, the names of its usual channels.

    `loop`: after the last stage it begins again.
    """

    name: str
    about: str
    rooms: tuple[ModelStage, ...]
    lanes: tuple[str, ...]
    channels: tuple[str, ...]
    loop: bool = False

    @property
    def stages(self) -> tuple[str, ...]:
        """The titles of its stages."""
        return tuple(stage.title for stage in self.rooms)


@cache
def templates() -> tuple[StageModel, ...]:
    """The built-in stage models in their order."""
    files = sorted(resource("templates").glob("*.json"))
    return tuple(_model(json.loads(file.read_text(encoding="utf-8"))) for file in files)


def _model(entry: Mapping[str, Any]) -> StageModel:
    rooms = tuple(
        ModelStage(
            stage["title"], (float(stage["phase"][0]), float(stage["phase"][1])), tuple(stage["steps"])
        )
        for stage in entry["stages"]
    )
    lanes, channels = tuple(entry["lanes"]), tuple(entry["channels"])
    return StageModel(entry["name"], entry["about"], rooms, lanes, channels, bool(entry.get("loop")))


def plain(name: str) -> str:
    """A name as names are compared: in small letters, with single spaces."""
    return " ".join(name.casefold().split())
