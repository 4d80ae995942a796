"""Records survive the way to a row and back, under the rules of the constructor."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.model import RECORDS, Card, Emotion, InvalidValue, Lane, Record, rules
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.record import rules_of
from journey_studio.store import seal
from journey_studio.store.rows import records_of, row_of
from tests.store.maps import RECORDS as SAMPLE

_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=30
)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def _again(record: Record) -> Record:
    return records_of(type(record), [row_of(record)])[0]


@pytest.mark.parametrize("record", SAMPLE, ids=lambda record: f"{record.noun} {record.id}")
def test_a_record_comes_back_equal(record: Record) -> None:
    assert _again(record) == record
    assert row_of(_again(record)) == row_of(record)


@given(_TEXT, _TEXT, st.dictionaries(st.text(), _JSON, max_size=4))
def test_any_card_comes_back_equal(title: str, body: str, facts: dict[str, Any]) -> None:
    card = Card(id="c", lane="l", step="s", kind="note", title=title, body=body, facts=FrozenMap(facts))
    assert _again(card) == card
    assert row_of(_again(card)) == row_of(card)


@given(st.floats(-2, 2) | st.integers(-2, 2))
def test_any_number_comes_back_equal(value: float) -> None:
    assert _again(Emotion(id="e", curve="c", step="s", value=value)) == Emotion(
        id="e", curve="c", step="s", value=value
    )


def test_minus_zero_is_zero_because_sqlite_keeps_no_other() -> None:
    (value,) = (row_of(Emotion(id="e", curve="c", step="s", value=-0.0))[3],)
    assert math.copysign(1, value) == 1  # type: ignore[arg-type]


def test_many_rows_become_the_records_in_order() -> None:
    cards = [Card(id=f"c{n}", lane="l", step="s", kind="note", title=f"T{n % 3}") for n in range(100)]
    assert records_of(Card, [row_of(card) for card in cards]) == cards


@pytest.mark.parametrize(
    ("field", "content"),
    [
        ("title", "x" * 10_001), ("title", "nul\x00"), ("kind", "no such kind"), ("lane", "bad id!"), ("rank", ""),
        ("tags", '["a","a"]'), ("tags", "{}"), ("facts", "[]"), ("facts", "[1]"), ("facts", '{"a":1,"a":2}'),
        ("facts", '{"a": 1}'), ("facts", "not json"), ("facts", '{"a":NaN}'), ("facts", "[" * 5000),
        ("provenance", '{"a":' * 900 + "1" + "}" * 900), ("end_step", ""), ("sign", "POSITIVE"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_is_refused_by_its_field(field: str, content: str) -> None:
    row = list(row_of(Card(id="c", lane="l", step="s", kind="note")))
    row[[name for name, _ in rules_of(Card)].index(field)] = content
    with pytest.raises(InvalidValue, match=f"card: {field.replace('_', ' ')} "):
        records_of(Card, [tuple(row)])


def test_no_record_checks_more_than_its_fields() -> None:
    """`records_of` checks field by field; a record class with a check of its own would need more."""
    assert {kind.__post_init__ for kind in RECORDS.values()} == {Record.__post_init__}


def test_values_nest_no_deeper_than_any_program_can_follow() -> None:
    """What could be written but not read where the stack is fuller would cost the whole map."""
    facts: dict[str, Any] = {}
    for _ in range(rules.DEEPEST + 1):
        facts = {"inner": facts}
    with pytest.raises(InvalidValue, match="nests deeper"):
        Card(id="c", lane="l", step="s", kind="note", facts=FrozenMap(facts))
    deepest = Card(id="c", lane="l", step="s", kind="note", facts=FrozenMap(facts["inner"]))
    assert _again(deepest) == deepest


def test_the_seal_does_not_depend_on_order_and_sees_every_value() -> None:
    one, two = (row_of(Lane(id=name, journey="j", kind="images")) for name in ("a", "b"))
    assert seal.total("lane", [one, two]) == seal.total("lane", [two, one])
    hashes = {seal.row_hash("lane", (*one[:place], "other", *one[place + 1 :])) for place in range(len(one))}
    assert len(hashes) == len(one)
    assert seal.row_hash("stage", one) != seal.row_hash("lane", one)


def test_hashes_are_the_same_for_ever() -> None:
    """Written into every file: another spelling would make every map look damaged."""
    row = ("id", "é\U0001f642\n", None, 0.1, 1e-07, -2.0, 7)
    assert seal.as_text(seal.row_hash("card", row)) == "77703365d4fa051ce2a49d84e39fdc4b"
