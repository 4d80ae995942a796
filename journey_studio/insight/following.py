"""Routes followed stop by stop: touchpoints before the purchase, changes of the channel, and how the customer feels."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from journey_studio.insight.columns import Place, places
from journey_studio.insight.purchase import purchase_stage
from journey_studio.model import Card, Journey, Route, Snapshot, Stage
from journey_studio.model.curve_lanes import own_curves

MOST_TOUCHPOINTS = 8
"""Customers meet a brand at up to eight touchpoints before a purchase."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a route, by its `number` there (from 1), with what has been counted up to it.

    `touchpoints` counts visits before the purchase, so a touchpoint that people come back to counts again, and from the stop
    where they have `bought` on the number stays as it is. `switches` counts how often the channel was another than at the
    last stop that names one. `feeling` is the emotion there, −2 … +2, and `average` that of the stops so far; None where
    nobody has said. `again` says that they have been at this card before.
    """

    number: int
    card: Card
    place: Place
    touchpoints: int
    switches: int
    feeling: float | None
    average: float | None
    again: bool
    bought: bool = False

    @property
    def is_over(self) -> bool:
        """Whether there have been more touchpoints than eight."""
        return self.touchpoints > MOST_TOUCHPOINTS


@dataclass(frozen=True, slots=True)
class Followed:
    """A route with its stops; those that no board shows are left out.

    `stage` is the stage of the purchase; None where the journey leads to none, or nobody can tell.
    """

    route: Route
    stops: tuple[Stop, ...]
    stage: Stage | None = None

    @property
    def purchase(self) -> Stop | None:
        """The first stop in the stage of the purchase: the touchpoints before it are counted. None where it never comes."""
        return next((stop for stop in self.stops if stop.bought), None)

    @property
    def touchpoints(self) -> int:
        """How many touchpoints are visited before the purchase, all of them on a route that comes to none."""
        return self.stops[-1].touchpoints if self.stops else 0

    @property
    def switches(self) -> int:
        """How often the channel changes."""
        return self.stops[-1].switches if self.stops else 0

    @property
    def loops(self) -> int:
        """How often people come back to a card."""
        return sum(stop.again for stop in self.stops)

    @property
    def average(self) -> float | None:
        """The emotion over the stops, −2 … +2; None where nobody has said."""
        return self.stops[-1].average if self.stops else None


def routes_of(snapshot: Snapshot, journey: Journey) -> list[Followed]:
    """Every route of a journey, followed."""
    routes = snapshot.of_owner(Route, journey.id)
    if not routes:
        return []
    columns, stage = places(snapshot, journey), purchase_stage(snapshot, journey)
    return [_followed(snapshot, journey, route, columns, stage) for route in routes]


def _followed(
    snapshot: Snapshot, journey: Journey, route: Route, columns: Mapping[str, Place], stage: Stage | None
) -> Followed:
    felt = _feelings(snapshot, journey, route.persona)
    numbered = ((number, snapshot.get(Card, key)) for number, key in enumerate(route.stops, 1))
    cards = [(number, card) for number, card in numbered if card and card.step in columns]
    return Followed(route, tuple(_stops(cards, columns, felt, stage)), stage)


def _stops(
    cards: list[tuple[int, Card]],
    columns: Mapping[str, Place],
    felt: Mapping[str, float],
    stage: Stage | None,
) -> Iterator[Stop]:
    touchpoints = switches = 0
    bought = False
    channel: str | None = None
    values: list[float] = []
    known = set[str]()
    for number, card in cards:
        place = columns[card.step]
        bought = bought or place.stage == stage
        touchpoints += card.kind == "touchpoint" and not bought
        if card.channel:
            switches += channel is not None and card.channel != channel
            channel = card.channel
        feeling = felt.get(card.step)
        values += [] if feeling is None else [feeling]
        average = sum(values) / len(values) if values else None
        again = card.id in known
        known.add(card.id)
        yield Stop(number, card, place, touchpoints, switches, feeling, average, again, bought)


def _feelings(snapshot: Snapshot, journey: Journey, persona: str | None) -> dict[str, float]:
    """The emotion by step: of that persona, or the mean of all shown curves that tell of the journey."""
    curves = [
        curve
        for curve in own_curves(snapshot, journey)
        if not curve.hidden and (persona is None or curve.persona == persona)
    ]
    values: dict[str, list[float]] = {}
    for curve in curves:
        for point in snapshot.emotions(curve.id):
            values.setdefault(point.step, []).append(point.value)
    return {step: sum(each) / len(each) for step, each in values.items()}
