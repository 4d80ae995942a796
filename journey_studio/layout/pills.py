"""The label of a connector: words in a pill, with a bolt in front of a trigger."""

from dataclasses import dataclass

from journey_studio.layout.icons import icon
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.shapes import pill
from journey_studio.model import Connector
from journey_studio.scene import Item, Text

_LIMIT = 170.0
_LONGEST = 250.0
_ROUND = 40.0
_PADDING = 9.0
_BOLT = 12.0


@dataclass(frozen=True, slots=True)
class Pill:
    """A label that knows its size in px and has no place yet."""

    text: Text
    bolt: bool
    ink: Ink

    @property
    def width(self) -> float:
        """Its width."""
        bolt = _BOLT + (4 if self.text.lines else 0) if self.bolt else 0.0
        return self.text.width + bolt + 2 * _PADDING

    @property
    def height(self) -> float:
        """Its height."""
        return max(self.text.height, CAPTION.leading) + 4

    def around(self, x: float, y: float) -> list[Item]:
        """The pill with its middle at a point."""
        theme, left, top = self.ink.theme, x - self.width / 2, y - self.height / 2
        items: list[Item] = [
            pill(left, top, self.width, self.height, theme.surface, theme.hairline, theme.line)
        ]
        words = left + _PADDING
        if self.bolt:
            items.append(icon("zap", round(words, 2), round(y - _BOLT / 2, 2), _BOLT, theme.accent))
            words += _BOLT + 4
        if self.text.lines:
            text = self.text
            items.append(self.ink.snug(text.text, CAPTION, text.colour, words, top + 2, text.width))
        return items


def label_pill(connector: Connector, stretch: float, ink: Ink) -> Pill | None:
    """The label of a connector; None where there is nothing to say.

    It is one line where that fits on its stretch of track (px) or is not much wider than a usual line.
    """
    bolt = connector.kind == "trigger"
    if not connector.label and not bolt:
        return None
    text = ink.line_or(connector.label, CAPTION, ink.theme.text, max(_LONGEST, stretch - _ROUND), _LIMIT)
    return Pill(text, bolt, ink)
