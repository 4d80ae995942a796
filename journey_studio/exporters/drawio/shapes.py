"""Cells of draw.io's XML: vertices with a place and edges between them, in one flat list under one root."""

from collections.abc import Mapping
from html import escape
from xml.etree.ElementTree import Element, SubElement, tostring

from journey_studio.exporters.drawio.places import Place

ROOT, LAYER = "0", "1"


def label(*lines: tuple[str, str]) -> str:
    """A label of several lines, each with the HTML element around it (`b`, `i`, or none); what is empty is left out."""
    told = []
    for name, text in lines:
        if text.strip():
            words = escape(text.strip(), quote=False).replace("\n", "<br>")
            told.append(f"<{name}>{words}</{name}>" if name else words)
    return "<br>".join(told)


def style(*names: str, **values: str | float | None) -> str:
    """A style: names, then keys with values; what is None is left out."""
    pairs = [f"{key}={value:g}" if isinstance(value, float) else f"{key}={value}" for key, value in values.items() if value is not None]  # fmt: skip
    return "".join(f"{part};" for part in (*names, *pairs))


class Drawing:
    """Gathers cells under their ids."""

    def __init__(self, title: str, background: str, width: float, height: float) -> None:
        self._file = Element("mxfile", host="Journey Studio", agent="Journey Studio")
        diagram = SubElement(self._file, "diagram", id="journey", name=title or "Journey")
        model = {
            "dx": "1000",
            "dy": "800",
            "grid": "1",
            "gridSize": "8",
            "guides": "1",
            "tooltips": "1",
            "connect": "1",
            "arrows": "1",
            "fold": "1",
            "page": "0",
            "pageScale": "1",
            "math": "0",
            "pageWidth": f"{width:.0f}",
            "pageHeight": f"{height:.0f}",
            "background": background,
        }
        self._root = SubElement(SubElement(diagram, "mxGraphModel", model), "root")
        SubElement(self._root, "mxCell", id=ROOT)
        SubElement(self._root, "mxCell", {"id": LAYER, "parent": ROOT})
        self._ids = {ROOT, LAYER}

    def vertex(
        self,
        key: str,
        text: str,
        look: str,
        place: Place,
        parent: str = LAYER,
        data: Mapping[str, str] | None = None,
    ) -> str:
        """A shape at a place from its parent's corner, with data that draw.io shows as its properties. Answers its id."""
        cell = self._cell(key, text, look, parent, data)
        cell.set("vertex", "1")
        sides = {
            "x": place.x,
            "y": place.y,
            "width": max(place.width, 1.0),
            "height": max(place.height, 1.0),
        }
        numbers = {name: f"{side:.2f}".rstrip("0").rstrip(".") for name, side in sides.items()}
        SubElement(cell, "mxGeometry", {**numbers, "as": "geometry"})
        return key

    def edge(
        self, key: str, text: str, look: str, source: str, target: str, data: Mapping[str, str] | None = None
    ) -> None:
        """A line between two shapes that are there."""
        cell = self._cell(key, text, look, LAYER, data)
        cell.set("edge", "1")
        cell.set("source", source)
        cell.set("target", target)
        SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})

    def has(self, key: str) -> bool:
        """Whether there is a cell of that id."""
        return key in self._ids

    def _cell(self, key: str, text: str, look: str, parent: str, data: Mapping[str, str] | None) -> Element:
        self._ids.add(key)
        if not data:
            return SubElement(
                self._root, "mxCell", {"id": key, "value": text, "style": look, "parent": parent}
            )
        about = {name: value for name, value in data.items() if value}
        holder = SubElement(self._root, "object", {**about, "label": text, "id": key})
        return SubElement(holder, "mxCell", {"style": look, "parent": parent})

    def xml(self) -> bytes:
        """The file."""
        text: str = tostring(self._file, encoding="unicode")
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()
