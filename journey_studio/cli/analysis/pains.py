"""The pains, the worst first, each with the opportunities and plan items that answer it."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import (
    NONE,
    card_entry,
    counted,
    feeling,
    listed,
    number,
    placed,
    rounded,
)
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.answers import AnsweredPain, answered_pains

_MOST = 3  # in the digest


def _answer(subject: Subject) -> Json:
    return [_pain(each) for each in answered_pains(subject.snapshot, subject.journey)]


def _pain(found: AnsweredPain) -> Json:
    pain = found.pain
    return {
        **card_entry(pain.card, pain.place),
        "severity": pain.severity or None,
        "breaking_point": pain.breaking,
        "emotion": rounded(pain.feeling),
        "answered": not found.is_open,
        "opportunities": [
            {
                **card_entry(each.opportunity.card, each.opportunity.place),
                "plan_items": [card_entry(item.card, item.place) for item in each.items],
            }
            for each in found.answers
        ],
        "plan_items": [card_entry(item.card, item.place) for item in found.items],
    }


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No pains yet: pain points, weaknesses and breaking points are ranked here."
        return
    rows = [
        (
            number(each["severity"]),
            feeling(each["emotion"]),
            _name(each),
            listed(_answers(each)) if each["answered"] else "nothing yet",
        )
        for each in answer
    ]
    yield from table(("Severity", "Emotion", "Pain", "Answered by"), rows, numbers=(0, 1))


def _name(pain: Json) -> str:
    return placed(pain) + ("\n  breaking point" if pain["breaking_point"] else "")


def _answers(pain: Json) -> Iterator[str]:
    for each in pain["opportunities"]:
        yield " → ".join([each["name"], *(item["name"] for item in each["plan_items"])])
    for item in pain["plan_items"]:
        yield item["name"]


def _digest(answer: Json) -> Iterator[str]:
    if not answer:
        return
    open_ones = sum(not each["answered"] for each in answer)
    yield f"{counted(len(answer), 'pain', 'pains')}, {open_ones or 'none'} without an answer"
    for each in answer[:_MOST]:
        severity = f", severity {each['severity']:g}" if each["severity"] else ""
        yield f"- {each['name']}{severity}" + ("" if each["answered"] else f" {NONE} nothing answers it")


PAINS = Part("pains", "Pains", _answer, _lines, _digest)
