"""Checks of the journey's type: what is stated against the channels that are drawn."""

from collections.abc import Iterator

from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.insight.journey_type import type_check
from journey_studio.insight.type_told import verdict

TYPE_NOT_AS_DRAWN = Rule(
    name="type-not-as-drawn",
    severity="note",
    message="“{name}” is drawn otherwise than stated. {detail}",
    why="People plan for the type that is stated, and customers meet the one that is drawn.",
    fix="State the type that is drawn, or draw the ways",
    field="type",
)
CHANNEL_BREAK = Rule(
    name="channel-break",
    severity="note",
    message="Nothing leads from “{detail}” to “{name}”, though the channel changes there.",
    why="Customers have to find the way from one channel to the other by themselves.",
    fix="Connect the two cards",
)
NOT_DIGITAL = Rule(
    name="touchpoint-not-digital",
    severity="note",
    message="“{name}” is not in a digital channel, and the journey is stated as digital.",
    why="Who plans a digital journey forgets those who come in person or call.",
    fix="Choose its channel",
    field="channel",
)
RULES = (TYPE_NOT_AS_DRAWN, CHANNEL_BREAK, NOT_DIGITAL)


def type_problems(look: Look) -> Iterator[Problem]:
    """A stated type that does not hold, and the places where it breaks; nothing while no channel shows a type."""
    found = type_check(look.snapshot, look.journey)
    if not found.stated or found.fits or not (found.channels or found.stated == "lifecycle"):
        return
    yield Problem(TYPE_NOT_AS_DRAWN, look.journey.id, look.journey.title, verdict(found))
    for each in found.breaks:
        if each.source is None:
            yield Problem(NOT_DIGITAL, each.card.id, each.card.name)
        else:
            yield Problem(CHANNEL_BREAK, each.card.id, each.card.name, each.source.name)
