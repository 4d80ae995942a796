"""The columns of the sheets that have a row a card: Items with everything, Indicators and Plan with what concerns them."""

from collections.abc import Callable, Iterable, Sequence

from journey_studio.model import Card, Lane
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.facts import FACT_CHOICES
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.source import Source
from journey_studio.model.wording import word
from journey_studio.sheets.column import Column
from journey_studio.sheets.places import Places
from journey_studio.sheets.plain import Value
from journey_studio.sheets.words import EVIDENCE_WORDS, KNOWN_FACTS, SIGN_WORDS, fact_text, fact_word

YES = "Yes"
FACT = "fact:"
"""What the key of a fact's column begins with."""

BOARD = "board"
"""The key of the column that leads to the card on the board."""

INDICATOR, PLAN = ("indicator",), ("plan item", "opportunity")
"""The kinds of card that have a sheet of their own."""

_INDICATOR_KEYS = ("id", "title", "stage", "step", "fact:value", "fact:target", "fact:unit", "fact:trend", "fact:date",
                   "owner", "evidence", "sources", BOARD)  # fmt: skip
_PLAN_KEYS = ("id", "title", "kind", "stage", "step", "owner", "fact:priority", "fact:impact", "fact:effort", "fact:cost",
              "fact:due", "fact:status", "body", BOARD)  # fmt: skip

_LARGEST_NUMBER = 1e15
"""From here on a cell would lose digits: such a number is written as text."""

_FACTS = tuple(name for name in KNOWN_FACTS if name != "asset")
"""The facts that people read: the id of a picture is none."""

CardColumn = Column[Card]


def item_columns(places: Places, cards: Iterable[Card]) -> list[CardColumn]:
    """The columns for these cards: the same for every map, then one for each known fact that occurs."""
    names = {name for card in cards if card.facts for name in card.facts}
    facts = [name for name in _FACTS if name in names]
    others = [_OTHERS] if names - set(KNOWN_FACTS) else []
    return [*_places(places), *_words(places), *map(_fact_column, facts), *others, _shown_on(places)]


def all_columns(places: Places) -> list[CardColumn]:
    """Every column that a sheet of cards may have."""
    return [*_places(places), *_words(places), *map(_fact_column, _FACTS), _OTHERS, _shown_on(places)]


def indicator_columns(places: Places) -> list[CardColumn]:
    """The columns of the Indicators sheet."""
    return _chosen(places, _INDICATOR_KEYS)


def plan_columns(places: Places) -> list[CardColumn]:
    """The columns of the Plan sheet."""
    return _chosen(places, _PLAN_KEYS)


def _chosen(places: Places, keys: Sequence[str]) -> list[CardColumn]:
    known = {column.key: column for column in all_columns(places)}
    return [known[key] for key in keys]


def _places(places: Places) -> Iterable[CardColumn]:
    at, snapshot = places.column_of, places.snapshot
    kinds = [kind.word for kind in CARD_KINDS.values()]

    def lane(card: Card) -> str:
        return snapshot.need(Lane, card.lane).name

    def last_step(card: Card) -> str:
        first, last = places.span(card)
        return places.step_label(last) if last > first else ""

    yield Column("id", "ID", 9, lambda card: card.id, role="id", shown=True)
    yield Column("title", "Title", 30, lambda card: card.title, role="title")
    yield Column("kind", "Kind", 15, lambda card: CARD_KINDS[card.kind].word, kinds, role="kind")
    yield Column("stage", "Stage", 18, lambda card: places.columns[at[card.step]][0].title, names="stages")
    yield Column("step", "Step", 18, lambda card: places.columns[at[card.step]][1].title, names="steps")
    yield Column("end_step", "To step", 14, last_step, names="steps")
    yield Column("lane", "Lane", 23, lane, names="lanes")


def _words(places: Places) -> Iterable[CardColumn]:
    signs = [SIGN_WORDS[sign] for sign in SIGNS if sign]
    levels = [EVIDENCE_WORDS[level] for level in EVIDENCE_LEVELS if level]
    yield Column("body", "Body", 44, lambda card: card.body)
    yield Column("channel", "Channel", 16, places.channel, names="channels")
    yield Column("owner", "Owner", 16, lambda card: card.owner, names="owners")
    yield Column("personas", "Personas", 18, lambda card: ", ".join(places.people(card)), names="personas")
    yield Column("sign", "Sign", 10, lambda card: SIGN_WORDS.get(card.sign, ""), signs)
    yield Column(
        "moment_of_truth", "Moment of truth", 11, lambda card: YES if card.moment_of_truth else "", [YES]
    )
    yield Column(
        "breaking_point", "Breaking point", 11, lambda card: YES if card.breaking_point else "", [YES]
    )
    yield Column("breaking_reason", "Reason", 26, lambda card: card.breaking_reason)
    yield Column("evidence", "Evidence", 12, lambda card: EVIDENCE_WORDS.get(card.evidence, ""), levels)
    yield Column("sources", "Sources", 24, lambda card: "\n".join(map(source_line, card.sources)))
    yield Column("tags", "Tags", 16, lambda card: ", ".join(places.tags(card)))
    yield Column("link", "Link", 18, places.linked)
    yield Column("leads", "Leads to", 22, lambda card: "\n".join(places.leads(card)), shown=True)


def source_line(source: Source) -> str:
    """A source in one line: `type: what it says (YYYY-MM-DD)`, each part only where it is stated."""
    words = ": ".join(filter(None, (source.type, " ".join(source.text.split()))))
    return " ".join(filter(None, (words, f"({source.date})" if source.date else "")))


def _fact_column(name: str) -> CardColumn:
    heading = "Fact: channel" if name == "channel" else fact_word(name)  # the card has a channel too
    return Column(FACT + name, heading, 16, _fact(name), choices=FACT_CHOICES.get(name, ()))


def _shown_on(places: Places) -> CardColumn:
    def shown(card: Card) -> str:
        return "" if places.snapshot.need(Lane, card.lane).hidden else word("Show")

    return Column(BOARD, "On the board", 9, shown, shown=True)


def _fact(name: str) -> Callable[[Card], Value]:
    def value(card: Card) -> Value:
        told = card.facts.get(name)
        if isinstance(told, int | float) and not isinstance(told, bool) and abs(told) < _LARGEST_NUMBER:
            return told
        return fact_text(told)

    return value


def _other_facts(card: Card) -> str:
    """Facts that a foreign format brought share one cell."""
    others = ((name, fact_text(value)) for name, value in card.facts.items() if name not in KNOWN_FACTS)
    return "\n".join(f"{name}: {text}" for name, text in others)


_OTHERS: CardColumn = Column("facts", "Other facts", 30, _other_facts, shown=True)
