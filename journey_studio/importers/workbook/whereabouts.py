"""The stage, step and lane that a row names: as the map has them now, as it had them at the export, or new ones."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.typed import Doubt
from journey_studio.model import Card, Lane, Stage, Step
from journey_studio.model.kinds import EMOTION, LANE_KINDS
from journey_studio.sheets.places import Places


class Whereabouts:
    """Finds places by their names. Names are compared without regard to capitals and blanks."""

    def __init__(self, now: Places, base: Places, newcomers: Newcomers) -> None:
        self._now = now
        self._base = base
        self._newcomers = newcomers

    def step(self, stage: str | None, step: str | None, home: Stage | None, place: str) -> str:
        """The id of the step that the names mean: None where a cell says what it said, from the stage `home`."""
        if stage is not None:
            return self._in_named_stage(stage, step, place)
        inside = self._steps(home)
        found = _named(inside, step or "")
        if found is None and step:
            elsewhere = [each for _, each in self._now.columns if _plain(each.title) == _plain(step)]
            found = elsewhere[0] if len(elsewhere) == 1 else self._as_it_was(step)
        if found is not None:
            return found.id
        if not step and inside:
            return inside[0].id
        return self._newcomers.step(home.id if home else self._first_stage(place), step or "", place)

    def _in_named_stage(self, stage: str, step: str | None, place: str) -> str:
        stages = [
            each
            for each in self._now.snapshot.stages(self._now.journey.id)
            if _plain(each.title) == _plain(stage)
        ]
        if not stages:
            before = _named(self._base.snapshot.stages(self._base.journey.id), stage)
            still = self._now.snapshot.get(Stage, before.id) if before else None
            stages = [still] if still else []
        for each in stages:
            found = _named(self._steps(each), step or "")
            if found is not None:
                return found.id
        if stages:
            known = step is None or self._is_step(step)
            inside = self._steps(stages[0])
            return inside[0].id if known and inside else self._newcomers.step(stages[0].id, step or "", place)
        if not stage:
            return self.step(None, step, None, place)
        made = self._newcomers.stage(stage, place)
        return self._newcomers.step(made, "" if step is None or self._is_step(step) else step, place)

    def end(self, title: str, first: str) -> str | None:
        """The id of the step that a card spans to; None where the cell is empty. Raises `Doubt`."""
        if not title:
            return None
        steps = [step for _, step in self._now.columns]
        ids = [step.id for step in steps]
        start = ids.index(first) if first in ids else 0
        found = _named(steps[start:], title) or _named(steps, title) or self._as_it_was(title)
        found = found or _called(self._now, title) or self._called_before(title)
        if found is None:
            raise Doubt(f"there is no step “{title}”")
        return found.id if found.id != first else None

    def lane(self, title: str, card_kind: str, place: str) -> str:
        """The id of the lane of that name; where none is named, of one for such cards."""
        lanes = self._now.snapshot.lanes(self._now.journey.id)
        fitting = [lane for lane in lanes if lane.kind != EMOTION]
        if not title:
            made_for = (lane for lane in fitting if LANE_KINDS[lane.kind].card == card_kind)
            found = next(made_for, fitting[0] if fitting else None)
            return found.id if found else self._newcomers.lane("Notes", card_kind, place)
        for lane in lanes:
            if _plain(lane.name) == _plain(title):
                return lane.id
        before = next(
            (
                each
                for each in self._base.snapshot.lanes(self._base.journey.id)
                if _plain(each.name) == _plain(title)
            ),
            None,
        )
        if before is not None and self._now.snapshot.get(Lane, before.id):
            return before.id
        return self._newcomers.lane(title, card_kind, place)

    def still_there(self, card: Card) -> bool:
        """Whether the cell a card stands in is still on the board."""
        snapshot = self._now.snapshot
        return snapshot.get(Lane, card.lane) is not None and snapshot.get(Step, card.step) is not None

    def _steps(self, stage: Stage | None) -> Sequence[Step]:
        return self._now.snapshot.of_owner(Step, stage.id) if stage else ()

    def _is_step(self, title: str) -> bool:
        return any(_plain(step.title) == _plain(title) for _, step in self._now.columns)

    def _as_it_was(self, title: str) -> Step | None:
        """The step that had this title at the export, where it is still there."""
        before = [step for _, step in self._base.columns if _plain(step.title) == _plain(title)]
        return self._now.snapshot.get(Step, before[0].id) if len(before) == 1 else None

    def _called_before(self, name: str) -> Step | None:
        """The step without a title that was called so at the export, where it is still there."""
        before = _called(self._base, name)
        return self._now.snapshot.get(Step, before.id) if before else None

    def _first_stage(self, place: str) -> str:
        stages = self._now.snapshot.stages(self._now.journey.id)
        return stages[0].id if stages else self._newcomers.stage("New stage", place)


T = TypeVar("T", Stage, Step)


def _named(places: Iterable[T], title: str) -> T | None:
    return next((each for each in places if _plain(each.title) == _plain(title)), None)


def _called(places: Places, name: str) -> Step | None:
    """The step of that name, which may be its number."""
    named = zip(places.names, places.columns, strict=True)
    return next((step for known, (_, step) in named if _plain(known) == _plain(name)), None)


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()
