"""A scene as plain JSON values, stable and readable: words, boxes and paths, numbers rounded to 1/100 px."""

import json
from typing import Any

from journey_studio.scene.items import Box, Group, Item, Path, Picture, Scene
from journey_studio.scene.text import Text


def scene_as_json(scene: Scene) -> dict[str, Any]:
    """The scene with everything in it; equal scenes give equal values."""
    return {
        "size": _numbers(scene.width, scene.height),
        "background": scene.background,
        "title": scene.title,
        "language": scene.language,
        "root": item_as_json(scene.root),
    }


def item_as_json(item: Item) -> dict[str, Any]:
    """One item; what is left at its default is left out."""
    if isinstance(item, Group):
        return _group(item)
    if isinstance(item, Text):
        return _text(item)
    if isinstance(item, Path):
        return {"path": " ".join(_command(command) for command in item.commands), **_strokes(item)}
    rectangle = _numbers(item.x, item.y, item.width, item.height)
    if isinstance(item, Box):
        return {
            "box": rectangle,
            **({"radius": _number(item.radius)} if item.radius else {}),
            **_strokes(item),
        }
    if isinstance(item, Picture):
        return {"picture": rectangle, "asset": item.asset, "alt": item.alt}
    return {"link": rectangle, "target": item.target}


def as_text(values: dict[str, Any]) -> str:
    """The JSON as text for a file: a line an item, so that a difference shows where it is."""
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def _group(group: Group) -> dict[str, Any]:
    return {
        "group": f"{group.role} {group.owner}",
        "box": _numbers(group.x, group.y, group.width, group.height),
        **({"name": group.name} if group.name else {}),
        "items": [item_as_json(item) for item in group.items],
    }


def _text(text: Text) -> dict[str, Any]:
    style = text.style
    look = f"{_number(style.size):g} px {style.weight}{' italic' if style.italic else ''} {text.colour}"
    return {
        "words": [
            f"{text.text[line.start : line.start + line.length]} "
            f"@ {_number(line.x):g}, {_number(line.baseline):g}, {_number(line.width):g}"
            for line in text.lines
        ],
        "at": _numbers(text.x, text.y, text.width),
        "look": f"{look} {text.direction} {text.align}",
    }


def _strokes(item: Box | Path) -> dict[str, Any]:
    values: dict[str, Any] = {"fill": item.fill} if item.fill else {}
    if item.stroke:
        values["stroke"] = f"{item.stroke} {_number(item.stroke_width):g} px"
    if item.dash:
        values["dash"] = _numbers(*item.dash)
    return values


def _command(command: tuple[str | float, ...]) -> str:
    return " ".join([str(command[0]), *(f"{_number(float(value)):g}" for value in command[1:])])


def _number(value: float) -> float:
    return round(value, 2) + 0.0


def _numbers(*values: float) -> list[float]:
    return [_number(value) for value in values]
