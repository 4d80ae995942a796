"""Records refuse what cannot be, in plain words, and go to JSON and back unchanged."""

import json

import pytest

from journey_studio.model import (
    RECORDS,
    Card,
    Curve,
    Emotion,
    InvalidValue,
    Journey,
    Lane,
    Persona,
    PersonaFact,
    Tag,
)
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import CARD_KINDS, FAMILIES, LANE_KINDS, card_kind, lane_kind
from journey_studio.model.record import record_from_json


def a_card(**values: object) -> Card:
    return Card(**{"id": "c", "lane": "l", "step": "s", "kind": "touchpoint", **values})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"kind": "sandwich"}, "kind must be one of"),
        ({"sign": "maybe"}, "sign must be one of"),
        ({"title": 5}, "title must be text"),
        ({"title": "x" * 10_001}, "at most 10000"),
        ({"title": "bell \x07"}, "U+0007 at character 6"),
        ({"title": "\ud800"}, "U+D800"),
        ({"title": "one\r\ntwo"}, "U+000D"),
        ({"moment_of_truth": 1}, "true or false"),
        ({"tags": ("a", "a")}, "each once"),
        ({"lane": None}, "id of a lane"),
        ({"lane": "a b"}, "id of a lane"),
        ({"facts": {"a": 1}}, "object of JSON values"),
        ({"facts": FrozenMap({"a": float("nan")})}, "JSON values"),
        ({"rank": "A!"}, "lower-case"),
    ],
)
def test_a_card_refuses(values: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        a_card(**values)
    assert words in str(refusal.value)
    assert str(refusal.value).startswith("card: ")


@pytest.mark.parametrize("value", [-2.1, 2.0001, float("nan"), float("inf"), "1", True, None])
def test_an_emotion_lies_between_minus_two_and_two(value: object) -> None:
    with pytest.raises(InvalidValue, match="value"):
        Emotion(id="e", curve="c", step="s", value=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [-2, -2.0, 0, 1.25, 2])
def test_the_ends_of_the_scale_belong_to_it(value: float) -> None:
    assert Emotion(id="e", curve="c", step="s", value=value).value == value


@pytest.mark.parametrize("day", ["2026-02-30", "2026-1-1", "tomorrow", 3])
def test_a_review_date_is_a_day(day: object) -> None:
    with pytest.raises(InvalidValue, match="YYYY-MM-DD"):
        Journey(id="j", review_date=day)  # type: ignore[arg-type]


def test_with_values_refuses_unknown_and_fixed_fields() -> None:
    with pytest.raises(InvalidValue, match="no field 'colour'"):
        a_card().with_values({"colour": "red"})
    with pytest.raises(InvalidValue, match="no field 'id'"):
        a_card().with_values({"id": "other"})


def test_a_persona_marks_each_fact() -> None:
    persona = record_from_json(
        Persona,
        {"id": "p", "name": "Mia", "facts": [{"kind": "need", "text": "Dry feet", "level": "data-backed"}]},
    )
    assert persona.facts == (PersonaFact("need", "Dry feet", "data-backed"),)
    with pytest.raises(InvalidValue, match="level must be one of"):
        Persona(id="p", name="Mia", facts=(PersonaFact("need", "x", "sure"),))
    with pytest.raises(InvalidValue, match="each entry is an object"):
        record_from_json(Persona, {"id": "p", "name": "Mia", "members": [{"shoe": 42}]})


def test_names_that_must_be_there() -> None:
    with pytest.raises(InvalidValue, match="must not be empty"):
        Tag(id="t", name="  ")
    with pytest.raises(InvalidValue, match="needs journey, kind"):
        record_from_json(Lane, {"id": "l"})


def test_every_kind_of_record_survives_json() -> None:
    records = [
        a_card(
            facts=FrozenMap({"severity": 3, "deep": {"list": [1, None, "x"]}}), tags=("a", "b"), end_step="t"
        ),
        Curve(id="c", journey="j", persona=None, style="steps"),
        Persona(id="p", name="Mia", facts=(PersonaFact("quote", "“Feels made for me”"),)),
    ]
    for record in records:
        again = record_from_json(type(record), json.loads(json.dumps(record.as_json())))
        assert again == record
        assert hash(again) == hash(record)


def test_the_tables_of_kinds_hang_together() -> None:
    assert {kind.family for kind in CARD_KINDS.values()} == set(FAMILIES)
    assert all(lane.card in CARD_KINDS for lane in LANE_KINDS.values())
    for table in (CARD_KINDS, LANE_KINDS):
        words = [word for kind in table.values() for word in (kind.name, *kind.spellings)]  # type: ignore[attr-defined]
        assert len(words) == len(set(words))


def test_kinds_are_found_by_their_other_spellings() -> None:
    assert card_kind("Pain_Point") == card_kind("pain") == "pain point"
    assert lane_kind("emotion curve") == "emotion"
    with pytest.raises(InvalidValue, match="there are: action, touchpoint"):
        card_kind("sandwich")


def test_nouns_are_unique_and_parents_are_known() -> None:
    for noun, kind in RECORDS.items():
        assert kind.noun == noun
        assert not kind.parent or kind.parent in RECORDS
