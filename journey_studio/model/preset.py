"""Presets: what a file's own library offers to put on the board, beside what ships with the program."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, json_object, text

PRESET_KINDS = ("touchpoint", "campaign", "quality", "objective")


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset(Ranked):
    """An entry of a library: its kind, the `phase` it is meant for, its words, and the facts its card begins with."""

    noun: ClassVar[str] = "preset"

    kind: str = ruled(choice(*PRESET_KINDS))
    phase: str = ruled(text(200), "")
    title: str = ruled(text(needed=True))
    body: str = ruled(text(), "")
    facts: FrozenMap = ruled(json_object(), NOTHING)
