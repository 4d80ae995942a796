"""A card as an entry of a list, its fields as entries below; and a point of a curve likewise."""

from collections.abc import Iterator

from journey_studio.exporters.markdown.board import Board, field
from journey_studio.markdown.words import CARD, FACT, KNOWN_FACTS, UNTITLED, fact_name, in_markdown, number
from journey_studio.model import Card, Channel, Emotion, Persona, Tag
from journey_studio.model.kinds import LANE_KINDS


def card_lines(card: Card, board: Board, lane_kind: str) -> Iterator[str]:
    """The entry of a card and those of its fields."""
    usual = LANE_KINDS[lane_kind].card
    notes = ["" if card.title.strip() else UNTITLED, "" if card.kind == usual else card.kind]
    told = "; ".join(filter(None, notes))
    yield f"- {in_markdown(card.title)}{f' *({told})*' if told else ''}".replace("-  *(", "- *(")
    yield from (f"  - {line}" for line in [*_fields(card, board), *_facts(card)])


def _fields(card: Card, board: Board) -> Iterator[str]:
    if card.body.strip():
        yield field(CARD["body"], card.body)
    if card.end_step and card.end_step in board.numbers:
        yield field(CARD["end_step"], f"{board.numbers[card.end_step]}")
    channel = board.snapshot.get(Channel, card.channel)
    if channel:
        yield field(CARD["channel"], channel.name, channel.kind if channel.kind != "digital" else "")
    for name in ("owner", "sign"):
        if getattr(card, name).strip():
            yield field(CARD[name], getattr(card, name))
    if card.moment_of_truth:
        yield field(CARD["moment_of_truth"])
    if card.breaking_point:
        yield field(CARD["breaking_point"], card.breaking_reason)
    if card.evidence:
        yield field(CARD["evidence"], card.evidence)
    for source in card.sources:
        yield field(CARD["sources"], source.text, source.type, source.date)
    for key in card.tags:
        yield field(CARD["tags"], board.snapshot.need(Tag, key).name)
    for key in card.personas:
        yield field(CARD["personas"], board.snapshot.need(Persona, key).name)


def _facts(card: Card) -> Iterator[str]:
    for name, value in card.facts.items():
        text = fact_text(value)
        if text and name != "asset":
            known = name in KNOWN_FACTS and fact_name(name) not in CARD.values()
            yield field(fact_name(name), text) if known else field(name, text, FACT)


def fact_text(value: object) -> str:
    """The value of a fact as text; nothing for what is no text and no number."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return number(float(value))
    return value.strip() if isinstance(value, str) else ""


def point_lines(name: str, point: Emotion) -> Iterator[str]:
    """The entry of a point: whose it is, its value and word; quote and evidence below."""
    yield f"- {name}: {number(point.value).replace('-', '−')} {in_markdown(point.word)}".rstrip()
    if point.quote.strip():
        yield f"  - {field('Quote', point.quote)}"
    if point.evidence:
        yield f"  - {field(CARD['evidence'], point.evidence)}"
