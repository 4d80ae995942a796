"""What the palette lists: the actions of the table, and everything of the map that one can go to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from journey_studio.desktop.actions import Action
from journey_studio.desktop.actions.action import (
    can_change_selection,
    can_edit,
    has_map,
    has_selection,
    has_stage,
)
from journey_studio.desktop.actions.grouping import grouped
from journey_studio.desktop.library.shelf import key_of, kind_word, phase_words, shelf
from journey_studio.desktop.menus import keys_of
from journey_studio.desktop.words import tr
from journey_studio.insight.columns import places
from journey_studio.library.presets import CHANNEL
from journey_studio.library.presets import Entry as LibraryEntry
from journey_studio.model import Card, Channel, Journey, Lane, Persona, Snapshot, View
from journey_studio.model.kinds import CARD_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

LONGEST = 120


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette: what it is (action, card, stage, library …), its id, its name, where it belongs, its keys.

    `why` says why it cannot be done now. `colour` is a family of cards, or empty.
    """

    what: str
    key: str
    name: str
    detail: str = ""
    keys: str = ""
    why: str = ""
    colour: str = ""


def action_entries(window: "MainWindow") -> list[Entry]:
    """The actions in the order of the menus. What cannot be done now says why; where nobody can say, it is left out."""
    return [
        Entry("action", action.id, _label(action), group, keys_of(action), why)
        for group, action in grouped()
        if action.id != "palette" and (why := _why(action, window)) is not None
    ]


def _label(action: Action) -> str:
    return tr(action.label).rstrip(" …")


def _why(action: Action, window: "MainWindow") -> str | None:
    """Why an action cannot be done: empty where it can, None where there is no word for it."""
    if action.enabled(window):
        return ""
    if not window.session.is_open and action.enabled in (
        has_map,
        can_edit,
        has_stage,
        has_selection,
        can_change_selection,
    ):
        return tr("Open a map first")
    if not window.session.can_edit and action.enabled in (can_edit, has_stage, can_change_selection):
        return tr("This map can only be read")
    if action.enabled in (has_selection, can_change_selection):
        return tr("Select something first")
    return tr("Add a stage first") if action.enabled is has_stage else None


def content_entries(snapshot: Snapshot, journey: Journey) -> list[Entry]:
    """Everything of a journey one can go to, in board order: stages, steps, lanes, personas, channels,
    views, the other journeys, cards.
    """
    columns, lanes = places(snapshot, journey), snapshot.lanes(journey.id)
    found = [
        Entry("stage", stage.id, _line(stage.title) or tr("Stage {number}").format(number=number + 1))
        for number, stage in enumerate(snapshot.stages(journey.id))
    ]
    found += [
        Entry("step", key, _line(place.step.title), _line(place.stage.title))
        for key, place in columns.items()
        if place.step.title
    ]
    found += [Entry("lane", lane.id, _line(lane.name)) for lane in lanes]
    found += [
        Entry("persona", each.id, _line(each.name), _line(each.role)) for each in snapshot.of_owner(Persona)
    ]
    found += [Entry("channel", each.id, _line(each.name)) for each in snapshot.of_owner(Channel)]
    found += [Entry("view", each.id, _line(each.name)) for each in snapshot.of_owner(View, journey.id)]
    found += [
        Entry("journey", each.id, _line(each.title) or tr("Untitled journey"))
        for each in snapshot.journeys
        if each.id != journey.id
    ]
    where = {key: _line(place.name) for key, place in columns.items()}
    found += [_card(card, where.get(card.step, "")) for lane in lanes for card in _titled(snapshot, lane)]
    return found


def library_entries(window: "MainWindow") -> list[Entry]:
    """What the library can put on the map: all it offers but the channels that the map has, which one can go to."""
    why = "" if window.session.can_edit else tr("This map can only be read")
    return [
        Entry("library", key_of(offered), _line(offered.entry.title), _of_library(offered.entry), why=why)
        for offered in shelf(window.session.snapshot)
        if (offered.entry.kind, offered.home) != (CHANNEL, "map")
    ]


def _of_library(entry: LibraryEntry) -> str:
    """What an entry of the library is, and the phase it is meant for."""
    phase = phase_words(entry.phase) if entry.phase else ""
    return " · ".join(filter(None, (kind_word(entry.kind), phase)))


def _titled(snapshot: Snapshot, lane: Lane) -> Iterator[Card]:
    return (card for card in snapshot.cards(lane.id) if card.title or card.body)


def _card(card: Card, step: str) -> Entry:
    kind = CARD_KINDS[card.kind]
    return Entry(
        "card", card.id, _line(card.name), f"{kind.word} · {step}" if step else kind.word, colour=kind.family
    )


def _line(text: str) -> str:
    return " ".join(text[: LONGEST * 2].split())[:LONGEST]
