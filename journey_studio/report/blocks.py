"""Blocks: what a page flows. A block is never parted; long words come as several blocks."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.layout.ink import Ink
from journey_studio.scene import Group, Item, Link, TextStyle

PART = TextStyle(22, 700, line_height=28)
SECTION = TextStyle(15, 600, line_height=20)
ITEM = TextStyle(14, 600, line_height=19)
TEXT = TextStyle(13, line_height=18)
SMALL = TextStyle(12, line_height=16)
SMALL_STRONG = TextStyle(12, 600, line_height=16)
MOST_LINES = 20
"""Words that take more lines come in several blocks."""


@dataclass(frozen=True, slots=True)
class Block:
    """A group at the origin, the gap above it (none at the top of a page), and whether it stays with the next block.

    Neighbours with the same `panel`, a colour, stand on one ground.
    """

    group: Group
    gap: float = 0.0
    keep: bool = False
    panel: str = ""

    @property
    def height(self) -> float:
        """Its height without the gap."""
        return self.group.height


def block(
    role: str, items: Sequence[Item], width: float, height: float, name: str = "", owner: str = ""
) -> Group:
    """A group of a report at the origin."""
    return Group(owner or f"report/{role}", role, 0, 0, width, height, tuple(items), name)


def chunks(words: str, style: TextStyle, width: float, ink: Ink) -> list[str]:
    """Words in pieces of at most 20 lines of that width."""
    lines = ink.shaper.paragraph(words, style, width).lines
    starts = [line.start for line in lines[::MOST_LINES]] or [0]
    return [
        words[start:end].rstrip("\n") for start, end in zip(starts, [*starts[1:], len(words)], strict=True)
    ]


def words_blocks(
    words: str,
    style: TextStyle,
    colour: str,
    width: float,
    ink: Ink,
    *,
    role: str = "paragraph",
    x: float = 0.0,
    gap: float = 0.0,
    target: str = "",
    panel: str = "",
    keep: bool = False,
) -> list[Block]:
    """Words as blocks; with a `target` they lead to the group of that owner."""
    made = []
    for number, piece in enumerate(chunks(words, style, width - x, ink)):
        text = ink.text(piece, style, colour, x, 0, width - x)
        items: list[Item] = [text]
        if target:
            items.append(Link(x, 0, width - x, text.height, f"#{target}"))
        group = block(role, items, width, text.height, piece)
        made.append(Block(group, 0.0 if number else gap, keep, panel))
    return made


def part_head(part: str, words: str, level: int, width: float, ink: Ink, gap: float = 0.0) -> Block:
    """The heading of a part, which bookmarks and the contents lead to."""
    text = ink.text(words, PART, ink.theme.text, 0, 0, width)
    return Block(block(f"h{level}", [text], width, text.height + 10, words, f"part/{part}"), gap, keep=True)


def section_head(words: str, level: int, width: float, ink: Ink, gap: float = 0.0) -> Block:
    """The heading of a section."""
    text = ink.text(words, SECTION, ink.theme.text, 0, 0, width)
    return Block(block(f"h{level}", [text], width, text.height + 6, words), gap, keep=True)
