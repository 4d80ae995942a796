"""Characters that no font on this machine can draw: an export names them, it never prints boxes in silence."""

from collections.abc import Iterator

from journey_studio.scene import Group, Scene, Text
from journey_studio.typeset.shaper import QtShaper


def missing_characters(scene: Scene, shaper: QtShaper) -> str:
    """Every visible character of the scene without a glyph, once, in code order; empty when all can be drawn."""
    return "".join(sorted({sign for text in _texts(scene.root) for sign in shaper.missing(text)}))


def _texts(group: Group) -> Iterator[Text]:
    for item in group.items:
        if isinstance(item, Group):
            yield from _texts(item)
        elif isinstance(item, Text) and not item.text.isascii():
            yield item
