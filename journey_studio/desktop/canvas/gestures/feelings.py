"""Heights of an emotion lane as values: the five levels from +2 down to −2, or tenths between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.model.curve import HIGHEST, LOWEST, emotion_level, signed
from journey_studio.scene import Group, Path

FINEST = 1
"""Free values have this many decimals, as the arrow keys give them."""


@dataclass(frozen=True, slots=True)
class Feelings:
    """The scale of an emotion lane: the height of +2 on the board and the px between two levels."""

    top: float
    gap: float

    @staticmethod
    def of(lane: Group) -> "Feelings | None":
        """The scale of a lane as it is drawn; None for another kind of lane, or a collapsed one."""
        plot = next(
            (item for item in lane.items if isinstance(item, Group) and item.owner == f"{lane.owner}/plot"),
            None,
        )
        if plot is None:
            return None
        heights = [float(item.commands[0][2]) for item in plot.items if isinstance(item, Path)]
        top, bottom = min(heights), max(heights)
        return Feelings(lane.y + plot.y + top, (bottom - top) / (HIGHEST - LOWEST))

    def value(self, y: float, *, free: bool = False) -> float:
        """The value at a height: the nearest level or, free, the nearest tenth; never beyond the scale."""
        value = max(LOWEST, min(HIGHEST, HIGHEST - (y - self.top) / self.gap))
        return (round(value, FINEST) if free else float(emotion_level(value))) + 0.0

    def holds(self, y: float) -> bool:
        """Whether a height belongs to the scale: from half a level above its top to half a level below its end."""
        return -0.5 <= (y - self.top) / self.gap <= HIGHEST - LOWEST + 0.5

    def height(self, value: float) -> float:
        """Where a value lies."""
        return self.top + (HIGHEST - value) * self.gap


def value_words(value: float, words: Sequence[str]) -> str:
    """A value with its sign and the word of its level, of the five `words`, such as “+1 Pleased”."""
    return f"{signed(value)} {words[emotion_level(value) - int(LOWEST)]}"
