"""How wide the columns of a table are: no word is broken where there is room, and no line is where others can spare it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from journey_studio.layout.ink import Ink
from journey_studio.scene import TextStyle

_LONGEST = 12
"""So many of the longest words and texts of a column are measured; the others are shorter."""

_SELDOM = 0.2
"""The share of a column's texts that are longer than is usual there."""

Written = tuple[str, TextStyle]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column asks for in px: its longest word, a usual text and the longest one on one line, and a share of the rest."""

    word: float
    usual: float
    longest: float
    share: float


def wish(texts: Iterable[Written], share: float, room: float, ink: Ink) -> Wish:
    """The wish of a column with these texts; a word, which a no-break space does not end, asks for no more than four tenths of the room, a line for all of it."""
    lines = sorted(((line, style) for text, style in texts for line in text.split("\n") if line), key=_length)
    words = sorted({(word, style) for line, style in lines for word in line.split(" ")}, key=_length)
    word = min(_widest(words[:_LONGEST], room, ink), 0.4 * room)
    seldom = int(len(lines) * _SELDOM)
    usual = max(word, _widest(lines[seldom : seldom + _LONGEST], room, ink))
    return Wish(word, usual, max(usual, _widest(lines[:_LONGEST], room, ink)), share)


def _length(text: Written) -> tuple[int, str, float]:
    words, style = text
    return -len(words), words, style.weight


def _widest(texts: Iterable[Written], room: float, ink: Ink) -> float:
    """The width of the widest text, 1 px added."""
    return max((ink.shaper.paragraph(text, style, room).width for text, style in texts), default=0.0) + 1


def widths(room: float, wishes: Sequence[Wish]) -> list[float]:
    """Widths that fill the room: first the words, then usual lines, then the longest, the rest by shares.

    Who asks for less is served first. Where not even the words have room, all get less.
    """
    least = sum(wish.word for wish in wishes)
    if least >= room:
        return [wish.word * room / least for wish in wishes]
    shares = [wish.share for wish in wishes]
    made = [wish.word for wish in wishes]
    made = _towards(made, [wish.usual for wish in wishes], shares, room)
    made = _towards(made, [wish.longest for wish in wishes], shares, room)
    spare = room - sum(made)
    return [width + spare * share / sum(shares) for width, share in zip(made, shares, strict=True)]


def _towards(
    made: Sequence[float], goals: Sequence[float], shares: Sequence[float], room: float
) -> list[float]:
    """Widths nearer to their goals: what is left of the room goes by shares to those that are not there yet."""
    grown = list(made)
    waiting = [place for place in range(len(made)) if goals[place] > made[place]]
    while waiting:
        spare = (room - sum(grown)) / sum(shares[place] for place in waiting)
        content = [place for place in waiting if goals[place] - grown[place] <= spare * shares[place]]
        for place in content or waiting:
            grown[place] = goals[place] if content else grown[place] + spare * shares[place]
        waiting = [place for place in waiting if place not in content] if content else []
    return grown
