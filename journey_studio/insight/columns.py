"""Where cards stand on the board, and how people feel there: what several questions need."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from journey_studio.model import Card, Journey, Lane, Snapshot, Stage, Step
from journey_studio.model.curve_lanes import own_curves
from journey_studio.model.stage import step_names


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: its column counted from 0, its step and its stage, and what the step is called."""

    column: int
    step: Step
    stage: Stage
    name: str

    @property
    def way(self) -> str:
        """The way to it from the outside in, such as “Purchase › Orders online”."""
        titles = dict.fromkeys(filter(None, (self.stage.title, self.step.title)))
        return " › ".join(titles) or self.name


def places(snapshot: Snapshot, journey: Journey) -> dict[str, Place]:
    """The place of each step of a journey by the step's id, from left to right."""
    pairs = [
        (stage, step) for stage in snapshot.stages(journey.id) for step in snapshot.of_owner(Step, stage.id)
    ]
    names = step_names(pairs)
    return {step.id: Place(column, step, stage, names[column]) for column, (stage, step) in enumerate(pairs)}


def stages_of(snapshot: Snapshot, ids: Iterable[str]) -> Iterator[str]:
    """The ids of the stages in which these stages, steps, cards and points of curves stand."""
    for record in (snapshot.find(key) for key in ids):
        step = record if isinstance(record, Step) else snapshot.get(Step, getattr(record, "step", None))
        stage = record.id if isinstance(record, Stage) else step.stage if step else ""
        if stage:
            yield stage


def shown_lanes(snapshot: Snapshot, journey: Journey) -> list[Lane]:
    """The lanes that are not hidden, from top to bottom."""
    return [lane for lane in snapshot.lanes(journey.id) if not lane.hidden]


def cards_in_order(snapshot: Snapshot, journey: Journey) -> list[Card]:
    """The cards of all lanes that are not hidden, in reading order: by column, then by lane, then by rank."""
    columns = {key: place.column for key, place in places(snapshot, journey).items()}
    cards = [card for lane in shown_lanes(snapshot, journey) for card in snapshot.cards(lane.id)]
    return sorted((card for card in cards if card.step in columns), key=lambda card: columns[card.step])


def cards_by_stage(snapshot: Snapshot, journey: Journey) -> dict[str, list[Card]]:
    """The cards of `cards_in_order` by the id of each stage, from left to right; one over several stages stands in each."""
    columns = places(snapshot, journey)
    stage_of = [place.stage.id for place in columns.values()]
    found: dict[str, list[Card]] = {stage.id: [] for stage in snapshot.stages(journey.id)}
    for card in cards_in_order(snapshot, journey):
        for key in dict.fromkeys(stage_of[column] for column in covered(card, columns)):
            found[key].append(card)
    return found


def covered(card: Card, columns: Mapping[str, Place]) -> range:
    """The columns a card covers."""
    first = columns[card.step].column
    last = columns[card.end_step].column if card.end_step and card.end_step in columns else first
    return range(min(first, last), max(first, last) + 1)


def lowest_feelings(snapshot: Snapshot, journey: Journey) -> dict[int, float]:
    """The lowest value (−2 … +2) by column over the shown curves that tell of the journey; without a point no entry."""
    columns = places(snapshot, journey)
    lowest: dict[int, float] = {}
    for curve in own_curves(snapshot, journey):
        if curve.hidden:
            continue
        for point in snapshot.emotions(curve.id):
            if point.step in columns:
                column = columns[point.step].column
                lowest[column] = min(point.value, lowest.get(column, point.value))
    return lowest


def number_of(card: Card, fact: str) -> float | None:
    """A fact of a card as a number; None where nobody has said."""
    value: object = card.facts.get(fact)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def words_of(card: Card, fact: str) -> str:
    """A fact of a card as text; empty where nobody has said."""
    value: object = card.facts.get(fact)
    return value if isinstance(value, str) else ""
