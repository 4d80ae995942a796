"""Where the emotion curves turn: peaks and valleys, and the moments of truth."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import labelled, table
from journey_studio.cli.analysis.naming import (
    card_entry,
    curve_name,
    feeling,
    one_line,
    place_entry,
    rounded,
    where,
)
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.feelings import feelings, moments_of_truth, peaks_and_valleys


def _answer(subject: Subject) -> Json:
    snapshot, journey = subject.snapshot, subject.journey
    turns = peaks_and_valleys(snapshot, journey)
    return {
        "curves": [
            {
                "id": each.curve.id,
                "name": curve_name(subject, each.curve),
                "state": each.curve.state,
                "points": len(each.points),
                "average": rounded(each.average),
                "turns": [
                    {
                        "turn": turn.turn,
                        "emotion": rounded(turn.emotion.value),
                        "word": one_line(turn.emotion.word) or None,
                        "quote": one_line(turn.emotion.quote) or None,
                        **place_entry(turn.place),
                    }
                    for turn in turns
                    if turn.curve.id == each.curve.id
                ],
            }
            for each in feelings(snapshot, journey)
        ],
        "moments_of_truth": [card_entry(card, place) for card, place in moments_of_truth(snapshot, journey)],
    }


def _lines(answer: Json) -> Iterator[str]:
    if not answer["curves"]:
        yield "No emotion curve yet."
    for number, curve in enumerate(answer["curves"]):
        if number:
            yield ""
        yield from _headline(curve)
        rows = [
            (turn["turn"], feeling(turn["emotion"]), where(turn), " ".join(_said(turn)))
            for turn in curve["turns"]
        ]
        yield from table(("Turn", "Emotion", "Where", "In words"), rows, numbers=(1,)) if rows else ()
    if answer["moments_of_truth"]:
        yield ""
        yield from labelled(
            "Moments of truth", [f"{each['name']} ({where(each)})" for each in answer["moments_of_truth"]], 18
        )


def _headline(curve: Json) -> Iterator[str]:
    state = " (to-be)" if curve["state"] == "to-be" else ""
    yield from labelled("", [f"{curve['name']}{state}: {feeling(curve['average'])} on average"], 0)


def _said(turn: Json) -> Iterator[str]:
    if turn["word"]:
        yield turn["word"]
    if turn["quote"]:
        yield f"“{turn['quote']}”"


def _digest(answer: Json) -> Iterator[str]:
    for curve in answer["curves"]:
        turns = sorted(curve["turns"], key=lambda turn: turn["emotion"])
        told = [
            turn for turn in (*turns[-1:], *turns[:1]) if turn["turn"] == ("peak", "valley")[turn is turns[0]]
        ]
        ends = "".join(f"; {turn['turn']} {feeling(turn['emotion'])} at {where(turn)}" for turn in told)
        yield f"{curve['name']}: {feeling(curve['average'])} on average{ends}"


PEAKS = Part("peaks", "Peaks and valleys", _answer, _lines, _digest)
