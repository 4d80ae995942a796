"""The verbs: what is added, where it goes, and what is refused."""

import pytest

from journey_studio.document import Document
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.feeling import set_emotion
from journey_studio.document.moving import move, move_cards
from journey_studio.model import Card, Curve, Emotion, InvalidValue, Stage, Step
from journey_studio.model.rank import LONG


def added(document: Document, noun: str, before: str | None = None, **values: object) -> str:
    with document.edit("Add") as edit:
        return add(edit, noun, values, before).id


def moved(document: Document, key: str, **places: str | None) -> None:
    with document.edit("Move") as edit:
        move(edit, key, **places)


def stages(document: Document) -> list[str]:
    return [stage.id for stage in document.snapshot.stages("j")]


def test_a_stage_comes_with_a_step_and_goes_where_it_is_put(document: Document) -> None:
    first = added(document, "stage", before="A", title="Need")
    last = added(document, "stage", title="Loyalty")
    assert stages(document) == [first, "A", "P", last]
    assert len(document.snapshot.of_owner(Step, first)) == 1


def test_a_card_takes_the_kind_of_its_lane(document: Document) -> None:
    key = added(document, "card", lane="m", step="p1", title="Slow")
    assert document.snapshot.need(Card, key).kind == "pain point"


def test_other_spellings_and_line_ends_are_made_ours(document: Document) -> None:
    key = added(document, "card", lane="l", step="p1", kind="Pain", title="one\r\ntwo\rthree")
    card = document.snapshot.need(Card, key)
    assert (card.kind, card.title) == ("pain point", "one\ntwo\nthree")
    with document.edit("Change") as edit:
        change(edit, key, {"kind": "what_we_do"})
    assert document.snapshot.need(Card, key).kind == "what we do"


@pytest.mark.parametrize(
    ("noun", "values", "words"),
    [
        ("sandwich", {}, "nothing called 'sandwich'"),
        ("emotion", {}, "nothing called 'emotion'"),
        ("step", {"title": "x"}, "needs stage"),
        ("card", {"lane": "l", "step": "gone", "kind": "touchpoint"}, "step that is not there"),
        ("card", {"lane": "gone", "step": "a1"}, "needs kind"),
        ("card", {"lane": "l", "step": "a1", "kind": 5}, "must be a word"),
        ("card", {"lane": "l", "step": "a1", "id": "mine"}, "cannot be set"),
        ("persona", {"name": ""}, "must not be empty"),
        ("tag", {"name": "x", "colour": "red"}, "no field 'colour'"),
    ],
)
def test_adding_refuses(document: Document, noun: str, values: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidValue, match=words):
        added(document, noun, **values)


def test_a_sibling_that_is_none_is_named(document: Document) -> None:
    with pytest.raises(InvalidValue, match="'a1'"):
        added(document, "stage", before="a1", title="x")


def test_stages_are_reordered_and_everything_follows(document: Document) -> None:
    moved(document, "P", before="A")
    assert stages(document) == ["P", "A"]
    moved(document, "P")
    assert stages(document) == ["A", "P"]
    assert document.snapshot.need(Card, "ad").step == "a1"


def test_a_card_moves_between_cells_and_a_span_keeps_its_length(document: Document) -> None:
    moved(document, "ad", lane="m", step="p2")
    card = document.snapshot.need(Card, "ad")
    assert (card.lane, card.step) == ("m", "p2")
    with document.edit("Shorten") as edit:
        change(edit, "wide", {"end_step": "p1"})
    moved(document, "wide", step="p1")
    assert (document.snapshot.need(Card, "wide").step, document.snapshot.need(Card, "wide").end_step) == (
        "p1",
        "p2",
    )
    moved(document, "wide", step="p2")
    assert document.snapshot.need(Card, "wide").end_step is None


def test_many_cards_move_at_once_in_order(document: Document) -> None:
    keys = [added(document, "card", lane="l", step="a1", title=str(number)) for number in range(300)]
    last = added(document, "card", lane="m", step="p1")
    with document.edit("Move") as edit:
        move_cards(edit, {key: "p1" if number % 2 else "p2" for number, key in enumerate(keys)}, "m", last)
    order = [card.id for card in document.snapshot.cards("m")]
    assert order == ["wide", *keys, last]
    assert document.snapshot.need(Card, keys[3]).step == "p1"
    assert max(len(card.rank) for card in document.snapshot.cards("m")) <= 8
    with document.edit("Move") as edit:
        move_cards(edit, {"wide": "p1"}, "l")
    assert (document.snapshot.need(Card, "wide").end_step, document.snapshot.cards("l")[-1].id) == (
        "p2",
        "wide",
    )
    with pytest.raises(InvalidValue), document.edit("Move") as edit:
        move_cards(edit, {"A": "a1"}, "l")


@pytest.mark.parametrize(
    ("key", "places"), [("A", {"lane": "l"}), ("ad", {"stage": "A"}), ("a1", {"step": "p1"}), ("e", {})]
)
def test_moving_refuses_what_makes_no_sense(document: Document, key: str, places: dict[str, str]) -> None:
    with pytest.raises(InvalidValue):
        moved(document, key, **places)


def test_a_thousand_insertions_at_one_spot_keep_order_and_short_ranks(document: Document) -> None:
    expected: list[str] = []
    for number in range(1000):
        before = expected[number // 2] if expected else "P"
        key = added(document, "stage", before=before, title=str(number))
        expected.insert(number // 2 if expected else 0, key)
    assert stages(document) == ["A", *expected, "P"]
    assert max(len(stage.rank) for stage in document.snapshot.all(Stage)) <= LONG


def test_an_emotion_is_set_once_a_step_and_makes_its_curve(document: Document) -> None:
    with document.edit("Feel") as edit:
        point = set_emotion(edit, "mia", "p1", 2, word="Delighted")
    assert point.id == "e"
    assert document.snapshot.need(Emotion, "e").value == 2.0
    with document.edit("Feel") as edit:
        nobody = set_emotion(edit, None, "a1", -0.5)
    curve = document.snapshot.need(Curve, nobody.curve)
    assert (curve.persona, curve.journey) == (None, "j")
    with document.edit("Feel") as edit:
        assert set_emotion(edit, None, "p1", 1).curve == curve.id


@pytest.mark.parametrize(
    ("persona", "step", "value"),
    [("gone", "a1", 0), ("mia", "gone", 0), ("mia", "a1", 2.5), ("mia", "a1", None), ("mia", "a1", "1")],
)
def test_an_emotion_refuses(document: Document, persona: str, step: str, value: float) -> None:
    with pytest.raises(InvalidValue), document.edit("Feel") as edit:
        set_emotion(edit, persona, step, value)
