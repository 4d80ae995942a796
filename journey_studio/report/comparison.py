"""Before and after in a report: what is compared, how people feel, and every difference field by field."""

from collections.abc import Iterator, Sequence

from journey_studio.insight.comparison import (
    CardDifference,
    Comparison,
    CurveDifference,
    FieldDifference,
    How,
    Line,
    felt_words,
    other_lines,
    value_words,
    who_words,
)
from journey_studio.insight.comparison.found import HOWS
from journey_studio.layout.marking import mark_words
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import isolated, word
from journey_studio.report.blocks import TEXT, part_head, section_head, words_blocks
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.ratings import dotted
from journey_studio.report.tables import Cell, Heading, add_table
from journey_studio.scene import Group

_BETWEEN = 26.0


def comparison_pages(report: Report, found: Comparison, width: float, height: float) -> list[Group]:
    """The pages that tell a comparison; its board follows them."""
    flow, ink, level = Flow(width, height), report.ink, report.level + 1
    flow.add(part_head("comparison", word("Before and after"), report.level, width, ink))
    flow.add(*words_blocks(summary(found), TEXT, ink.theme.text, width, ink))
    sections = (
        (word("How it feels"), _feelings(), [row for curve in found.curves for row in _curve(curve)]),
        (word("Cards"), _lines(), [row for each in found.cards for row in _card(each)]),
        (word("Everything else"), _lines(), [row for line in other_lines(found) for row in _line(line)]),
    )
    for title, headings, rows in sections:
        if rows:
            add_table(flow, headings, rows, ink, [section_head(title, level, width, ink, _BETWEEN)])
    return flow.pages()


def _lines() -> tuple[Heading, ...]:
    return (
        Heading(word("How"), 1.7),
        Heading(word("What"), 2.3),
        Heading(word("Where"), 2.0),
        Heading(word("Field"), 1.2),
        Heading(word("Before"), 2.2),
        Heading(word("After"), 2.2),
        Heading(word("Emotion"), 2.3),
    )


def _feelings() -> tuple[Heading, ...]:
    return (
        Heading(word("Persona"), 2.0),
        Heading(word("Where"), 3.0),
        Heading(word("Touchpoints"), 3.0),
        Heading(word("Before"), 1.0),
        Heading(word("After"), 1.0),
        Heading(word("Change"), 1.0),
    )


def summary(found: Comparison) -> str:
    """What is compared, and how many cards differ."""
    counts = [f"{mark_words(how)} {found.counts[how]:,}" for how in HOWS if found.counts[how]]
    nothing = word("No card differs.") if found else word("Nothing differs.")
    return f"{isolated(found.before.name)} → {isolated(found.after.name)}\n{dotted(*counts) or nothing}"


def _card(each: CardDifference) -> Iterator[list[Cell]]:
    """A row a field; what came or went has one row. How people feel there stands in the first."""
    name = f"{word(CARD_KINDS[each.card.kind].word)}: {each.card.name}"
    head = [_mark(each.how), Cell(name, strong=True), Cell(dotted(each.place.way, each.lane))]
    words = each.card.body if each.card.title else ""
    rows = _fields(each.how, each.fields, words)
    for number, row in enumerate(rows):
        yield [
            *([Cell(), Cell(), Cell()] if number else head),
            *row,
            Cell("" if number else felt_words(each.feelings, between="\n")),
        ]


def _line(line: Line) -> Iterator[list[Cell]]:
    """A row a field, as of a card."""
    name = f"{line.kind}: {line.name}" if line.name else line.kind
    head = [_mark(line.how), Cell(name, strong=True), Cell(line.where)]
    for number, row in enumerate(_fields(line.how, line.fields)):
        yield [*([Cell(), Cell(), Cell()] if number else head), *row, Cell()]


def _mark(how: How) -> Cell:
    """Sign and word that stay together."""
    return Cell(mark_words(how).replace(" ", "\u00a0"))


def _fields(how: How, fields: Sequence[FieldDifference], words: str = "") -> list[list[Cell]]:
    if how in ("added", "removed"):
        return [[Cell(), *map(Cell, ("", words) if how == "added" else (words, ""))]]
    return [[*map(Cell, (word(field.name.capitalize()), field.before, field.after))] for field in fields]


def _curve(curve: CurveDifference) -> Iterator[list[Cell]]:
    """A row a step that feels otherwise, and the average."""
    points = [point for point in curve.points if point.before != point.after]
    for number, point in enumerate(points):
        values = map(value_words, (point.before, point.after, point.change))
        who = "" if number else who_words(curve.who)
        yield [Cell(who, strong=True), *map(Cell, (point.place, ", ".join(point.touchpoints), *values))]
    if points and curve.change is not None:
        words = ("", word("On average over all steps"), "", "", "")
        yield [*map(Cell, words), Cell(value_words(curve.change), strong=True)]
