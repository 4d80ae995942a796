"""The weakest touchpoints: where a journey loses people, ranked by an open formula.

    score = 100 × depth × importance × abandonment × evidence

Every factor lies between 0 and 1, so a score lies between 0 and 100:

- depth       = (2 − feeling) / 4. The feeling is the lowest emotion (−2 … +2) at the touchpoint's steps over the curves that are
                shown; where no curve has a point it is 0, neutral.
- importance  = (1 + m · moment of truth + b · breaking point + s · severity / 5) / (1 + m + b + s). The severity, 0 … 5, is that of
                the worst pain at its steps.
- abandonment = (1 + a · rate / 100) / (1 + a). The rate is the touchpoint's own in percent, else the highest of the breaking
                points at its steps, else 0.
- evidence    = 1 for a researched touchpoint, and a weight below 1 each for partly researched, assumed and unstated ones: what is
                only guessed must not push aside what is known.

m, b, s, a and the three weights are `Weights`; a journey may set its own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields

from journey_studio.insight.columns import (
    Place,
    cards_in_order,
    covered,
    lowest_feelings,
    number_of,
    places,
)
from journey_studio.insight.pains import pains
from journey_studio.model import Card, Journey, Snapshot

WEAKEST = "weakest"
"""The setting of a journey with its own weights."""

MOST_WEIGHT = 10.0
_WORST, _FULL = 5.0, 100.0


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the formula: the first four 0 … 10, those of evidence 0 … 1."""

    moment_of_truth: float = 1.0
    breaking_point: float = 1.0
    severity: float = 1.0
    abandonment: float = 1.0
    partly: float = 0.9
    assumed: float = 0.7
    unstated: float = 0.6

    @staticmethod
    def of(journey: Journey) -> "Weights":
        """The weights a journey has set; the usual one where it has none, or one that cannot be."""
        stated: object = journey.settings.get(WEAKEST)
        held = stated if isinstance(stated, Mapping) else {}
        usual = asdict(Weights())
        return Weights(**{name: _sound(name, held.get(name), usual[name]) for name in usual})

    def as_setting(self) -> dict[str, float]:
        """The weights as a journey keeps them: only those that are not the usual ones."""
        usual = asdict(Weights())
        return {name: value for name, value in asdict(self).items() if value != usual[name]}

    @staticmethod
    def highest(name: str) -> float:
        """The highest value of a weight."""
        return 1.0 if name in ("partly", "assumed", "unstated") else MOST_WEIGHT


WEIGHTS = tuple(each.name for each in fields(Weights))
"""The names of the weights in the order of the formula."""


@dataclass(frozen=True, slots=True)
class Weak:
    """A touchpoint with its score, 0 … 100, the four factors it is the product of, and what they were worked out from."""

    card: Card
    place: Place
    depth: float
    importance: float
    abandonment: float
    evidence: float
    feeling: float | None
    severity: float
    rate: float | None

    @property
    def is_known(self) -> bool:
        """Whether anything but its evidence is known of it: an emotion, a pain, a rate or a mark."""
        marked = self.card.moment_of_truth or self.card.breaking_point
        return marked or self.feeling is not None or self.rate is not None or self.severity > 0

    @property
    def score(self) -> float:
        """100 × depth × importance × abandonment × evidence."""
        return _FULL * self.depth * self.importance * self.abandonment * self.evidence


def weakest(snapshot: Snapshot, journey: Journey, weights: Weights | None = None) -> list[Weak]:
    """Every touchpoint of the lanes that are not hidden, the weakest first; what is equal stays in reading order."""
    weights = weights or Weights.of(journey)
    columns, feelings = places(snapshot, journey), lowest_feelings(snapshot, journey)
    severities = _highest(((pain.card, pain.severity) for pain in pains(snapshot, journey)), columns)
    cards = cards_in_order(snapshot, journey)
    leaving = ((card, number_of(card, "abandonment_rate")) for card in cards if card.kind == "breaking point")
    rates = _highest(((card, rate) for card, rate in leaving if rate is not None), columns)
    found = []
    for card in cards:
        if card.kind != "touchpoint":
            continue
        span = covered(card, columns)
        feeling = min((feelings[column] for column in span if column in feelings), default=None)
        severity = max((severities.get(column, 0.0) for column in span), default=0.0)
        rate = number_of(card, "abandonment_rate")
        if rate is None:
            rate = max((rates[column] for column in span if column in rates), default=None)
        found.append(_weighed(card, columns[card.step], feeling, severity, rate, weights))
    return sorted(found, key=lambda weak: -weak.score)


def _weighed(
    card: Card, place: Place, feeling: float | None, severity: float, rate: float | None, weights: Weights
) -> Weak:
    marked = weights.moment_of_truth * card.moment_of_truth + weights.breaking_point * card.breaking_point
    most = 1 + weights.moment_of_truth + weights.breaking_point + weights.severity
    known = {"researched": 1.0, "partly": weights.partly, "assumed": weights.assumed, "": weights.unstated}
    severity, share = min(max(severity, 0.0), _WORST), min(max(rate or 0.0, 0.0), _FULL) / _FULL
    return Weak(
        card,
        place,
        depth=(2.0 - (feeling or 0.0)) / 4.0,
        importance=(1 + marked + weights.severity * severity / _WORST) / most,
        abandonment=(1 + weights.abandonment * share) / (1 + weights.abandonment),
        evidence=known[card.evidence],
        feeling=feeling,
        severity=severity,
        rate=rate,
    )


def _highest(entries: Iterable[tuple[Card, float]], columns: Mapping[str, Place]) -> dict[int, float]:
    """The highest value by column."""
    highest: dict[int, float] = {}
    for card, value in entries:
        for column in covered(card, columns):
            highest[column] = max(value, highest.get(column, value))
    return highest


def _sound(name: str, value: object, usual: float) -> float:
    """A weight that can be, else the usual one."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return usual
    return float(value) if 0 <= value <= Weights.highest(name) else usual
