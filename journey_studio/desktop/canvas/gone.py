"""What a toast says of something that was deleted: what it was, and what went with it."""

from collections.abc import Sequence

from journey_studio.desktop.words import capital, counted, tr
from journey_studio.document.changing import noun_word, word_of
from journey_studio.model import Card, Emotion, Lane, Record, Snapshot, Stage, Step

_LONGEST = 60


def gone_words(snapshot: Snapshot, records: Sequence[Record]) -> str:
    """The sentence for records that go out of this map, such as: Stage “Awareness” with 5 cards deleted."""
    parts = [record for record in records if isinstance(record, Stage | Step | Lane)]
    cards = _cards_in(snapshot, parts)
    points = _points_at(snapshot, parts)
    within = [
        *([counted(cards, tr("card"), tr("cards"))] if cards else []),
        *([counted(points, tr("emotion"), tr("emotions"))] if points else []),
    ]
    what = _name(records[0]) if len(records) == 1 else _count(records)
    if not within:
        return tr("{what} deleted").format(what=what)
    return tr("{what} with {within} deleted").format(what=what, within=tr(" and ").join(within))


def _name(record: Record) -> str:
    word = capital(word_of(record))
    words = " ".join(str(getattr(record, "name", "") or getattr(record, "title", "")).split())
    short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return tr("{noun} “{name}”").format(noun=word, name=short) if words else word


def _count(records: Sequence[Record]) -> str:
    nouns = {noun_word(record.noun) for record in records}
    noun = nouns.pop() if len(nouns) == 1 else "item"
    return f"{len(records):,} {tr(noun)}s"


def _steps_of(snapshot: Snapshot, parts: Sequence[Record]) -> set[str]:
    steps = {part.id for part in parts if isinstance(part, Step)}
    return steps.union(
        step.id for part in parts if isinstance(part, Stage) for step in snapshot.of_owner(Step, part.id)
    )


def _cards_in(snapshot: Snapshot, parts: Sequence[Record]) -> int:
    """How many cards have nowhere to stand any more; one that reaches beyond what goes stays."""
    steps, lanes = _steps_of(snapshot, parts), {part.id for part in parts if isinstance(part, Lane)}
    if not (steps or lanes):
        return 0
    return sum(
        card.lane in lanes or (card.step in steps and (card.end_step is None or card.end_step in steps))
        for card in snapshot.all(Card)
    )


def _points_at(snapshot: Snapshot, parts: Sequence[Record]) -> int:
    steps = _steps_of(snapshot, parts)
    return sum(point.step in steps for point in snapshot.all(Emotion)) if steps else 0
