"""What the pages of a map cannot show: links between cards and, of a board in parts, ways from page to page and notes."""

from collections.abc import Sequence

from journey_studio.insight.columns import Place, places
from journey_studio.layout.parts import Part
from journey_studio.model import Card, Sticky
from journey_studio.model.wording import word
from journey_studio.report.blocks import section_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.tables import Cell, Heading, add_table
from journey_studio.scene.search import groups

_WAYS = {"flow": "Goes on to", "loop": "Goes back to", "trigger": "Triggers", "link": "Belongs to"}
_BETWEEN = 30.0


def add_beside(flow: Flow, report: Report, parts: Sequence[Part]) -> None:
    """Tell it behind the map; nothing where everything is on its pages. A board that is whole has no `parts`."""
    width = flow.width
    if rows := _connections(report, parts):
        head = word("Connections that the map pages do not show")
        add_table(
            flow, _headings(), rows, report.ink, [section_head(head, report.level + 1, width, report.ink)]
        )
    notes = [note for note in report.snapshot.of_owner(Sticky, report.journey.id) if note.text and parts]
    if notes:
        head = word("Sticky notes on the board")
        above = section_head(head, report.level + 1, width, report.ink, _BETWEEN)
        rows = [[Cell(note.text), Cell(word(note.colour.capitalize()))] for note in notes]
        headings = (Heading(word("Note"), 5.0), Heading(word("Colour"), 1.0))
        add_table(flow, headings, rows, report.ink, [above])


def _headings() -> tuple[Heading, ...]:
    return (
        Heading(word("From"), 2.6),
        Heading(word("In"), 1.8),
        Heading(word("How"), 1.1),
        Heading(word("To"), 2.6),
        Heading(word("In"), 1.8),
        Heading(word("Label"), 1.8),
    )


def _connections(report: Report, parts: Sequence[Part]) -> list[list[Cell]]:
    """Links, which no page draws, and the connectors whose two cards are never on one page, in their order."""
    pages = [{group.owner for group, _ in groups(part.board) if group.role == "card"} for part in parts]
    shown = set[str]().union(*pages)
    columns = places(report.snapshot, report.journey)
    rows = []
    for connector in report.snapshot.connectors(report.journey.id):
        ends = (connector.source, connector.target)
        parted = shown.issuperset(ends) and not any(page.issuperset(ends) for page in pages)
        if parted or connector.kind == "link":
            source, target = (report.snapshot.need(Card, end) for end in ends)
            way, label = Cell(word(_WAYS[connector.kind])), Cell(connector.label)
            rows.append([*_end(source, columns), way, *_end(target, columns), label])
    return rows


def _end(card: Card, columns: dict[str, Place]) -> list[Cell]:
    return [Cell(card.name, strong=True, target=card.id), Cell(columns[card.step].way)]
