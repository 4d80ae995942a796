"""The pages behind the map: what is to be done, what signs mean, and how anybody knows."""

from collections.abc import Collection, Iterator, Sequence

from journey_studio.insight.columns import Place, cards_in_order, places, words_of
from journey_studio.insight.opportunities import Opportunity, actions
from journey_studio.insight.plan import cost_of
from journey_studio.layout.legend import legend_group
from journey_studio.layout.parts import Part
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word
from journey_studio.report.acquisition import add_canvas, add_matrix
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
_LEVELS = {"assumed": "Assumed", "partly": "Partly researched", "researched": "Researched"}


def back_pages(
    report: Report, parts: Collection[str], pages: Sequence[Part], width: float, height: float
) -> list[Group]:
    """What the `pages` of the map cannot show, routes, action list, legend and evidence notes, as far as they say something."""
    flow = Flow(width, height)
    if "map" in parts and not report.levels:
        add_beside(flow, report, pages)
        add_routes(flow, report, _BETWEEN)
    if "canvas" in parts:
        add_canvas(flow, report, _BETWEEN)
    if "matrix" in parts:
        add_matrix(flow, report, _BETWEEN)
    if "actions" in parts and (found := actions(report.snapshot, report.journey)):
        head = part_head("actions", word("Action list"), report.level, width, report.ink, _BETWEEN)
        mixed = len({entry.card.kind for entry in found}) > 1
        add_table(flow, _actions(), [_action(entry, mixed) for entry in found], report.ink, [head])
        add_totals(flow, report, found)
    if "legend" in parts:
        legend = legend_group(report.of_map.snapshot, report.journey, width, report.ink, report.view.routes)
        if legend is not None:
            flow.add(
                part_head("legend", word("Legend"), report.level, width, report.ink, _BETWEEN), Block(legend)
            )
    if "notes" in parts and (rows := list(_notes(report))):
        head = part_head("notes", word("Evidence notes"), report.level, width, report.ink, _BETWEEN)
        add_table(flow, _note_heads(), rows, report.ink, [head])
    return flow.pages()


def _actions() -> tuple[Heading, ...]:
    return (
        Heading(word("Priority"), 0.9),
        Heading(word("What"), 3.5),
        Heading(word("Where"), 2.3),
        Heading(word("Owner"), 1.8),
        Heading(word("Impact"), 0.8),
        Heading(word("Effort"), 0.8),
        Heading(word("Due"), 1.8),
        Heading(word("Status"), 1.2),
        Heading(word("Cost"), 1.0),
    )


def _action(entry: Opportunity, mixed: bool) -> list[Cell]:
    card = entry.card
    return [
        Cell(_number(entry.priority)),
        Cell(
            _what(card),
            strong=not (card.title and card.body),
            target=card.id,
            below=word(CARD_KINDS[card.kind].word) if mixed else "",
        ),
        Cell(entry.place.way),
        Cell(card.owner),
        Cell(_number(entry.impact)),
        Cell(_number(entry.effort)),
        Cell(entry.due),
        Cell(entry.status),
        Cell("" if (cost := cost_of(entry)) is None else f"{cost:,.15g}"),
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


def _note_heads() -> tuple[Heading, ...]:
    return (
        Heading(word("Card"), 2.6),
        Heading(word("Where"), 2.0),
        Heading(word("Founded"), 1.3),
        Heading(word("Source"), 4.6),
    )


def _note(card: Card, place: Place, sources: list[str]) -> list[Cell]:
    return [
        Cell(card.name, strong=True, target=card.id),
        Cell(place.way),
        Cell(word(_LEVELS[card.evidence]) if card.evidence else ""),
        Cell("\n".join(sources)),
    ]


def _sources(card: Card) -> Iterator[str]:
    for source in card.sources:
        if words := dotted(_type(source.type), source.text, source.date):
            yield words
    if card.kind == "evidence":
        stated = dotted(
            _type(words_of(card, "source_type")), words_of(card, "source"), words_of(card, "date")
        )
        yield from filter(None, (card.body if card.title else "", stated))


def _type(source_type: str) -> str:
    return word(source_type[:1].upper() + source_type[1:]) if source_type else ""
