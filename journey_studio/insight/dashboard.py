"""The dashboard: what a journey, or the part of it that a filter lets through, comes to in figures."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from journey_studio.insight.answers import answered_pains
from journey_studio.insight.channels import channel_mix, touchpoints
from journey_studio.insight.columns import cards_by_stage, cards_in_order, number_of, places
from journey_studio.insight.evidence import EvidenceMix, evidence_mix
from journey_studio.insight.feelings import feelings
from journey_studio.insight.filtering import Filter, aside
from journey_studio.insight.opportunities import opportunities
from journey_studio.insight.pains import pains
from journey_studio.insight.plan import is_done, plan
from journey_studio.insight.weakest import Weak, weakest
from journey_studio.model import Card, Channel, Journey, Snapshot, Stage


@dataclass(frozen=True, slots=True)
class StageFigures:
    """A stage in figures. What nobody has said is None.

    `digital` is the share of its touchpoints with a channel that have a digital one, 0 … 1. `volume` is the highest of its
    touchpoints', `leaving` their highest abandonment rate and `satisfied` their mean satisfaction, in percent. `feeling` is the mean
    of all points of the curves there, −2 … +2.
    """

    stage: Stage
    touchpoints: int
    digital: float | None
    volume: float | None
    leaving: float | None
    satisfied: float | None
    pains: int
    opportunities: int
    feeling: float | None


@dataclass(frozen=True, slots=True)
class Counted:
    """A name with how many touchpoints have it, and the value by which a filter asks for it; empty for those without."""

    name: str
    count: int
    value: str


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A journey in figures. `answered` of the `pains` have an opportunity or a plan item, `rated` of the `opportunities` have impact and
    effort, `done` of the `planned` items are done.

    `feeling` is the mean of all points of its curves, −2 … +2, None without a point. Lists begin with the most.
    """

    touchpoints: int
    moments: int
    pains: int
    answered: int
    opportunities: int
    rated: int
    planned: int
    done: int
    evidence: EvidenceMix
    feeling: float | None
    stages: tuple[StageFigures, ...]
    weakest: tuple[Weak, ...]
    indicators: tuple[Card, ...]
    channels: tuple[Counted, ...]
    owners: tuple[Counted, ...]


def let_through(snapshot: Snapshot, journey: Journey, wanted: Filter) -> Snapshot:
    """The map without the cards, connectors, curves and points of a journey that stand aside under a filter."""
    out = aside(snapshot, journey, wanted)
    return Snapshot.of(record for record in snapshot.records() if record.id not in out) if out else snapshot


def dashboard(snapshot: Snapshot, journey: Journey, wanted: Filter) -> Dashboard:
    """The figures of what a filter lets through; of stages only those it asks for, where it asks for any."""
    seen = let_through(snapshot, journey, wanted)
    met, cards = touchpoints(seen, journey), cards_in_order(seen, journey)
    planned, chances = plan(seen, journey), opportunities(seen, journey)
    hurts = answered_pains(seen, journey)
    values = [point.value for curve in feelings(seen, journey) for _, point in curve.points]
    asked = wanted.values("stage")
    return Dashboard(
        touchpoints=len(met),
        moments=sum(card.moment_of_truth for card in cards),
        pains=len(hurts),
        answered=sum(not pain.is_open for pain in hurts),
        opportunities=len(chances),
        rated=sum(entry.impact is not None and entry.effort is not None for entry in chances),
        planned=len(planned),
        done=sum(is_done(entry.status) for entry in planned),
        evidence=evidence_mix(seen, journey),
        feeling=_mean(values),
        stages=tuple(each for each in _stages(seen, journey) if not asked or each.stage.id in asked),
        weakest=tuple(weak for weak in weakest(seen, journey) if weak.is_known),
        indicators=tuple(card for card in cards if card.kind == "indicator"),
        channels=_counted((_channel_name(seen, card), card.channel or "") for card in met),
        owners=_counted((card.owner, card.owner) for card in met),
    )


def _stages(snapshot: Snapshot, journey: Journey) -> list[StageFigures]:
    columns = places(snapshot, journey)
    stage_of = {place.column: place.stage.id for place in columns.values()}
    met = {
        key: [card for card in cards if card.kind == "touchpoint"]
        for key, cards in cards_by_stage(snapshot, journey).items()
    }
    hurts = Counter(pain.place.stage.id for pain in pains(snapshot, journey))
    chances = Counter(entry.place.stage.id for entry in opportunities(snapshot, journey))
    felt: dict[str, list[float]] = defaultdict(list)
    for curve in feelings(snapshot, journey):
        for column, point in curve.points:
            felt[stage_of[column]].append(point.value)
    return [
        StageFigures(
            stage=mix.stage,
            touchpoints=len(met[mix.stage.id]),
            digital=mix.digital / mix.total if mix.total else None,
            volume=max(_facts(met[mix.stage.id], "volume"), default=None),
            leaving=max(_facts(met[mix.stage.id], "abandonment_rate"), default=None),
            satisfied=_mean(_facts(met[mix.stage.id], "satisfaction")),
            pains=hurts[mix.stage.id],
            opportunities=chances[mix.stage.id],
            feeling=_mean(felt[mix.stage.id]),
        )
        for mix in channel_mix(snapshot, journey)
    ]


def _facts(cards: list[Card], fact: str) -> list[float]:
    return [value for card in cards if (value := number_of(card, fact)) is not None]


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _channel_name(snapshot: Snapshot, card: Card) -> str:
    channel = snapshot.get(Channel, card.channel)
    return channel.name if channel else ""


def _counted(named: Iterable[tuple[str, str]]) -> tuple[Counted, ...]:
    counts = Counter(named)
    ordered = sorted(counts, key=lambda pair: (-counts[pair], pair))
    return tuple(Counted(name, counts[name, value], value) for name, value in ordered)
