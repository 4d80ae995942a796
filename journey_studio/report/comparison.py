"""Before and after in a report: what is compared, how people feel, and every difference field by field."""

from collections.abc import Iterator

from journey_studio.insight.comparison import CardDifference, Comparison, CurveDifference
from journey_studio.insight.comparison.found import HOWS
from journey_studio.layout.marking import mark_words
from journey_studio.model.curve import signed
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.report.blocks import TEXT, part_head, section_head, words_blocks
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.ratings import dotted
from journey_studio.report.tables import Cell, Heading, add_table
from journey_studio.scene import Group

HEADINGS = ("How", "Card", "Where", "Field", "Before", "After")
_CARDS = tuple(map(Heading, HEADINGS, (1.7, 2.4, 2.2, 1.3, 2.6, 2.6)))
_CURVES = tuple(map(Heading, ("Persona", "Where", "Before", "After", "Change"), (2.0, 3.0, 1.0, 1.0, 1.0)))
_PARTS = tuple(map(Heading, ("How", "Part", "Before", "After"), (1.2, 1.2, 3.0, 3.0)))
_BETWEEN = 26.0


def comparison_pages(report: Report, found: Comparison, width: float, height: float) -> list[Group]:
    """The pages that tell a comparison; its board follows them."""
    flow, ink, level = Flow(width, height), report.ink, report.level + 1
    flow.add(part_head("comparison", "Before and after", report.level, width, ink))
    flow.add(*words_blocks(summary(found), TEXT, ink.theme.text, width, ink))
    if rows := [row for curve in found.curves if curve.differs for row in _curve(curve)]:
        flow.add(section_head("How it feels", level, width, ink, _BETWEEN))
        add_table(flow, _CURVES, rows, ink)
    if rows := [row for each in found.cards for row in _card(each)]:
        flow.add(section_head("Cards", level, width, ink, _BETWEEN))
        add_table(flow, _CARDS, rows, ink)
    if found.parts:
        flow.add(section_head("Stages, steps and lanes", level, width, ink, _BETWEEN))
        parts = [[each.noun.capitalize(), each.before, each.after] for each in found.parts]
        signs = [mark_words(each.how) for each in found.parts]
        add_table(
            flow, _PARTS, [[Cell(sign), *map(Cell, row)] for sign, row in zip(signs, parts, strict=True)], ink
        )
    return flow.pages()


def summary(found: Comparison) -> str:
    """What is compared, and how many cards differ."""
    counts = [f"{mark_words(how)} {found.counts[how]:,}" for how in HOWS if found.counts[how]]
    return f"{found.before.name} → {found.after.name}\n{dotted(*counts) or 'No card differs.'}"


def _card(each: CardDifference) -> Iterator[list[Cell]]:
    """A row a field; what came or went has one row."""
    name = f"{CARD_KINDS[each.card.kind].word}: {each.card.name}"
    head = [Cell(mark_words(each.how)), Cell(name, strong=True), Cell(dotted(each.place.way, each.lane))]
    if each.how in ("added", "removed"):
        words = each.card.body if each.card.title else ""
        yield [*head, Cell(""), *(map(Cell, ("", words) if each.how == "added" else (words, "")))]
        return
    for number, field in enumerate(each.fields):
        yield [
            *([Cell(), Cell(), Cell()] if number else head),
            *map(Cell, (field.name.capitalize(), field.before, field.after)),
        ]


def _curve(curve: CurveDifference) -> Iterator[list[Cell]]:
    """A row a step that feels otherwise, and the average."""
    who = curve.who or "The customer"
    for point in (point for point in curve.points if point.before != point.after):
        yield [
            Cell(who, strong=True),
            *map(Cell, (point.place, *map(_value, (point.before, point.after, point.change)))),
        ]
        who = ""
    if curve.change is not None:
        yield [
            Cell(),
            Cell("On average over all steps"),
            Cell(),
            Cell(),
            Cell(_value(curve.change), strong=True),
        ]


def _value(value: float | None) -> str:
    return "" if value is None else signed(round(value, 2))
