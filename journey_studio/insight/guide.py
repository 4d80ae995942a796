"""The seven steps of journey mapping, and how far a map has come with each of them. Computed from the map alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from journey_studio.model import Card, Curve, Journey, Persona, Snapshot, Stage, Step
from journey_studio.model.wording import word

State = Literal["done", "begun", "open"]
BACKED = ("partly", "researched")
FEWEST_TOUCHPOINTS = 3
TITLES = {
    "objectives": "Define objectives",
    "personas": "Create buyer personas",
    "touchpoints": "List touchpoints",
    "stages": "Identify stages",
    "data": "Gather data",
    "picture": "Visualise the journey",
    "iteration": "Iterate and refine",
}
"""What each step is called, in their order."""

_LONGEST = 80  # letters of what a map says itself
_REMEDIES = ("opportunity", "plan item")


@dataclass(frozen=True, slots=True)
class GuideStep:
    """A step of the method: its key, whether it is done, what the map has of it in words, and the first id that lacks something."""

    key: str
    state: State
    found: str
    lacking: str = ""

    @property
    def title(self) -> str:
        """The step as people call it."""
        return word(TITLES[self.key])


@dataclass(frozen=True, slots=True)
class _Told:
    """What the queries read of a map, gathered once."""

    snapshot: Snapshot
    journey: Journey
    stages: Sequence[Stage]
    cards: Sequence[Card]
    stage_of: dict[str, str]

    @property
    def touchpoints(self) -> list[Card]:
        """The touchpoints in board order of their steps."""
        order = {key: number for number, key in enumerate(self.stage_of)}
        found = [card for card in self.cards if card.kind == "touchpoint"]
        return sorted(found, key=lambda card: order.get(card.step, 0))


def guide(snapshot: Snapshot, journey: Journey, today: str) -> list[GuideStep]:
    """The seven steps in their order. `today` is a day as YYYY-MM-DD: a review date before it is over."""
    stages = snapshot.stages(journey.id)
    stage_of = {step.id: stage.id for stage in stages for step in snapshot.of_owner(Step, stage.id)}
    cards = [card for lane in snapshot.lanes(journey.id) for card in snapshot.cards(lane.id)]
    told = _Told(snapshot, journey, stages, cards, stage_of)
    return [
        _objectives(told),
        _personas(told),
        _touchpoints(told),
        _stages(told),
        _data(told),
        _picture(told),
        _iteration(told, today),
    ]


def _objectives(told: _Told) -> GuideStep:
    objective = " ".join(told.journey.objective.split())
    found = objective if len(objective) <= _LONGEST else f"{objective[:_LONGEST]}…"
    found = found or word("No objective yet.")
    return GuideStep("objectives", "done" if objective else "open", found)


def _personas(told: _Told) -> GuideStep:
    """Done when each persona has a fact."""
    personas = told.snapshot.of_owner(Persona)
    bare = [persona for persona in personas if not persona.facts]
    if not personas:
        return GuideStep("personas", "open", word("No persona yet."))
    if bare:
        found = word("{count} personas, {bare} without a fact.").format(count=len(personas), bare=len(bare))
        return GuideStep("personas", "begun", found, bare[0].id)
    found = word("{count} personas, each with facts.").format(count=len(personas))
    return GuideStep("personas", "done", found)


def _touchpoints(told: _Told) -> GuideStep:
    """Done with three touchpoints or more, each with its channel."""
    touchpoints = told.touchpoints
    lacking = [card for card in touchpoints if card.channel is None]
    if not touchpoints:
        return GuideStep("touchpoints", "open", word("No touchpoint yet."))
    found = (
        word("{count} touchpoints, {lacking} without a channel.")
        if lacking
        else word("{count} touchpoints, each with a channel.")
    ).format(count=len(touchpoints), lacking=len(lacking))
    done = len(touchpoints) >= FEWEST_TOUCHPOINTS and not lacking
    return GuideStep("touchpoints", "done" if done else "begun", found, lacking[0].id if lacking else "")


def _stages(told: _Told) -> GuideStep:
    """Done with two stages or more, each with a title and a card."""
    filled = {told.stage_of.get(card.step) for card in told.cards}
    lacking = [stage for stage in told.stages if not stage.title.strip() or stage.id not in filled]
    if not told.stages:
        return GuideStep("stages", "open", word("No stage yet."))
    found = (
        word("{count} stages, {lacking} without a title or a card.")
        if lacking
        else word("{count} stages, each with a title and cards.")
    ).format(count=len(told.stages), lacking=len(lacking))
    done = len(told.stages) > 1 and not lacking
    return GuideStep("stages", "done" if done else "begun", found, lacking[0].id if lacking else "")


def _data(told: _Told) -> GuideStep:
    """Done when each touchpoint says that it rests on evidence, partly at least, or names a source."""
    touchpoints = told.touchpoints
    lacking = [card for card in touchpoints if card.evidence not in BACKED and not card.sources]
    backed = len(touchpoints) - len(lacking)
    gathered = any(card.kind == "evidence" for card in told.cards) or backed
    found = word("{backed} of {count} touchpoints rest on evidence.")
    found = found.format(backed=backed, count=len(touchpoints)) if touchpoints else word("No evidence yet.")
    done = bool(touchpoints) and not lacking
    state: State = "done" if done else "begun" if gathered else "open"
    return GuideStep("data", state, found, lacking[0].id if lacking else "")


def _picture(told: _Told) -> GuideStep:
    """Done when there is a curve and each one has a point in every stage."""
    curves = [curve for curve in told.snapshot.curves(told.journey.id) if not curve.hidden]
    points = [len(told.snapshot.emotions(curve.id)) for curve in curves]
    if not any(points):
        return GuideStep("picture", "open", word("No emotion curve yet."))
    lacking = [curve for curve in curves if not _is_whole(told, curve)]
    found = (
        word("{count} curves, {lacking} without a point in every stage.")
        if lacking
        else word("{count} curves, each with a point in every stage.")
    ).format(count=len(curves), lacking=len(lacking))
    return GuideStep("picture", "begun" if lacking else "done", found, lacking[0].id if lacking else "")


def _is_whole(told: _Told, curve: Curve) -> bool:
    felt = {told.stage_of.get(point.step) for point in told.snapshot.emotions(curve.id)}
    return felt >= {stage.id for stage in told.stages}


def _iteration(told: _Told, today: str) -> GuideStep:
    """Done when there is something to improve and a day ahead on which the map is looked at again."""
    remedies = [card for card in told.cards if card.kind in _REMEDIES]
    date = told.journey.review_date
    if not date:
        return GuideStep("iteration", "begun" if remedies else "open", word("No review date yet."))
    if date < today:
        found = word("The review of {date} is overdue.").format(date=date)
        return GuideStep("iteration", "begun", found)
    if not remedies:
        found = word("Review on {date}, but no opportunity yet.").format(date=date)
        return GuideStep("iteration", "begun", found)
    found = word("{count} opportunities and plan items, review on {date}.").format(
        count=len(remedies), date=date
    )
    return GuideStep("iteration", "done", found)
