"""The acquisition canvas: its questions, once for the journey and in every stage, with what answers them."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import labelled, wrapped
from journey_studio.cli.analysis.naming import card_entry, one_line, stage_words
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.canvas import FRAME, QUESTIONS, acquisition_canvas

_INDENT = 4


def _answer(subject: Subject) -> Json:
    found = acquisition_canvas(subject.snapshot, subject.journey)
    return {
        "asked": found.asked,
        "open": found.open,
        "frame": [
            {
                "key": question.key,
                "question": question.words,
                "answers": [one_line(words) for words in found.frame[question.key]],
            }
            for question in FRAME
        ],
        "stages": [
            {
                "id": each.stage.id,
                "stage": one_line(each.stage.title),
                "open": len(each.open),
                "questions": [
                    {
                        "key": question.key,
                        "question": question.words,
                        "answers": [card_entry(card) for card in each.answers[question.key]],
                    }
                    for question in QUESTIONS
                ],
            }
            for each in found.stages
        ],
    }


def _lines(answer: Json) -> Iterator[str]:
    yield from _digest(answer)
    yield ""
    for asked in answer["frame"]:
        yield from _question(asked, asked["answers"])
    for stage in answer["stages"]:
        yield ""
        yield from wrapped(f"{stage_words(stage)}: {_count(stage['open'], len(QUESTIONS))}")
        for asked in stage["questions"]:
            yield from _question(asked, [card["name"] for card in asked["answers"]])


def _question(asked: Json, answers: list[str]) -> Iterator[str]:
    yield from wrapped(f"  {asked['question']}")
    yield from labelled("", [f"- {words}" for words in answers] or ["(open)"], _INDENT)


def _count(still_open: int, asked: int) -> str:
    return f"{asked - still_open} of {asked} questions answered"


def _digest(answer: Json) -> Iterator[str]:
    yield _count(answer["open"], answer["asked"])


CANVAS = Part("canvas", "Acquisition canvas", _answer, _lines, _digest)
