"""The acquisition matrix: customers' actions against the company's, stage by stage."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import card_entry, listed, one_line, stage_words
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.matrix import acquisition_matrix


def _answer(subject: Subject) -> Json:
    return [
        {
            "id": row.stage.id,
            "stage": one_line(row.stage.title),
            "customers": [card_entry(card) for card in row.customers],
            "company": [card_entry(card) for card in row.company],
            "gap": row.is_gap,
        }
        for row in acquisition_matrix(subject.snapshot, subject.journey)
    ]


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No stages yet."
        return
    rows = [
        (
            stage_words(each),
            *(listed(card["name"] for card in each[side]) for side in ("customers", "company")),
            "gap" if each["gap"] else "",
        )
        for each in answer
    ]
    yield from table(("Stage", "Customers", "Company", ""), rows)


def _digest(answer: Json) -> Iterator[str]:
    gaps = [stage_words(each) for each in answer if each["gap"]]
    if not answer:
        return
    yield f"only one side acts in: {', '.join(gaps)}" if gaps else "no stage in which only one side acts"


MATRIX = Part("matrix", "Acquisition matrix", _answer, _lines, _digest)
