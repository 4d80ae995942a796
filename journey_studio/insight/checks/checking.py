"""All checks together."""

from datetime import date

from journey_studio.insight.checks import dates, founding, structure, touchpoints, types, ways
from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.model import Journey, Snapshot

RULES: tuple[Rule, ...] = (
    *structure.RULES,
    *touchpoints.RULES,
    *founding.RULES,
    *dates.RULES,
    *ways.RULES,
    *types.RULES,
)
"""Every rule, in the order in which problems are listed."""

_ORDER = {rule.name: place for place, rule in enumerate(RULES)}
_FINDERS = (
    structure.structure_problems,
    touchpoints.card_problems,
    founding.evidence_problems,
    dates.date_problems,
    ways.way_problems,
    types.type_problems,
)


def check(snapshot: Snapshot, journey: Journey, today: date | None = None) -> list[Problem]:
    """Everything to point out, also whether the map is whole. Without a day it is today."""
    return [*structure.not_whole(snapshot, journey), *findings(snapshot, journey, today)]


def findings(snapshot: Snapshot, journey: Journey, today: date | None = None) -> list[Problem]:
    """Everything to point out in a map that is whole, in the order of the rules. Without a day it is today."""
    look = Look(snapshot, journey, today or date.today())
    found = [problem for finder in _FINDERS for problem in finder(look)]
    return sorted(found, key=lambda problem: _ORDER[problem.rule.name])
