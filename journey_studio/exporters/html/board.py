"""The board as SVG inside a page: without the title, and in colours that follow light and dark."""

import re
from dataclasses import replace

from journey_studio.scene import Group, Scene

_COLOUR = re.compile(r'(?<==")#[0-9A-Fa-f]{6}(?=")')


def without_title(scene: Scene) -> Scene:
    """The page of a journey without its title block: a web page has a heading of its own."""
    head = [item for item in scene.root.items if isinstance(item, Group) and item.role == "title"]
    rest = [item for item in scene.root.items if item not in head]
    below = [item for item in rest if isinstance(item, Group)]
    if not head or not below:
        return scene
    cut = below[0].y - head[0].y
    height = scene.height - cut
    root = replace(scene.root, y=scene.root.y - cut, items=tuple(rest))
    return replace(scene, height=height, root=root)


def in_both_themes(light: str, dark: str) -> tuple[str, list[tuple[str, str]]]:
    """One picture for both themes: each pair of colours becomes a variable `--c0`, `--c1` …; the pairs in their order.

    Both texts are of the same journey, laid out alike. Should they differ in more than colours, the light one stays as it is.
    """
    if _COLOUR.sub("", light) != _COLOUR.sub("", dark):
        return light, []
    other = iter(_COLOUR.findall(dark))
    pairs: dict[tuple[str, str], str] = {}

    def variable(found: re.Match[str]) -> str:
        pair = (found[0], next(other))
        return f"var(--{pairs.setdefault(pair, f'c{len(pairs)}')})"

    return _COLOUR.sub(variable, light), list(pairs)
