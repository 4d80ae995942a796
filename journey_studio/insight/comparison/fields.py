"""What a card says, field by field and in words that two files share: names instead of ids."""

import json
from collections.abc import Iterable, Iterator, Mapping

from journey_studio.insight.columns import Place
from journey_studio.insight.comparison.found import PLACES, FieldDifference
from journey_studio.model import Card, Channel, Journey, Lane, Persona, Snapshot, Tag
from journey_studio.model.frozen import thawed
from journey_studio.model.kinds import CARD_KINDS

_PLAIN = ("title", "body", "owner", "sign", "breaking_reason", "evidence")
_FLAGS = ("moment_of_truth", "breaking_point")


Spot = tuple[tuple[str | None, str], ...]
"""The id and the name of the first step, the last one and the lane of a card, in the order of `PLACES`."""


def said(snapshot: Snapshot, card: Card) -> dict[str, str]:
    """What a card says by the name of the field, beside where it stands; fields that say nothing are left out."""
    return {name: words for name, words in _said(snapshot, card) if words}


def _said(snapshot: Snapshot, card: Card) -> Iterator[tuple[str, str]]:
    yield "kind", CARD_KINDS[card.kind].word
    for name in _PLAIN:
        yield name.replace("_", " "), getattr(card, name)
    for name in _FLAGS:
        yield name.replace("_", " "), "yes" if getattr(card, name) else ""
    yield "channel", _names([snapshot.get(Channel, card.channel)])
    yield "personas", _names(snapshot.get(Persona, key) for key in card.personas)
    yield "tags", _names(snapshot.get(Tag, key) for key in card.tags)
    link = snapshot.get(Journey, card.link)
    yield "link", link.title or link.id if link else ""
    yield "sources", "; ".join(_dotted(each.type, each.text, each.date) for each in card.sources)
    for name in (*CARD_KINDS[card.kind].facts, *sorted(set(card.facts) - set(CARD_KINDS[card.kind].facts))):
        yield name.replace("_", " "), _fact(card.facts.get(name))


def differing(before: Mapping[str, str], after: Mapping[str, str]) -> list[FieldDifference]:
    """The fields that say something else, in the order in which the later state tells them."""
    names = dict.fromkeys((*after, *before))
    pairs = ((name, before.get(name, ""), after.get(name, "")) for name in names)
    return [FieldDifference(name, one, other) for name, one, other in pairs if one != other]


def moved(before: Spot, after: Spot, twins: Mapping[str, str]) -> list[FieldDifference]:
    """Where a card stood and where it stands, as far as that is another step or lane and not only another name of the same."""
    found = zip(PLACES, before, after, strict=True)
    return [
        FieldDifference(name, one, other)
        for name, (key, one), (twin, other) in found
        if (twins.get(key) if key else key) != twin
    ]


def spot(card: Card, lanes: Mapping[str, Lane], columns: Mapping[str, Place]) -> Spot:
    """Where a card stands."""
    end = card.end_step if card.end_step != card.step else None
    last = columns.get(end or "")
    return (
        (card.step, columns[card.step].way),
        (end if last else None, last.way if last else ""),
        (card.lane, lanes[card.lane].name),
    )


def _names(records: Iterable[Channel | Persona | Tag | None]) -> str:
    return ", ".join(record.name for record in records if record)


def _dotted(*words: str) -> str:
    return " · ".join(filter(None, words))


def _fact(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(thawed(value), ensure_ascii=False)
