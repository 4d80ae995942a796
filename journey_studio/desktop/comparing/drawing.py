"""From two states to what is shown of them: the comparison and its boards. No widget, so that it can be done beside the window."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from journey_studio.insight.comparison import Comparison, Side, compare, overlaid
from journey_studio.layout import Theme, layout_board
from journey_studio.layout.ink import Ink
from journey_studio.layout.marking import marked
from journey_studio.model import Card, Snapshot
from journey_studio.scene import Scene, Shaper

AT_ONCE = 800
"""So many cards of both sides are compared and drawn in less than 0.3 s; more of them beside the window."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A comparison with the board of the later state; side by side with that of the earlier one, else both states are on it."""

    found: Comparison
    before: Scene | None
    after: Scene
    theme: Theme


def is_large(before: Side, after: Side) -> bool:
    """Whether comparing takes so long that it is done beside the window."""
    return sum(len(side.snapshot.tables[Card]) for side in (before, after)) > AT_ONCE


def draw(before: Side, after: Side, theme: Theme, shaper: Shaper, *, apart: bool) -> Drawn:
    """Compare two states and lay out their boards, with what differs marked."""
    found = compare(before, after)
    if not apart:
        both = overlaid(found)
        return Drawn(found, None, _board(both.snapshot, both.journey, both.marks, theme, shaper), theme)
    one, other = (
        _board(side.snapshot, side.journey.id, found.marks(before=side is before), theme, shaper)
        for side in (before, after)
    )
    return Drawn(found, one, other, theme)


def _board(snapshot: Snapshot, journey: str, marks: Mapping[str, str], theme: Theme, shaper: Shaper) -> Scene:
    scene = layout_board(snapshot, journey, theme, shaper)
    return replace(scene, root=marked(scene.root, marks, Ink(theme, shaper)))
