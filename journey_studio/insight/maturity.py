"""How far customers come: the funnel of each maturity lane, step by step, with what is lost between neighbours.

The formula stands in `model.funnel`. Volumes are those of the lane's cards; who leaves is told by the lane's own cards or, where
those say nothing of a step, by the highest abandonment rate of the touchpoints and breaking points there. Lanes that are
hidden tell it, too: what is put out of sight has not become otherwise.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from journey_studio.insight.columns import Place, covered, places, shown_lanes
from journey_studio.model import Card, Journey, Lane, Snapshot
from journey_studio.model.funnel import Funnel, Span, funnel_of, leaving_in, volumes_in
from journey_studio.model.kinds import MATURITY


@dataclass(frozen=True, slots=True)
class Level:
    """A step of a maturity lane: the cards that begin there, how many come as far, and what is lost on the way to the next step.

    `reach` are people, or where nowhere a volume is named a share of the first step; `share` is the reach over the largest one,
    0 … 1; both are None where nothing is known of the lane. It is `counted` where its volume is named, else worked out.
    `lost` is a share, 0 … 1, below 0 where more come than were there before; None where nothing is known of that way.
    """

    place: Place
    cards: tuple[Card, ...]
    reach: float | None
    share: float | None
    counted: bool
    lost: float | None


def maturity(snapshot: Snapshot, journey: Journey) -> list[tuple[Lane, tuple[Level, ...]]]:
    """The maturity lanes that are not hidden, from top to bottom, each with a level for every step."""
    columns = places(snapshot, journey)

    def span_of(card: Card) -> Span | None:
        span = covered(card, columns) if card.step in columns else None
        return (span[0], span[-1]) if span else None

    lanes = [lane for lane in shown_lanes(snapshot, journey) if lane.kind == MATURITY]
    others = [lane for lane in snapshot.lanes(journey.id) if lane.kind != MATURITY and lanes]
    leaving = leaving_in((card for lane in others for card in snapshot.cards(lane.id)), span_of)
    found = []
    for lane in lanes:
        cards = snapshot.cards(lane.id)
        own = leaving_in(cards, span_of)
        funnel = funnel_of(len(columns), volumes_in(cards, span_of), leaving | own)
        beginning: dict[int, list[Card]] = {}
        for card in cards:
            if span := span_of(card):
                beginning.setdefault(span[0], []).append(card)
        found.append((lane, tuple(_levels(list(columns.values()), beginning, funnel))))
    return found


def _levels(
    columns: Sequence[Place], beginning: Mapping[int, Sequence[Card]], funnel: Funnel
) -> Iterator[Level]:
    shares = funnel.shares
    for column, place in enumerate(columns):
        yield Level(
            place,
            tuple(beginning.get(column, ())),
            funnel.reach[column] if shares else None,
            shares[column] if shares else None,
            column in funnel.counted,
            funnel.lost[column] if column < len(funnel.lost) else None,
        )
