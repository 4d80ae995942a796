"""Checks of ways: routes that cannot be followed, scenarios that never start or lead nowhere."""

from collections.abc import Iterator, Sequence

from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.insight.columns import words_of
from journey_studio.model import Card, Route

EMPTY_ROUTE = Rule(
    name="route-without-stops",
    severity="warning",
    message="The route “{name}” has no stops: nobody can follow it.",
    why="A route is a way through the cards; without stops it shows nothing.",
    fix="Delete the route",
)
BROKEN_ROUTE = Rule(
    name="unreachable-route",
    severity="warning",
    message="The route “{name}” stops at “{detail}”, which this board does not show.",
    why="Whoever follows the route on the board loses the way there.",
    fix="Show the lane of that card, or change the route",
)
SILENT_SCENARIO = Rule(
    name="scenario-never-fires",
    severity="warning",
    message="The scenario “{name}” can never start: it has no trigger, and nothing that starts leads to it.",
    why="A scenario is a rule for a machine or a colleague; without a trigger nothing happens.",
    fix="Say what triggers it",
    field="trigger",
)
ENDLESS_SCENARIO = Rule(
    name="scenario-ends-nowhere",
    severity="warning",
    message="The scenario “{name}” ends nowhere: it names no action, and what follows from it names none.",
    why="Customers wait for an answer that nobody gives.",
    fix="Say what is done",
    field="action",
)
RULES = (EMPTY_ROUTE, BROKEN_ROUTE, SILENT_SCENARIO, ENDLESS_SCENARIO)


def way_problems(look: Look) -> Iterator[Problem]:
    """Routes and scenarios that do not work."""
    yield from _routes(look)
    scenarios = [card for card in look.cards if card.kind == "scenario"]
    if not scenarios:
        return
    connectors = look.snapshot.connectors(look.journey.id)
    pairs = [(each.source, each.target) for each in connectors if each.kind != "link"]
    started = _reached(scenarios, "trigger", pairs)
    ended = _reached(scenarios, "action", [(target, source) for source, target in pairs])
    for card in scenarios:
        if card.id not in started:
            yield Problem(SILENT_SCENARIO, card.id, card.name)
        if card.id not in ended:
            yield Problem(ENDLESS_SCENARIO, card.id, card.name)


def _reached(scenarios: Sequence[Card], fact: str, pairs: Sequence[tuple[str, str]]) -> set[str]:
    """The scenarios that state a fact, those that a pair leads to from another card, and all that pairs lead to from these.

    Scenarios that only lead to each other reach nothing: a ring without a trigger never starts.
    """
    known = {card.id for card in scenarios}
    reached = {card.id for card in scenarios if words_of(card, fact).strip()}
    reached |= {target for source, target in pairs if target in known and source not in known}
    while more := {target for source, target in pairs if source in reached and target in known} - reached:
        reached |= more
    return reached


def _routes(look: Look) -> Iterator[Problem]:
    routes = look.snapshot.of_owner(Route, look.journey.id)
    if not routes:
        return
    hidden = {lane.id for lane in look.snapshot.lanes(look.journey.id) if lane.hidden}
    shown = {card.id for card in look.cards if card.lane not in hidden and card.step in look.columns}
    names = {card.id: card.name for card in look.cards}
    for route in routes:
        if not route.stops:
            yield Problem(EMPTY_ROUTE, route.id, route.title)
        lost = next((stop for stop in route.stops if stop not in shown), None)
        if lost is not None:
            yield Problem(BROKEN_ROUTE, route.id, route.title, names.get(lost, lost))
