"""The checks of a journey: what a careful colleague would point out before the map is shown around.

A module a subject: `structure`, `touchpoints`, `founding` (evidence), `dates`, `ways` (routes and scenarios), `types`. Each gives the
problems it finds in a `Look`, the map made ready once for all of them; `checking` puts them together.
"""

from journey_studio.insight.checks.checking import RULES, check, findings
from journey_studio.insight.checks.problem import Problem, Rule

__all__ = ["RULES", "Problem", "Rule", "check", "findings"]
