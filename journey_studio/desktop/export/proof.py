"""What an export will give, known before anything is written."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QImage

Rectangle = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Jump:
    """A place of a page (left, top, right, bottom; in its units, from the upper left) that leads to a page (from 0)."""

    room: Rectangle
    page: int


@dataclass(frozen=True, slots=True)
class Face:
    """A page to be shown: its width and height (points, or px of a picture), its name, and where it leads."""

    width: float
    height: float
    name: str
    jumps: tuple[Jump, ...] = ()

    def target(self, x: float, y: float) -> int | None:
        """The page that a place of this one leads to."""
        for jump in self.jumps:
            left, top, right, bottom = jump.room
            if left <= x <= right and top <= y <= bottom:
                return jump.page
        return None


@dataclass(frozen=True, slots=True)
class Proof:
    """What a person sees of an export: pages, or rows of a table (the first is its head), or a text; and facts about it.

    `facts` are whole sentences, `warnings` those that ask for a thought; `weight` is the size of the file in bytes where it
    is known at once.
    """

    facts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    faces: tuple[Face, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    text: str = ""
    weight: int | None = None


class Proving(Protocol):
    """An export that was worked out far enough to be shown; it stays in the thread that made it."""

    @property
    def proof(self) -> Proof:
        """What can be shown of it."""

    def paint(self, page: int, width: int) -> QImage:
        """A page of the proof, `width` pixels wide."""

    def weight(self) -> int | None:
        """How many bytes the file will have; None where finding out would take too long."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A proof that has no pages and knows its weight."""

    proof: Proof

    def paint(self, page: int, width: int) -> QImage:
        """There is no page."""
        raise IndexError(page)

    def weight(self) -> int | None:
        """The bytes that were made."""
        return self.proof.weight
