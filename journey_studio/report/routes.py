"""Routes in a report: each with its stops in order, and what it costs the customer."""

from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, routes_of
from journey_studio.model import Persona, Snapshot
from journey_studio.model.curve import signed
from journey_studio.report.blocks import part_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.tables import Cell, Heading, add_table

_ROUTES = (
    Heading("Route", 2.0),
    Heading("Persona", 1.5),
    Heading("Stops", 5.0),
    Heading("Touchpoints to the purchase", 1.4),
    Heading("Changes of channel", 1.2),
    Heading("Loops", 0.8),
    Heading("Emotion", 0.9),
)


def add_routes(flow: Flow, report: Report, gap: float) -> None:
    """Tell the routes of the journey; nothing where there is none with a stop."""
    found = [each for each in routes_of(report.snapshot, report.journey) if each.stops]
    if found:
        flow.add(part_head("routes", "Routes", report.level, flow.width, report.ink, gap))
        add_table(flow, _ROUTES, [_row(each, report.snapshot) for each in found], report.ink)


def _row(each: Followed, snapshot: Snapshot) -> list[Cell]:
    persona = snapshot.get(Persona, each.route.persona)
    stops = "\n".join(
        f"{stop.number}. {' '.join(stop.card.name.split())}{_again(stop.again)}" for stop in each.stops
    )
    average = "" if each.average is None else signed(round(each.average, 1))
    return [
        Cell(each.route.title or "Untitled route", strong=True),
        Cell(persona.name if persona else "Everybody"),
        Cell(stops),
        Cell(f"{each.touchpoints} of {MOST_TOUCHPOINTS}\n{_purchase(each)}"),
        Cell(str(each.switches)),
        Cell(str(each.loops)),
        Cell(average),
    ]


def _purchase(each: Followed) -> str:
    """Where the count has ended."""
    if each.purchase:
        return f"bought at stop {each.purchase.number}"
    return "never bought" if each.stage else "no purchase known"


def _again(again: bool) -> str:
    return " (again)" if again else ""
