"""The command `analyse`: what the method asks of a journey, answered from the map alone."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from journey_studio.cli.analysis.columns import labelled
from journey_studio.cli.analysis.naming import one_line
from journey_studio.cli.analysis.part import Part, Subject
from journey_studio.cli.analysis.parts import ALL, PARTS
from journey_studio.cli.opening import chosen_journey, reading
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.model import Journey, Snapshot

_LABEL = 21  # the longest heading and two blanks


def run_analyse(options: Namespace) -> int:
    """Answer the parts that are named; without one all of them, as a digest where it is text."""
    wanted = _parts(options.parts)
    with reading(options) as document:
        journey = chosen_journey(document.snapshot, options.journey)
        answers = analysis(document.snapshot, journey, options.parts)
    if options.json:
        say_json(answers)
        return DONE
    for line in _whole(wanted, answers) if wanted else _digest(journey, answers):
        say(line)
    return DONE


def analysis(snapshot: Snapshot, journey: Journey, names: Sequence[str]) -> dict[str, Any]:
    """The answers of these parts, or of all, by their names, and under “journey” which one it is. Raises `Stop`."""
    subject = Subject(snapshot, journey, date.today())
    answers = {part.name: part.answer(subject) for part in _parts(names) or ALL}
    return {"journey": _head(journey), **answers}


def _parts(names: Sequence[str]) -> list[Part]:
    """The parts of these names, in the order they are named, each once. Raises `Stop` naming those there are."""
    plain = [name.lower() for name in names]
    unknown = [name for name in names if name.lower() not in (*PARTS, "all")]
    if unknown:
        raise Stop(WRONG_USE, f"There is no part called “{unknown[0]}”; there are: {', '.join(PARTS)}, all.")
    if "all" in plain:
        return list(ALL)
    return [PARTS[name] for name in dict.fromkeys(plain)]


def _head(journey: Journey) -> dict[str, Any]:
    return {
        "id": journey.id,
        "title": one_line(journey.title),
        "state": journey.state,
        "type": journey.type or None,
    }


def _whole(wanted: Sequence[Part], answers: dict[str, Any]) -> Iterator[str]:
    for number, part in enumerate(wanted):
        if number:
            yield ""
        if len(wanted) > 1:
            yield part.heading
            yield "=" * len(part.heading)
        yield from part.lines(answers[part.name])


def _digest(journey: Journey, answers: dict[str, Any]) -> Iterator[str]:
    yield from labelled("", [f"{one_line(journey.title) or 'Untitled journey'} ({journey.state})"], 0)
    yield ""
    for part in ALL:
        yield from labelled(part.heading, list(part.digest(answers[part.name])) or ["nothing yet"], _LABEL)
