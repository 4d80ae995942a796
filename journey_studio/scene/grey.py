"""A scene without colour, for printers that have none: every colour becomes the grey of the same luminance.

Contrasts (WCAG 2.2, a ratio of luminances) stay what they were; what only a hue told apart is no longer told apart.
"""

from dataclasses import replace
from functools import cache

from journey_studio.scene.items import Box, Group, Item, Path
from journey_studio.scene.text import Text


class Greying:
    """Makes groups grey; one that is met again, as on each sheet of a poster, stays the same group."""

    def __init__(self) -> None:
        self._made: dict[int, tuple[Group, Group]] = {}

    def group(self, group: Group) -> Group:
        """The group and everything in it in grey."""
        known = self._made.get(id(group))
        if known is None:
            known = group, replace(group, items=tuple(map(self._item, group.items)))
            self._made[id(group)] = known
        return known[1]

    def _item(self, item: Item) -> Item:
        if isinstance(item, Group):
            return self.group(item)
        if isinstance(item, Text):
            return replace(item, colour=grey_of(item.colour))
        if isinstance(item, Box | Path):
            fill, stroke = item.fill and grey_of(item.fill), item.stroke and grey_of(item.stroke)
            return replace(item, fill=fill, stroke=stroke)
        return item


@cache
def grey_of(colour: str) -> str:
    """The grey of the luminance of `#RRGGBB` (sRGB, Rec. 709)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    value = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return "#" + f"{round(255 * value):02X}" * 3


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
