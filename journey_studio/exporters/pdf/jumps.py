"""Where the links within a document lead, for whoever shows its pages before they are written."""

from collections.abc import Iterator
from dataclasses import dataclass

from journey_studio.exporters.pdf.links import links_within
from journey_studio.exporters.pdf.navigation import Places
from journey_studio.exporters.pdf.sheets import Rectangle, Sheet


@dataclass(frozen=True, slots=True)
class Jump:
    """On the sheet (from 0) a room (left, top, right, bottom; points from the upper left corner) that leads to another sheet."""

    sheet: int
    room: Rectangle
    target: int


def jumps(sheets: tuple[Sheet, ...]) -> Iterator[Jump]:
    """Every link whose middle can be seen, and that leads to a group of these sheets."""
    homes = Places(sheets).homes
    for number, sheet in enumerate(sheets):
        for layer in sheet.layers:
            for link, x, y in links_within(layer.root, 0.0, 0.0):
                target = homes.get(link.target.removeprefix("#"))
                middle = layer.point(x + link.x + link.width / 2, y + link.y + link.height / 2)
                if target is None or not layer.shows(*middle):
                    continue
                left, top = layer.point(x + link.x, y + link.y)
                right, bottom = layer.point(x + link.x + link.width, y + link.y + link.height)
                room = left, sheet.height - top, right, sheet.height - bottom
                yield Jump(number, room, target)
