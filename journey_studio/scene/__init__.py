"""The display list: what a laid-out journey map looks like, in plain data.

Lives here: the kinds of item (`items`), text that is already broken into lines (`text`), bounds and hit test (`search`)
and the stable JSON that golden tests compare (`as_json`).
May import: nothing of ours but `model`. It is not a painter, it measures no text and it knows no journey rules.

Units are board pixels (px) at 100 %; y grows downwards; colours are `#RRGGBB`, always opaque.
"""

from journey_studio.scene.items import Box, Group, Item, Link, Path, Picture, Scene
from journey_studio.scene.text import Line, Paragraph, Shaper, Text, TextStyle

__all__ = [
    "Box",
    "Group",
    "Item",
    "Line",
    "Link",
    "Paragraph",
    "Path",
    "Picture",
    "Scene",
    "Shaper",
    "Text",
    "TextStyle",
]
