"""A journey of a snapshot, seen as a table: its columns, and the names that cells show for what cards refer to."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from journey_studio.model import Card, Channel, Connector, Journey, Persona, Snapshot, Stage, Step, Tag
from journey_studio.model.stage import step_names

_LONGEST_NAME = 80
_ARROWS = {"flow": "→", "loop": "↺", "trigger": "↯", "link": "–"}


@dataclass(frozen=True)
class Places:
    """A journey and where things stand in it."""

    snapshot: Snapshot
    journey: Journey

    @cached_property
    def columns(self) -> tuple[tuple[Stage, Step], ...]:
        """The steps from left to right, each with its stage."""
        stages = self.snapshot.stages(self.journey.id)
        return tuple((stage, step) for stage in stages for step in self.snapshot.of_owner(Step, stage.id))

    @cached_property
    def column_of(self) -> Mapping[str, int]:
        """The number of each step's column, from 0."""
        return {step.id: number for number, (_, step) in enumerate(self.columns)}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What the steps are called, those without a title too."""
        return step_names(self.columns)

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """The cards along the journey, and from top to bottom within a step; those of hidden lanes too."""
        snapshot = self.snapshot
        cards = (card for lane in snapshot.lanes(self.journey.id) for card in snapshot.cards(lane.id))
        return tuple(sorted(cards, key=lambda card: self.column_of[card.step]))

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas of the whole file: whose order gives them their colours in every journey."""
        return self.snapshot.of_owner(Persona)

    @cached_property
    def _leads(self) -> Mapping[str, list[str]]:
        leads: dict[str, list[str]] = {}
        for connector in self.snapshot.connectors(self.journey.id):
            target = self.snapshot.get(Card, connector.target)
            if target is not None:
                leads.setdefault(connector.source, []).append(_arrow(connector, target))
        return leads

    def leads(self, card: Card) -> list[str]:
        """Where the arrows that start at a card lead, a text each."""
        return self._leads.get(card.id, [])

    def span(self, card: Card) -> tuple[int, int]:
        """The first and the last column of a card, from 0."""
        first = self.column_of[card.step]
        return first, max(first, self.column_of.get(card.end_step or "", first))

    def step_label(self, column: int) -> str:
        """What to call a column where there is one line of room."""
        return self.names[column]

    def channel(self, card: Card) -> str:
        """The name of a card's channel, or nothing."""
        channel = self.snapshot.get(Channel, card.channel)
        return channel.name if channel else ""

    def tags(self, card: Card) -> list[str]:
        """The names of a card's tags."""
        found = (self.snapshot.get(Tag, tag) for tag in card.tags)
        return [tag.name for tag in found if tag]

    def people(self, card: Card) -> list[str]:
        """The names of the personas a card is for."""
        found = (self.snapshot.get(Persona, persona) for persona in card.personas)
        return [persona.name for persona in found if persona]

    def linked(self, card: Card) -> str:
        """The title of the journey a card leads to, or nothing."""
        journey = self.snapshot.get(Journey, card.link)
        return (journey.title or "Untitled journey") if journey else ""


def _arrow(connector: Connector, target: Card) -> str:
    label = f": {connector.label}" if connector.label else ""
    return f"{_ARROWS[connector.kind]} {in_one_line(target.name)}{label}"


def in_one_line(name: str) -> str:
    """A name as one line of at most 80 characters."""
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"
