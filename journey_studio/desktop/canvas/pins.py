"""Lanes that stay in sight: scrolled away they stand below the head, one under the other."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.desktop.canvas.view import View
from journey_studio.scene import Group

MOST = 400
"""Pinned lanes never take more px of the window's height than this; those that come later scroll away."""


@dataclass(frozen=True, slots=True)
class Pin:
    """A lane that sticks: its group on the board, and the whole px from `top` to `bottom` where it stands in the window."""

    lane: Group
    top: int
    bottom: int

    def view(self, view: View) -> View:
        """The view in which the lane is seen where it sticks."""
        return View(view.scale, view.tx, self.top - self.lane.y * view.scale)


def stuck(lanes: Iterable[Group], view: View, head: int) -> tuple[Pin, ...]:
    """Those of the pinned lanes, from top to bottom, that would lie under the head or under another one.

    Edges are whole px: a lane in its place, a part of a px under the head, does not stick.
    """
    pins: list[Pin] = []
    edge = head
    for lane in lanes:
        high = math.ceil(lane.height * view.scale)
        if lane.y * view.scale + view.ty > edge - 1 or edge + high - head > MOST:
            break
        pins.append(Pin(lane, edge, edge + high))
        edge += high
    return tuple(pins)


def pin_at(pins: Sequence[Pin], y: float) -> Pin | None:
    """The pin at a y of the window; None where none is."""
    return next((pin for pin in pins if pin.top <= y < pin.bottom), None)
