"""Ways through a document: bookmarks for stages, destinations for groups, and links."""

import re
from typing import Generic, NamedTuple, TypeVar
from urllib.parse import urlsplit

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.papers import Page
from journey_studio.exporters.pdf.stream import near
from journey_studio.scene import Group, Link, Scene, Text

SCHEMES = ("https", "http", "mailto")
_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


Placed = TypeVar("Placed", Group, Link)


class _Spot(NamedTuple, Generic[Placed]):
    """A group or link and its upper left corner on the board, in px."""

    item: Placed
    x: float
    y: float


def add_navigation(canvas: BoardCanvas, scene: Scene, page: Page) -> None:
    """Add one bookmark a stage in the scene's order, and the links that lead somewhere."""
    groups: list[_Spot[Group]] = []
    links: list[_Spot[Link]] = []
    _collect(scene.root, 0.0, 0.0, groups, links)
    wanted = {spot.item.target[1:] for spot in links if spot.item.target.startswith("#")}
    known: set[str] = set()
    for spot in groups:
        if spot.item.owner in wanted - known:
            known.add(spot.item.owner)
            _add_destination(canvas, page, spot, _key(spot.item.owner))
    _add_bookmarks(canvas, page, [spot for spot in groups if spot.item.role == "stage"])
    for link in links:
        _add_link(canvas, page, link, known)


def shown(text: str) -> str:
    """A text for a title or a bookmark: on one line, without control characters and half characters."""
    return _NOT_SHOWN.sub(" ", text).strip()


def leads_outside(target: str) -> bool:
    """Whether a link may be followed out of the document: https, http and mailto only, without control characters."""
    if _NOT_SHOWN.search(target) or " " in target:
        return False
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return parts.scheme in SCHEMES and bool(parts.netloc or (parts.scheme == "mailto" and parts.path))


def _add_bookmarks(canvas: BoardCanvas, page: Page, stages: list[_Spot[Group]]) -> None:
    for number, spot in enumerate(stages, 1):
        _add_destination(canvas, page, spot, f"stage {number}")
        canvas.addOutlineEntry(_title(spot.item) or f"{number}", f"stage {number}")
    if stages:
        canvas.showOutline()


def _add_link(canvas: BoardCanvas, page: Page, spot: _Spot[Link], known: set[str]) -> None:
    link = spot.item
    left, top = page.point(spot.x, spot.y)
    room = (left, top - link.height * page.scale, left + link.width * page.scale, top)
    if not near(*room):
        return
    if link.target.startswith("#") and link.target[1:] in known:
        canvas.linkAbsolute("", _key(link.target[1:]), room)
    elif leads_outside(link.target):
        canvas.linkURL(link.target, room)


def _add_destination(canvas: BoardCanvas, page: Page, spot: _Spot[Group], key: str) -> None:
    left, top = page.point(spot.x, spot.y)
    canvas.bookmarkPage(key, fit="XYZ", left=round(left, 2), top=round(top, 2))


def _title(stage: Group) -> str:
    """The words that stand in the stage's header, or else what a screen reader says of it."""
    written = (shown(item.text) for item in stage.items if isinstance(item, Text))
    return next(filter(None, written), shown(stage.name))


def _key(owner: str) -> str:
    return f"owner {owner}"


def _collect(group: Group, x: float, y: float, groups: list[_Spot[Group]], links: list[_Spot[Link]]) -> None:
    x, y = x + group.x, y + group.y
    if not near(x, y):
        return
    groups.append(_Spot(group, x, y))
    for item in group.items:
        if isinstance(item, Group):
            _collect(item, x, y, groups, links)
        elif isinstance(item, Link):
            links.append(_Spot(item, x + item.x, y + item.y))
