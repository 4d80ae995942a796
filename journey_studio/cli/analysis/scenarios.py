"""The scenarios: what starts each, what it does, and whether it can start and comes to an end."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import labelled
from journey_studio.cli.analysis.naming import card_entry, counted, one_line, where
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.ways import way_problems
from journey_studio.insight.columns import cards_in_order, places, words_of
from journey_studio.model.kinds import CARD_KINDS

_FACTS = tuple(CARD_KINDS["scenario"].facts)
_LABEL = 22


def _answer(subject: Subject) -> Json:
    columns = places(subject.snapshot, subject.journey)
    problems = list(way_problems(Look(subject.snapshot, subject.journey, subject.today)))
    return [
        {
            **card_entry(card, columns[card.step]),
            **{fact: one_line(words_of(card, fact)) or None for fact in _FACTS},
            "problems": [
                {"rule": each.rule.name, "message": each.message}
                for each in problems
                if each.where == card.id
            ],
        }
        for card in cards_in_order(subject.snapshot, subject.journey)
        if card.kind == "scenario"
    ]


def _lines(answer: Json) -> Iterator[str]:
    if not answer:
        yield "No scenarios yet: a scenario says what triggers which action."
    for number, each in enumerate(answer):
        if number:
            yield ""
        yield from labelled("", [f"{each['name']} ({where(each)})"], 0)
        for fact in _FACTS:
            if each[fact]:
                yield from labelled(f"  {fact.replace('_', ' ').capitalize()}", [each[fact]], _LABEL)
        for problem in each["problems"]:
            yield from labelled("  Problem", [problem["message"]], _LABEL)


def _digest(answer: Json) -> Iterator[str]:
    broken = sum(bool(each["problems"]) for each in answer)
    if answer:
        after = f", {broken} cannot start or end nowhere" if broken else ""
        yield f"{counted(len(answer), 'scenario', 'scenarios')}{after}"


SCENARIOS = Part("scenarios", "Scenarios", _answer, _lines, _digest)
