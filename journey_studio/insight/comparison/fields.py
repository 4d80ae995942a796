"""What a card says, field by field, and where it stands."""

from collections.abc import Iterator

from journey_studio.insight.comparison.found import PLACES
from journey_studio.insight.comparison.saying import Said, Speaker, Telling, plain, telling
from journey_studio.model import Card, Channel, Journey, Lane, Persona, Step, Tag
from journey_studio.model.kinds import CARD_KINDS

_PLAIN = (
    "title",
    "body",
    "owner",
    "sign",
    "moment_of_truth",
    "breaking_point",
    "breaking_reason",
    "evidence",
)


def said(speaker: Speaker, card: Card) -> Telling:
    """What a card says, beside where it stands."""
    return telling(_said(speaker, card))


def spot(speaker: Speaker, card: Card) -> Telling:
    """Where a card stands: its first step, its last one where that is another, and its lane."""
    end = card.end_step if card.end_step != card.step else None
    where = (
        speaker.naming(Step, card.step),
        speaker.naming(Step, end if end in speaker.columns else None),
        speaker.naming(Lane, card.lane),
    )
    return telling(zip(PLACES, where, strict=True))


def _said(speaker: Speaker, card: Card) -> Iterator[tuple[str, Said]]:
    yield "kind", plain(CARD_KINDS[card.kind].word)
    for name in _PLAIN:
        yield name, plain(getattr(card, name))
    yield "channel", speaker.naming(Channel, card.channel)
    yield "personas", speaker.naming(Persona, *card.personas)
    yield "tags", speaker.naming(Tag, *card.tags)
    link = speaker.snapshot.get(Journey, card.link)
    yield "link", plain(link and (link.title or link.id))
    yield "sources", plain("; ".join(_dotted(each.type, each.text, each.date) for each in card.sources))
    own = CARD_KINDS[card.kind].facts
    for name in (*own, *sorted(set(card.facts) - set(own))):
        value: object = card.facts.get(name)
        yield name, plain(value)


def _dotted(*words: str) -> str:
    return " · ".join(filter(None, words))
