"""Everything on the board as rows of a table, along the journey: a row a card, and one a point of a curve."""

from collections.abc import Iterator
from dataclasses import dataclass

from journey_studio.exporters.html.tags import tag, text
from journey_studio.exporters.svg_words import safe_target, words
from journey_studio.insight.columns import Place, cards_in_order, places
from journey_studio.insight.feelings import Feelings, feelings
from journey_studio.model import Card, Channel, Emotion, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.model.curve import emotion_level, signed
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word

_EVIDENCE = {"assumed": "Assumed", "partly": "Partly researched", "researched": "Researched"}


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a journey. `family` of a row is the colour family of its card, `emotion` for a point."""

    snapshot: Snapshot
    journey: Journey

    def bodies(self) -> Iterator[str]:
        """A table body for each stage, headed by its title and, where it has several, the titles of its steps."""
        columns = places(self.snapshot, self.journey)
        cards: dict[str, list[Card]] = {}
        for card in cards_in_order(self.snapshot, self.journey):
            cards.setdefault(card.step, []).append(card)
        curves = feelings(self.snapshot, self.journey)
        for stage in self.snapshot.stages(self.journey.id):
            rows = []
            for place in (place for place in columns.values() if place.stage.id == stage.id):
                rows += [self._card(card, place) for card in cards.get(place.step.id, [])]
                rows += [
                    self._feeling(curve, point, place)
                    for curve in curves
                    for column, point in curve.points
                    if column == place.column
                ]
            title = text("th", stage.title or word("Untitled stage"), colspan="4", scope="rowgroup")
            nothing = tag(
                "tr", tag("td", words(word("Nothing stands here yet.")), colspan="4"), class_="none"
            )
            yield tag("tbody", tag("tr", title), *(rows or [nothing]), data_stage=stage.id)

    def _card(self, card: Card, place: Place) -> str:
        channel = self.snapshot.get(Channel, card.channel)
        kind = CARD_KINDS[card.kind]
        lane = self.snapshot.need(Lane, card.lane)
        people = [self.snapshot.get(Persona, key) for key in card.personas]
        names = ", ".join(person.name for person in people if person)
        what = [text("b", card.title), text("p", card.body), self._marks(card), self._facts(card)]
        return tag(
            "tr",
            text("td", place.step.title, data_label=word("Step")),
            tag("td", text("span", lane.name), text("small", word(kind.word)) if kind.word != lane.name else "", data_label=word("Lane")),
            tag("td", *what, class_="what"),
            text("td", "\n".join(filter(None, (channel.name if channel else "", card.owner, names))) or "–", data_label=word("Channel, owner, persona")),
            class_=kind.family,
            data_id=card.id,
            data_stage=place.stage.id,
            data_kind=card.kind,
            data_channel=card.channel,
            data_owner=card.owner or None,
            data_personas=" ".join(card.personas) or None,
        )  # fmt: skip

    def _marks(self, card: Card) -> str:
        marks = {
            word("★ Moment of truth"): card.moment_of_truth,
            " – ".join(filter(None, (word("✗ Breaking point"), card.breaking_reason))): card.breaking_point,
            word("Positive"): card.sign == "positive",
            word("Negative"): card.sign == "negative",
            word(_EVIDENCE.get(card.evidence, "")): bool(card.evidence),
        }
        tags = [self.snapshot.get(Tag, key) for key in card.tags]
        shown = [mark for mark, stated in marks.items() if stated]
        shown += [f"#{each.name}" for each in tags if each]
        return tag("p", *(text("i", mark) for mark in shown), class_="marks") if shown else ""

    def _facts(self, card: Card) -> str:
        lines = [
            f"{word(name.replace('_', ' ').capitalize())}: {value:g}"
            if isinstance(value, float | int)
            else f"{word(name.replace('_', ' ').capitalize())}: {value}"
            for name, value in card.facts.items()
            if name != "asset" and isinstance(value, str | int | float) and value != ""
        ]
        parts = [text("small", line) for line in lines]
        for source in card.sources:
            told = ", ".join(filter(None, (source.type, source.text, source.date)))
            target = safe_target(source.text)
            parts.append(tag("small", text("a", told, href=target, rel="noreferrer")) if target else text("small", told))  # fmt: skip
        return "".join(parts)

    def _feeling(self, curve: Feelings, point: Emotion, place: Place) -> str:
        persona = self.snapshot.get(Persona, curve.curve.persona)
        who = curve.curve.label or (persona.name if persona else word("All customers"))
        state = word("to-be") if curve.curve.state == "to-be" else ""
        level = emotion_level(point.value)
        said = point.word or self.journey.level_words[level + 2]
        quote = f"“{point.quote}”" if point.quote else ""
        what = [text("b", f"{signed(point.value)} {said}"), text("p", quote)]
        return tag(
            "tr",
            text("td", place.step.title, data_label=word("Step")),
            tag("td", words(word("Emotion")), data_label=word("Lane")),
            tag("td", *what, class_="what"),
            text("td", ", ".join(filter(None, (who, state))), data_label=word("Channel, owner, persona")),
            class_=f"emotion level{level + 2}",
            data_id=point.id,
            data_curve=curve.curve.id,
            data_stage=place.stage.id,
            data_personas=curve.curve.persona or "nobody",
        )
