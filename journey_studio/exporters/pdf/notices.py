"""What a person should know of a document that was made, in plain words."""

from journey_studio.exporters.pdf.papers import (
    FLOOR,
    GROWING,
    READABLE,
    SIZES,
    SMALLEST,
    Page,
    Paper,
    smallest_readable,
)
from journey_studio.exporters.pdf.sheets import Sheet
from journey_studio.scene import Picture, Scene

_MUCH = 0.9
"""A poster with a side of at least this share of the paper's is that size."""


def small_print(scene: Scene, paper: Paper, page: Page) -> list[str]:
    """Whether the smallest words get smaller than can be read, and on which paper they would not."""
    if page.readable:
        return []
    size = f"The smallest words have {page.smallest:.1f} points on {paper_name(page.paper)}"
    better = smallest_readable(scene, paper)
    if better is None:
        return [
            f"{size} and reach {READABLE:g} points on no single page up to A0: choose pages by stage, or a poster."
        ]
    return [f"{size}: {paper_name(better)} is the smallest paper on which they reach {READABLE:g} points."]


def small_map(sheet: Sheet, scale: float) -> list[str]:
    """Whether the words of a map that fills one page cannot be read, and on which paper they could."""
    if scale >= FLOOR:
        return []
    side = min(sheet.width, sheet.height) * FLOOR / scale
    better = next((name for name in GROWING if SIZES[name][0] >= side), None)
    size = f"The smallest words have {SMALLEST * scale:.1f} points on {paper_name(sheet.paper)}"
    if better is None:
        return [
            f"{size} and reach {READABLE:g} points on no single page up to A0: choose pages by stage, or a poster."
        ]
    return [f"{size}: on {paper_name(better)} they would reach {READABLE:g} points."]


def small_poster(page: Page) -> list[str]:
    """Whether the smallest words of a poster cannot be read."""
    if page.readable:
        return []
    return [
        f"The smallest words of the poster have {page.smallest:.1f} points: choose a larger poster, or pages by stage."
    ]


def poster_below(poster: str, size: tuple[float, float]) -> list[str]:
    """Whether a poster of `size` points stays far below the paper that was asked for, because its board is small."""
    asked = SIZES.get(poster)
    if asked is None or max(size) >= _MUCH * max(asked) or min(size) >= _MUCH * min(asked):
        return []
    across, down = (round(length * 25.4 / 72) for length in size)
    return [
        f"The poster is {across} × {down} mm, smaller than {paper_name(poster)}: a small board is not drawn larger than its natural size."
    ]


def paper_name(name: str) -> str:
    """A paper as people write it: A4, Letter."""
    return name.upper() if name[1:].isdigit() else name.capitalize()


def lost_pictures(pictures: list[Picture]) -> list[str]:
    """Which pictures are absent, broken, too large, or neither PNG nor JPEG."""
    return [f"A picture could not be drawn: {name}." for name in dict.fromkeys(map(_name, pictures))]


def _name(picture: Picture) -> str:
    return picture.alt or picture.asset
