"""One cell with several things in it: lines, bullets, numbers, semicolons."""

import re
from dataclasses import dataclass

_BULLET = re.compile(r"^\s*(?:[-–—*•·▪◦‣●○►➤✓✔]|\(?\d{1,2}[.)](?=\s))\s*(?=\S)")
_MINUS = re.compile(r"^\s*[-–—]\s*[\d.,]+\s*%?\s*$")
_SIGN = re.compile(r"\s*[;；]\s*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A card in the making: its title, and what goes on below it."""

    title: str
    body: str = ""


def pieces(text: str, *, split: bool) -> list[Piece]:
    """What a cell holds: each line, bullet or part between semicolons; or all as one, its first line the title."""
    if not split:
        title, _, body = text.partition("\n")
        return [Piece(title.strip(), body.strip())] if text.strip() else []
    lines = [line for line in text.split("\n") if line.strip()]
    if any(map(_is_bullet, lines)) and len(lines) > 1:
        return _bulleted(lines)
    if len(lines) == 1:
        return [Piece(part) for part in parts(_without_bullet(lines[0]))]
    return [Piece(line.strip()) for line in lines]


def parts(text: str) -> list[str]:
    """The parts of a text between semicolons and line ends."""
    return [part for line in text.split("\n") for part in _SIGN.split(line.strip()) if part]


def _is_bullet(line: str) -> bool:
    return bool(_BULLET.match(line)) and not _MINUS.match(line)


def _without_bullet(line: str) -> str:
    return _BULLET.sub("", line).strip() if _is_bullet(line) else line.strip()


def _bulleted(lines: list[str]) -> list[Piece]:
    """A bullet begins a card; lines without one go on below the card before them."""
    found: list[list[str]] = []
    for line in lines:
        if _is_bullet(line) or not found:
            found.append([_without_bullet(line)])
        else:
            found[-1].append(line.strip())
    return [Piece(first, "\n".join(rest)) for first, *rest in found]
