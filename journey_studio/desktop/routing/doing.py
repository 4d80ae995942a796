"""What the routes panel and the menu do to routes; each is one edit."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from journey_studio.desktop.words import tr
from journey_studio.document.changing import change, delete
from journey_studio.document.routing import add_route, add_stops, move_stop, remove_stop
from journey_studio.insight.columns import cards_in_order
from journey_studio.model import Card, Route

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def selected_cards(window: "MainWindow") -> list[str]:
    """The selected cards in reading order."""
    journey, snapshot = window.session.journey, window.session.snapshot
    chosen = {key for key in window.selected if snapshot.get(Card, key)}
    if journey is None or len(chosen) < 2:
        return list(chosen)
    return [card.id for card in cards_in_order(snapshot, journey) if card.id in chosen]


def make(window: "MainWindow", cards: Sequence[str] | None = None) -> str:
    """A new route through these cards, or through the selected ones; its id, empty where the map cannot be changed."""
    if not window.session.can_edit:
        return ""
    stops = selected_cards(window) if cards is None else cards
    number = len(window.session.snapshot.of_owner(Route, window.session.journey_id)) + 1
    with window.canvas.document.edit("New route") as edit:
        return add_route(
            edit, window.session.journey_id, tr("Route {number}").format(number=number), stops
        ).id


def append(window: "MainWindow", route: str, cards: Sequence[str]) -> None:
    """Go on through these cards."""
    if not window.session.can_edit:
        return
    with window.canvas.document.edit("Add to route") as edit:
        add_stops(edit, route, cards)


def move(window: "MainWindow", route: str, place: int, to: int) -> bool:
    """A stop to another place; False where there is none."""
    if not (_is_stop(window, route, place) and _is_stop(window, route, to)):
        return False
    with window.canvas.document.edit("Move stop of route") as edit:
        move_stop(edit, route, place, to)
    return True


def take_out(window: "MainWindow", route: str, place: int) -> bool:
    """A stop out of its route; False where there is none."""
    if not _is_stop(window, route, place):
        return False
    with window.canvas.document.edit("Take stop out of route") as edit:
        remove_stop(edit, route, place)
    return True


def delete_route(window: "MainWindow", route: str) -> None:
    """Delete a route, and say so with the way back."""
    if window.session.snapshot.get(Route, route):
        with window.canvas.document.edit("Delete route") as edit:
            delete(edit, route)
        window.notice.say(tr("The route is deleted."), (tr("Undo"), window.undo))


def change_route(window: "MainWindow", route: str, values: Mapping[str, Any]) -> None:
    """Set fields of a route where they differ."""
    known = window.session.snapshot.get(Route, route)
    if (
        known is not None
        and window.session.can_edit
        and any(getattr(known, name) != value for name, value in values.items())
    ):
        with window.canvas.document.edit("Change route") as edit:
            change(edit, route, values)


def _is_stop(window: "MainWindow", route: str, place: int) -> bool:
    known = window.session.snapshot.get(Route, route)
    return window.session.can_edit and known is not None and 0 <= place < len(known.stops)
