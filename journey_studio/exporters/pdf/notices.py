"""What a person should know of a document that was made, in plain words."""

from journey_studio.exporters.pdf.papers import READABLE, Page, Paper, smallest_readable
from journey_studio.scene import Picture, Scene


def small_print(scene: Scene, paper: Paper, page: Page) -> list[str]:
    """Whether body text gets smaller than can be read, and on which paper it would not."""
    if page.body >= READABLE:
        return []
    size = f"Body text is {page.body:.1f} points on {page.paper.upper()}"
    better = smallest_readable(scene, paper)
    if better is None:
        return [f"{size} and reaches {READABLE:g} points on no paper up to A0."]
    return [f"{size}: {better.upper()} is the smallest paper on which it reaches {READABLE:g} points."]


def lost_pictures(pictures: list[Picture]) -> list[str]:
    """Which pictures are absent, broken, too large, or neither PNG nor JPEG."""
    return [f"A picture could not be drawn: {name}." for name in dict.fromkeys(map(_name, pictures))]


def _name(picture: Picture) -> str:
    return picture.alt or picture.asset
