"""The shipped icons as paths: SVG files on a grid of 24 px, drawn with strokes only."""

from functools import cache, lru_cache
from xml.etree import ElementTree

from journey_studio.assets import resource
from journey_studio.layout.shapes import Command, circle, moved
from journey_studio.layout.svg_path import path_commands
from journey_studio.scene import Path

_GRID = 24.0
_NAMESPACE = "{http://www.w3.org/2000/svg}"


@cache
def icon_names() -> frozenset[str]:
    """The names of the icons that ship."""
    return frozenset(file.stem for file in resource("icons").glob("*.svg"))


def icon(name: str, x: float, y: float, size: float, colour: str) -> Path:
    """The icon of that name, `size` px wide and high, its upper left corner at `x`, `y`. Raises ValueError if unknown."""
    return Path(_placed(name, x, y, size), stroke=colour, stroke_width=round(size / _GRID * 2.1, 2))


@lru_cache(4096)
def _placed(name: str, x: float, y: float, size: float) -> tuple[Command, ...]:
    return moved(_outline(name), x, y, size / _GRID)


@cache
def _outline(name: str) -> tuple[Command, ...]:
    if name not in icon_names():
        raise ValueError(f"There is no icon called {name!r}.")
    root = ElementTree.fromstring(resource("icons", f"{name}.svg").read_text("utf-8"))
    commands: list[Command] = []
    for element in root:
        commands.extend(_element(element.tag.removeprefix(_NAMESPACE), element.attrib))
    return tuple(commands)


def _element(tag: str, values: dict[str, str]) -> tuple[Command, ...] | list[Command]:
    numbers = {key: float(value) for key, value in values.items() if key not in ("d", "points", "fill")}
    if tag == "path":
        return path_commands(values["d"])
    if tag == "circle":
        return circle(numbers["cx"], numbers["cy"], numbers["r"])
    if tag == "rect":
        return _rounded(numbers)
    if tag == "line":
        return [("M", numbers["x1"], numbers["y1"]), ("L", numbers["x2"], numbers["y2"])]
    if tag in ("polyline", "polygon"):
        return path_commands(f"M{values['points']}" + ("Z" if tag == "polygon" else ""))
    raise ValueError(f"Icons have no {tag!r}.")


def _rounded(box: dict[str, float]) -> list[Command]:
    x, y, width, height = (box.get(key, 0.0) for key in ("x", "y", "width", "height"))
    r = box.get("rx", 0.0)
    side, rise = width - 2 * r, height - 2 * r
    return path_commands(
        f"M{x + r},{y}h{side}a{r},{r} 0 0 1 {r},{r}v{rise}a{r},{r} 0 0 1 {-r},{r}"
        f"h{-side}a{r},{r} 0 0 1 {-r},{-r}v{-rise}a{r},{r} 0 0 1 {r},{-r}Z"
    )
