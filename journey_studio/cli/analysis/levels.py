"""The three levels, step by step: how far customers come, what they do, how they feel."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.naming import (
    NONE,
    card_entry,
    counted,
    curve_name,
    feeling,
    listed,
    number,
    one_line,
    percent,
    place_entry,
    rounded,
    stage_words,
)
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.columns import cards_in_order, covered, number_of, places
from journey_studio.insight.feelings import feelings
from journey_studio.insight.maturity import Level, maturity
from journey_studio.model import Lane
from journey_studio.model.funnel import VOLUME


def _answer(subject: Subject) -> Json:
    snapshot, journey = subject.snapshot, subject.journey
    columns = places(snapshot, journey)
    lanes = maturity(snapshot, journey)
    rows = [
        {
            "step_id": key,
            **place_entry(place),
            "maturity": [_level(lane, levels[place.column]) for lane, levels in lanes],
            "actions": [],
            "emotions": [],
        }
        for key, place in columns.items()
    ]
    for card in cards_in_order(snapshot, journey):
        if card.kind == "action":
            for column in covered(card, columns):
                rows[column]["actions"].append(card_entry(card))
    for each in feelings(snapshot, journey):
        name = curve_name(subject, each.curve)
        for column, emotion in each.points:
            entry = {"curve": name, "state": each.curve.state, "value": rounded(emotion.value)}
            rows[column]["emotions"].append(entry)
    return rows


def _level(lane: Lane, level: Level) -> Json:
    return {
        "lane": lane.id,
        "title": one_line(lane.title) or None,
        "cards": [{**card_entry(card), VOLUME: number_of(card, VOLUME)} for card in level.cards],
        "reach": rounded(level.reach),
        "share": rounded(level.share),
        "counted": level.counted,
        "lost": rounded(level.lost),
    }


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No steps yet."
        return
    rows = [
        (
            "\n  ".join(dict.fromkeys((stage_words(each), each["step"]))),
            "\n".join(part for level in each["maturity"] for part in _level_lines(level)) or NONE,
            listed(card["name"] for card in each["actions"]),
            "\n".join(_point(point) for point in each["emotions"]) or NONE,
        )
        for each in answer
    ]
    yield from table(("Where", "Maturity", "Actions", "Emotion"), rows)


def _level_lines(level: Json) -> Iterator[str]:
    yield from (card["name"] for card in level["cards"])
    if level["share"] is not None:
        figure = f"{number(level['reach'])} = " if level["counted"] else ""
        yield f"  {figure}{percent(level['share'])} come here"
    if level["lost"] is not None:
        yield f"  {percent(level['lost'])} go no further"


def _point(point: Json) -> str:
    wish = " (to-be)" if point["state"] == "to-be" else ""
    return f"{point['curve']}{wish} {feeling(point['value'])}"


def _digest(answer: Json) -> Iterator[str]:
    levels = sum(len(level["cards"]) for each in answer for level in each["maturity"])
    acted, felt = (sum(bool(each[key]) for each in answer) for key in ("actions", "emotions"))
    if levels or acted or felt:
        yield (
            counted(levels, "level of maturity", "levels of maturity")
            if levels
            else "no level of maturity yet"
        )
        yield f"actions in {acted} and emotions in {felt} of {counted(len(answer), 'step', 'steps')}"
    lost = [(level["lost"], each) for each in answer for level in each["maturity"] if level["lost"]]
    if lost:
        share, row = max(lost, key=lambda entry: entry[0])
        yield f"most go no further than {row['step']}: {percent(share)}"


LEVELS = Part("levels", "Three levels", _answer, _lines, _digest)
