"""Lanes and cards as they gather, and what tables say of cards: channel, owner, evidence, tags, marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from journey_studio.model import Card, Lane, Record, new_id
from journey_studio.model.kinds import CARD_KINDS, EMOTION, LANE_KINDS
from journey_studio.model.rank import spread
from journey_studio.model.rules import LONGEST_TEXT


@dataclass(slots=True)
class Draft:
    """A card in the making; `step` and `end` are ids."""

    lane: str
    step: str
    kind: str
    title: str
    body: str = ""
    end: str | None = None
    said: dict[str, Any] = field(default_factory=dict)

    def goes_on(self, text: str) -> None:
        """Put a text below what it says already."""
        self.body = f"{self.body}\n{text}" if self.body else text


class Lanes:
    """The lanes of the journey in the making by kind and title, and the cards in them."""

    def __init__(self) -> None:
        self._lanes: dict[tuple[str, str], str] = {}
        self._stated: set[str] = set()
        self.cards: list[Draft] = []

    def lane(self, kind: str, title: str = "") -> str:
        """The id of a lane; a title that is only the usual one is none. The first curve's lane is everybody's."""
        plain = "" if kind == EMOTION or title.casefold() in _usual(kind) else title
        return self._lanes.setdefault((kind, plain), new_id())

    def state(self, kind: str, title: str = "") -> None:
        """A lane that a line states stays, even without a card."""
        self._stated.add(self.first_of(kind) if kind == EMOTION else self.lane(kind, title))

    def first_of(self, kind: str) -> str:
        """The first lane of a kind, whatever its title."""
        found = (key for (each, _), key in self._lanes.items() if each == kind)
        return next(found, "") or self.lane(kind)

    def add(self, draft: Draft) -> Draft:
        """One more card."""
        self.cards.append(draft)
        return draft

    def records(self, journey: str, order: Mapping[str, int]) -> list[Record]:
        """Lanes in the order in which they came up, and their cards."""
        used = self._stated.union(draft.lane for draft in self.cards)
        kept = {name: key for name, key in self._lanes.items() if key in used}
        lanes = [
            Lane(id=key, journey=journey, kind=kind, title=title[:LONGEST_TEXT], rank=rank)
            for ((kind, title), key), rank in zip(kept.items(), spread(len(kept)), strict=True)
        ]
        cells: dict[tuple[str, str], list[Draft]] = {}
        for draft in self.cards:
            cells.setdefault((draft.lane, draft.step), []).append(draft)
        cards = [
            _card(draft, rank, order)
            for drafts in cells.values()
            for draft, rank in zip(drafts, spread(len(drafts)), strict=True)
        ]
        return [*lanes, *cards]


def _usual(kind: str) -> tuple[str, ...]:
    known = LANE_KINDS[kind]
    return (known.name, known.title.casefold(), *known.spellings)


def _card(draft: Draft, rank: str, order: Mapping[str, int]) -> Card:
    """The record; what is longer than a title can be goes on in its text."""
    title, more = draft.title[:LONGEST_TEXT], draft.title[LONGEST_TEXT:]
    end = draft.end if draft.end and order[draft.end] > order[draft.step] else None
    return Card(
        id=new_id(),
        lane=draft.lane,
        step=draft.step,
        end_step=end,
        kind=draft.kind,
        title=title,
        body=f"{more}{draft.body}"[:LONGEST_TEXT],
        rank=rank,
        **draft.said,
    )


def lane_for(kind: str) -> str:
    """The kind of lane that a kind of card belongs to: the one made for it, else one of its family."""
    exact = next((name for name, lane in LANE_KINDS.items() if lane.card == kind and name != EMOTION), "")
    family = CARD_KINDS[kind].family
    same = (
        name
        for name, lane in LANE_KINDS.items()
        if name != EMOTION and CARD_KINDS[lane.card].family == family
    )
    return exact or next(same)
