"""The colours of a board, read from `resources/themes`: one file a theme, one token a colour."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from journey_studio.assets import resource

THEMES = ("light", "dark", "projector", "high-contrast")


@dataclass(frozen=True, slots=True)
class Family:
    """The look of a family of cards: pale fill, strong bar, and an outline where the fill is that of the ground."""

    fill: str
    bar: str
    outline: str | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour a layout uses, as `#RRGGBB`, and `line`, the width in px of its thin lines.

    `chosen` is the ground of what is chosen in a list; `emotions` go from −2 to +2; `above` and `below` tint the curve's area.
    """

    name: str
    is_dark: bool
    line: float
    canvas: str
    surface: str
    alt: str
    text: str
    muted: str
    accent: str
    on_accent: str
    border: str
    hairline: str
    guides: str
    chosen: str
    stage_text: str
    stages: tuple[str, ...]
    families: Mapping[str, Family]
    personas: tuple[str, ...]
    emotions: tuple[str, ...]
    above: str
    below: str

    def ink_on(self, ground: str) -> str:
        """The colour for words on any ground: that of text or of the surface, whichever stands out more."""
        return max(self.text, self.surface, key=lambda ink: contrast(ink, ground))

    def stage(self, index: int) -> str:
        """The bar of the stage at that place; past the last colour they come back in reverse, so neighbours differ little."""
        last = len(self.stages) - 1
        turn = index % (2 * last)
        return self.stages[min(turn, 2 * last - turn)]


@cache
def load_theme(name: str) -> Theme:
    """The theme of that name, always the same object. Raises ValueError for a name that does not ship."""
    if name not in THEMES:
        raise ValueError(f"There is no theme called {name!r}; there are: {', '.join(THEMES)}.")
    tokens: dict[str, Any] = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    families = {family: Family(**colours) for family, colours in tokens.pop("families").items()}
    plain: dict[str, Any] = {
        token: tuple(value) if isinstance(value, list) else value for token, value in tokens.items()
    }
    return Theme(name=name, families=families, **plain)


def mixed(colour: str, ground: str, share: float) -> str:
    """A `share` of the colour (0 … 1) in the ground's: an even tint that every format can print."""
    parts = ((int(colour[at : at + 2], 16), int(ground[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one * share + other * (1 - share)):02X}" for one, other in parts)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 … 21, after WCAG 2.2 (relative luminance of sRGB)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
