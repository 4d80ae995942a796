"""The opportunities by impact and effort, the most promising first."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import card_entry, counted, number, placed
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.opportunities import opportunities

_MOST = 3  # in the digest


def _answer(subject: Subject) -> Json:
    return [
        {
            **card_entry(each.card, each.place),
            "priority": each.priority,
            "impact": each.impact,
            "effort": each.effort,
            "gain": each.gain,
            "owner": each.card.owner or None,
        }
        for each in opportunities(subject.snapshot, subject.journey)
    ]


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No opportunities yet."
        return
    rows = [
        (
            *(number(each[name]) for name in ("priority", "impact", "effort")),
            f"{each['gain']:+g}".replace("-", "−"),
            placed(each),
        )
        for each in answer
    ]
    yield from table(("Priority", "Impact", "Effort", "Gain", "Opportunity"), rows, numbers=(0, 1, 2, 3))
    yield ""
    yield "Gain is impact minus effort; what nobody has rated counts as 3."


def _digest(answer: Json) -> Iterator[str]:
    if answer:
        yield counted(len(answer), "opportunity", "opportunities")
    for each in answer[:_MOST]:
        yield f"- {each['name']}: impact {number(each['impact'])}, effort {number(each['effort'])}"


OPPORTUNITIES = Part("opportunities", "Opportunities", _answer, _lines, _digest)
