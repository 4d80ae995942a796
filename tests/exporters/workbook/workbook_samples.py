"""Maps to write as workbooks: the boots of the design picture, a large one, an empty one, a hostile one."""

from datetime import datetime

from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
    Tag,
)
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.rank import spread

NOON = datetime(2026, 11, 23, 12, 0, 0)

_STAGES = {
    "Awareness": ["Sees an ad"],
    "Consideration": ["Compares offers", "Reads reviews"],
    "Purchase": ["Orders online"],
    "Usage": ["Waits and receives"],
    "Loyalty": ["Comes back"],
}
_LANES = ("actions", "touchpoints", "emotion", "pain points", "opportunities", "what we do")
_CARDS = [
    ("actions", 0, "Notices a friend's post about the boots", {}),
    ("actions", 1, "Opens four tabs and compares prices", {}),
    ("actions", 2, "Looks for photos from real buyers", {}),
    ("actions", 3, "Creates an account, enters a promo code", {}),
    ("actions", 4, "Checks the delivery status every day", {}),
    ("actions", 5, "Buys a second pair for a gift", {}),
    ("touchpoints", 0, "Social ad", {"body": "Short video, two colours", "channel": "social"}),
    (
        "touchpoints",
        1,
        "Product page",
        {"body": "Size guide hard to find", "channel": "web", "evidence": "assumed"},
    ),
    (
        "touchpoints",
        2,
        "Review portal",
        {"body": "Third party, 4.3 stars", "moment_of_truth": True, "sign": "positive", "tags": ("trust",)},
    ),
    (
        "touchpoints",
        3,
        "Checkout",
        {
            "body": "Promo code field hidden",
            "channel": "web",
            "moment_of_truth": True,
            "breaking_point": True,
            "breaking_reason": "38 % leave when the code is refused",
            "owner": "E-commerce",
            "facts": FrozenMap({"abandonment_rate": 38.0, "control": "own"}),
        },
    ),
    (
        "touchpoints",
        4,
        "Delivery tracking",
        {"body": "Carrier's page, not ours", "evidence": "partly", "channel": "mail"},
    ),
    ("touchpoints", 5, "Loyalty programme", {"body": "VIP offer after 2 orders"}),
    ("pain points", 1, "Sizes differ between brands", {"body": "Returns up 12 % (survey, Sept)", "end": 2}),
    (
        "pain points",
        3,
        "Promo code lost at log-in",
        {"body": "38 % leave here", "facts": FrozenMap({"severity": 4})},
    ),
    ("pain points", 4, "No answer about the delay", {"body": "Tickets, 214 a month", "sign": "negative"}),
    (
        "opportunities",
        1,
        "Fit finder on the product page",
        {"facts": FrozenMap({"impact": 5, "effort": 2}), "evidence": "researched"},
    ),
    ("opportunities", 3, "Keep the code in the basket", {"owner": "E-commerce"}),
    ("opportunities", 4, "Own tracking page", {"owner": "Service", "end": 5}),
    ("opportunities", 4, "A text message on the day", {"owner": "Service"}),
    ("opportunities", 5, "Ask for a review on day 10", {"body": "Best moment of the journey"}),
    ("what we do", 0, "Social campaign", {"owner": "Marketing"}),
    ("what we do", 3, "Run the shop", {"owner": "E-commerce"}),
]
_FEELINGS = {
    "mia": {
        0: (1.0, "", "", "assumed"),
        1: (0.3, "", "", "assumed"),
        2: (1.2, "", "", "researched"),
        3: (-1.5, "", "Where do I put the code?", "researched"),
        4: (-0.4, "", "", "partly"),
        5: (2.0, "In love", "Feels made for me", "researched"),
    },
    "office": {
        0: (0.2, "", "", ""),
        1: (-1.0, "", "", ""),
        2: (0.1, "", "", ""),
        4: (-1.7, "", "Nobody can tell me", ""),
        5: (0.4, "", "", ""),
    },
}


def boots() -> Snapshot:
    """Five stages, six steps, six lanes, 22 cards, two personas, a loop."""
    records: list[Record] = [
        Journey(
            id="boots",
            title="Winter boots, online",
            objective="Fewer people leave at the checkout",
            scenario="A first order from a phone, delivered home",
            type="omnichannel",
            owner="Jana Novak",
            review_date="2027-03-01",
        ),
        Channel(id="web", name="Website", rank="a"),
        Channel(id="mail", name="E-mail", rank="b"),
        Channel(id="social", name="Social networks", rank="c"),
        Tag(id="trust", name="trust"),
        Persona(id="mia", name="Mia, 27", role="Runs, buys by phone", rank="a"),
        Persona(id="office", name="Office buyers", kind="buying group", rank="b"),
        Curve(id="c-mia", journey="boots", persona="mia", rank="a"),
        Curve(id="c-office", journey="boots", persona="office", style="straight", rank="b"),
    ]
    records += columns("boots", _STAGES)
    records += lanes("boots", _LANES)
    for number, (lane, step, title, values) in enumerate(_CARDS):
        records.append(_card(number, lane, step, title, dict(values)))
    for who, points in _FEELINGS.items():
        records += [
            Emotion(id=f"{who}-{n}", curve=f"c-{who}", step=f"step{n}", value=v, word=w, quote=q, evidence=e)
            for n, (v, w, q, e) in points.items()
        ]
    records.append(
        Connector(
            id="loop",
            journey="boots",
            kind="loop",
            source="card10",
            target="card7",
            label="asks for exchange",
        )
    )
    return Snapshot.of(records)


def _card(number: int, lane: str, step: int, title: str, values: dict[str, object]) -> Card:
    end = values.pop("end", None)
    kinds = {"actions": "action", "touchpoints": "touchpoint", "pain points": "pain point",
             "opportunities": "opportunity", "what we do": "what we do"}  # fmt: skip
    return Card(
        id=f"card{number}",
        lane=lane_id(lane),
        step=f"step{step}",
        end_step=None if end is None else f"step{end}",
        kind=kinds[lane],
        title=title,
        rank=f"{number:03d}1",
        **values,  # type: ignore[arg-type]
    )


def columns(journey: str, stages: dict[str, list[str]]) -> list[Record]:
    """Stages with their steps; steps are `step0`, `step1` ... across the board."""
    records: list[Record] = []
    number = 0
    for place, (rank, (title, steps)) in enumerate(zip(spread(len(stages)), stages.items(), strict=True)):
        records.append(Stage(id=f"stage{place}", journey=journey, title=title, rank=rank))
        for step_rank, step in zip(spread(len(steps)), steps, strict=True):
            records.append(Step(id=f"step{number}", stage=f"stage{place}", title=step, rank=step_rank))
            number += 1
    return records


def lanes(journey: str, kinds: tuple[str, ...]) -> list[Record]:
    """One lane a kind, from top to bottom."""
    ranks = zip(spread(len(kinds)), kinds, strict=True)
    return [Lane(id=lane_id(kind), journey=journey, kind=kind, rank=rank) for rank, kind in ranks]


def lane_id(kind: str) -> str:
    """The id of the lane of that kind."""
    return f"lane-{kind.replace(' ', '-')}"


def large(cards: int) -> Snapshot:
    """A map of that many cards in five lanes and ten steps, with three personas."""
    kinds = {"actions": "action", "touchpoints": "touchpoint", "thoughts": "thought",
             "pain points": "pain point", "indicators": "indicator"}  # fmt: skip
    steps = max(10, cards // 50)
    stages = {
        f"Stage {n + 1}": [f"Step {k + 1}" for k in range(n * 3, min(n * 3 + 3, steps))]
        for n in range(-(-steps // 3))
    }
    records: list[Record] = [Journey(id="large", title=f"A map of {cards} cards")]
    records += columns("large", stages)
    records += lanes("large", (*kinds, "emotion"))
    for number, rank in enumerate(spread(cards)):
        lane = list(kinds)[number % 5]
        body = f"Says that it takes too long, and would rather ask somebody {'who knows it well ' * (number % 4)}"
        values: dict[str, object] = (
            {"facts": FrozenMap({"value": 3.0, "unit": "days"})} if lane == "indicators" else {}
        )
        records.append(
            Card(
                id=f"card{number}",
                lane=lane_id(lane),
                step=f"step{number * 7 % steps}",
                kind=kinds[lane],
                title=f"Card number {number}",
                body=body.strip(),
                owner="Service",
                rank=rank,
                **values,  # type: ignore[arg-type]
            )
        )
    for number in range(3):
        records.append(Persona(id=f"p{number}", name=f"Persona {number + 1}", rank=f"{number + 1}"))
        records.append(Curve(id=f"c{number}", journey="large", persona=f"p{number}", rank=f"{number + 1}"))
        records += [
            Emotion(
                id=f"e{number}-{n}",
                curve=f"c{number}",
                step=f"step{n}",
                value=((n * 7 + number * 3) % 9) / 2 - 2,
            )
            for n in range(steps)
        ]
    return Snapshot.of(records)
