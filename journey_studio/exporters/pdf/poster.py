"""A poster on small sheets: the board is drawn once, each sheet shows a part of it, and a plan says how they go together."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase

from journey_studio.exporters.pdf import notices
from journey_studio.exporters.pdf.map_sheets import MapPages
from journey_studio.exporters.pdf.papers import GROWING, SIZES, Page, Paper, fit, sheet_size
from journey_studio.exporters.pdf.poster_marks import assembly_head, grid_lines, sheet_marks
from journey_studio.exporters.pdf.sheets import Layer, Sheet
from journey_studio.layout.ink import Ink
from journey_studio.scene import Scene
from journey_studio.scene.search import groups

_MM = 72 / 25.4
MARGIN = OVERLAP = 10 * _MM
_FORM = "Poster"


@dataclass(frozen=True, slots=True)
class Tiling:
    """A poster of `scale` points a px on sheets of paper, `columns` by `rows`; lengths in points.

    Each sheet shows `room_x` by `room_y` of it, the next one begins `step_x` or `step_y` further on.
    """

    scale: float
    paper: str
    sheet_width: float
    sheet_height: float
    columns: int
    rows: int
    shift_x: float
    shift_y: float

    @property
    def room_x(self) -> float:
        """What a sheet shows across."""
        return self.sheet_width - 2 * MARGIN

    @property
    def room_y(self) -> float:
        """What a sheet shows down."""
        return self.sheet_height - 2 * MARGIN

    @property
    def step_x(self) -> float:
        """From one sheet to the next across."""
        return self.room_x - OVERLAP

    @property
    def step_y(self) -> float:
        """From one sheet to the next down."""
        return self.room_y - OVERLAP

    def label(self, column: int, row: int) -> str:
        """The name of a sheet, such as B3: a letter for its row, a number for its column."""
        letters = (
            ascii_uppercase[row % 26]
            if row < 26
            else f"{ascii_uppercase[row // 26 - 1]}{ascii_uppercase[row % 26]}"
        )
        return f"{letters}{column + 1}"


def tiling(scene: Scene, paper: Paper, poster: str) -> Tiling:
    """How a scene goes on sheets: as large as the poster's paper allows, turned so that it takes fewer sheets."""
    name = paper.name if paper.name != "auto" else "a4"
    scale = _poster_page(scene, name, poster).scale
    ways = [_tiled(scene, scale, name, *sheet_size(paper, name, across)) for across in (True, False)]
    return min(ways, key=lambda way: way.columns * way.rows)


def poster_sheets(scene: Scene, paper: Paper, poster: str, ink: Ink) -> MapPages:
    """The plan of the poster, then its sheets row by row."""
    tiles = tiling(scene, paper, poster)
    sheets = [_plan_sheet(scene, tiles, ink), *_sheets(scene, tiles, ink)]
    page = Page(tiles.paper, tiles.sheet_width, tiles.sheet_height, tiles.scale, 0, 0)
    size = (scene.width * tiles.scale, scene.height * tiles.scale)
    told = (*notices.small_poster(page), *notices.poster_below(poster, size))
    return MapPages(tuple(sheets), told)


def _poster_page(scene: Scene, sheet: str, poster: str) -> Page:
    """The poster as if on one paper: the one asked for, or the smallest above the sheet on which words can be read."""
    if poster != "auto":
        return fit(scene, Paper(poster, margin=0))
    larger = [name for name in GROWING if SIZES[name][0] > SIZES[sheet][0] + 1] or [GROWING[-1]]
    pages = [fit(scene, Paper(name, margin=0)) for name in larger]
    return next((page for page in pages if page.readable), pages[-1])


def _tiled(scene: Scene, scale: float, name: str, width: float, height: float) -> Tiling:
    across, down = scene.width * scale, scene.height * scale
    columns, rows = _count(across, width), _count(down, height)
    spare = [
        count * (side - 2 * MARGIN - OVERLAP) + OVERLAP - length
        for count, side, length in ((columns, width, across), (rows, height, down))
    ]
    return Tiling(scale, name, width, height, columns, rows, spare[0] / 2, spare[1] / 2)


def _count(length: float, side: float) -> int:
    room = side - 2 * MARGIN
    return max(math.ceil((length - OVERLAP) / (room - OVERLAP) - 1e-9), 1)


def _sheets(scene: Scene, tiles: Tiling, ink: Ink) -> Iterator[Sheet]:
    for row in range(tiles.rows):
        for column in range(tiles.columns):
            yield _tile(scene, tiles, column, row, ink)


def _tile(scene: Scene, tiles: Tiling, column: int, row: int, ink: Ink) -> Sheet:
    width, height = tiles.sheet_width, tiles.sheet_height
    x, y = column * tiles.step_x - tiles.shift_x, row * tiles.step_y - tiles.shift_y
    clip = (MARGIN, MARGIN, width - MARGIN, height - MARGIN)
    name = tiles.label(column, row)
    where = f"row {row + 1} of {tiles.rows}, column {column + 1} of {tiles.columns}"
    cards = _names(scene, x / tiles.scale, y / tiles.scale, tiles)
    board = Layer(
        scene.root,
        tiles.scale,
        MARGIN - x,
        height - MARGIN + y,
        clip,
        _FORM,
        f"Sheet {name} of the poster, {where}. {cards}",
    )
    right, below = column + 1 < tiles.columns, row + 1 < tiles.rows
    marks = sheet_marks(
        width, height, MARGIN, OVERLAP, (right, below), f"{name} · {where} · {scene.title}", ink
    )
    return Sheet("map", tiles.paper, width, height, (board, Layer(marks, 1.0, 0.0, height, decoration=True)))


def _names(scene: Scene, x: float, y: float, tiles: Tiling) -> str:
    """The cards whose middle a sheet shows."""
    right, bottom = x + tiles.room_x / tiles.scale, y + tiles.room_y / tiles.scale
    shown = [
        group.name
        for group, box in groups(scene.root)
        if group.role == "card"
        and x <= box.x + box.width / 2 <= right
        and y <= box.y + box.height / 2 <= bottom
    ]
    return ". ".join(shown) or "No cards."


def _plan_sheet(scene: Scene, tiles: Tiling, ink: Ink) -> Sheet:
    """The whole poster small, with the sheets it is made of drawn over it."""
    width, height = tiles.sheet_width, tiles.sheet_height
    size = tuple(round(length / _MM) for length in (scene.width * tiles.scale, scene.height * tiles.scale))
    words = (
        f"{tiles.columns * tiles.rows} sheets {notices.paper_name(tiles.paper)} make a poster of {size[0]} × {size[1]} mm. "
        "Print them at 100 %, without fitting to the page. Neighbours show the same strip of 10 mm: cut off the margin at the "
        "corner marks, lay the next sheet over the strip up to the marks, and glue. Letters go down, numbers go across."
    )
    head = assembly_head(width - 2 * MARGIN, words, ink)
    top = height - MARGIN - head.height
    whole_x, whole_y = (
        tiles.columns * tiles.step_x + OVERLAP,
        tiles.rows * tiles.step_y + OVERLAP,
    )
    share = min((width - 2 * MARGIN) / whole_x, (top - MARGIN) / whole_y)
    scale = tiles.scale * share
    left, upper = MARGIN + tiles.shift_x * share, top - tiles.shift_y * share
    clip = (MARGIN, top - whole_y * share, MARGIN + whole_x * share, top)
    small = Layer(scene.root, scale, left, upper, clip, _FORM, f"The whole poster: {scene.title}")
    cells = [
        (column * tiles.step_x * share, row * tiles.step_y * share, tiles.label(column, row))
        for row in range(tiles.rows)
        for column in range(tiles.columns)
    ]
    lines = grid_lines(cells, (tiles.room_x * share, tiles.room_y * share), ink)
    layers = (
        Layer(head, 1.0, MARGIN, height - MARGIN),
        small,
        Layer(lines, 1.0, MARGIN, top, decoration=True),
    )
    return Sheet("map", tiles.paper, width, height, layers)
