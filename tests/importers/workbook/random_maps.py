"""Maps of any content: every kind of card, texts of every script and habit, names that repeat or are missing."""

from hypothesis import strategies as st

from journey_studio.document.wholeness import whole_records
from journey_studio.model import (
    Card,
    Channel,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Snapshot,
    Stage,
    Step,
    Tag,
)
from journey_studio.model.card import EVIDENCE_LEVELS, SIGNS
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from journey_studio.model.persona import FACT_KINDS, FACT_LEVELS, PERSONA_KINDS, Member, PersonaFact
from journey_studio.model.rank import spread
from journey_studio.model.rules import clean_text
from journey_studio.model.source import SOURCE_TYPES, Source

TEXTS = st.one_of(
    st.sampled_from(
        ["", "=1+1", "+1", "-2,5", "@x", "#N/A", "TRUE", "1e5", "0007", "2026-11-23", "3.0", " lead", "trail  ", "a\nb\n\nc",
         "_x0041_", "_x005F_x000D_", "a, b; c", "• x [data-backed]", "مرحبا", "日本語", "👩\u200d👩\u200d👧", "<b>&", "Checkout", "\u00a0"]
    ),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30).map(clean_text),
)  # fmt: skip
NAMES = TEXTS.map(lambda text: (text.strip() and text[:150]) or "Name")
NUMBERS = st.floats(-1e9, 1e9, allow_nan=False) | st.integers(-(10**12), 10**12)
FACTS = st.dictionaries(
    st.sampled_from(["severity", "cost", "due", "channel", "message", "value", "mood", "control", "asset"]),
    TEXTS | NUMBERS | st.booleans() | st.none(), max_size=4,
)  # fmt: skip
DAYS = st.dates().map(lambda day: day.isoformat()) | st.just("")
SOURCES = st.lists(st.builds(Source, st.sampled_from(SOURCE_TYPES), TEXTS, DAYS), max_size=2).map(tuple)


@st.composite
def maps(draw: st.DrawFn) -> Snapshot:
    """A whole map: one journey with up to five steps, four lanes and eight cards."""
    records: list[object] = [
        Journey(id="j", title=draw(TEXTS), language=draw(st.sampled_from(["", "ar", "fr"])))
    ]
    steps = []
    for number, rank in enumerate(spread(draw(st.integers(1, 3)))):
        records.append(Stage(id=f"stage{number}", journey="j", title=draw(TEXTS), rank=rank))
        for inner, place in enumerate(spread(draw(st.integers(1, 2)))):
            steps.append(f"step{number}{inner}")
            records.append(Step(id=steps[-1], stage=f"stage{number}", title=draw(TEXTS), rank=place))
    shared = [
        [
            kind(id=f"{kind.noun}{n}", name=draw(NAMES), rank=rank)
            for n, rank in enumerate(spread(draw(st.integers(0, 2))))
        ]
        for kind in (Channel, Tag)
    ]
    people = [draw(_persona(number, rank)) for number, rank in enumerate(spread(draw(st.integers(0, 2))))]
    lanes = [
        Lane(
            id=f"lane{n}",
            journey="j",
            kind=draw(st.sampled_from(list(LANE_KINDS))),
            title=draw(TEXTS),
            rank=rank,
            hidden=draw(st.booleans()),
        )
        for n, rank in enumerate(spread(draw(st.integers(1, 4))))
    ]
    ids = [[record.id for record in group] for group in (*shared, people)]
    cards = [
        draw(_card(n, rank, steps, len(lanes), ids)) for n, rank in enumerate(spread(draw(st.integers(0, 8))))
    ]
    records += [*shared[0], *shared[1], *people, *lanes, *cards]
    for number, person in enumerate(people):
        records.append(
            Curve(id=f"curve{number}", journey="j", persona=person.id, hidden=draw(st.booleans()), rank="i")
        )
        for step in draw(st.lists(st.sampled_from(steps), unique=True)):
            values = {
                "word": draw(TEXTS),
                "quote": draw(TEXTS),
                "evidence": draw(st.sampled_from(EVIDENCE_LEVELS)),
            }
            records.append(
                Emotion(
                    id=f"e{number}-{step}",
                    curve=f"curve{number}",
                    step=step,
                    value=draw(st.floats(-2, 2)),
                    **values,
                )
            )
    return Snapshot.of(whole_records(records))  # type: ignore[arg-type]


@st.composite
def _persona(draw: st.DrawFn, number: int, rank: str) -> Persona:
    facts = st.builds(PersonaFact, st.sampled_from(FACT_KINDS), TEXTS, st.sampled_from(FACT_LEVELS))
    return Persona(
        id=f"persona{number}", name=draw(NAMES), rank=rank, kind=draw(st.sampled_from(PERSONA_KINDS)), role=draw(TEXTS), segment=draw(TEXTS),
        facts=tuple(draw(st.lists(facts, max_size=4))), members=tuple(draw(st.lists(st.builds(Member, NAMES, NAMES), max_size=2))),
    )  # fmt: skip


@st.composite
def _card(
    draw: st.DrawFn, number: int, rank: str, steps: list[str], lanes: int, ids: list[list[str]]
) -> Card:
    channels, tags, people = ids
    first = draw(st.integers(0, len(steps) - 1))
    last = draw(st.integers(first, len(steps) - 1))
    return Card(
        id=f"card{number}", rank=rank, lane=f"lane{draw(st.integers(0, lanes - 1))}", step=steps[first],
        end_step=steps[last] if last > first else None, kind=draw(st.sampled_from(list(CARD_KINDS))),
        title=draw(TEXTS), body=draw(TEXTS), owner=draw(TEXTS), breaking_reason=draw(TEXTS),
        channel=draw(st.sampled_from([None, *channels])), sign=draw(st.sampled_from(SIGNS)),
        moment_of_truth=draw(st.booleans()), breaking_point=draw(st.booleans()), evidence=draw(st.sampled_from(EVIDENCE_LEVELS)),
        tags=tuple(draw(st.lists(st.sampled_from(tags), unique=True)) if tags else ()),
        personas=tuple(draw(st.lists(st.sampled_from(people), unique=True)) if people else ()),
        sources=draw(SOURCES), facts=FrozenMap(draw(FACTS)),
    )  # fmt: skip
