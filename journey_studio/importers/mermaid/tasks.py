"""Task lines, `name: score: actor, actor`: as Mermaid splits them, and as their author meant them.

Mermaid takes whatever stands after the first colon for the score. So a time, an address or a colon in the name costs the
score; here the rightmost field that can be a score on the scale counts instead.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from journey_studio.importers.mermaid.statement import Task
from journey_studio.mermaid.scores import number, on_the_scale

Say = Callable[[str], None]

# A colon that parts fields: neither the one of https:// nor the one of 10:30.
_COLON = re.compile(r":(?!//)(?!(?<=\d:)\d\d(?!\d))", re.ASCII)
_OF_FIVE = re.compile(r"\s*([1-5](?:\.\d{1,9})?)\s*/\s*5\s*\Z", re.ASCII)
_ARROWS = ("-->", "->", "=>", "→")


def task_of(line: int, text: str, say: Say) -> Task:
    """The task a line means; `say` hears in plain words what had to be repaired."""
    mermaid = _in_order(line, text.split(":"))
    meant = _meant(line, text)
    if meant is None:
        return _without_score(mermaid, say)
    if meant != mermaid:
        say(_repair(mermaid, meant))
    if meant.rest:
        say(
            f"“{meant.rest[:60]}” stands after the actors, where Mermaid passes over it; it is kept as a comment."
        )
    return meant


def is_task(text: str) -> bool:
    """Whether a text can be read as a task with a score on the scale."""
    task = _meant(0, text)
    return task is not None and task.score is not None and _plausible(task.score)


def has_number(text: str) -> bool:
    """Whether the field after the first colon is a number of whatever size."""
    return _is_number(f"{text}:".split(":")[1])


def _in_order(line: int, fields: list[str], at: int = 1) -> Task:
    """The task whose score is the field numbered `at`; everything before it is the name."""
    name = ":".join(fields[:at]).strip()
    score = fields[at].strip() if at < len(fields) else None
    actors = tuple(actor.strip() for actor in fields[at + 1].split(",")) if at + 1 < len(fields) else None
    return Task(line, name, score, actors, ":".join(fields[at + 2 :]).strip())


def _meant(line: int, text: str) -> Task | None:
    """The reading with a score: fields in order, then the rightmost score, then other signs for the colon."""
    protected = _COLON.split(text)
    if len(protected) in (2, 3) and _is_number(protected[1]):
        return _scored(line, protected, 1)
    for fields in (protected, text.split(":")):
        if len(fields) in (2, 3) and _plausible(fields[1]):
            return _scored(line, fields, 1)
        at = _rightmost(fields, _plausible)
        if at:
            return _scored(line, fields, at)
    other = _with_other_signs(line, text)
    if other is not None:
        return other
    at = _rightmost(protected, _is_number)
    fields = protected if at else text.split(":")
    at = at or _rightmost(fields, _is_number)
    return _scored(line, fields, at) if at else None


def _scored(line: int, fields: list[str], at: int) -> Task:
    task = _in_order(line, fields, at)
    of_five = _OF_FIVE.match(task.score or "")
    return replace(task, score=of_five[1]) if of_five else task


def _with_other_signs(line: int, text: str) -> Task | None:
    """`Task -> 3: User`, `Name: 2, User`, and full-width colons."""
    wide = text.replace("：", ":").replace("，", ",")
    fields = _COLON.split(wide)
    at = _rightmost(fields, _plausible) if wide != text else 0
    if at:
        return _scored(line, fields, at)
    if len(fields) > 1:
        score, comma, actors = fields[-1].partition(",")
        if comma and _plausible(score):
            return _scored(line, [*fields[:-1], score, actors], len(fields) - 1)
    for arrow in _ARROWS:
        name, sign, rest = wide.rpartition(arrow)
        parts = _COLON.split(rest)
        if sign and name.strip() and _plausible(parts[0]):
            return _scored(line, [name, *parts], 1)
    return None


def _rightmost(fields: list[str], fits: Callable[[str], bool]) -> int:
    """The number of the last field after the name that fits, or 0."""
    return next((at for at in range(len(fields) - 1, 0, -1) if fits(fields[at])), 0)


def _plausible(field: str) -> bool:
    score = number(field)
    return bool(field.strip()) and (
        _OF_FIVE.match(field) is not None if score is None else on_the_scale(score)
    )


def _is_number(field: str) -> bool:
    return bool(field.strip()) and number(field) is not None


def _without_score(mermaid: Task, say: Say) -> Task:
    if not mermaid.score and mermaid.actors is None:
        say("This task has no score, so it has no emotion; Mermaid would draw nothing of the whole map.")
        return replace(mermaid, score=None)
    if not mermaid.score:
        say("The score is missing, so there is no emotion; Mermaid would read 0.")
    else:
        say(f"The score “{mermaid.score[:60]}” is no number, so there is no emotion.")
    return mermaid


def _repair(mermaid: Task, meant: Task) -> str:
    read = f"Read as the task “{meant.name[:60]}” with the score {meant.score}"
    if meant.actors:
        read += f" for {', '.join(meant.actors)[:60]}"
    if mermaid.score is None:
        return f"{read}; Mermaid would draw nothing of the whole map."
    return f"{read}; Mermaid would read the score “{mermaid.score[:60]}”."
