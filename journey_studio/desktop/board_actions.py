"""Actions on the board, as the menus, the keys and the palette ask for them."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas import adding, arranging, curves
from journey_studio.desktop.canvas.gestures.drop_new import PaletteItem
from journey_studio.desktop.canvas.gestures.drop_part import PARTS
from journey_studio.desktop.canvas.gestures.keys import edit_selected
from journey_studio.desktop.canvas.gestures.palette_drag import PaletteDrag
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.noting import add_note
from journey_studio.desktop.palette.offers import Offer
from journey_studio.desktop.words import tr
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.model import Card, Channel, Persona

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def edit_text(window: "MainWindow") -> None:
    """Edit the text of what is selected, on the board or in the table that is in sight."""
    planned = window.middle.planning.table if window.middle.planned else None
    if window.middle.shows_table:
        window.middle.table.edit_current()
    elif planned is not None:
        planned.edit_current()
    else:
        edit_selected(window.canvas)


def add_shared(window: "MainWindow", noun: str, name: str) -> None:
    """A new persona or channel, whose fields are shown at once; what is typed then is its name."""
    if window.session.document is not None:
        with window.session.document.edit(f"Add {noun}") as edit:
            made = add(edit, noun, {"name": name})
        window.inspector.inspect((made.id,))
        window.inspector.take_keyboard()


def put(window: "MainWindow", offer: Offer) -> None:
    """Put an offer of the palette to what is selected: a card into the cell, a channel to the cards, a persona's curve."""
    if not window.session.can_edit:
        return
    if offer.what == "card":
        adding.add_card(window.canvas, offer.key)
    elif offer.what == "note":
        add_note(window.canvas, colour=offer.key)
    elif offer.what in PARTS:
        _add_part(window, offer)
    elif offer.what == Channel.noun:
        _give_channel(window, offer)
    else:
        window.canvas.select([curves.draw_persona(window.canvas, offer.key)])


def _add_part(window: "MainWindow", offer: Offer) -> None:
    """A stage, step or lane behind the one that is selected, else last."""
    if offer.what == "stage":
        adding.add_stage(window.canvas)
    elif offer.what == "step":
        adding.add_step(window.canvas)
    else:
        adding.add_lane(window.canvas, offer.key)


def carry(window: "MainWindow", offer: Offer, event: QMouseEvent) -> PaletteDrag:
    """A press on a chip of the palette, to be dragged to the board."""
    return PaletteDrag(window.canvas, PaletteItem(offer.what, offer.key, offer.label), event)


def delete(window: "MainWindow") -> None:
    """Delete what is selected; it can be taken back."""
    arranging.delete_selection(window.canvas)


def duplicate(window: "MainWindow") -> None:
    """Copy what is selected, beside it."""
    arranging.duplicate_selection(window.canvas)


def _give_channel(window: "MainWindow", offer: Offer) -> None:
    """The selected cards get the channel."""
    cards = [record for record in selected_records(window.canvas) if isinstance(record, Card)]
    if not cards:
        window.say(tr("Select the cards that this channel is for."))
        return
    with window.canvas.document.edit("Set channel") as edit:
        for card in cards:
            change(edit, card.id, {"channel": offer.key})


def tell_read_only(window: "MainWindow") -> None:
    """Say that the map can only be read, and offer a copy."""
    words = tr(
        "This map can only be read: it is open elsewhere, or the file or its folder cannot be written."
    )
    window.notice.say(words, (tr("Save a copy …"), window.maps.ask_to_copy))


def new_persona(window: "MainWindow") -> None:
    """A persona with a first name to be changed."""
    add_shared(window, Persona.noun, tr("New persona"))


def new_channel(window: "MainWindow") -> None:
    """A channel with a first name to be changed."""
    add_shared(window, Channel.noun, tr("New channel"))
