"""Differences in words, the same in the window, in documents and on the command line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from journey_studio.insight.comparison.felt import CurveDifference, FieldDifference, PointDifference
from journey_studio.insight.comparison.found import Comparison, How, PartDifference
from journey_studio.model import Record
from journey_studio.model.curve import signed
from journey_studio.model.wording import isolated, word

_NOUNS = {"sticky": "Note", "view": "Saved view", "preset": "Entry of the library"}


@dataclass(frozen=True, slots=True)
class Line:
    """What is neither a card nor a value of a curve and differs: its kind in words, its name, where it is, and field by field how.

    `before` and `after` are the ids of what it is about on both sides, empty where it is on one only.
    """

    how: How
    kind: str
    name: str
    where: str
    fields: tuple[FieldDifference, ...]
    before: str
    after: str

    @property
    def id(self) -> str:
        """The id of what it is about, on the later side where it is there."""
        return self.after or self.before


def other_lines(found: Comparison) -> Iterator[Line]:
    """All that differs beside the cards and the values of curves: parts first, then what curves are and what is said of feelings."""
    yield from map(_part, found.parts)
    for curve in found.curves:
        yield from _curve(curve)


def value_words(value: float | None) -> str:
    """A value −2 … +2 or a difference of two; a dash where nobody has said."""
    return "–" if value is None else signed(round(value, 2))


def felt_words(points: Iterable[PointDifference], between: str = "; ") -> str:
    """How people feel before and after, persona by persona, such as “Mia: −1.5 → +1 (+2.5)”."""
    return between.join(f"{isolated(who_words(point.who))}: {_felt(point)}" for point in points)


def who_words(who: str) -> str:
    """Whose feelings these are."""
    return who or word("The customer")


def _felt(point: PointDifference) -> str:
    change = "" if point.change is None else f" ({value_words(point.change)})"
    return f"{value_words(point.before)} → {value_words(point.after)}{change}"


def _part(each: PartDifference) -> Line:
    kind = word(_NOUNS.get(each.noun, each.noun.capitalize()))
    return Line(each.how, kind, each.name, "", each.fields, *_ids(each.before, each.after))


def _curve(each: CurveDifference) -> Iterator[Line]:
    who, ids = who_words(each.who), _ids(each.before, each.after)
    if each.fields or not all(ids):
        how: How = "changed" if all(ids) else "added" if each.after else "removed"
        yield Line(how, word("Emotion curve"), who, "", each.fields, *ids)
    for point in each.points:
        if point.fields:
            yield Line("changed", word("Emotion"), who, point.place, point.fields, "", point.step)


def _ids(before: Record | None, after: Record | None) -> tuple[str, str]:
    return before.id if before else "", after.id if after else ""
