"""Verbs of curves: whose, in which lane, and the wished one beside today's."""

from dataclasses import replace

import pytest

from journey_studio.document import Document
from journey_studio.document.curves import add_wished, give_curve, own_lane, put_in_lane
from journey_studio.document.moving import move
from journey_studio.model import Curve, InvalidValue, Lane, Persona
from journey_studio.model.curve_lanes import curves_in, lane_of


@pytest.fixture
def feelings(document: Document) -> Document:
    """The small map with an emotion lane above the others, and a second persona."""
    with document.edit("Start") as edit:
        edit.put(Lane(id="f", journey="j", kind="emotion", rank="a"), Persona(id="ben", name="Ben"))
    return document


def homes(document: Document) -> dict[str, str | None]:
    snapshot = document.snapshot
    return {
        str(curve.persona): (lane.id if (lane := lane_of(snapshot, curve)) else None)
        for curve in snapshot.curves("j")
    }


def test_a_persona_gets_one_curve_where_it_was_put(feelings: Document) -> None:
    with feelings.edit("Another") as edit:
        edit.put(Lane(id="g", journey="j", kind="emotion", rank="z"))
        made = give_curve(edit, "j", "ben", "g")
        assert give_curve(edit, "j", "ben").id == made.id
    assert homes(feelings) == {"mia": "f", "ben": "g"}
    assert [curve.id for curve in curves_in(feelings.snapshot, feelings.snapshot.need(Lane, "f"))] == ["c"]


def test_a_hidden_curve_is_shown_again(feelings: Document) -> None:
    with feelings.edit("Hide") as edit:
        edit.put(replace(edit.snapshot.need(Curve, "c"), hidden=True))
    with feelings.edit("Show") as edit:
        give_curve(edit, "j", "mia")
    assert not feelings.snapshot.need(Curve, "c").hidden


def test_a_lane_of_its_own_lies_below_and_takes_the_pair_along(feelings: Document) -> None:
    with feelings.edit("Wish") as edit:
        wished = add_wished(edit, edit.snapshot.need(Curve, "c"))
    with feelings.edit("Own") as edit:
        lane = own_lane(edit, edit.snapshot.need(Curve, "c"))
    snapshot = feelings.snapshot
    assert [each.id for each in snapshot.lanes("j")][:2] == ["f", lane.id]
    assert lane.title == "Emotion of Mia"
    assert {curve.id for curve in curves_in(snapshot, lane)} == {"c", wished.id}


def test_the_wished_curve_begins_with_todays_values(feelings: Document) -> None:
    with feelings.edit("Wish") as edit:
        wished = add_wished(edit, edit.snapshot.need(Curve, "c"))
        assert add_wished(edit, edit.snapshot.need(Curve, "c")).id == wished.id
        with pytest.raises(InvalidValue, match="to-be curve already"):
            add_wished(edit, wished)
    points = [(point.step, point.value, point.word) for point in feelings.snapshot.emotions(wished.id)]
    assert points == [("p1", -1.0, "")]


def test_a_curve_goes_only_to_a_lane_of_curves(feelings: Document) -> None:
    with feelings.edit("Put") as edit, pytest.raises(InvalidValue, match="emotion lane"):
        put_in_lane(edit, edit.snapshot.need(Curve, "c"), "l")


def test_curves_stay_in_their_lane_when_another_goes_above_it(feelings: Document) -> None:
    with feelings.edit("Above") as edit:
        edit.put(Lane(id="g", journey="j", kind="emotion", rank="z"))
    assert homes(feelings) == {"mia": "f"}
    with feelings.edit("Up") as edit:
        move(edit, "g", before="f")
    assert homes(feelings) == {"mia": "f"}
    with feelings.edit("Gone") as edit:
        edit.remove(edit.snapshot.need(Lane, "f"))
    assert homes(feelings) == {"mia": "g"}
