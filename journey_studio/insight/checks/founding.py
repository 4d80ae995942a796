"""Checks of evidence: what is shown as fact without being founded, and what was founded too long ago."""

from collections.abc import Iterator

from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.insight.columns import words_of
from journey_studio.model import Card, Curve, Persona

FACT_WITHOUT_SOURCE = Rule(
    name="fact-without-source",
    severity="warning",
    message="“{name}” is marked as researched, and no source is named, on it or in its step.",
    why="An assumption shown as fact leads people to invest in the wrong place.",
    fix="Name a source",
    field="sources",
)
CURVE_SHOWN_AS_FACT = Rule(
    name="assumption-shown-as-fact",
    severity="warning",
    message="The curve “{name}” is drawn solid, as a fact, at {detail} points that do not say how well founded they are.",
    why="A solid line says that somebody asked the customers; a dashed one that it is assumed.",
    fix="Mark them as assumed",
)
STALE_EVIDENCE = Rule(
    name="stale-evidence",
    severity="warning",
    message="The latest source of “{name}” is of {detail}: look whether it still holds.",
    why="Customers, channels and competitors change; old figures describe another journey.",
    fix="Bring it up to date",
    field="sources",
)
STALE_FIGURE = Rule(
    name="stale-figure",
    severity="warning",
    message="“{name}” is of {detail}: look whether it still holds.",
    why="Customers, channels and competitors change; old figures describe another journey.",
    fix="Bring it up to date",
    field="date",
)
RULES = (FACT_WITHOUT_SOURCE, CURVE_SHOWN_AS_FACT, STALE_EVIDENCE, STALE_FIGURE)
_DATED = ("evidence", "indicator")


def evidence_problems(look: Look) -> Iterator[Problem]:
    """Cards marked as researched without a source, curves drawn solid without a word of evidence, sources that are too old."""
    for card in look.cards:
        if card.evidence == "researched" and card.kind not in _DATED and not _founded(card, look):
            yield Problem(FACT_WITHOUT_SOURCE, card.id, card.name)
        latest = max((source.date for source in card.sources), default="")
        if latest and latest < look.oldest:
            yield Problem(STALE_EVIDENCE, card.id, card.name, latest)
        elif card.kind in _DATED and not latest:
            stated = words_of(card, "date")
            if stated and stated < look.oldest:
                yield Problem(STALE_FIGURE, card.id, card.name, stated)
    for curve in look.snapshot.curves(look.journey.id):
        open_points = unstated(look, curve)
        if open_points and curve.state == look.journey.state:
            yield Problem(CURVE_SHOWN_AS_FACT, curve.id, _curve_name(look, curve), str(open_points))


def unstated(look: Look, curve: Curve) -> int:
    """How many points of a curve do not say how well founded they are."""
    return sum(not point.evidence for point in look.snapshot.emotions(curve.id))


def _founded(card: Card, look: Look) -> bool:
    return bool(card.sources) or not look.founded_columns.isdisjoint(look.covered(card))


def _curve_name(look: Look, curve: Curve) -> str:
    persona = look.snapshot.get(Persona, curve.persona)
    return curve.label or (persona.name if persona else look.journey.title)
