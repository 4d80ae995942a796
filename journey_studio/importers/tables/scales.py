"""Emotions as people write them (numbers on a scale, words, faces) as −2 … +2.

A number on a scale from `low` to `high` becomes −2 + 4 · (number − low) / (high − low).
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journey_studio.importers.tables.feeling_words import FACES, LEXICON
from journey_studio.model.curve import HIGHEST, LOWEST


@dataclass(frozen=True, slots=True)
class Scale:
    """The lowest and the highest number of a scale."""

    low: float
    high: float

    def emotion(self, number: float) -> float:
        """The emotion of a number; beyond the scale it lies beyond −2 … +2."""
        return LOWEST + (HIGHEST - LOWEST) * (number - self.low) / (self.high - self.low)


SCALES: Mapping[str, Scale] = {
    "-2..2": Scale(-2, 2),
    "-5..5": Scale(-5, 5),
    "-1..1": Scale(-1, 1),
    "-3..3": Scale(-3, 3),
    "-10..10": Scale(-10, 10),
    "1..5": Scale(1, 5),
    "0..5": Scale(0, 5),
    "1..7": Scale(1, 7),
    "0..10": Scale(0, 10),
    "1..10": Scale(1, 10),
    "0..100": Scale(0, 100),
}
"""By the names they are chosen with. Words and faces are read whatever the scale."""

USUAL = "-2..2"


@dataclass(frozen=True, slots=True)
class Feeling:
    """A number as it stands (on some scale) or an emotion by words or a face, and what else the cell says."""

    number: float | None
    emotion: float | None
    rest: str = ""


_NUMBER = re.compile(r"(?<![\w.,])([+−–-]?\s?\d{1,3}(?:[.,]\d{1,6})?)(?:\s*/\s*\d{1,3})?(?![\w.,]*\d)(\s*%)?")
_EDGES = " \t\n,;:.–—-()[]|/"


def feeling(text: str) -> Feeling | None:
    """What a cell says of an emotion: its first number, else its face, else its word. None where it says nothing of it."""
    if found := _NUMBER.match(text.strip()) or _bracketed(text):
        number = float(re.sub(r"\s", "", found[1]).replace("−", "-").replace("–", "-").replace(",", "."))
        return Feeling(number, None, _without(text.strip(), found[0]))
    faces = [(text.find(face), face, value) for face, value in FACES.items() if face in text]
    if faces:
        value = sum(value for _, _, value in faces) / len(faces)
        rest = text
        for _, face, _ in faces:
            rest = rest.replace(face, " ")
        return Feeling(None, value, _tidy(rest))
    return _worded(text)


def scale_of(texts: Iterable[str]) -> str:
    """The narrowest usual scale that all numbers of these cells lie on."""
    numbers = [found.number for text in texts if (found := feeling(text)) and found.number is not None]
    if not numbers:
        return USUAL
    low, high = min(numbers), max(numbers)
    usual: tuple[str, ...]
    if low < 0:
        usual = ("-2..2", "-3..3", "-5..5", "-10..10")
    elif low >= 1:
        usual = ("1..5", "1..10", "0..100")
    elif high <= HIGHEST:
        usual = ("-2..2",)
    else:
        usual = ("0..5", "0..10", "0..100")
    fits = (name for name in usual if SCALES[name].low <= low and high <= SCALES[name].high)
    return next(fits, usual[-1])


def _bracketed(text: str) -> re.Match[str] | None:
    """A number at the end, alone or in brackets: "Annoyed (-1)"."""
    found = None
    for match in _NUMBER.finditer(text):
        found = match
    if found is None or text[found.end() :].strip(_EDGES):
        return None
    return found if feeling_free(text[: found.start()]) else None


def feeling_free(text: str) -> bool:
    """Whether what stands before a number is short enough to be a word or a name for it."""
    return len(text.split()) <= 6


def _worded(text: str) -> Feeling | None:
    words = " ".join(re.sub(r"[^\w\s]", " ", text).casefold().split())
    padded = f" {words} "
    found = [
        (word, value) for word, value in LEXICON.items() if f" {word} " in padded or _spaceless(word, words)
    ]
    longest = [
        (word, value)
        for word, value in found
        if not any(word != other and word in other for other, _ in found)
    ]
    if not longest:
        return None
    return Feeling(None, sum(value for _, value in longest) / len(longest), _tidy(text))


def _spaceless(word: str, words: str) -> bool:
    return not word.isascii() and "\u3040" <= word[0] <= "\u9fff" and word in words


def _without(text: str, part: str) -> str:
    return _tidy(text.replace(part, " ", 1))


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)
