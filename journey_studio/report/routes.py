"""Routes in a report: each with its stops in order, and what it costs the customer."""

from journey_studio.insight.following import MOST_TOUCHPOINTS, Followed, Stop, routes_of
from journey_studio.layout.trail import trails_of
from journey_studio.model import Persona, Snapshot
from journey_studio.model.curve import signed
from journey_studio.model.wording import word
from journey_studio.report.blocks import part_head
from journey_studio.report.facts import Report
from journey_studio.report.flow import Flow
from journey_studio.report.tables import Cell, Heading, add_table


def add_routes(flow: Flow, report: Report, gap: float) -> None:
    """Tell the routes of the journey; nothing where there is none with a stop."""
    found = [each for each in routes_of(report.snapshot, report.journey) if each.stops]
    if found:
        head = part_head("routes", word("Routes"), report.level, flow.width, report.ink, gap)
        trails = trails_of(report.snapshot, report.journey.id, report.view.routes, report.ink.theme)
        letters = {trail.route.id: trail.letter for trail in trails}
        rows = [_row(each, report.snapshot, letters.get(each.route.id, "")) for each in found]
        add_table(flow, _headings(), rows, report.ink, [head])


def _headings() -> tuple[Heading, ...]:
    return (
        Heading(word("Route"), 2.0),
        Heading(word("Persona"), 1.5),
        Heading(word("Stops"), 5.0),
        Heading(word("Touchpoints to the purchase"), 1.4),
        Heading(word("Changes of channel"), 1.2),
        Heading(word("Loops"), 0.8),
        Heading(word("Emotion"), 0.9),
    )


def _row(each: Followed, snapshot: Snapshot, letter: str) -> list[Cell]:
    """A line of the table; on the map the route has this letter, or none."""
    name = each.route.title or word("Untitled route")
    persona = snapshot.get(Persona, each.route.persona)
    stops = "\n".join(_stop(stop) for stop in each.stops)
    average = "" if each.average is None else signed(round(each.average, 1))
    return [
        Cell(f"{letter}  {name}" if letter else name, strong=True),
        Cell(persona.name if persona else word("Everybody")),
        Cell(stops, targets=tuple(stop.card.id for stop in each.stops)),
        Cell(f"{_count(each)}\n{_purchase(each)}"),
        Cell(str(each.switches)),
        Cell(str(each.loops)),
        Cell(average),
    ]


def _count(each: Followed) -> str:
    return word("{count} of {most}").format(count=each.touchpoints, most=MOST_TOUCHPOINTS)


def _purchase(each: Followed) -> str:
    """Where the count has ended."""
    if each.purchase:
        return word("bought at stop {number}").format(number=each.purchase.number)
    return word("never bought") if each.stage else word("no purchase known")


def _stop(stop: Stop) -> str:
    name = " ".join(stop.card.name.split())
    told = word("{name} (again)").format(name=name) if stop.again else name
    return f"{stop.number}. {told}"
