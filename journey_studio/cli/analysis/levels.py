"""The three levels, step by step: how far customers are, what they do, how they feel."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import (
    NONE,
    card_entry,
    curve_name,
    feeling,
    listed,
    number,
    place_entry,
    rounded,
    stage_words,
)
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.columns import cards_in_order, covered, number_of, places
from journey_studio.insight.feelings import feelings
from journey_studio.model.kinds import MATURITY


def _answer(subject: Subject) -> Json:
    snapshot, journey = subject.snapshot, subject.journey
    columns = places(snapshot, journey)
    rows = [
        {"step_id": key, **place_entry(place), "maturity": [], "actions": [], "emotions": []}
        for key, place in columns.items()
    ]
    for card in cards_in_order(snapshot, journey):
        if card.kind in (MATURITY, "action"):
            for column in covered(card, columns):
                entry = card_entry(card)
                if card.kind == MATURITY:
                    rows[column]["maturity"].append({**entry, "volume": number_of(card, "volume")})
                else:
                    rows[column]["actions"].append(entry)
    for each in feelings(snapshot, journey):
        name = curve_name(subject, each.curve)
        for column, emotion in each.points:
            entry = {"curve": name, "state": each.curve.state, "value": rounded(emotion.value)}
            rows[column]["emotions"].append(entry)
    return rows


def _lines(answer: Json) -> Iterator[str]:
    rows = [
        (
            "\n  ".join(dict.fromkeys((stage_words(each), each["step"]))),
            listed(_maturity(each)),
            listed(card["name"] for card in each["actions"]),
            "\n".join(f"{point['curve']} {feeling(point['value'])}" for point in each["emotions"]) or NONE,
        )
        for each in answer
    ]
    yield from table(("Where", "Maturity", "Actions", "Emotion"), rows)


def _maturity(row: Json) -> Iterator[str]:
    for card in row["maturity"]:
        yield card["name"] + ("" if card["volume"] is None else f" ({number(card['volume'])})")


def _digest(answer: Json) -> Iterator[str]:
    reached = [word for each in answer for word in _maturity(each)]
    if reached:
        yield " → ".join(dict.fromkeys(reached))


LEVELS = Part("levels", "Three levels", _answer, _lines, _digest)
