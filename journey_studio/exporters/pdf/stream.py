"""The content of a page as PDF operators, in board px with y downwards.

What is already set (font, fill colour, an open text object) is not said again: text states outlive text objects.
"""

from functools import lru_cache

REACH = 1_000_000.0
"""What lies further than this many px from the board's origin, or at no number at all, is not drawn."""


def near(*numbers: float) -> bool:
    """Whether every number is finite and within reach."""
    return all(-REACH < number < REACH for number in numbers)


@lru_cache(4096)
def colour_operands(colour: str) -> str:
    """The red, green and blue of `#RRGGBB` as three numbers from 0 to 1. Raises ValueError for other words."""
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"A colour is written #RRGGBB, not {colour!r}.")
    return " ".join(f"{value / 255:.3f}" for value in bytes.fromhex(colour[1:]))


class Stream:
    """Operators of one page, in drawing order."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._in_text = False
        self._font: tuple[str, float] | None = None
        self._colour = ""
        self._kept: list[tuple[tuple[str, float] | None, str]] = []

    def layer(self, operators: str) -> None:
        """Begin drawing in other coordinates: the state is kept aside, then `operators` change it."""
        self.draw(f"q {operators}")
        self._kept.append((self._font, self._colour))

    def end_layer(self) -> None:
        """Go back to the coordinates and the state before."""
        self.draw("Q")
        self._font, self._colour = self._kept.pop()

    def draw(self, operators: str) -> None:
        """Operators that stand outside text objects and leave colours as they found them."""
        if self._in_text:
            self._parts.append("ET")
            self._in_text = False
        self._parts.append(operators)

    def write(self, font: str, size: float, colour: str, x: float, baseline: float, strings: str) -> None:
        """Text at a place: `strings` are the strings and adjustments of a TJ operator."""
        parts = self._parts
        if not self._in_text:
            parts.append("BT")
            self._in_text = True
        if self._font != (font, size):
            parts.append(f"/{font} {size:.3f} Tf")
            self._font = (font, size)
        if self._colour != colour:
            parts.append(f"{colour_operands(colour)} rg")
            self._colour = colour
        parts.append(f"1 0 0 -1 {x:.2f} {baseline:.2f} Tm[{strings}]TJ")

    def text(self) -> str:
        """All operators, the last text object closed."""
        return "\n".join([*self._parts, "ET"] if self._in_text else self._parts)
