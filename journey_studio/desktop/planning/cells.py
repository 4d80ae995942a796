"""What the tables of the planning view hold, place by place."""

from collections.abc import Callable
from dataclasses import dataclass

from journey_studio.document import Edit

Put = Callable[[Edit, str], object]
"""Gets text that was typed into the map; of a record that it makes it returns the id."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table shows in a place: words, the id of the card there, and how text that is typed gets into the map.

    `put` raises `InvalidValue` for text that cannot be; without it nothing can be typed. `loud` stands out; `long` text is typed
    in a small sheet. With a `family` the cell looks like a card of it, an empty one like a place for one: it says what `invites`
    to type, always where a question is `open`; below the `last` one of a group there is a line. `columns` and `rows` are how
    many it takes; `spoken` is what a screen reader says of it.
    """

    words: str = ""
    key: str = ""
    put: Put | None = None
    label: str = "Edit card"
    loud: bool = False
    right: bool = False
    long: bool = False
    family: str = ""
    invites: str = ""
    open: bool = False
    last: bool = False
    columns: int = 1
    rows: int = 1
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Band(Cell):
    """A heading across the table: a `note` at its end, more words `below`, and what a click or Enter does."""

    note: str = ""
    below: str = ""
    turn: Callable[[], object]
