"""Over how many steps a card reaches: its ends moved by whole steps, by key and menu; each is one edit."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from journey_studio.desktop.canvas.gestures.landing import in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.repeating import repeated
from journey_studio.document import Edit
from journey_studio.document.changing import change
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

End = Literal["left", "right"]


def stretch_selection(canvas: "BoardCanvas", end: End, by: int) -> bool:
    """Move one end of every selected card by so many steps, as far as the board and the card's other end let it.

    False where none can go.
    """
    places = Places.of(canvas.document.snapshot, canvas.journey, canvas.scene)
    cards = in_board_order(places, canvas.selection)
    spans = {card.id: stretched(places, card, end, by) for card in cards}
    moved = [card for card in cards if spans[card.id] != places.grid.span(card)]
    if moved:
        with canvas.document.edit("Change span", repeated(canvas, "span")) as edit:
            for card in moved:
                set_span(edit, places, card, *spans[card.id])
    return bool(moved)


def stretched(places: Places, card: Card, end: End, by: int) -> tuple[int, int]:
    """The columns of a card with one end moved; neither end passes the other or leaves the board."""
    first, last = places.grid.span(card) or (0, 0)
    if end == "left":
        return min(max(first + by, 0), last), last
    return first, max(min(last + by, len(places.grid.steps) - 1), first)


def set_span(edit: Edit, places: Places, card: Card, first: int, last: int) -> None:
    """Let a card reach from one column to another."""
    steps: Sequence[str] = [step.id for step in places.grid.steps]
    change(edit, card.id, {"step": steps[first], "end_step": steps[last] if last > first else None})
