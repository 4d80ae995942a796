"""Copies: what comes along, where it lands, and what is refused."""

import pytest

from journey_studio.document import Document
from journey_studio.document.copying import copy_cards, copy_part
from journey_studio.document.feeling import set_point
from journey_studio.model import Card, Emotion, InvalidValue, Lane, Stage, Step


def cards_in(document: Document, lane: str) -> list[tuple[str, str]]:
    return [(card.title, card.step) for card in document.snapshot.cards(lane)]


def test_a_card_is_copied_in_front_of_another(document: Document) -> None:
    with document.edit("Copy") as edit:
        (first,) = copy_cards(edit, {"ad": "a1"}, "l", before="ad")
        (other,) = copy_cards(edit, {"ad": "p1"}, "m")
    assert [card.id for card in document.snapshot.cards("l")] == [first.id, "ad"]
    twin = document.snapshot.need(Card, other.id)
    assert (twin.lane, twin.step, twin.title, twin.channel, twin.tags) == ("m", "p1", "Ad", "web", ("hot",))
    document.undo()
    assert len(list(document.snapshot.all(Card))) == 2


def test_a_stage_is_copied_with_its_steps_cards_and_emotions(document: Document) -> None:
    with document.edit("Card") as edit:
        copy_cards(edit, {"ad": "p2"}, "l")
    with document.edit("Copy") as edit:
        stage = copy_part(edit, "P", before="P")
    assert [item.id for item in document.snapshot.stages("j")] == ["A", stage.id, "P"]
    first, second = document.snapshot.of_owner(Step, stage.id)
    assert sorted(cards_in(document, "l")) == sorted([("Ad", "a1"), ("Ad", "p2"), ("Ad", second.id)])
    values = {point.step: point.value for point in document.snapshot.all(Emotion)}
    assert values == {"p1": -1.0, first.id: -1.0}


def test_a_span_that_reaches_beyond_the_copy_ends_in_its_own_step(document: Document) -> None:
    with document.edit("Copy") as edit:
        stage = copy_part(edit, "A")
    (step,) = document.snapshot.of_owner(Step, stage.id)
    (twin,) = [card for card in document.snapshot.cards("m") if card.id != "wide"]
    assert (twin.step, twin.end_step) == (step.id, None)


def test_a_step_and_a_lane_are_copied(document: Document) -> None:
    with document.edit("Copy") as edit:
        step = copy_part(edit, "a1")
        lane = copy_part(edit, "l", before="m")
    assert document.snapshot.need(Step, step.id).stage == "A"
    assert [item.id for item in document.snapshot.of_owner(Lane, "j")] == ["l", lane.id, "m"]
    assert sorted(cards_in(document, lane.id)) == sorted([("Ad", "a1"), ("Ad", step.id)])


@pytest.mark.parametrize("key", ["ad", "c", "gone"])
def test_only_parts_of_the_board_are_copied_as_such(document: Document, key: str) -> None:
    with pytest.raises(InvalidValue), document.edit("Copy") as edit:
        copy_part(edit, key)


def test_only_cards_are_copied_to_cells(document: Document) -> None:
    with pytest.raises(InvalidValue), document.edit("Copy") as edit:
        copy_cards(edit, {"A": "a1"}, "l")
    assert document.snapshot.need(Stage, "A").title == "Awareness"


def test_a_point_of_any_curve_is_set(document: Document) -> None:
    with document.edit("Feel") as edit:
        made = set_point(edit, "c", "p2", 1)
        assert set_point(edit, "c", "p1", 0).id == "e"
    assert document.snapshot.need(Emotion, made.id).value == 1.0
    with pytest.raises(InvalidValue), document.edit("Feel") as edit:
        set_point(edit, "gone", "p1", 0)
