"""The seven steps of mapping, and how far the map has come with each."""

from collections.abc import Iterator

from journey_studio.cli.analysis.columns import table
from journey_studio.cli.analysis.part import Json, Part, Subject
from journey_studio.insight.guide import guide


def _answer(subject: Subject) -> Json:
    steps = guide(subject.snapshot, subject.journey, subject.today.isoformat())
    following = next((step.key for step in steps if step.state != "done"), None)
    return {
        "done": sum(step.state == "done" for step in steps),
        "of": len(steps),
        "next": following,
        "steps": [
            {
                "key": step.key,
                "title": step.title,
                "state": step.state,
                "found": step.found,
                "lacking": step.lacking or None,
            }
            for step in steps
        ],
    }


def _lines(answer: Json) -> Iterator[str]:
    yield f"{answer['done']} of {answer['of']} done."
    yield ""
    rows = [
        (str(number), step["title"], step["state"], step["found"])
        for number, step in enumerate(answer["steps"], 1)
    ]
    yield from table(("", "Step", "State", "What the map has"), rows, numbers=(0,))


def _digest(answer: Json) -> Iterator[str]:
    titles = {step["key"]: step["title"] for step in answer["steps"]}
    after = f"; next: {titles[answer['next']]}" if answer["next"] else ""
    yield f"{answer['done']} of {answer['of']} done{after}"


GUIDE = Part("guide", "Seven steps", _answer, _lines, _digest)
