"""The order in which a board is read, and what lies next to what: for the keyboard and for screen readers."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.scene.search import Bounds

Way = Literal["left", "right", "up", "down"]
_NEAR = 1.0


class Spot(NamedTuple):
    """Something that can be selected by keyboard: its id, the row it stands in, and its place on the board."""

    owner: str
    row: str
    place: Bounds


def reading_order(index: SceneIndex) -> list[Spot]:
    """Everything that can be selected: row by row from the top, the name of a lane first, then from left to right, piles downwards."""
    spots: list[Spot] = []
    for owner, group in index.groups.items():
        row = index.rows[owner]
        held = [Spot(key, owner, row.places[key].moved(group.x, group.y)) for key in row.selectable]
        if group.role == "lane" and row.label:
            held.append(Spot(owner, owner, Bounds(group.x, group.y, row.label.width, group.height)))
        spots += sorted(held, key=lambda spot: (spot.place.x, spot.place.y))
    return spots


def next_spot(spots: list[Spot], focused: str | None, step: int) -> str | None:
    """What comes `step` places after the focused one in reading order; the first or last where none is focused."""
    owners = [spot.owner for spot in spots]
    if not owners:
        return None
    if focused not in owners:
        return owners[0 if step > 0 else -1]
    place = owners.index(focused) + step
    return owners[place] if 0 <= place < len(owners) else None


def neighbour(spots: list[Spot], focused: str | None, way: Way) -> str | None:
    """What lies beside the focused one: in its row to the left and right, in its column up and down."""
    here = next((spot for spot in spots if spot.owner == focused), None)
    if here is None:
        return next_spot(spots, None, 1)
    lies, far = _TESTS[way]
    beside = [spot for spot in spots if spot.owner != focused and lies(here, spot)]
    best = min(beside, key=lambda spot: far(here.place, spot.place), default=None)
    return best.owner if best else None


def _same_row(here: Spot, there: Spot) -> bool:
    return here.row == there.row


def _same_column(here: Spot, there: Spot) -> bool:
    return here.place.x < there.place.right - _NEAR and there.place.x < here.place.right - _NEAR


_Test = Callable[[Spot, Spot], bool]
_Far = Callable[[Bounds, Bounds], tuple[float, float]]
_TESTS: dict[Way, tuple[_Test, _Far]] = {
    "right": (
        lambda here, there: _same_row(here, there) and there.place.x > here.place.x + _NEAR,
        lambda here, there: (there.x, abs(there.y - here.y)),
    ),
    "left": (
        lambda here, there: _same_row(here, there) and there.place.x < here.place.x - _NEAR,
        lambda here, there: (-there.x, abs(there.y - here.y)),
    ),
    "down": (
        lambda here, there: _same_column(here, there) and there.place.y > here.place.y + _NEAR,
        lambda here, there: (there.y, abs(there.x - here.x)),
    ),
    "up": (
        lambda here, there: _same_column(here, there) and there.place.y < here.place.y - _NEAR,
        lambda here, there: (-there.y, abs(there.x - here.x)),
    ),
}
