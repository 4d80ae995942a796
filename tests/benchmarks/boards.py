"""Boards of any size, the same on every machine."""

from journey_studio.model import (
    Card,
    Channel,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
)
from journey_studio.model.rank import spread

LANES = (
    "actions",
    "touchpoints",
    "thoughts",
    "pain points",
    "opportunities",
    "what we do",
    "evidence",
    "indicators",
)
WORDS = [
    "compares",
    "offers",
    "reads",
    "reviews",
    "orders",
    "online",
    "waits",
    "for",
    "delivery",
    "asks",
    "a",
    "friend",
    "returns",
    "the",
    "boots",
]


def board(cards: int) -> Snapshot:
    """About `cards` cards over eight lanes, a card a cell, five steps a stage, three emotion curves."""
    return Snapshot.of(board_records(cards))


def board_records(cards: int) -> list[Record]:
    """The records of `board`."""
    columns = -(-cards // len(LANES))
    records: list[Record] = [
        Journey(id="journey", title=f"Board of {cards} cards"),
        Channel(id="web", name="Website"),
    ]
    stages = -(-columns // 5)
    records += [
        Stage(id=f"stage{n}", journey="journey", title=f"Stage {n + 1}", rank=rank)
        for n, rank in enumerate(spread(stages))
    ]
    records += [
        Step(id=f"step{n}", stage=f"stage{n // 5}", title=f"Step {n + 1}", rank=rank)
        for n, rank in enumerate(spread(columns))
    ]
    kinds = {"actions": "action", "touchpoints": "touchpoint", "thoughts": "thought", "pain points": "pain point",
             "opportunities": "opportunity", "what we do": "what we do", "evidence": "evidence", "indicators": "indicator"}  # fmt: skip
    for rank, lane in zip(spread(len(LANES)), LANES, strict=True):
        records.append(Lane(id=f"lane-{lane[:4]}", journey="journey", kind=lane, rank=rank))
        wanted = min(columns, cards - columns * LANES.index(lane))
        records += [_card(lane, kinds[lane], column) for column in range(max(0, wanted))]
    records.append(Lane(id="lane-emotion", journey="journey", kind="emotion", rank="z"))
    for persona in range(3):
        records += [
            Persona(id=f"persona{persona}", name=f"Persona {persona + 1}"),
            Curve(id=f"curve{persona}", journey="journey", persona=f"persona{persona}"),
        ]
        records += [
            Emotion(
                id=f"e{persona}-{n}",
                curve=f"curve{persona}",
                step=f"step{n}",
                value=((n * 7 + persona * 3) % 9) / 2 - 2,
            )
            for n in range(columns)
        ]
    return records


def _card(lane: str, kind: str, column: int) -> Card:
    words = [WORDS[(column * 3 + k) % len(WORDS)] for k in range(14)]
    return Card(
        id=f"card-{lane[:4]}-{column}",
        lane=f"lane-{lane[:4]}",
        step=f"step{column}",
        kind=kind,
        title=" ".join(words[:3]).capitalize(),
        body=" ".join(words[3:]),
        channel="web" if kind == "touchpoint" else None,
        moment_of_truth=column % 9 == 0,
        evidence=("", "assumed", "partly", "researched")[column % 4],
    )
