"""A column that is filled from top to bottom: texts under each other, each as high as it needs."""

from collections.abc import Iterable

from journey_studio.layout.ink import Ink
from journey_studio.scene import Item, TextStyle


class Column:
    """Items with a running lower edge `y`; `x` and `width` in px say where text goes."""

    def __init__(self, ink: Ink, x: float, y: float, width: float) -> None:
        self.ink, self.x, self.y, self.width = ink, x, y, width
        self.items: list[Item] = []

    def write(
        self, words: str, style: TextStyle, colour: str, gap: float = 0.0, limit: float | None = None
    ) -> None:
        """Set words `gap` px below what is there, in at most `limit` px; nothing happens for empty words."""
        if not words:
            return
        text = self.ink.text(words, style, colour, self.x, self.y + gap, limit or self.width)
        self.items.append(text)
        self.y += gap + text.height

    def put(self, items: Iterable[Item], height: float) -> None:
        """Add items that were made for this place and take `height` px."""
        self.items.extend(items)
        self.y += height
