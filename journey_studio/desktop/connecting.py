"""What the menus do about connectors: the tool, the list of cards, the kind of those that are selected."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.connect_tool import start_connecting
from journey_studio.desktop.canvas.gestures.joining import short_name
from journey_studio.desktop.canvas.gestures.landing import in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.dialogs.connect_to import ConnectToDialog
from journey_studio.document.changing import change
from journey_studio.document.connecting import connect, connection, reconnect
from journey_studio.document.cycle import set_cycle
from journey_studio.model import Card, Connector, Journey, Lane

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def only_card(window: "MainWindow") -> str:
    """The card that is selected alone; empty where there is none."""
    records = selected_records(window.canvas) if window.session.is_open and len(window.selected) == 1 else []
    return records[0].id if records and isinstance(records[0], Card) else ""


def connectors(window: "MainWindow") -> list[Connector]:
    """The connectors that are selected, if nothing else is; a few at a time."""
    if not window.session.is_open or not 0 < len(window.selected) <= 100:
        return []
    records = selected_records(window.canvas)
    found = [record for record in records if isinstance(record, Connector)]
    return found if len(found) == len(records) else []


def connect_by_tool(window: "MainWindow") -> None:
    """Take up the tool, from the card that is selected alone, if there is one."""
    window.canvas.setFocus()
    start_connecting(window.canvas, only_card(window) or None)


def connect_by_list(window: "MainWindow") -> None:
    """Ask for the target among all cards."""
    source, canvas = only_card(window), window.canvas
    snapshot = canvas.document.snapshot
    places = Places.of(snapshot, canvas.journey, canvas.scene)
    cards = (card.id for lane in places.lanes for card in snapshot.cards(lane.owner) if card.id != source)
    listed = [(card.id, _line(places, card)) for card in in_board_order(places, frozenset(cards))]

    def join(target: str, kind: str) -> None:
        known = connection(canvas.document.snapshot, source, target)
        if known is None:
            with canvas.document.edit("Connect cards") as edit:
                key = connect(edit, source, target, kind)
            canvas.select({key if canvas.rect_of(key) else source})
        else:
            canvas.select({known.id if canvas.rect_of(known.id) else source})

    ConnectToDialog(listed, join, window).open()


def _line(places: Places, card: Card) -> str:
    lane = places.snapshot.need(Lane, card.lane)
    return f"{short_name(card)} – {lane.name}, {places.grid.names[places.grid.columns[card.step]]}"


def set_kind(window: "MainWindow", kind: str) -> None:
    """Make the selected connectors of one kind."""
    with window.canvas.document.edit("Kind of connector") as edit:
        for item in connectors(window):
            change(edit, item.id, {"kind": kind})


def turn_around(window: "MainWindow") -> None:
    """The selected connectors lead the other way."""
    with window.canvas.document.edit("Turn around") as edit:
        for item in connectors(window):
            reconnect(edit, item.id, item.target, item.source)


def is_cycle(window: "MainWindow") -> bool:
    """Whether the last stage of the journey that is shown leads back to the first."""
    journey = window.session.snapshot.get(Journey, window.session.journey_id)
    return bool(journey and journey.is_cycle)


def turn_cycle(window: "MainWindow") -> None:
    """Make the journey a cycle, or a line with an end again."""
    document, on = window.session.document, not is_cycle(window)
    if document is not None:
        with document.edit("Make a cycle" if on else "End the cycle") as edit:
            set_cycle(edit, window.session.journey_id, on=on)
