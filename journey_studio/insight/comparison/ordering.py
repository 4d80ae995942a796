"""What stands in another order than before: the fewest records whose move explains it."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from journey_studio.insight.comparison.felt import FieldDifference
from journey_studio.insight.comparison.found import ORDER
from journey_studio.insight.comparison.pairing import Pair, R
from journey_studio.insight.comparison.saying import Speaker
from journey_studio.model import Card, Record
from journey_studio.model.wording import word


def orders(pairs: Sequence[Pair[R]], before: Speaker, after: Speaker) -> dict[str, FieldDifference]:
    """What each record stood behind and stands behind, by its later id, as far as it stands elsewhere in its row.

    A row is the cards of a cell or the siblings of one owner. What came, went or changed its row moves nobody else.
    """
    rows: dict[Hashable, list[tuple[R, R]]] = defaultdict(list)
    for one, other in pairs:
        if one and other and _row(one, before) == (row := _row(other, after)):
            rows[row].append((one, other))
    found: dict[str, FieldDifference] = {}
    for stayed in rows.values():
        if len(stayed) > 1:
            found.update(_moved(stayed, before, after))
    return found


def _moved(row: Sequence[tuple[R, R]], before: Speaker, after: Speaker) -> Mapping[str, FieldDifference]:
    now = sorted(row, key=lambda pair: pair[1].place)
    then = sorted(row, key=lambda pair: pair[0].place)
    places = {pair[0].id: place for place, pair in enumerate(then)}
    order = [places[pair[0].id] for pair in now]
    kept = _longest_rise(order)
    found: dict[str, FieldDifference] = {}
    for number, (place, (_, each)) in enumerate(zip(order, now, strict=True)):
        one = then[place - 1] if place else None
        other = now[number - 1] if number else None
        if number not in kept and one is not other:
            words = _behind(before, one and one[0]), _behind(after, other and other[1])
            found[each.id] = FieldDifference(ORDER, *words)
    return found


def _behind(speaker: Speaker, record: Record | None) -> str:
    if record is None:
        return word("first")
    return word("after “{name}”").format(name=speaker.name(record))


def _row(record: Record, speaker: Speaker) -> Hashable:
    if isinstance(record, Card):
        return speaker.later(record.lane), speaker.later(record.step)
    return speaker.later(record.owner_id)


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The places of a longest rising part of numbers that are all different (patience sorting)."""
    lows: list[int] = []
    ends: list[int] = []
    previous: list[int | None] = []
    for place, number in enumerate(numbers):
        length = bisect_left(lows, number)
        previous.append(ends[length - 1] if length else None)
        lows[length : length + 1] = [number]
        ends[length : length + 1] = [place]
    kept: set[int] = set()
    at = ends[-1] if ends else None
    while at is not None:
        kept.add(at)
        at = previous[at]
    return kept
