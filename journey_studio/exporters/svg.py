"""A scene as SVG: written by hand, so that the same scene is the same text, byte for byte.

Words stay words: one `<text>` a line, in its place and with its exact width, so that it can be searched, copied and read
aloud. Every owner is a group with a name. The glyphs in use of the shipped fonts are embedded for browsers; a program that
does not read embedded fonts fits its own to the same widths.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from journey_studio.exporters.svg_fonts import font_rules
from journey_studio.exporters.svg_words import attributes, number, quoted, safe_target, words
from journey_studio.paint import PictureSource, hollow, no_pictures
from journey_studio.scene import Box, Group, Item, Line, Link, Path, Picture, Scene, Text
from journey_studio.typeset import QtShaper

FAMILIES = (
    "Inter, 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari', 'Noto Sans Thai', "
    "'Noto Color Emoji', 'Apple Color Emoji', 'Segoe UI Emoji', sans-serif"
)
_MAGIC = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


def svg_text(
    scene: Scene, shaper: QtShaper, pictures: PictureSource = no_pictures, description: str = ""
) -> str:
    """The scene as an SVG 1.1 document; `pictures` gives the bytes of an asset (PNG or JPEG are embedded)."""
    writer = _Writer(pictures, frozenset(_targets(scene.root)))
    return "\n".join([*_opening(scene, shaper, description), *writer.item(scene.root), "</svg>", ""])


def _opening(scene: Scene, shaper: QtShaper, description: str) -> Iterator[str]:
    width, height = number(scene.width), number(scene.height)
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        "xmlns:xlink": "http://www.w3.org/1999/xlink",
        "width": width,
        "height": height,
        "viewBox": f"0 0 {width} {height}",
        "xml:lang": scene.language,
        "xml:space": "preserve",
        "role": "graphics-document document",
        "aria-label": scene.title or None,
        "font-family": FAMILIES,
        "style": "font-synthesis:weight",
    }
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f"<svg{attributes(root)}>"
    yield f"<title>{words(scene.title)}</title>"
    if description:
        yield f"<desc>{words(description)}</desc>"
    yield "<style>"
    yield from font_rules(scene, shaper)
    yield "</style>"
    yield f'<rect width="{width}" height="{height}" fill={quoted(scene.background)}/>'


def _targets(group: Group) -> Iterator[str]:
    """The owners that links of the scene lead to."""
    for item in group.items:
        if isinstance(item, Group):
            yield from _targets(item)
        elif isinstance(item, Link) and item.target.startswith("#"):
            yield item.target[1:]


@dataclass
class _Writer:
    """Writes items; an owner that a link leads to becomes the id of its first group."""

    pictures: PictureSource
    targets: frozenset[str]

    def __post_init__(self) -> None:
        self._named: set[str] = set()

    def item(self, item: Item) -> Iterable[str]:
        match item:
            case Group():
                return self._group(item)
            case Box():
                return [_box(item)]
            case Path():
                return [_path(item)]
            case Text():
                return _text(item)
            case Picture():
                return [self._picture(item)]
            case Link():
                return _link(item)
        assert_never(item)

    def _group(self, group: Group) -> Iterator[str]:
        about = {
            "id": self._anchor(group.owner),
            "data-owner": group.owner,
            "data-role": group.role,
            "role": "group" if group.name else None,
            "aria-label": group.name or None,
            "transform": f"translate({number(group.x)} {number(group.y)})" if group.x or group.y else None,
        }
        yield f"<g{attributes(about)}>"
        for item in group.items:
            yield from self.item(item)
        yield "</g>"

    def _anchor(self, owner: str) -> str | None:
        if owner not in self.targets or owner in self._named:
            return None
        self._named.add(owner)
        return owner

    def _picture(self, picture: Picture) -> str:
        data = self.pictures(picture.asset) or b""
        kind = next((kind for magic, kind in _MAGIC.items() if data.startswith(magic)), None)
        if kind is None:
            return _box(hollow(picture))
        about = {
            **_room(picture),
            "preserveAspectRatio": "none",
            "role": "img",
            "aria-label": picture.alt or None,
            "xlink:href": f"data:{kind};base64,{b64encode(data).decode()}",
        }
        return f"<image{attributes(about)}/>"


def _room(item: Box | Picture | Link) -> dict[str, str | None]:
    sides = {"x": item.x, "y": item.y, "width": item.width, "height": item.height}
    return {name: number(side) for name, side in sides.items()}


def _paint(item: Box | Path) -> dict[str, str | None]:
    if not item.stroke:
        return {"fill": item.fill or "none"}
    return {
        "fill": item.fill or "none",
        "stroke": item.stroke,
        "stroke-width": number(item.stroke_width),
        "stroke-dasharray": " ".join(map(number, item.dash)) or None,
    }


def _box(box: Box) -> str:
    """The stroke lies inside the rectangle, as on the screen."""
    inset = box.stroke_width / 2 if box.stroke else 0.0
    inner = Box(box.x + inset, box.y + inset, box.width - 2 * inset, box.height - 2 * inset)
    radius = max(0.0, min(box.radius - inset, inner.width / 2, inner.height / 2))
    return f"<rect{attributes({**_room(inner), 'rx': number(radius) if radius else None, **_paint(box)})}/>"


def _path(path: Path) -> str:
    steps = (f"{name}{' '.join(number(float(value)) for value in values)}" for name, *values in path.commands)
    ends = {"stroke-linecap": "round", "stroke-linejoin": "round"} if path.stroke else {}
    return f"<path{attributes({'d': ' '.join(steps), **_paint(path), **ends})}/>"


def _text(text: Text) -> Iterator[str]:
    style = text.style
    look = {
        "font-size": number(style.size),
        "font-weight": str(style.weight) if style.weight != 400 else None,
        "font-style": "italic" if style.italic else None,
        "fill": text.colour,
    }
    for line in text.lines:
        shown = text.text[line.start : line.start + line.length].rstrip()
        if shown:
            yield f"<text{attributes({**_line_place(text, line), **look})}>{words(shown)}</text>"


def _line_place(text: Text, line: Line) -> dict[str, str | None]:
    """A right-to-left line hangs at its middle: programs do not agree which end its start is."""
    rtl = text.direction == "rtl"
    return {
        "x": number(text.x + line.x + (line.width / 2 if rtl else 0.0)),
        "y": number(text.y + line.baseline),
        "textLength": number(line.width) if line.width else None,
        "lengthAdjust": "spacingAndGlyphs" if line.width else None,
        "direction": "rtl" if rtl else None,
        "text-anchor": "middle" if rtl else None,
    }


def _link(link: Link) -> Iterator[str]:
    if target := safe_target(link.target):
        yield f'<a xlink:href={quoted(target)}><rect{attributes(_room(link))} fill-opacity="0"/></a>'
