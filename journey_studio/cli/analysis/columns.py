"""Text in columns, no wider than a terminal: letters are counted as the cells they take there."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence

WIDTH = 80
"""Cells in a line."""

_GAP = "  "


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Collection[int] = ()
) -> Iterator[str]:
    """Rows below their headings. The columns of these `numbers` (from 0) stand to the right; the widest ones give way.

    Nothing is cut: a cell that is too long goes on below, and one may have lines of its own.
    """
    every = [tuple(heads), *map(tuple, rows)]
    widths = _fitting(
        [
            [width_of(line) for cell in column for line in cell.split("\n")]
            for column in zip(*every, strict=True)
        ]
    )
    for row in every:
        cells = [wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]
        for number in range(max(map(len, cells))):
            parts = (
                _padded(cell[number] if number < len(cell) else "", width, right=column in numbers)
                for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
            )
            yield _GAP.join(parts).rstrip()


def wrapped(text: str, width: int = WIDTH) -> list[str]:
    """The lines of a text, each at most so wide; a word that is wider is broken.

    A line that begins with blanks keeps them where it goes on, and one that begins with a dash goes on behind it.
    """
    return [part for line in text.split("\n") for part in _broken(line, width)]


def _broken(line: str, width: int) -> Iterator[str]:
    words = line.lstrip(" ")
    indent = " " * min(len(line) - len(words), width // 4)
    behind = indent + ("  " if words.startswith("- ") and width > 8 else "")
    current, begun = indent, False
    for word in (piece for each in words.split() for piece in _pieces(each, width - len(behind))):
        longer = f"{current} {word}" if begun else current + word
        if begun and width_of(longer) > width:
            yield current
            longer = behind + word
        current, begun = longer, True
    yield current


def labelled(label: str, lines: Sequence[str], room: int) -> Iterator[str]:
    """Lines beside their label, which takes `room` cells; a long one goes on below itself."""
    rest = [part for line in lines for part in wrapped(line, WIDTH - room)]
    for number, line in enumerate(rest):
        yield _padded("" if number else label, room) + line


def width_of(text: str) -> int:
    """The cells a text takes: two for wide letters such as Japanese ones, none for marks on others."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1


def _fitting(columns: Sequence[Sequence[int]]) -> list[int]:
    """The widths of columns: as wide as their widest line, less for the widest ones until all fit."""
    widths = [min(max(column), WIDTH) for column in columns]
    while sum(widths) > WIDTH - len(_GAP) * (len(widths) - 1):
        widths[widths.index(max(widths))] -= 1
    return widths


def _pieces(word: str, width: int) -> Iterator[str]:
    piece, room = "", width
    for letter in word:
        cells = _cells(letter)
        if cells > room and piece:
            yield piece
            piece, room = "", width
        piece, room = piece + letter, room - cells
    yield piece


def _padded(text: str, width: int, *, right: bool = False) -> str:
    blanks = " " * (width - width_of(text))
    return blanks + text if right else text + blanks
