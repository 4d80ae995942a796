"""The lines of the table of differences in words: a line a card, then how people feel, then everything else; fields below them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from journey_studio.desktop.words import capital, tr
from journey_studio.insight.comparison import (
    CardDifference,
    Comparison,
    CurveDifference,
    FieldDifference,
    How,
    Line,
    PointDifference,
    felt_words,
    other_lines,
    value_words,
)
from journey_studio.layout.marking import mark_words
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import isolated, word

HEADINGS = ("What differs", "Where", "Before", "After", "Emotion")


@dataclass(frozen=True)
class Row:
    """A line with the ids of what it is about on both sides. `how` is empty for what is neither added, changed, moved nor removed.

    Its cells and the lines below it are made when somebody looks.
    """

    how: How | None
    keys: tuple[str, str]
    say: Callable[[], Sequence[str]]
    below: Callable[[], list["Row"]]

    @cached_property
    def cells(self) -> tuple[str, ...]:
        """Its words, column by column, on one line each."""
        return tuple(" ".join(cell.split()) for cell in self.say())

    @cached_property
    def rows(self) -> list["Row"]:
        """The lines below it."""
        return self.below()


def rows_of(found: Comparison) -> list[Row]:
    """Every difference."""
    return [
        *map(_card, found.cards),
        *(row for curve in found.curves for row in _curve(curve)),
        *map(_other, other_lines(found)),
    ]


def _card(each: CardDifference) -> Row:
    def say() -> Sequence[str]:
        kind, name = tr(CARD_KINDS[each.card.kind].word), isolated(each.card.name)
        title = tr("{how}: {kind} “{name}”").format(how=mark_words(each.how), kind=kind, name=name)
        sides = _sides(each.how, each.card.title or each.card.body, each.fields)
        return (
            title,
            f"{isolated(each.place.way)} · {isolated(each.lane)}",
            *sides,
            felt_words(each.feelings),
        )

    keys = (each.before.id if each.before else "", each.after.id if each.after else "")
    return Row(each.how, keys, say, lambda: _fields(each.fields))


def _other(each: Line) -> Row:
    def say() -> Sequence[str]:
        words = tr("{how}: {kind} “{name}”") if each.name else tr("{how}: {kind}")
        title = words.format(how=mark_words(each.how), kind=each.kind, name=isolated(each.name))
        return title, each.where, *_sides(each.how, each.name, each.fields), ""

    return Row(each.how, (each.before, each.after), say, lambda: _fields(each.fields))


def _curve(each: CurveDifference) -> Iterator[Row]:
    """How a persona feels, and below it the steps in which that differs."""
    points = [point for point in each.points if point.before != point.after]
    if points:
        name = tr("Emotion of {name}").format(name=isolated(each.who) or tr("the customer"))
        change = value_words(each.change)
        average = "" if each.change is None else tr("{change} on average").format(change=change)
        yield Row(None, ("", ""), lambda: (name, "", "", "", average), lambda: list(map(_point, points)))


def _point(each: PointDifference) -> Row:
    change = "" if each.change is None else value_words(each.change)
    sides = (value_words(each.before), value_words(each.after))
    return Row(None, ("", each.step), lambda: (", ".join(each.touchpoints), each.place, *sides, change), list)


def _fields(fields: Sequence[FieldDifference]) -> list[Row]:
    return [_field(each) for each in fields]


def _field(each: FieldDifference) -> Row:
    return Row(None, ("", ""), lambda: (tr(capital(each.name)), "", each.before, each.after, ""), list)


def _sides(how: How, name: str, fields: Sequence[FieldDifference]) -> tuple[str, str]:
    """What its fields said and what they say; of what came or went the name on the side where it is."""
    if how in ("added", "removed"):
        return ("", name) if how == "added" else (name, "")
    return _joined((field.name, field.before) for field in fields), _joined(
        (field.name, field.after) for field in fields
    )


def _joined(said: Iterable[tuple[str, str]]) -> str:
    """What several fields say; a flag by its name."""
    words = [tr(capital(name)) if value == word("yes") else value for name, value in said if value]
    return " · ".join(words) or "–"
