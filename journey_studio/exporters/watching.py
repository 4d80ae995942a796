"""A shaper that lets somebody stop the layout it is asked by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journey_studio.scene import Paragraph, TextStyle

if TYPE_CHECKING:
    from journey_studio.typeset import QtShaper

_BETWEEN = 50


@dataclass
class Watched:
    """Tells `progress` 0 once in 50 paragraphs that the layout goes on; what that raises stops it."""

    shaper: "QtShaper"
    progress: Callable[[float], None]
    count: int = 0

    def paragraph(self, text: str, style: TextStyle, width: float) -> Paragraph:
        """Break a text (see `scene.Shaper`)."""
        self.count += 1
        if self.count % _BETWEEN == 0:
            self.progress(0.0)
        return self.shaper.paragraph(text, style, width)
