"""Sheets of paper and how a board lies on one: lengths in points (1/72 inch), the origin in the lower left corner."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from journey_studio.scene import Scene

Orientation = Literal["auto", "portrait", "landscape"]

_MM = 72 / 25.4
SIZES = {
    "a0": (841 * _MM, 1189 * _MM),
    "a1": (594 * _MM, 841 * _MM),
    "a2": (420 * _MM, 594 * _MM),
    "a3": (297 * _MM, 420 * _MM),
    "a4": (210 * _MM, 297 * _MM),
    "a5": (148 * _MM, 210 * _MM),
    "letter": (612.0, 792.0),
    "legal": (612.0, 1008.0),
    "tabloid": (792.0, 1224.0),
}
GROWING = ("a4", "a3", "a2", "a1", "a0")

SMALLEST, BODY = 12.0, 13.0
"""Sizes of the smallest words and of body text on a board, in px."""

READABLE = 7.0
"""The smallest words that people read on paper, in points."""

FLOOR, TARGET = READABLE / SMALLEST, 9.0 / BODY
"""The scales (points a px) at which the smallest words can still be read, and at which body text has nine points."""

LARGEST_SCALE = 1.0
"""Points per board pixel that a small board is never enlarged beyond: its body text is 13 points then."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is asked for: a name of `SIZES` or "auto", an orientation, and a margin in points.

    "auto" is the smallest of A4 … A0 on which the smallest words can be read, else A0. An "auto" orientation follows the board.
    """

    name: str = "auto"
    orientation: Orientation = "auto"
    margin: float = 28.0

    def __post_init__(self) -> None:
        if self.name != "auto" and self.name not in SIZES:
            raise ValueError(f"Paper is auto or one of {', '.join(SIZES)}, not {self.name!r}.")
        if self.orientation not in ("auto", "portrait", "landscape"):
            raise ValueError(f"Orientation is auto, portrait or landscape, not {self.orientation!r}.")
        if not 0 <= self.margin <= 100:
            raise ValueError(f"A margin is 0 to 100 points, not {self.margin!r}.")


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet with the board in its middle: `left` and `top` is the board's upper left corner, `scale` points a px."""

    paper: str
    width: float
    height: float
    scale: float
    left: float
    top: float

    @property
    def smallest(self) -> float:
        """Size of the smallest words on this page, in points."""
        return SMALLEST * self.scale

    @property
    def readable(self) -> bool:
        """Whether the smallest words can be read."""
        return self.scale >= FLOOR

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a place on the board lies on the page."""
        return self.left + x * self.scale, self.top - y * self.scale


def fit(scene: Scene, paper: Paper) -> Page:
    """Lay the board on the paper: whole, centred, as large as the margins allow.

    Raises ValueError for a board without a finite size.
    """
    if not (math.isfinite(scene.width) and math.isfinite(scene.height)):
        raise ValueError("This board has no finite size.")
    if paper.name != "auto":
        return _laid(scene, paper, paper.name)
    return next(_readable(scene, paper), None) or _laid(scene, paper, GROWING[-1])


def smallest_readable(scene: Scene, paper: Paper) -> str | None:
    """The smallest of A4 … A0 on which words can be read, with the margins and the orientation asked for."""
    return next((page.paper for page in _readable(scene, paper)), None)


def sheet_size(paper: Paper, name: str, across: bool) -> tuple[float, float]:
    """Width and height of a sheet; `across` is its orientation where the paper leaves it open."""
    short, long = SIZES[name]
    if paper.orientation != "auto":
        across = paper.orientation == "landscape"
    return (long, short) if across else (short, long)


def _readable(scene: Scene, paper: Paper) -> Iterator[Page]:
    return (page for name in GROWING if (page := _laid(scene, paper, name)).readable)


def _laid(scene: Scene, paper: Paper, name: str) -> Page:
    width, height = sheet_size(paper, name, scene.width > scene.height)
    board_width, board_height = max(scene.width, 1.0), max(scene.height, 1.0)
    room_width, room_height = width - 2 * paper.margin, height - 2 * paper.margin
    scale = min(room_width / board_width, room_height / board_height, LARGEST_SCALE)
    left = (width - board_width * scale) / 2
    return Page(name, width, height, scale, left, (height + board_height * scale) / 2)
