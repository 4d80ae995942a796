"""The cells of a card's row that somebody changed, as values of the card."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from journey_studio.importers.workbook import typed
from journey_studio.importers.workbook.finding import FoundRow
from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.typed import Doubt, fitting
from journey_studio.importers.workbook.whereabouts import Whereabouts
from journey_studio.model import Card, Channel, InvalidValue, Journey, Lane, Persona, Stage, Step, Tag
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import LANE_KINDS, card_kind
from journey_studio.sheets.card_columns import FACT
from journey_studio.sheets.places import Places

PLACE = ("stage", "step", "lane", "end_step")
"""The keys that say where a card stands."""

Values = dict[str, Any]


class CardReader:
    """Reads rows; what cannot be understood goes to `remarks`, with its place, and the value stays as it is."""

    def __init__(self, now: Places, base: Places, newcomers: Newcomers, remarks: list[str]) -> None:
        self._now = now
        self._newcomers = newcomers
        self._remarks = remarks
        self.whereabouts = Whereabouts(now, base, newcomers)
        self._readers: Mapping[str, Callable[[object, str], Any]] = {
            **dict.fromkeys(("title", "body", "owner", "breaking_reason"), self._text),
            "sign": lambda value, place: typed.sign(value),
            "evidence": lambda value, place: typed.evidence(value),
            "moment_of_truth": lambda value, place: typed.yes(value),
            "breaking_point": lambda value, place: typed.yes(value),
            "sources": lambda value, place: typed.sources(value),
            "kind": self._kind,
            "channel": self._channel,
            "tags": self._tags,
            "personas": self._personas,
            "link": self._link,
        }

    def values(self, row: FoundRow, keys: Iterable[str], kind: str) -> Values:
        """The values of the cells of these keys, places left aside; facts have keys of their own, `fact:severity`."""
        values: Values = {}
        for key in keys:
            try:
                if key.startswith(FACT):
                    values[key] = typed.fact(
                        values.get("kind", kind), key.removeprefix(FACT), row.cells.get(key)
                    )
                elif key in self._readers:
                    values[key] = fitting(Card, key, self._readers[key](row.cells.get(key), row.at(key)))
            except (Doubt, InvalidValue) as doubt:
                self._doubt(row, key, doubt)
        return values

    def place(self, row: FoundRow, changed: Collection[str], card: Card) -> Values:
        """Step, lane and end of a card whose row says another place."""
        values: Values = {}
        try:
            if "stage" in changed or "step" in changed:
                values["step"] = self._step(row, changed, card.step)
            if "lane" in changed:
                values["lane"] = self.whereabouts.lane(row.text("lane"), card.kind, row.at("lane"))
            if "end_step" in changed:
                values["end_step"] = self.whereabouts.end(row.text("end_step"), values.get("step", card.step))
        except Doubt as doubt:
            self._doubt(row, "end_step", doubt)
        return values

    def _step(self, row: FoundRow, changed: Collection[str], step: str) -> str:
        stage = row.text("stage") if "stage" in changed else None
        title = row.text("step") if "step" in changed or stage is not None else None
        here = self._now.snapshot.get(Step, step)
        home = self._now.snapshot.get(Stage, here.stage) if here else None
        return self.whereabouts.step(
            stage, title, home, row.at("stage" if stage is not None or "step" not in row.columns else "step")
        )

    def new_card(self, row: FoundRow, key: str, kind: str) -> Card:
        """The card that a new row describes; without a kind it is one its lane is made for, else of `kind`."""
        values = self.values(row, [each for each in row.cells if each not in PLACE], kind)
        stated = values.pop("kind", "")
        lane = self.whereabouts.lane(row.text("lane"), stated or kind, row.place)
        home = self._now.snapshot.get(Lane, lane)
        stated = stated or kind or (LANE_KINDS[home.kind].card if home else "note")
        known = [each for each in ("stage", "step") if row.text(each)]
        step = (
            self._step(row, known, "")
            if known
            else self.whereabouts.step(None, None, self._first(), row.place)
        )
        if not known:
            self._remarks.append(f"{row.place}: no stage is named; the card goes to the first.")
        facts = {name: values.pop(name) for name in list(values) if name.startswith(FACT)}
        card = Card(id=key, lane=lane, step=step, kind=stated, **values)
        card = with_facts(card, facts)
        return replace(card, **self.place(row, ["end_step"], card)) if row.text("end_step") else card

    def copy(self, card: Card, key: str) -> Card:
        """A card like another under a new id, without references to what is no longer in the map."""
        snapshot = self._now.snapshot
        return replace(
            card,
            id=key,
            channel=card.channel if snapshot.get(Channel, card.channel) else None,
            link=card.link if snapshot.get(Journey, card.link) else None,
            end_step=card.end_step if snapshot.get(Step, card.end_step) else None,
            tags=tuple(tag for tag in card.tags if snapshot.get(Tag, tag)),
            personas=tuple(each for each in card.personas if snapshot.get(Persona, each)),
        )

    def _first(self) -> Stage | None:
        stages = self._now.snapshot.stages(self._now.journey.id)
        return stages[0] if stages else None

    def _doubt(self, row: FoundRow, key: str, doubt: ValueError) -> None:
        self._remarks.append(f"{row.at(key)}: {str(doubt).rstrip('.')}. The map keeps what it has.")

    def _text(self, value: object, place: str) -> str:
        return typed.text(value)

    def _kind(self, value: object, place: str) -> str:
        return card_kind(typed.text(value))

    def _channel(self, value: object, place: str) -> str | None:
        name = typed.text(value)
        known = {each.name.casefold(): each.id for each in reversed(self._now.snapshot.of_owner(Channel))}
        return (
            known.get(name.casefold()) or self._newcomers.channel(fitting(Channel, "name", name), place)
            if name
            else None
        )

    def _tags(self, value: object, place: str) -> tuple[str, ...]:
        known = {each.name.casefold(): each.id for each in reversed(self._now.snapshot.of_owner(Tag))}
        found = typed.names(value, known)
        return tuple(
            dict.fromkeys(
                known.get(n.casefold()) or self._newcomers.tag(fitting(Tag, "name", n), place) for n in found
            )
        )

    def _personas(self, value: object, place: str) -> tuple[str, ...]:
        known = {each.name.casefold(): each.id for each in reversed(self._now.personas)}
        found = typed.names(value, known)
        made = (
            known.get(n.casefold()) or self._newcomers.persona(fitting(Persona, "name", n), place)
            for n in found
        )
        return tuple(dict.fromkeys(made))

    def _link(self, value: object, place: str) -> str | None:
        title = typed.text(value)
        found = [each.id for each in self._now.snapshot.journeys if each.title.casefold() == title.casefold()]
        if title and not found:
            raise Doubt(f"there is no journey “{title}” in this map")
        return found[0] if title else None


def with_facts(card: Card, changes: Mapping[str, Any]) -> Card:
    """The card with facts set, and those of None taken away; keys are `fact:severity`."""
    if not changes:
        return card
    facts = {**card.facts, **{key.removeprefix(FACT): value for key, value in changes.items()}}
    return replace(card, facts=FrozenMap({name: value for name, value in facts.items() if value is not None}))
