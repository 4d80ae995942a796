"""From one stage model to another: the proposal where each step of a journey would stand.

Two models meet on the scale of the phases that they have in common. A stage of the same name is the same stage; else a
step goes where its part of its stage's span lies, to the earlier stage where two have equal shares of it. No step is
proposed to stand before one that it follows now.
"""

from collections.abc import Sequence

from journey_studio.library.phases import Span, spans_of
from journey_studio.library.stage_models import StageModel, plain
from journey_studio.model import Snapshot, Step


def proposed(snapshot: Snapshot, journey: str, model: StageModel) -> dict[str, int]:
    """The number of the model's stage (from 0) for each step of the journey, by the step's id."""
    stages = snapshot.stages(journey)
    counts = [len(snapshot.of_owner(Step, stage.id)) for stage in stages]
    numbers = mapped([stage.title for stage in stages], counts, model)
    return {
        step.id: number
        for stage, row in zip(stages, numbers, strict=True)
        for step, number in zip(snapshot.of_owner(Step, stage.id), row, strict=True)
    }


def mapped(titles: Sequence[str], counts: Sequence[int], model: StageModel) -> list[list[int]]:
    """For each stage with so many steps, the number of the model's stage for each of its steps."""
    known = {plain(title): number for number, title in enumerate(model.stages)}
    spans = [room.phase for room in model.rooms]
    least, answer = 0, []
    for title, (low, high), count in zip(titles, spans_of(titles), counts, strict=True):
        part, row = (high - low) / max(count, 1), []
        for place in range(count):
            same = known.get(plain(title))
            here = (low + part * place, low + part * (place + 1))
            least = max(least, nearest(here, spans) if same is None else same)
            row.append(least)
        answer.append(row)
    return answer


def nearest(span: Span, spans: Sequence[Span]) -> int:
    """The number of the span that shares most with this one, the first of equals; else the one nearest to its middle."""
    shares = [round(min(span[1], high) - max(span[0], low), 6) for low, high in spans]
    most = max(shares)
    if most > 0:
        return shares.index(most)
    middle = (span[0] + span[1]) / 2
    return min(range(len(spans)), key=lambda each: abs((spans[each][0] + spans[each][1]) / 2 - middle))
