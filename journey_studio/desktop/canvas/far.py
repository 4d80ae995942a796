"""A row as it is seen from far away: one rectangle a card, by colour, and coarse lines."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF

from journey_studio.desktop.canvas.strokes import Stroke
from journey_studio.scene import Box, Group, Path


class FarRow:
    """Rectangles from left to right in lists by colour, and the lines and areas under them."""

    def __init__(self, boxes: Iterable[tuple[Group, QRectF]], strokes: Sequence[Stroke]) -> None:
        self.strokes = strokes
        self._colours: dict[str, tuple[list[float], list[QRectF]]] = {}
        self._widest = 0.0
        for group, rect in sorted(boxes, key=lambda box: box[1].left()):
            if colour := _colour(group):
                lefts, rectangles = self._colours.setdefault(colour, ([], []))
                lefts.append(rect.left())
                rectangles.append(rect)
                self._widest = max(self._widest, rect.width())

    def strokes_in(self, near: QRectF) -> Iterator[Stroke]:
        """The lines and areas that reach into a rectangle of the row."""
        return (stroke for stroke in self.strokes if stroke.bounds.intersects(near))

    def rectangles_in(self, near: QRectF) -> Iterator[tuple[str, list[QRectF]]]:
        """The rectangles that may reach into a rectangle of the row, by colour."""
        for colour, (lefts, rectangles) in self._colours.items():
            first = bisect_left(lefts, near.left() - self._widest)
            yield colour, rectangles[first : bisect_right(lefts, near.right())]


def _colour(group: Group) -> str | None:
    """The colour of its ground; of its outline where the ground has one, because it is as pale as the lane then."""
    ground = next((item for item in group.items if isinstance(item, Box | Path)), None)
    return (ground.stroke or ground.fill) if ground else None
