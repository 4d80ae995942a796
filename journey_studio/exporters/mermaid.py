"""A journey as Mermaid `journey` text: stages are sections, steps are tasks, emotions are scores, personas are actors.

Mermaid has one score for all actors of a task and draws no task without a score. So a step whose personas feel differently
becomes one task a score, and a step without emotion gets the neutral score 3; a comment before such a line tells our
importer, and any reader. What an import kept (spellings, numbers beyond the scale, doubled actors, front matter,
descriptions, comments) is written back while it still says what the map says.
"""

from collections.abc import Collection, Iterator

from journey_studio.exporters.mermaid_board import Feeling, MermaidBoard, emotion_words
from journey_studio.mermaid.front_matter import front_matter_title
from journey_studio.mermaid.kept import NO_SCORE, SAME_STEP, kept_line, kept_lines, kept_text, kept_texts
from journey_studio.mermaid.names import ACTOR, SECTION, TASK, TITLE, fitted, in_mermaid, shown, spelled
from journey_studio.mermaid.scores import emotion_of, number, score_in_mermaid
from journey_studio.model import Journey, Snapshot, Step
from journey_studio.model.rules import LONGEST_TEXT

_LONGEST_ACTOR = 200


def mermaid_text(snapshot: Snapshot, journey: str) -> str:
    """The text of one journey. Raises KeyError where the snapshot does not have it."""
    record = snapshot.need(Journey, journey)
    board = MermaidBoard(snapshot, record)
    return "\n".join([*_head(record), *_sections(board), *kept_lines(record, "tail")]) + "\n"


def lost_in_mermaid(snapshot: Snapshot, journey: str) -> tuple[str, ...]:
    """What the text of a journey leaves out or shows otherwise, one sentence each."""
    record = snapshot.need(Journey, journey)
    board = MermaidBoard(snapshot, record)
    feelings = [board.feelings(step) for stage in board.stages for step in board.tasks(stage)]
    counts = {
        "Cards left out, because Mermaid shows one name a step": board.unnamed_cards(),
        "Connectors left out": len(snapshot.connectors(journey)),
        "Emotion words and quotes left out": emotion_words(snapshot, record),
        "Steps written as several tasks, because their personas feel differently": sum(
            len(each) > 1 for each in feelings
        ),
        "Steps without emotion, written with the neutral score 3": sum(
            not board.feelings(step) and not _means_no_emotion(kept_line(step, "score"))
            for stage in board.stages
            for step in board.tasks(stage)
        ),
    }
    return tuple(f"{words}: {count}." for words, count in counts.items() if count)


def _head(journey: Journey) -> Iterator[str]:
    front_matter = kept_text(journey, "front_matter") or ""
    if front_matter:
        yield front_matter
    yield from kept_texts(journey, "head") or ()
    yield "journey"
    stated_elsewhere = (kept_text(journey, "untitled"), front_matter_title(front_matter))
    if journey.title.strip() and journey.title not in stated_elsewhere:
        yield f"    title {spelled(journey.title, TITLE, kept_line(journey, 'title'), LONGEST_TEXT)}"
    for key in ("accTitle", "accDescr"):
        text = kept_text(journey, key)
        if text:
            yield f"    {key} {{\n{text}\n    }}" if "\n" in text else f"    {key}: {text}"


def _sections(board: MermaidBoard) -> Iterator[str]:
    for number_of_stage, stage in enumerate(board.stages):
        tasks = board.tasks(stage)
        for comment in kept_lines(stage, "comments"):
            yield f"    {comment}"
        if stage.title.strip() or number_of_stage or not tasks:
            yield f"    section {spelled(stage.title, SECTION, kept_line(stage, 'name'), LONGEST_TEXT)}"
        for step in tasks:
            for comment in kept_lines(step, "comments"):
                yield f"      {comment}"
            yield from (f"      {line}".rstrip() for line in _tasks(board, step))


def _tasks(board: MermaidBoard, step: Step) -> Iterator[str]:
    """The lines of one step: one a score, or one with the neutral score where there is no emotion."""
    name = spelled(board.name(step), TASK, kept_line(step, "name"), LONGEST_TEXT)
    feelings = board.feelings(step)
    if not feelings and _means_no_emotion(kept_line(step, "score")):
        yield _task(name, kept_line(step, "score") or "", _kept_actors(step, board.names))
    elif not feelings:
        yield NO_SCORE
        yield f"{name}: 3"
    elif len(feelings) == 1:
        yield _task(name, _score(step, feelings[0]), _actors(step, feelings[0]))
    else:
        for place, feeling in enumerate(feelings):
            if place:
                yield SAME_STEP
            actors = [in_mermaid(actor, ACTOR) for actor in feeling.actors]
            yield _task(name, score_in_mermaid(feeling.value), actors)


def _task(name: str, score: str, actors: list[str]) -> str:
    return f"{name}: {score}: {', '.join(actors)}" if actors else f"{name}: {score}"


def _score(step: Step, feeling: Feeling) -> str:
    """The number as it was spelled, or as it was beyond the scale, while its emotion is still this one."""
    kept = kept_line(step, "score") or ""
    score = number(kept) if kept.strip() else None
    return (
        kept if score is not None and emotion_of(score) == feeling.value else score_in_mermaid(feeling.value)
    )


def _actors(step: Step, feeling: Feeling) -> list[str]:
    """The actors as they were listed, doubled and empty ones included, while they are still these."""
    kept = _kept_actors(step, feeling.actors)
    if {fitted(shown(actor), _LONGEST_ACTOR) for actor in kept} - {""} == set(feeling.actors):
        return kept
    return [in_mermaid(actor, ACTOR) for actor in feeling.actors]


def _kept_actors(step: Step, names: Collection[str]) -> list[str]:
    """The kept list without those who are not among the names any more."""
    actors = []
    for written in kept_lines(step, "actors"):
        name = fitted(shown(written), _LONGEST_ACTOR)
        if not name or name in names:
            actors.append(spelled(name, ACTOR, written, _LONGEST_ACTOR) if name else "")
    return actors


def _means_no_emotion(score: str | None) -> bool:
    """Whether a kept score is one that gave no emotion, and can be written as it was."""
    if score is None or any(sign in score for sign in ("#", ";", ":", "%%")):
        return False
    return not score.strip() or number(score) is None
