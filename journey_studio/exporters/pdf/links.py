"""Links: annotations over what can be clicked, to safe addresses and to groups of the same document."""

import re
from collections.abc import Container, Iterator
from urllib.parse import urlsplit

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.sheets import Layer
from journey_studio.exporters.pdf.stream import near
from journey_studio.exporters.pdf.structure import Element
from journey_studio.scene import Group, Link

SCHEMES = ("https", "http", "mailto")
_NOT_SHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


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


def destination(owner: str) -> str:
    """The name of the destination that a group with that owner is."""
    return f"owner {owner}"


class Links:
    """Adds links to the page that the canvas stands at; those that lead nowhere, or anywhere unsafe, are left out."""

    def __init__(self, canvas: BoardCanvas, known: Container[str]) -> None:
        self._canvas, self._known = canvas, known

    def add(self, link: Link, layer: Layer, x: float, y: float, element: Element) -> None:
        """A link in a group that begins at `x`, `y` of a layer, under the element of its words."""
        left, top = layer.point(x + link.x, y + link.y)
        room = (left, top - link.height * layer.scale, left + link.width * layer.scale, top)
        if not near(*room):
            return
        owner = link.target[1:] if link.target.startswith("#") else ""
        if owner and owner in self._known:
            self._canvas.add_link(element, room, f"#{destination(owner)}", "Go to this place in the document")
        elif leads_outside(link.target):
            self._canvas.add_link(element, room, link.target, f"Open {link.target}")

    def add_shown(self, layer: Layer, element: Element) -> None:
        """The links of a layer that is drawn as a form, those whose middle this page shows."""
        for link, x, y in links_within(layer.root, 0.0, 0.0):
            middle = layer.point(x + link.x + link.width / 2, y + link.y + link.height / 2)
            if layer.shows(*middle):
                self.add(link, layer, x, y, element.add("P").add("Link"))


def links_within(group: Group, x: float, y: float) -> Iterator[tuple[Link, float, float]]:
    """The links of a group that begins at `x`, `y`, each with the place that it is counted from."""
    x, y = x + group.x, y + group.y
    for item in group.items:
        if isinstance(item, Group):
            yield from links_within(item, x, y)
        elif isinstance(item, Link):
            yield item, x, y
