"""What the tables of the planning view hold, place by place."""

from collections.abc import Callable
from dataclasses import dataclass

from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS

Put = Callable[[Edit, str], object]
"""Gets text that was typed into the map; of a record that it makes it returns the id."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What a table shows in a place: words, the id of the card there, and how text that is typed gets into the map.

    `put` raises `InvalidValue` for text that cannot be; without it nothing can be typed. `loud` stands out; `long` text is typed
    in a small sheet. With a `family` the cell looks like a card of it, with an `icon`, an empty one like a place for a card: dashed
    where a question is `open`, with a plus where it is `next` to be filled, and `invites` says what to type while it is chosen. Below the `last` one of a group there is a
    line. `columns` and `rows` are how many it takes; `spoken` is what a screen reader says of it. An empty place is found again by its
    `place` when the map has changed. Where there are `choices`, words each with a value, one is `chosen` and nothing typed.
    """

    words: str = ""
    key: str = ""
    put: Put | None = None
    label: str = "Edit card"
    loud: bool = False
    right: bool = False
    long: bool = False
    family: str = ""
    icon: str = ""
    invites: str = ""
    open: bool = False
    next: bool = False
    last: bool = False
    columns: int = 1
    rows: int = 1
    spoken: str = ""
    place: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""

    @property
    def held(self) -> str:
        """What an editor begins with, and what typing the same again does not change."""
        return self.chosen if self.choices else self.words.strip()

    @property
    def name(self) -> str:
        """What this is found again by: its card, else its place; empty where nothing is to be found again."""
        return self.key or self.place

    @property
    def is_free(self) -> bool:
        """Whether Tab offers it to be typed in: a field, or the next place; never a card, whose words would be typed over."""
        return self.put is not None and (self.next or not self.family)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band(Cell):
    """A heading across the table: a `note` at its end, more words `below`, and what a click or Enter does."""

    note: str = ""
    below: str = ""
    turn: Callable[[], object]


def card_cell(card: Card, put: Put) -> Cell:
    """A card in the colours of its kind; what is typed in it is put by `put`."""
    kind = CARD_KINDS[card.kind]
    spoken = tr("{kind}: {title}").format(kind=tr(kind.word), title=card.name)
    return Cell(
        card.name,
        card.id,
        put,
        f"Edit {kind.name}",
        long=True,
        family=kind.family,
        icon=kind.icon,
        spoken=spoken,
    )


def place_for(kind: str, put: Put, invites: str, place: str) -> Cell:
    """A place in which a card of a kind can be typed, found again by the name `place`."""
    family = CARD_KINDS[kind].family
    return Cell("", "", put, f"Add {kind}", long=True, family=family, invites=invites, place=place)
