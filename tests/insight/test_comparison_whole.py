"""A comparison tells of everything that people can see of a journey, and of nothing else: noun by noun, field by field, in any mix."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journey_studio.document import Document
from journey_studio.document.journeys import duplicate_journey
from journey_studio.insight.comparison import Comparison, Side, compare
from journey_studio.model import (
    RECORDS,
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Preset,
    Record,
    Route,
    Snapshot,
    Stage,
    Step,
    Sticky,
    Tag,
    View,
)
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.persona import Member, PersonaFact
from journey_studio.model.source import Source
from tests.document.memory import MemoryLedger

START: Mapping[str, Record] = {
    record.id: record
    for record in (
        Journey(id="j", title="Boots"),
        Journey(id="other", title="Another journey", rank="z"),
        Persona(id="mia", name="Mia"),
        Persona(id="ben", name="Ben", rank="k"),
        Channel(id="web", name="Website"),
        Channel(id="shop", name="Shop", rank="k"),
        Tag(id="urgent", name="Urgent"),
        Tag(id="later", name="Later", rank="k"),
        Preset(id="chat", kind="touchpoint", title="Chat"),
        Stage(id="A", journey="j", title="Search"),
        Stage(id="B", journey="j", title="Buy", rank="k"),
        Step(id="a", stage="A", title="Sees an ad"),
        Step(id="b", stage="B", title="Orders"),
        Step(id="c", stage="B", title="Waits", rank="k"),
        Lane(id="t", journey="j", kind="touchpoints"),
        Lane(id="p", journey="j", kind="pain points", rank="k"),
        Lane(id="e", journey="j", kind="emotion", rank="m"),
        Card(id="ad", lane="t", step="a", kind="touchpoint", title="Social ad"),
        Card(id="pay", lane="t", step="b", kind="touchpoint", title="Checkout", rank="k", channel="web"),
        Card(id="code", lane="t", step="b", kind="touchpoint", title="Promo code", rank="m"),
        Card(id="help", lane="t", step="b", kind="touchpoint", title="Chatbot", rank="o"),
        Card(id="lost", lane="p", step="b", kind="pain point", title="Code lost"),
        Curve(id="today", journey="j", persona="mia"),
        Curve(id="wished", journey="j", persona="mia", state="to-be", rank="k"),
        Emotion(id="e1", curve="today", step="a", value=0.5),
        Emotion(id="e2", curve="today", step="b", value=-1.5),
        Emotion(id="e3", curve="wished", step="b", value=1.0),
        Connector(id="on", journey="j", source="ad", target="pay"),
        Route(id="way", journey="j", title="By phone", stops=("ad", "pay")),
        View(id="view", journey="j", name="Mia only", filters=FrozenMap({"persona": ["mia"]})),
        Sticky(id="note", journey="j", text="Ask Ben"),
        Sticky(id="note2", journey="j", text="Ask Mia", rank="k"),
    )
}

NOBODY_SEES = frozenset(("id", "rank", "origin", "provenance", "group"))

OTHERWISE: Mapping[str, Mapping[str, Any]] = {
    "j": {
        "title": "Shoes",
        "objective": "Fewer returns",
        "scenario": "Buys at night",
        "state": "to-be",
        "type": "digital",
        "owner": "Ben",
        "review_date": "2027-01-01",
        "language": "de",
        "version": "2",
        "emotion_words": ("Angry", "Uneasy", "Calm", "Glad", "Happy"),
        "locked": True,
        "settings": FrozenMap({"cycle": True}),
    },
    "A": {"title": "Find", "journey": None},
    "b": {"title": "Pays", "stage": "A", "width": 300.0},
    "p": {"title": "Pains", "kind": "free text", "height": 200.0, "collapsed": True, "hidden": True}
    | {"pinned": True, "journey": None},
    "pay": {
        "lane": "p",
        "step": "a",
        "end_step": "c",
        "kind": "action",
        "title": "Till",
        "body": "Slow",
        "channel": "shop",
        "owner": "Ben",
        "sign": "negative",
        "moment_of_truth": True,
        "breaking_point": True,
        "breaking_reason": "No code",
        "evidence": "assumed",
        "tags": ("later",),
        "link": "other",
        "facts": FrozenMap({"abandonment_rate": 38}),
        "personas": ("ben",),
        "sources": (Source(type="analytics", text="Shop report"),),
    },
    "today": {"persona": "ben", "label": "Now", "state": "to-be", "style": "steps", "hidden": True}
    | {"lane": "e", "journey": None},
    "e1": {"value": 0.0, "word": "Curious", "quote": "Nice!", "evidence": "researched", "step": "c"}
    | {"curve": None},
    "on": {"kind": "loop", "source": "code", "target": "lost", "label": "asks", "journey": None},
    "way": {"title": "By foot", "persona": "mia", "stops": ("pay", "ad"), "journey": None},
    "view": {"name": "Ben only", "filters": FrozenMap({"persona": ["ben"]}), "journey": None},
    "note": {
        "text": "Ask Ann",
        "colour": "pink",
        "x": 10.0,
        "y": 20.0,
        "width": 200.0,
        "height": 100.0,
        "locked": True,
        "journey": None,
    },
    "mia": {
        "name": "Maria",
        "kind": "buying group",
        "role": "Buys by phone",
        "segment": "New",
        "portrait": "0" * 32,
        "members": (Member("Ann", "Signs"),),
        "facts": (PersonaFact("need", "Warm feet"),),
    },
    "web": {"name": "Web shop", "kind": "both", "icon": "globe"},
    "urgent": {"name": "Now"},
    "chat": {"kind": "campaign", "phase": "Buy", "title": "Bot", "body": "Day and night"}
    | {"facts": FrozenMap({"control": "own"})},
}
"""For a record of each noun another value of each field; None where there is none within one journey."""


def compared(now: Iterable[Record]) -> Comparison:
    then, later = Snapshot.of(START.values()), Snapshot.of(now)
    return compare(Side(then, then.need(Journey, "j"), "then"), Side(later, later.need(Journey, "j"), "now"))


def told(found: Comparison) -> set[tuple[str, str]]:
    """The id and the noun of everything that the comparison tells of, points of curves by their curve."""
    cards = {(each.card.id, "card") for each in found.cards}
    parts = {((each.after or each.before).id, each.noun) for each in found.parts}  # type: ignore[union-attr]
    curves = {
        ((each.after or each.before).id, "curve")  # type: ignore[union-attr]
        for each in found.curves
        if each.differs
    }
    return cards | parts | curves


def test_every_noun_and_field_has_its_case() -> None:
    covered = {type(START[key]): set(values) for key, values in OTHERWISE.items()}
    assert set(covered) == set(RECORDS.values())
    for kind in RECORDS.values():
        assert covered[kind] == {each.name for each in fields(kind)} - NOBODY_SEES, kind.noun


@pytest.mark.parametrize(
    ("key", "name", "value"),
    [
        (key, name, value)
        for key, values in OTHERWISE.items()
        for name, value in values.items()
        if value is not None
    ],
)
def test_each_field_of_each_noun_is_told(key: str, name: str, value: object) -> None:
    record = START[key]
    found = compared({**START, key: replace(record, **{name: value})}.values())
    assert found
    noun, owner = (record.noun, key) if record.noun != "emotion" else ("curve", record.owner_id)
    assert (owner, noun) in told(found)


@pytest.mark.parametrize("key", [key for key in START if key not in ("j", "other")])
def test_each_noun_is_told_where_it_came_or_went(key: str) -> None:
    without = [record for other, record in START.items() if other != key and not _hangs(record, key)]
    gone, back = compared(without), _turned(without)
    record = START[key]
    noun, owner = (record.noun, key) if record.noun != "emotion" else ("curve", record.owner_id)
    for found in (gone, back):
        assert (owner, noun) in told(found)


def _turned(before: Iterable[Record]) -> Comparison:
    then, later = Snapshot.of(before), Snapshot.of(START.values())
    return compare(Side(then, then.need(Journey, "j"), "then"), Side(later, later.need(Journey, "j"), "now"))


def _hangs(record: Record, key: str) -> bool:
    """Whether a record cannot be without another one."""
    needed = [getattr(record, name, None) for name in ("lane", "step", "stage", "curve", "source", "target")]
    stops: Iterable[str] = getattr(record, "stops", ())
    owners = [START[other] for other in needed if other in START]
    return key in needed or key in stops or any(_hangs(owner, key) for owner in owners)


_CHANGES = [
    (key, name, value)
    for key, values in OTHERWISE.items()
    for name, value in values.items()
    if value is not None
]
_RANKS = ["", *(key for key, record in START.items() if hasattr(record, "rank") and key != "other")]


@settings(max_examples=400)
@given(
    st.lists(st.sampled_from(_CHANGES), max_size=3),
    st.lists(st.tuples(st.sampled_from(_RANKS), st.sampled_from("hjlnpz")), max_size=3),
    st.sets(st.sampled_from(["e1", "e3", "on", "way", "view", "note", "chat", "help", "later"]), max_size=2),
)
def test_states_differ_exactly_when_people_can_see_it(
    changes: list[tuple[str, str, Any]], ranks: list[tuple[str, str]], gone: set[str]
) -> None:
    now = {key: record for key, record in START.items() if key not in gone}
    for key, name, value in changes:
        if key in now:
            now[key] = replace(now[key], **{name: value})
    for key, rank in ranks:
        if key in now:
            now[key] = replace(now[key], rank=rank)  # type: ignore[call-arg]
    for number, key in enumerate(now):
        now[key] = _seen_by_nobody(now[key], number)
    assert bool(compared(now.values())) == (_seen(now.values()) != _seen(START.values()))


def _seen_by_nobody(record: Record, number: int) -> Record:
    """Fields that nobody sees say nothing."""
    if hasattr(record, "provenance"):
        return replace(record, provenance=FrozenMap({"number": number}))  # type: ignore[call-arg]
    return record


def _seen(records: Iterable[Record]) -> tuple[dict[str, Any], dict[Hashable, list[str]]]:
    """What people see of a state: all values, and the order of what stands in a row."""
    values, rows = {}, defaultdict(list)
    for record in sorted(records, key=lambda each: each.place):
        if record.id == "other":
            continue
        shown = {name: value for name, value in record.as_json().items() if name not in NOBODY_SEES}
        if isinstance(record, Card) and record.end_step == record.step:
            shown["end_step"] = None
        values[record.id] = shown
        if not isinstance(record, Emotion | Connector):
            home = (record.lane, record.step) if isinstance(record, Card) else record.owner_id
            rows[record.noun, home].append(record.id)
    return values, dict(rows)


def test_a_copy_under_other_ids_differs_in_nothing() -> None:
    """As a copied journey, told by lineage, and as another file, where names alone can tell."""
    renamed = {key: f"x{number}" for number, key in enumerate(START)}
    copy = [_renamed(record, renamed) for record in START.values()]
    traced = [
        replace(each, origin=key) if hasattr(each, "origin") else each  # type: ignore[call-arg]
        for key, each in zip(START, copy, strict=True)
    ]
    then = Snapshot.of(START.values())
    for later in (Snapshot.of(copy), Snapshot.of(traced)):  # its views are those of another journey
        found = compare(
            Side(then, then.need(Journey, "j"), ""), Side(later, later.need(Journey, renamed["j"]), "")
        )
        assert not found, told(found)


def _renamed(record: Record, names: Mapping[str, str]) -> Record:
    def other(value: Any) -> Any:
        if isinstance(value, str):
            return names.get(value, value)
        if isinstance(value, tuple | list):
            return [other(each) for each in value]
        return {key: other(each) for key, each in value.items()} if isinstance(value, dict) else value

    values = {name: other(value) for name, value in record.as_json().items() if name not in ("kind", "type")}
    kept = {name: getattr(record, name) for name in ("kind", "type") if hasattr(record, name)}
    own = {name: getattr(record, name) for name in ("members", "sources") if hasattr(record, name)}
    filters = {"filters": FrozenMap(values["filters"])} if "filters" in values else {}
    facts = {"facts": record.facts} if hasattr(record, "facts") else {}
    settings = {"settings": FrozenMap(values["settings"])} if "settings" in values else {}
    tuples = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    provenance = {"provenance": FrozenMap()} if "provenance" in values else {}
    return type(record)(**{**values, **tuples, **kept, **own, **filters, **facts, **settings, **provenance})


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ("pay code help", {}),
        ("help pay code", {"help": ("after “Promo code”", "first")}),
        ("code help pay", {"pay": ("first", "after “Chatbot”")}),
        ("code pay help", {"code": ("after “Checkout”", "first")}),
    ],
)
def test_one_card_that_moves_within_its_cell_is_one_difference(
    order: str, moved: Mapping[str, tuple[str, str]]
) -> None:
    ranks = {key: f"k{number}z" for number, key in enumerate(order.split())}
    now = {key: replace(record, rank=ranks[key]) if key in ranks else record for key, record in START.items()}  # type: ignore[call-arg]
    found = compared(now.values())
    assert {each.card.id: (each.fields[0].before, each.fields[0].after) for each in found.cards} == moved
    assert all(each.how == "moved" for each in found.cards)
    assert not found.parts


def test_a_duplicated_journey_differs_in_its_title_only() -> None:
    document = Document(MemoryLedger(START.values()))
    with document.edit("Copy") as edit:
        made = duplicate_journey(edit, "j", "Boots to be")
    found = compare(
        *(Side(document.snapshot, document.snapshot.need(Journey, key), "") for key in ("j", made.id))
    )
    assert told(found) == {(made.id, "journey")}
    assert [field.name for field in found.parts[0].fields] == ["title"]
