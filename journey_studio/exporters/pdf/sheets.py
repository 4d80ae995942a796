"""The pages of a document before anything is drawn: what lies where on each, for the file and for its preview alike."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from journey_studio.exporters.pdf.papers import Page
from journey_studio.scene import Group, Scene
from journey_studio.scene.grey import Greying, grey_of

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layer:
    """A group of a scene on a page: `scale` points a px, its origin `left` and `top` points from the lower left corner.

    `clip` (left, bottom, right, top; points) shows a part of it. A layer with a `form` is drawn once a document under that
    name and placed wherever it is named again; `alt` says what of it this page shows. What a `decoration` says stands
    elsewhere already.
    """

    root: Group
    scale: float
    left: float
    top: float
    clip: Rectangle | None = None
    form: str = ""
    alt: str = ""
    decoration: bool = False

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a place of the scene lies on the page."""
        return self.left + x * self.scale, self.top - y * self.scale

    def shows(self, x: float, y: float) -> bool:
        """Whether a point of the page (from the lower left corner) is not clipped away."""
        if self.clip is None:
            return True
        left, bottom, right, top = self.clip
        return left <= x <= right and bottom <= y <= top


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: the part of the document it belongs to, its paper, its size in points, its layers, and its ground."""

    part: str
    paper: str
    width: float
    height: float
    layers: tuple[Layer, ...]
    background: str = "#FFFFFF"


def sheet_of(scene: Scene, page: Page) -> Sheet:
    """A scene alone on a page."""
    layer = Layer(scene.root, page.scale, page.left, page.top)
    return Sheet("map", page.paper, page.width, page.height, (layer,), scene.background)


def grey_sheets(sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """The sheets without colour; a group that stands on several is one group still."""
    grey = Greying()
    return tuple(
        replace(
            sheet,
            background=grey_of(sheet.background),
            layers=tuple(replace(layer, root=grey.group(layer.root)) for layer in sheet.layers),
        )
        for sheet in sheets
    )


@dataclass(frozen=True, slots=True)
class Spot:
    """A group in its place on a page: the number of the sheet, and its upper left corner in points."""

    group: Group
    sheet: int
    left: float
    top: float


def spots(sheets: tuple[Sheet, ...]) -> Iterator[Spot]:
    """Every group of every sheet that can be seen at its upper left corner, in drawing order."""
    for number, sheet in enumerate(sheets):
        for layer in sheet.layers:
            for group, x, y in _within(layer.root, 0.0, 0.0):
                left, top = layer.point(x, y)
                if layer.shows(left, top):
                    yield Spot(group, number, left, top)


def _within(group: Group, x: float, y: float) -> Iterator[tuple[Group, float, float]]:
    x, y = x + group.x, y + group.y
    yield group, x, y
    for item in group.items:
        if isinstance(item, Group):
            yield from _within(item, x, y)
