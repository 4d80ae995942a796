"""Stages and steps as they gather: entry by entry along a board, or by name down a list."""

from dataclasses import dataclass, field

from journey_studio.importers.tables.vocabulary import plain
from journey_studio.model import Record, Stage, Step, new_id
from journey_studio.model.rank import spread
from journey_studio.model.rules import LONGEST_TEXT


@dataclass(slots=True)
class _Step:
    title: str
    id: str = field(default_factory=new_id)


@dataclass(slots=True)
class _Stage:
    title: str
    steps: list[_Step] = field(default_factory=list)
    named: dict[str, _Step] = field(default_factory=dict)


class Columns:
    """The stages of the journey in the making, each with its steps."""

    def __init__(self) -> None:
        self._stages: list[_Stage] = []
        self._named: dict[str, _Stage] = {}

    def __len__(self) -> int:
        return sum(len(stage.steps) for stage in self._stages)

    def next(self, stage: str, step: str) -> str:
        """One more step: in the last stage where its title is the same or empty, else in a new one. Returns its id."""
        last = self._stages[-1] if self._stages else None
        if last is None or (stage and plain(stage) != plain(last.title)):
            last = self._begin(stage)
        return self._add(last, step)

    def named(self, stage: str, step: str, *, own: bool) -> str:
        """The step of these names, wherever it is; made where it is not, or where it is to be one of its `own`."""
        if not stage and self._stages:
            home = self._stages[-1]
        else:
            home = self._named.get(plain(stage)) or self._begin(stage)
        found = None if own else home.named.get(plain(step))
        return found.id if found else self._add(home, step)

    def find(self, stage: str, step: str, nth: int) -> str | None:
        """The step of that title, in the stage of that title where one is told; without a step's title the stage's nth.

        Either name may stand for the other: a curve often names steps where the board names stages.
        """
        homes = [home for home in self._stages if not stage or plain(home.title) == plain(stage)]
        wanted = plain(step or ("" if homes else stage))
        if wanted:
            found = next((each.named[wanted] for each in homes or self._stages if wanted in each.named), None)
            if found or not homes:
                return found.id if found else self._as_stage(wanted)
        if stage and homes:
            return homes[0].steps[min(nth, len(homes[0].steps) - 1)].id
        return None

    def order(self) -> dict[str, int]:
        """The place of each step on the board."""
        return {step.id: at for at, step in enumerate(each for stage in self._stages for each in stage.steps)}

    def records(self, journey: str) -> list[Record]:
        """Stages and steps with their places."""
        records: list[Record] = []
        for stage, rank in zip(self._stages, spread(len(self._stages)), strict=True):
            made = Stage(id=new_id(), journey=journey, title=stage.title[:LONGEST_TEXT], rank=rank)
            records.append(made)
            records += [
                Step(id=step.id, stage=made.id, title=step.title[:LONGEST_TEXT], rank=place)
                for step, place in zip(stage.steps, spread(len(stage.steps)), strict=True)
            ]
        return records

    def _begin(self, title: str) -> _Stage:
        stage = _Stage(" ".join(title.split()))
        self._stages.append(stage)
        self._named.setdefault(plain(title), stage)
        return stage

    def _add(self, stage: _Stage, title: str) -> str:
        step = _Step(" ".join(title.split()))
        stage.steps.append(step)
        stage.named.setdefault(plain(title), step)
        return step.id

    def _as_stage(self, wanted: str) -> str | None:
        home = self._named.get(wanted)
        return home.steps[0].id if home else None
