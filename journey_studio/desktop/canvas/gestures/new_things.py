"""What a drop from the palette does to the document: a new card, a channel for a touchpoint."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.landing import Landing
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.typing_order import made
from journey_studio.document.changing import change
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

TOUCHPOINT = "touchpoint"


def new_card(canvas: "BoardCanvas", kind: str, gap: Landing, **values: str) -> tuple[str, str]:
    """A card of that kind in a gap: its id, and the group with which its first words become part of the same step."""
    place = {"lane": gap.cell.lane, "step": gap.cell.step, "kind": kind}
    return made(canvas, "card", {**place, **values}, gap.before)


def touchpoint_under(places: Places, x: float, y: float) -> Card | None:
    """The touchpoint at a place of the board."""
    cell = places.cell_at(x, y)
    keys = [key for key, box in places.pile(cell) if box.holds(x, y)] if cell else []
    card = places.snapshot.get(Card, keys[0]) if keys else None
    return card if card and card.kind == TOUCHPOINT else None


def use_channel(canvas: "BoardCanvas", card: Card, channel: str) -> None:
    """Give a touchpoint that channel, as one edit; nothing where it has it."""
    if card.channel != channel:
        with canvas.document.edit("Set channel") as edit:
            change(edit, card.id, {"channel": channel})
    canvas.select({card.id})
