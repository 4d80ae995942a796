"""Ways into a document: destinations for groups that links lead to, and bookmarks for its parts and stages."""

from collections.abc import Iterable, Iterator

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.links import destination, shown
from journey_studio.exporters.pdf.sheets import Sheet, Spot, spots
from journey_studio.exporters.pdf.stream import near
from journey_studio.scene import Group, Link, Text

PART = "part/"
"""How the owners of the headings of a document's parts begin."""


class Places:
    """Where links and bookmarks of a document lead: the first place of each group that they name; `groups` counts all."""

    def __init__(self, sheets: tuple[Sheet, ...]) -> None:
        wanted = set(_wanted(layer.root for sheet in sheets for layer in sheet.layers))
        self.known: set[str] = set()
        self._found: list[list[Spot]] = [[] for _ in sheets]
        self._marked: list[Spot] = []
        self._level = 0
        marked: set[str] = set()
        self.groups = 1
        for spot in spots(sheets):
            self.groups += 1
            owner = spot.group.owner
            if not near(spot.left, spot.top):
                continue
            if owner in wanted and owner not in self.known:
                self.known.add(owner)
                self._found[spot.sheet].append(spot)
            part = owner.startswith(PART)
            if (part or spot.group.role == "stage") and owner not in marked:
                marked.add(owner)
                self._marked.append(spot)
                self._level |= part

    @property
    def homes(self) -> dict[str, int]:
        """The number of the sheet (from 0) of each group that a link names."""
        return {spot.group.owner: number for number, found in enumerate(self._found) for spot in found}

    def add_to(self, canvas: BoardCanvas, number: int) -> None:
        """The destinations and bookmarks of the sheet that the canvas stands at."""
        for spot in self._found[number]:
            _add_destination(canvas, spot, destination(spot.group.owner))
        for place, spot in enumerate(self._marked, 1):
            if spot.sheet == number:
                _add_destination(canvas, spot, f"place {place}")
                level = 0 if spot.group.owner.startswith(PART) else self._level
                canvas.addOutlineEntry(_title(spot.group) or f"{place}", f"place {place}", level)

    def finish(self, canvas: BoardCanvas) -> None:
        """Show the bookmarks when the document is opened, if there are any."""
        if self._marked:
            canvas.showOutline()


def part_pages(sheets: tuple[Sheet, ...]) -> dict[str, tuple[str, int]]:
    """The headings of a document's parts by owner: the words, and the number of the sheet (from 0)."""
    found: dict[str, tuple[str, int]] = {}
    for spot in spots(sheets):
        if spot.group.owner.startswith(PART):
            found.setdefault(spot.group.owner, (spot.group.name, spot.sheet))
    return found


def _wanted(groups: Iterable[Group]) -> Iterator[str]:
    """The owners that links name."""
    for group in groups:
        for item in group.items:
            if isinstance(item, Group):
                yield from _wanted((item,))
            elif isinstance(item, Link) and item.target.startswith("#"):
                yield item.target[1:]


def _add_destination(canvas: BoardCanvas, spot: Spot, key: str) -> None:
    canvas.bookmarkPage(key, fit="XYZ", left=round(spot.left, 2), top=round(spot.top, 2))


def _title(stage: Group) -> str:
    """The words that stand in the stage's header, or else what a screen reader says of it."""
    written = (shown(item.text) for item in stage.items if isinstance(item, Text))
    return next(filter(None, written), shown(stage.name))
