"""The pages behind the map: what is to be done, what signs mean, and how anybody knows."""

from collections.abc import Collection, Iterator, Sequence

from journey_studio.insight.columns import Place, cards_in_order, places, words_of
from journey_studio.insight.opportunities import Opportunity, actions
from journey_studio.insight.plan import cost_of
from journey_studio.layout.legend import legend_group
from journey_studio.layout.parts import Part
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.report.beside import add_beside
from journey_studio.report.blocks import Block, part_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.ratings import dotted
from journey_studio.report.routes import add_routes
from journey_studio.report.tables import Cell, Heading, add_table
from journey_studio.report.totals import add_totals
from journey_studio.scene import Group

_BETWEEN = 34.0
_ACTIONS = (
    Heading("Priority", 0.9),
    Heading("What", 3.5),
    Heading("Kind", 2.0),
    Heading("Where", 2.3),
    Heading("Owner", 1.8),
    Heading("Impact", 0.8),
    Heading("Effort", 0.8),
    Heading("Due", 1.8),
    Heading("Status, cost", 1.4),
)
_NOTES = (Heading("Card", 2.6), Heading("Where", 2.0), Heading("Founded", 1.3), Heading("Source", 4.6))
_LEVELS = {"": "", "assumed": "Assumed", "partly": "Partly researched", "researched": "Researched"}


def back_pages(
    report: Report, parts: Collection[str], pages: Sequence[Part], width: float, height: float
) -> list[Group]:
    """What the `pages` of the map cannot show, routes, action list, legend and evidence notes, as far as they say something."""
    flow = Flow(width, height)
    if "map" in parts:
        add_beside(flow, report.of_map, pages)
        add_routes(flow, report, _BETWEEN)
    if "actions" in parts and (found := actions(report.snapshot, report.journey)):
        flow.add(part_head("actions", "Action list", report.level, width, report.ink, _BETWEEN))
        mixed = len({entry.card.kind for entry in found}) > 1
        add_table(flow, _ACTIONS, [_action(entry, mixed) for entry in found], report.ink)
        add_totals(flow, report, found)
    if "legend" in parts:
        legend = legend_group(report.of_map.snapshot, report.journey, width, report.ink)
        if legend is not None:
            flow.add(part_head("legend", "Legend", report.level, width, report.ink, _BETWEEN), Block(legend))
    if "notes" in parts and (rows := list(_notes(report))):
        flow.add(part_head("notes", "Evidence notes", report.level, width, report.ink, _BETWEEN))
        add_table(flow, _NOTES, rows, report.ink)
    return flow.pages()


def _action(entry: Opportunity, mixed: bool) -> list[Cell]:
    card = entry.card
    return [
        Cell(_number(entry.priority)),
        Cell(_what(card), strong=not (card.title and card.body), target=card.id),
        Cell(CARD_KINDS[card.kind].word if mixed else ""),
        Cell(entry.place.way),
        Cell(card.owner),
        Cell(_number(entry.impact)),
        Cell(_number(entry.effort)),
        Cell(entry.due),
        Cell(dotted(entry.status, "" if (cost := cost_of(entry)) is None else f"{cost:,.15g}")),
    ]


def _what(card: Card) -> str:
    return f"{card.title}\n{card.body}" if card.title and card.body else card.name


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _notes(report: Report) -> Iterator[list[Cell]]:
    """A row for each card that names a source, and for each piece of evidence on the board."""
    columns = places(report.snapshot, report.journey)
    for card in cards_in_order(report.snapshot, report.journey):
        if sources := list(_sources(card)):
            yield _note(card, columns[card.step], sources)


def _note(card: Card, place: Place, sources: list[str]) -> list[Cell]:
    return [
        Cell(card.name, strong=True, target=card.id),
        Cell(place.way),
        Cell(_LEVELS[card.evidence]),
        Cell("\n".join(sources)),
    ]


def _sources(card: Card) -> Iterator[str]:
    for source in card.sources:
        if words := dotted(source.type[:1].upper() + source.type[1:], source.text, source.date):
            yield words
    if card.kind == "evidence":
        stated = dotted(*(words_of(card, fact) for fact in ("source_type", "source", "date")))
        yield from filter(None, (card.body if card.title else "", stated))
