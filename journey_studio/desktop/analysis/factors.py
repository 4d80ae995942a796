"""What a score is made of, in words: every factor with the numbers it comes from."""

from journey_studio.desktop.words import tr
from journey_studio.insight.weakest import Weak
from journey_studio.model.curve import signed

_EVIDENCE = {
    "": "not stated",
    "assumed": "assumed",
    "partly": "partly researched",
    "researched": "researched",
}


def factors(weak: Weak) -> list[tuple[str, str]]:
    """The four factors of the formula in its order: where each comes from, and its value, 0 … 1."""
    feeling = (
        tr("no emotion drawn")
        if weak.feeling is None
        else tr("emotion {value}").format(value=signed(weak.feeling))
    )
    rate = tr("not stated") if weak.rate is None else f"{weak.rate:g} %"
    evidence = tr(_EVIDENCE[weak.card.evidence])
    return [
        (tr("Depth: {feeling}").format(feeling=feeling), f"{weak.depth:.2f}"),
        (tr("Importance: {reasons}").format(reasons=_reasons(weak)), f"{weak.importance:.2f}"),
        (tr("Abandonment: {rate}").format(rate=rate), f"{weak.abandonment:.2f}"),
        (tr("Evidence: {level}").format(level=evidence), f"{weak.evidence:.2f}"),
    ]


def _reasons(weak: Weak) -> str:
    reasons = [
        tr("moment of truth") if weak.card.moment_of_truth else "",
        tr("breaking point") if weak.card.breaking_point else "",
        tr("pain of {severity} in 5").format(severity=f"{weak.severity:g}") if weak.severity else "",
    ]
    return ", ".join(filter(None, reasons)) or tr("no mark, no pain")
