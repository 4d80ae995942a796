"""The weakest touchpoints, with the factors and the weights that make their scores."""

from collections.abc import Iterator
from dataclasses import asdict

from journey_studio.cli.analysis.columns import table, wrapped
from journey_studio.cli.analysis.naming import card_entry, feeling, number, placed, rounded
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.weakest import Weak, Weights, weakest

_FACTORS = ("depth", "importance", "abandonment", "evidence")
_MOST = 3  # in the digest


def _answer(subject: Subject) -> Json:
    weights = Weights.of(subject.journey)
    return {
        "weights": asdict(weights),
        "touchpoints": [_weak(each) for each in weakest(subject.snapshot, subject.journey, weights)],
    }


def _weak(weak: Weak) -> Json:
    return {
        **card_entry(weak.card, weak.place),
        "score": rounded(weak.score),
        **{name: rounded(getattr(weak, name)) for name in _FACTORS},
        "known": weak.is_known,
        "emotion": rounded(weak.feeling),
        "severity": weak.severity or None,
        "abandonment_rate": weak.rate,
        "moment_of_truth": weak.card.moment_of_truth,
        "breaking_point": weak.card.breaking_point,
        "evidence_level": weak.card.evidence or None,
    }


def _lines(answer: Json) -> Iterator[str]:
    if not answer["touchpoints"]:
        yield "No touchpoints yet."
        return
    rows = [
        (
            f"{each['score']:.1f}",
            "\n  ".join(filter(None, (placed(each), _reasons(each)))),
            *(f"{each[name]:.2f}" for name in _FACTORS),
        )
        for each in answer["touchpoints"]
    ]
    heads = ("Score", "Touchpoint", "Depth", "Importance", "Abandonment", "Evidence")
    yield from table(heads, rows, numbers=(0, 2, 3, 4, 5))
    yield ""
    yield "Score = 100 × depth × importance × abandonment × evidence, 0 to 100."
    weights = ", ".join(f"{name.replace('_', ' ')} {value:g}" for name, value in answer["weights"].items())
    yield from wrapped(f"Weights: {weights}.")


def _reasons(weak: Json) -> str:
    known = (
        f"emotion {feeling(weak['emotion'])}" if weak["emotion"] is not None else "",
        f"pain {number(weak['severity'])} of 5" if weak["severity"] else "",
        f"{number(weak['abandonment_rate'])} % leave" if weak["abandonment_rate"] is not None else "",
        "moment of truth" if weak["moment_of_truth"] else "",
        "breaking point" if weak["breaking_point"] else "",
    )
    return " · ".join(filter(None, known))


def _digest(answer: Json) -> Iterator[str]:
    known = [each for each in answer["touchpoints"] if each["known"]]
    for each in known[:_MOST]:
        yield f"- {each['name']}: {each['score']:.1f} ({_reasons(each)})"


WEAKEST = Part("weakest", "Weakest touchpoints", _answer, _lines, _digest)
