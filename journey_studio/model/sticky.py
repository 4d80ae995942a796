"""Sticky notes: free notes that lie anywhere on the board, over its grid."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, flag, number, reference
from journey_studio.model.rules import text as words

STICKY_COLOURS = ("yellow", "pink", "blue", "green", "orange", "grey")
FARTHEST = 1_000_000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sticky(Traced):
    """A free note. `x`, `y`, `width` and `height` are px of the board; notes of one `group` move together; rank is depth."""

    noun: ClassVar[str] = "sticky"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    text: str = ruled(words(), "")
    colour: str = ruled(choice(*STICKY_COLOURS), "yellow")
    x: float = ruled(number(-FARTHEST, FARTHEST), 0.0)
    y: float = ruled(number(-FARTHEST, FARTHEST), 0.0)
    width: float = ruled(number(24, 4_000), 160.0)
    height: float = ruled(number(24, 4_000), 96.0)
    group: str = ruled(words(64), "")
    locked: bool = ruled(flag(), False)
