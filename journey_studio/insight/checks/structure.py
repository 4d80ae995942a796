"""Checks of the board itself: stages, personas and their curves."""

from collections.abc import Iterator

from journey_studio.document.wholeness import refuse_unless_whole
from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.model import Curve, InvalidValue, Journey, Persona, Route, Snapshot

NOT_WHOLE = Rule(
    name="not-whole",
    severity="error",
    message="The map breaks a rule: {detail}",
    why="Parts of the map may not be shown, or not exported.",
    fix="Go back to a saved snapshot, or import the map anew",
)
NO_STAGE = Rule(
    name="no-stage",
    severity="warning",
    message="“{name}” has no stage yet: add the first one.",
    why="Stages are the columns everything else stands in.",
    fix="Add a stage",
)
STAGE_WITHOUT_TOUCHPOINT = Rule(
    name="stage-without-touchpoint",
    severity="warning",
    message="The stage “{name}” has no touchpoint: where do customer and brand meet in it?",
    why="In a stage without a touchpoint nobody can make the experience better.",
    fix="Add a touchpoint",
)
PERSONA_WITHOUT_CURVE = Rule(
    name="persona-without-curve",
    severity="note",
    message="The persona “{name}” has no emotion curve in this journey.",
    why="The curve shows where this persona suffers and where it is won.",
    fix="Draw the curve",
)
RULES = (NOT_WHOLE, NO_STAGE, STAGE_WITHOUT_TOUCHPOINT, PERSONA_WITHOUT_CURVE)


def not_whole(snapshot: Snapshot, journey: Journey) -> Iterator[Problem]:
    """Whether the map breaks a rule that every edit keeps; it can only come from outside."""
    try:
        refuse_unless_whole(snapshot)
    except InvalidValue as broken:
        yield Problem(NOT_WHOLE, journey.id, journey.title, str(broken))


def structure_problems(look: Look) -> Iterator[Problem]:
    """No stage, stages without a touchpoint, personas without a curve."""
    snapshot, journey = look.snapshot, look.journey
    if not snapshot.stages(journey.id):
        yield Problem(NO_STAGE, journey.id, journey.title)
    stage_of = {place.column: place.stage.id for place in look.columns.values()}
    touchpoints = (card for card in look.cards if card.kind == "touchpoint")
    reached = {stage_of[column] for card in touchpoints for column in look.covered(card)}
    for number, stage in enumerate(snapshot.stages(journey.id), 1):
        if stage.id not in reached:
            yield Problem(STAGE_WITHOUT_TOUCHPOINT, stage.id, stage.title or str(number))
    yield from _without_curve(look)


def _without_curve(look: Look) -> Iterator[Problem]:
    """Personas without a curve here. Who has one in another journey of the map is missed only where something is for them."""
    snapshot, key = look.snapshot, look.journey.id
    at_home = {curve.persona for curve in snapshot.all(Curve) if snapshot.emotions(curve.id)}
    drawn = {curve.persona for curve in snapshot.curves(key) if snapshot.emotions(curve.id)}
    here = {route.persona for route in snapshot.of_owner(Route, key)}
    here |= {persona for card in look.cards for persona in card.personas}
    for persona in snapshot.of_owner(Persona):
        if persona.id not in drawn and (persona.id in here or persona.id not in at_home):
            yield Problem(PERSONA_WITHOUT_CURVE, persona.id, persona.name)
