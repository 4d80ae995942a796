"""What a line of a journey can say: the words the reader and the board share."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Title:
    """`title T`"""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """`section S`; an empty text where the line says no more."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """`name: score: actor, actor`, each as written; None where the line has no score, or no colon before actors.

    `rest` is what stands behind a further colon.
    """

    line: int
    name: str
    score: str | None = None
    actors: tuple[str, ...] | None = None
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Description:
    """`accTitle` or `accDescr` with its text; a description may have several lines."""

    line: int
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A whole line that Mermaid passes over, or that means nothing, as it will be written back."""

    line: int
    text: str


Statement = Title | Section | Task | Description | Comment
