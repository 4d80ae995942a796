"""A small map to edit: two stages, three steps, two lanes, one persona with a curve, and the cards a test asks for."""

import pytest

from journey_studio.document import Document
from journey_studio.model import Card, Channel, Curve, Emotion, Journey, Lane, Persona, Stage, Step, Tag
from tests.document.memory import MemoryLedger

RECORDS = [
    Journey(id="j", title="Boots"),
    Stage(id="A", journey="j", title="Awareness", rank="i"),
    Stage(id="P", journey="j", title="Purchase", rank="k"),
    Step(id="a1", stage="A", rank="i"),
    Step(id="p1", stage="P", rank="i"),
    Step(id="p2", stage="P", rank="k"),
    Lane(id="l", journey="j", kind="touchpoints", rank="i"),
    Lane(id="m", journey="j", kind="pain points", rank="k"),
    Channel(id="web", name="Website"),
    Tag(id="hot", name="hot"),
    Persona(id="mia", name="Mia"),
    Curve(id="c", journey="j", persona="mia"),
    Emotion(id="e", curve="c", step="p1", value=-1.0),
    Card(id="ad", lane="l", step="a1", kind="touchpoint", title="Ad", channel="web", tags=("hot",)),
    Card(id="wide", lane="m", step="a1", end_step="p2", kind="pain point", title="Promo code lost"),
]


@pytest.fixture
def ledger() -> MemoryLedger:
    return MemoryLedger(RECORDS)


@pytest.fixture
def document(ledger: MemoryLedger) -> Document:
    return Document(ledger)
