"""Maps for the tests of the store: one with every noun and odd values, and ways to look at what a file holds."""

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from journey_studio.document import Document, Entry
from journey_studio.model import (
    Asset,
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Member,
    Persona,
    PersonaFact,
    Snapshot,
    Stage,
    Step,
    Tag,
)
from journey_studio.model.asset import asset_id
from journey_studio.model.frozen import FrozenMap
from journey_studio.store import create_map, open_map, read_map

ROOT = Path(__file__).parents[2]
RECORDS = [
    Journey(id="j", title="Boots", type="omnichannel", review_date="2026-11-23", language="en"),
    Journey(id="j2", title="Wanted", state="to-be", origin="j", rank="k"),
    Persona(
        id="mia", name="Mia \U0001f642", members=(Member("Ann", "buyer"),),
        facts=(PersonaFact("need", "dry feet\nall day", "data-backed"),),
    ),
    Channel(id="web", name="Website", kind="both"),
    Tag(id="hot", name="hot"),
    Stage(id="A", journey="j", title="Awareness", rank="i", provenance=FrozenMap({"mermaid": {"title": None}})),
    Stage(id="P", journey="j", title="شراء", rank="k"),
    Step(id="a1", stage="A"),
    Step(id="p1", stage="P", rank="i"),
    Step(id="p2", stage="P", rank="k"),
    Lane(id="l", journey="j", kind="touchpoints", height=120.5, pinned=True),
    Lane(id="m", journey="j", kind="pain points", rank="k"),
    Card(id="ad", lane="l", step="a1", kind="touchpoint", title="Ad 'x\"; --", channel="web", tags=("hot",)),
    Card(
        id="wide", lane="m", step="a1", end_step="p2", kind="pain point", body="Promo code lost", link="j2",
        breaking_point=True, facts=FrozenMap({"severity": 4, "list": [1, 2.5, True, None, "é"]}),
    ),
    Curve(id="c", journey="j", persona="mia"),
    Curve(id="c0", journey="j", label="nobody", rank="k"),
    Emotion(id="e", curve="c", step="p1", value=-1.3, word="Uneasy"),
    Connector(id="k", journey="j", source="ad", target="wide", kind="loop"),
]  # fmt: skip
"""Records of every noun, with parts, spans, links and scripts."""

PICTURE = b"\x89PNG not really, but the store keeps bytes" * 40
ASSET = Asset(asset_id(PICTURE), "portrait.png", "image/png", 40, 30, PICTURE)


def made_map(folder: Path, name: str = "boots.journey") -> Path:
    """A new map of `RECORDS`, never edited."""
    path = folder / name
    create_map(path, RECORDS)
    return path


def edited_map(folder: Path, name: str = "boots.journey") -> Path:
    """A map with a history (four edits, one undone), a picture and a saved snapshot."""
    path = made_map(folder, name)
    document = Document(open_map(path))
    for number in range(4):
        add_card(document, f"Card {number}")
    document.undo()
    document.ledger.add_asset(ASSET)
    document.ledger.save_snapshot("Before the workshop", b'{"kept": true}' * 50)
    document.close()
    return path


def add_card(document: Document, title: str) -> Card:
    """One edit: a new card."""
    card = Card(
        id=f"n{len(document.history)}-{title[-8:].replace(' ', '')}",
        lane="l",
        step="a1",
        kind="note",
        title=title,
    )
    with document.edit(f"Add {title}") as edit:
        edit.put(card)
    return card


def retitle(document: Document, title: str, group: str = "") -> None:
    """One edit: the first journey's title."""
    with document.edit("Title", group) as edit:
        edit.put(replace(document.snapshot.need(Journey, "j"), title=title))


@dataclass(frozen=True)
class State:
    """What a map holds, for comparison."""

    snapshot: Snapshot
    history: tuple[Entry, ...]
    edits: int


def state_of(document: Document) -> State:
    """What an open document holds."""
    return State(document.snapshot, tuple(document.history), document.edits)


def state_in(path: Path) -> State:
    """What a file holds, read without a lock."""
    document = Document(read_map(path))
    try:
        return state_of(document)
    finally:
        document.close()


def footprint(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file of a folder with its content's hash and its time: what must not change when a file is refused."""
    return {
        item.name: (sha256(item.read_bytes()).hexdigest() if item.is_file() else "", item.lstat().st_mtime_ns)
        for item in folder.iterdir()
    }


def child(code: str, *arguments: object) -> "subprocess.Popen[str]":
    """A Python process of its own, standard streams as pipes."""
    return subprocess.Popen(
        [sys.executable, "-u", "-c", code, *map(str, arguments)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
