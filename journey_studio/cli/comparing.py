"""The command `compare`: what differs between two states of a journey."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from journey_studio.cli.opening import chosen_journey, plain_refusals, reading
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.cli.snapshots import chosen_snapshot
from journey_studio.document import Document
from journey_studio.document.snapshots import snapshot_of
from journey_studio.insight.comparison import (
    CardDifference,
    Comparison,
    CurveDifference,
    FieldDifference,
    How,
    Side,
    compare,
    counterpart,
    felt_words,
    other_lines,
    value_words,
    who_words,
)
from journey_studio.insight.comparison.found import HOWS
from journey_studio.model import Journey, SavedSnapshot, Snapshot
from journey_studio.model.kinds import CARD_KINDS

_SIGNS = {"added": "+", "changed": "~", "moved": ">", "removed": "-"}


def run_compare(options: Namespace) -> int:
    """Compare two states. Exit code 0 also where they differ."""
    with reading(options) as document:
        found = _comparison(document, options)
    if options.json:
        say_json(found.as_json())
    else:
        for line in _lines(found):
            say(line)
    return DONE


def earlier_side(document: Document, journey: Journey, path: Path, name: str) -> Side:
    """The state that a name stands for: a file, a journey of this map, or a saved snapshot of it. Raises `Stop`."""
    found = _named(document, journey, path, name)
    return found if isinstance(found, Side) else _saved_side(document, journey, found)


def _comparison(document: Document, options: Namespace) -> Comparison:
    path = Path(options.map)
    journey = chosen_journey(document.snapshot, options.journey)
    now = Side(document.snapshot, journey, journey.title or path.stem)
    at = chosen_snapshot(document, options.at) if options.at else None
    one = _saved_side(document, journey, at) if at else now
    other = _named(document, journey, path, options.other)
    if isinstance(other, Side):
        return compare(one, other)
    then = _saved_side(document, journey, other)
    return compare(one, then) if at and at.time <= other.time else compare(then, one)


def _named(document: Document, journey: Journey, path: Path, name: str) -> Side | SavedSnapshot:
    if Path(name).exists():
        return _file_side(Path(name), journey)
    journeys = [each for each in document.snapshot.journeys if name in (each.id, each.title)]
    if journeys:
        chosen = chosen_journey(document.snapshot, name)
        return Side(document.snapshot, chosen, chosen.title or path.stem)
    saved = [each for each in document.ledger.saved_snapshots() if name in (each.id, each.name)]
    if not saved:
        raise Stop(
            WRONG_USE,
            f"“{name}” is neither a file nor a journey or a saved snapshot of {path}."
            f" Its journeys: {_list(each.title for each in document.snapshot.journeys)};"
            f" its snapshots: {_list(each.name for each in document.ledger.saved_snapshots())}.",
        )
    return saved[-1]


def _list(names: Iterator[str]) -> str:
    return ", ".join(f"“{name}”" for name in names) or "none"


def _file_side(path: Path, journey: Journey) -> Side:
    with reading(Namespace(map=str(path))) as document:
        return _side(document.snapshot, journey, path.name)


def _saved_side(document: Document, journey: Journey, saved: SavedSnapshot) -> Side:
    with plain_refusals():
        return _side(snapshot_of(document, saved.id), journey, saved.name)


def _side(snapshot: Snapshot, journey: Journey, name: str) -> Side:
    found = counterpart(snapshot, journey)
    if found is None:
        raise Stop(WRONG_USE, f"“{name}” holds no journey to compare with.")
    return Side(snapshot, found, name)


def _lines(found: Comparison) -> Iterator[str]:
    counts = ", ".join(f"{found.counts[how]} {how}" for how in HOWS)
    yield f"“{found.before.name}” → “{found.after.name}”: {counts}"
    if not found:
        yield "Nothing differs."
    for each in found.cards:
        yield from _card_lines(each)
    for line in other_lines(found):
        name = f" “{line.name}”" if line.name else ""
        yield f"{_SIGNS[line.how]} {line.kind}{name}{f' ({line.where})' if line.where else ''}"
        yield from _field_lines(line.how, line.fields)
    for curve in found.curves:
        yield from _curve_lines(curve)


def _card_lines(each: CardDifference) -> Iterator[str]:
    kind = CARD_KINDS[each.card.kind].word
    yield f"{_SIGNS[each.how]} {kind} “{' '.join(each.card.name.split())}” ({each.place.way}, {each.lane})"
    yield from _field_lines(each.how, each.fields)
    if each.feelings:
        yield f"    emotion: {felt_words(each.feelings)}"


def _field_lines(how: How, fields: Sequence[FieldDifference]) -> Iterator[str]:
    """What came or went is told in one line."""
    if how in ("changed", "moved"):
        for field in fields:
            yield f"    {field.name}: “{field.before}” → “{field.after}”"


def _curve_lines(curve: CurveDifference) -> Iterator[str]:
    points = [point for point in curve.points if point.before != point.after]
    average = "" if curve.change is None else f": {value_words(curve.change)} on average"
    if points:
        yield f"Emotion of {who_words(curve.who)}{average}"
    for point in points:
        there = f" ({', '.join(point.touchpoints)})" if point.touchpoints else ""
        yield f"    {point.place}{there}: {_value(point.before)} → {_value(point.after)}"


def _value(value: float | None) -> str:
    return "not stated" if value is None else value_words(value)
