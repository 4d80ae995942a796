"""Statements → records: sections become stages, tasks steps with a touchpoint card, actors personas with curves."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from journey_studio.importers.mermaid.cast import LONGEST_NAME, Cast
from journey_studio.importers.mermaid.source import Source
from journey_studio.importers.mermaid.statement import Comment, Description, Section, Statement, Task, Title
from journey_studio.importers.notices import Notices
from journey_studio.importers.placing import ranks_after
from journey_studio.importers.proposal import Proposal
from journey_studio.mermaid.front_matter import front_matter_title
from journey_studio.mermaid.kept import NO_SCORE, SAME_STEP, TooMuch, provenance
from journey_studio.mermaid.names import ACTOR, SECTION, TASK, TITLE, fitted, in_mermaid, shown, unusual
from journey_studio.mermaid.scores import emotion_of, number, on_the_scale, score_in_mermaid
from journey_studio.model import Card, Journey, Lane, Record, Snapshot, Stage, Step, new_id
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.rank import spread
from journey_studio.model.rules import LONGEST_TEXT


@dataclass(slots=True)
class _Run:
    """A section as it grows: its stage and its steps, in order."""

    stage: Stage
    steps: list[Step] = field(default_factory=list)


class Board:
    """One journey in the making."""

    def __init__(self, snapshot: Snapshot, notices: Notices) -> None:
        self._snapshot = snapshot
        self._notices = notices
        self._journey = new_id()
        self._cast = Cast(snapshot, self._journey)
        self._runs: list[_Run] = []
        self._title: Title | None = None
        self._descriptions: dict[str, str] = {}
        self._comments: list[str] = []

    def add(self, statement: Statement) -> None:
        """Put what one statement says on the board."""
        match statement:
            case Title():
                self._title = statement
            case Section():
                self._add_section(statement)
            case Task():
                self._add_task(statement)
            case Description():
                self._descriptions[statement.key] = statement.text
            case Comment():
                self._comments.append(statement.text)

    def _add_section(self, section: Section) -> None:
        title = shown(section.text)
        name = unusual(section.text, SECTION, LONGEST_TEXT)
        kept = self._kept(section.line, {"name": name, "comments": self._taken_comments()})
        stage = Stage(
            id=new_id(), journey=self._journey, title=self._text(section.line, title), provenance=kept
        )
        self._runs.append(_Run(stage))

    def _add_task(self, task: Task) -> None:
        comments = self._taken_comments()
        marks = {mark for mark in (NO_SCORE, SAME_STEP) if mark in comments}
        comments = [comment for comment in comments if comment not in marks]
        if NO_SCORE in marks:
            task = replace(task, score=None)
        actors = tuple(dict.fromkeys(filter(None, map(shown, task.actors or ()))))
        if SAME_STEP in marks and self._runs and self._runs[-1].steps:
            self._set_emotions(task, actors, self._runs[-1].steps[-1].id)
        else:
            self._add_step(task, actors, comments)

    def _add_step(self, task: Task, actors: tuple[str, ...], comments: list[str]) -> None:
        if not self._runs:
            self._runs.append(_Run(Stage(id=new_id(), journey=self._journey)))
        run = self._runs[-1]
        key = new_id()
        self._set_emotions(task, actors, key)
        kept = {
            "name": unusual(task.name, TASK, LONGEST_TEXT),
            "score": _unusual_score(task),
            "actors": self._unusual_actors(task, actors),
            "comments": comments,
        }
        title = self._text(task.line, shown(task.name))
        run.steps.append(
            Step(id=key, stage=run.stage.id, title=title, provenance=self._kept(task.line, kept))
        )

    def _set_emotions(self, task: Task, actors: tuple[str, ...], step: str) -> None:
        self._look_at(task, actors)
        score = number(task.score) if task.score else None
        for actor in actors or ((None,) if score is not None else ()):
            if (actor, step) in self._cast:
                self._notices.add(
                    task.line,
                    f"“{actor or 'nobody'}” has a score at this step already; the first one counts.",
                )
            elif score is not None:
                self._cast.feel(actor, step, emotion_of(score))
            else:
                self._cast.meet(actor)

    def _look_at(self, task: Task, actors: tuple[str, ...]) -> None:
        """Warn of what Mermaid takes and the map cannot show."""
        score = number(task.score) if task.score else None
        if score is not None and not on_the_scale(score):
            self._notices.add(
                task.line, f"The score {task.score} lies outside 1…5: its face would not be where Mermaid has its scale. "
                "The map shows the nearest end; the number is kept."
            )  # fmt: skip
        if len(actors) < len(task.actors or ()) and task.actors != ("",):
            self._notices.add(
                task.line, "An actor is named twice or is empty; each counts once, the list is kept."
            )
        if any(len(actor) > LONGEST_NAME for actor in actors):
            self._notices.add(
                task.line, f"An actor's name is longer than {LONGEST_NAME} characters and is shown shortened."
            )

    def _unusual_actors(self, task: Task, actors: tuple[str, ...]) -> list[str] | None:
        """The actors as written, unless they are what the curves would write anyway; without a score nothing would."""
        if task.actors is None:
            return None
        felt = task.score is not None and bool(task.score) and number(task.score) is not None
        usual = [
            in_mermaid(fitted(actor, LONGEST_NAME), ACTOR) for actor in self._cast.in_curve_order(set(actors))
        ]
        return None if felt and list(task.actors) == usual else list(task.actors)

    def _taken_comments(self) -> list[str]:
        comments, self._comments = self._comments, []
        return comments

    def _text(self, line: int, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            self._notices.add(
                line, f"This text has {len(text)} characters; the map shows the first {LONGEST_TEXT}."
            )
        return fitted(text, LONGEST_TEXT)

    def _kept(self, line: int, entries: Mapping[str, object]) -> FrozenMap:
        try:
            return provenance(entries)
        except TooMuch:
            self._notices.add(line, "What only Mermaid has here is too long to be kept.")
            return NOTHING

    def proposal(self, source: Source, name: str) -> Proposal:
        """Everything as records, board order given by ranks."""
        journey = self._made_journey(source, name)
        touchpoints, emotion = (
            Lane(id=new_id(), journey=journey.id, kind=kind, rank=rank)
            for kind, rank in zip(("touchpoints", "emotion"), spread(2), strict=True)
        )
        stages = [
            replace(run.stage, rank=rank)
            for run, rank in zip(self._runs, spread(len(self._runs)), strict=True)
        ]
        steps = [step for run in self._runs for step in _placed(run)]
        cards = _cards(touchpoints.id, [step for run in self._runs for step in run.steps])
        records: list[Record] = [journey, touchpoints, emotion, *stages, *steps, *cards, *self._cast.records]
        return Proposal(tuple(records), self._notices.remarks, (journey.id,))

    def _made_journey(self, source: Source, name: str) -> Journey:
        stated = self._title.text if self._title else ""
        title = shown(stated) or front_matter_title(source.front_matter)
        line = self._title.line if self._title else 1
        kept = {
            "title": unusual(stated, TITLE, LONGEST_TEXT),
            "untitled": name if name and not title else None,
            "head": source.head,
            "front_matter": source.front_matter or None,
            "tail": self._taken_comments(),
            **self._descriptions,
        }
        rank = ranks_after(self._snapshot.journeys, 1)[0]
        text = fitted(title or name, LONGEST_TEXT)
        return Journey(id=self._journey, title=text, rank=rank, provenance=self._kept(line, kept))


def _unusual_score(task: Task) -> str | None:
    """The score as written, unless it is what its emotion would be written as; None where there was none."""
    if task.score is None:
        return None
    score = number(task.score) if task.score else None
    usual = score is not None and task.score == score_in_mermaid(emotion_of(score))
    return None if usual else task.score


def _placed(run: _Run) -> list[Step]:
    """The steps of a section in their order; a section without a task gets the empty step a stage needs."""
    steps = run.steps or [Step(id=new_id(), stage=run.stage.id)]
    return [replace(step, rank=rank) for step, rank in zip(steps, spread(len(steps)), strict=True)]


def _cards(lane: str, steps: list[Step]) -> list[Card]:
    return [
        Card(id=new_id(), lane=lane, step=step.id, kind="touchpoint", title=step.title, rank=rank)
        for step, rank in zip(steps, spread(len(steps)), strict=True)
    ]
