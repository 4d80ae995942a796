"""What an entry says besides its cards: of its emotions, and of the cards themselves."""

import re
from typing import TYPE_CHECKING

from journey_studio.importers.tables import roles
from journey_studio.importers.tables.cards import Draft, lane_for
from journey_studio.importers.tables.facts import fact
from journey_studio.importers.tables.mapping import Orientation, TableMapping
from journey_studio.importers.tables.splitting import parts
from journey_studio.importers.tables.view import View
from journey_studio.importers.tables.vocabulary import plain, role_of
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import CARD_KINDS, EMOTION, LANE_KINDS, card_kind
from journey_studio.model.rules import InvalidValue

if TYPE_CHECKING:
    from journey_studio.importers.tables.board import Board

_PEOPLE = re.compile(r",(?!\s*\d)\s*|、")  # “Mia, 27” is one person
_NO = ("", "no", "false", "0", "n", "nein", "non", "–", "-")
_FIRST = {roles.LANE: 0, roles.KIND: 1, roles.TEXT: 2, roles.DETAIL: 3}
_ASSUMED = {"assumption": "assumed", "assumed": "assumed", "partly researched": "partly"}


def say_of(
    board: "Board",
    view: View,
    table: TableMapping,
    entry: int,
    step: str,
    cards: list[Draft],
    said: dict[int, str],
) -> None:
    """Give the cards of an entry, and its emotions, what the other lines say; where there is no card, one is made."""
    for line, text in sorted(said.items(), key=lambda each: _FIRST.get(table.roles[each[0]], len(_FIRST))):
        role, place = table.roles[line], view.place(line, entry)
        if role in (roles.WORD, roles.QUOTE):
            _of_emotion(board, step, text, role, board.people(view, table, line, entry))
        elif role == roles.CHANNEL:
            _channels(board, step, cards, text)
        elif role == roles.PERSONA:
            _personas(board, table, cards, text)
        else:
            for card in _meant(board, step, cards, role, text):
                _one(board, card, role, text, place, view.label(line))


def _of_emotion(board: "Board", step: str, text: str, role: str, people: list[str]) -> None:
    """A word or a quote for the points there; without one it is a thought."""
    field = "word" if role == roles.WORD else "quote"
    said = [board.curves.say(person, step, text, field) for person in people]
    if not any(said):
        lane = board.lanes.first_of("thoughts")
        board.lanes.add(Draft(lane, step, LANE_KINDS["thoughts"].card, text))


def _channels(board: "Board", step: str, cards: list[Draft], text: str) -> None:
    """One channel is that of all touchpoints, as many as there are touchpoints are theirs in turn; others are touchpoints."""
    names = _names(text)
    touchpoints = [card for card in cards if card.kind == "touchpoint"] or cards[:1]
    if len(names) == 1 and touchpoints:
        names *= len(touchpoints)
    if len(names) != len(touchpoints):
        lane = board.lanes.first_of("touchpoints")
        touchpoints = [board.lanes.add(Draft(lane, step, "touchpoint", name)) for name in names]
    for card, name in zip(touchpoints, names, strict=True):
        card.said["channel"] = board.shared.channel(name)


def _names(text: str) -> list[str]:
    """Names in a cell: parted by line ends, semicolons, or commas where each is short."""
    found = parts(text)
    if len(found) == 1:
        by_comma = [part.strip() for part in found[0].replace("、", ",").split(",") if part.strip()]
        found = by_comma if all(len(part) <= 30 for part in by_comma) else found
    return [name.lstrip("-•*· ").strip() or name for name in found]


def _personas(board: "Board", table: TableMapping, cards: list[Draft], text: str) -> None:
    """In a list a row's card is for its personas; on a board the emotions are theirs."""
    people = [name for part in parts(text) for name in _PEOPLE.split(part) if name]
    keys = tuple(dict.fromkeys(filter(None, map(board.shared.persona, people))))
    if table.orientation is Orientation.ITEMS and EMOTION not in table.roles:
        for card in cards:
            card.said["personas"] = keys


def _meant(board: "Board", step: str, cards: list[Draft], role: str, text: str) -> list[Draft]:
    """The cards that a line tells of: the first of an entry, all for an owner; made where there is none."""
    if cards:
        return cards if role == roles.OWNER else cards[:1]
    kind = "backstage" if role == roles.OWNER else "free text"
    card = Draft(board.lanes.first_of(kind), step, LANE_KINDS[kind].card, text)
    board.lanes.add(card)
    return [] if role in (roles.DETAIL, roles.TEXT, roles.OWNER) else [card]


def _one(board: "Board", card: Draft, role: str, text: str, place: str, label: str) -> None:
    if role == roles.OWNER:
        card.said["owner"] = " ".join(text.split())[:200]
    elif role == roles.TEXT:
        card.goes_on(text)
    elif role == roles.DETAIL:
        stated = fact(card.kind, label, text)
        card.said["facts"] = FrozenMap({**card.said.get("facts", {}), **stated})
        if not stated:
            card.goes_on(f"{label}: {text}" if label else text)
    elif role == roles.TAGS:
        names = [name.lstrip("#") or name for name in _names(text)]
        card.said["tags"] = board.shared.tags(names)
    elif role == roles.UNTIL:
        card.end = board.columns.find("", text, 0)
    elif role == roles.LANE:
        _into_lane(board, card, text)
    elif role == roles.KIND:
        _of_kind(board, card, text, place)
    elif role in (roles.TRUTH, roles.BREAKING):
        card.said[role.replace(" ", "_")] = text.strip().casefold() not in _NO
    else:
        _of_level(board, card, role, text, place)


def _of_level(board: "Board", card: Draft, role: str, text: str, place: str) -> None:
    words = SIGNS if role == roles.SIGN else EVIDENCE_LEVELS
    plainly = _ASSUMED.get(plain(text), plain(text))
    if plainly in words:
        card.said["sign" if role == roles.SIGN else "evidence"] = plainly
    else:
        card.goes_on(text)
        board.remark(
            place,
            f"“{text[:60]}” is none of {', '.join(filter(None, words))}; it is kept in the card's text.",
        )


def _into_lane(board: "Board", card: Draft, text: str) -> None:
    """Move a card to the lane of that name; one that is no word of the field is a lane of free text."""
    title = " ".join(text.split())
    role = role_of(title)
    kind = role if role and roles.is_lane(role) else "touchpoints" if role == roles.CHANNEL else "free text"
    card.lane = board.lanes.lane(kind, title)
    card.kind = LANE_KINDS[kind].card


def _of_kind(board: "Board", card: Draft, text: str, place: str) -> None:
    """Make it a card of that kind; a lane that was named stays, else it goes to the lane of its kind."""
    try:
        kind = card_kind(text)
    except InvalidValue:
        role = role_of(text)
        kind = LANE_KINDS[role].card if role and roles.is_lane(role) else ""
    if not kind:
        card.goes_on(text)
        board.remark(place, f"“{text[:60]}” is no kind of card; it is kept in the card's text.")
        return
    card.kind = kind
    if card.lane == board.lanes.lane("touchpoints") and CARD_KINDS[kind].family != "touchpoint":
        card.lane = board.lanes.first_of(lane_for(kind))
