"""The checks of a journey: what a careful colleague would point out before the map is shown around."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass

from journey_studio.document.wholeness import refuse_unless_whole
from journey_studio.model import Card, InvalidValue, Journey, Persona, Snapshot, Step


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: the rule, how bad it is (error, warning or note), the id of what it is about, and the words."""

    rule: str
    severity: str
    where: str
    message: str

    def as_json(self) -> dict[str, str]:
        """The finding as `check --json` prints it."""
        return asdict(self)


Rule = Callable[[Snapshot, Journey], Iterable[Problem]]


def check(snapshot: Snapshot, journey: Journey) -> list[Problem]:
    """Every finding of every rule, in the order of the rules."""
    return [problem for rule in RULES for problem in rule(snapshot, journey)]


def _not_whole(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    try:
        refuse_unless_whole(snapshot)
    except InvalidValue as broken:
        yield Problem("not-whole", "error", journey.id, f"The map breaks a rule: {broken}")


def _cards(snapshot: Snapshot, journey: Journey, kind: str) -> list[Card]:
    return [
        card for lane in snapshot.lanes(journey.id) for card in snapshot.cards(lane.id) if card.kind == kind
    ]


def _nothing_drawn(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    if not snapshot.stages(journey.id):
        yield Problem(
            "no-stage", "warning", journey.id, f"“{journey.title}” has no stage yet: add the first one."
        )


def _stage_without_touchpoint(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    reached = {card.step for card in _cards(snapshot, journey, "touchpoint")}
    for stage in snapshot.stages(journey.id):
        if not any(step.id in reached for step in snapshot.of_owner(Step, stage.id)):
            words = f"The stage “{stage.title}” has no touchpoint: where do customer and brand meet in it?"
            yield Problem("stage-without-touchpoint", "warning", stage.id, words)


def _touchpoint_without(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    for card in _cards(snapshot, journey, "touchpoint"):
        for rule, lacking, words in (
            ("touchpoint-without-channel", card.channel is None, "has no channel: say where it happens."),
            (
                "touchpoint-without-owner",
                not card.owner,
                "has no owner: say which department looks after it.",
            ),
            ("touchpoint-without-evidence", not card.evidence, "does not say how well founded it is."),
        ):
            if lacking:
                yield Problem(rule, "note", card.id, f"The touchpoint “{card.name}” {words}")


def _persona_without_curve(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    drawn = {curve.persona for curve in snapshot.curves(journey.id) if snapshot.emotions(curve.id)}
    for persona in snapshot.of_owner(Persona):
        if persona.id not in drawn:
            words = f"The persona “{persona.name}” has no emotion curve in “{journey.title}”."
            yield Problem("persona-without-curve", "note", persona.id, words)


def _breaking_point_without_reason(snapshot: Snapshot, journey: Journey) -> Iterable[Problem]:
    for lane in snapshot.lanes(journey.id):
        for card in snapshot.cards(lane.id):
            if card.breaking_point and not card.breaking_reason:
                words = f"“{card.name}” is a breaking point and does not say why people leave there."
                yield Problem("breaking-point-without-reason", "note", card.id, words)


RULES: tuple[Rule, ...] = (
    _not_whole,
    _nothing_drawn,
    _stage_without_touchpoint,
    _touchpoint_without,
    _persona_without_curve,
    _breaking_point_without_reason,
)
