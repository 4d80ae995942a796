"""Whatever is deleted or moved, the map stays whole."""

import pytest

from journey_studio.document import Document
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.document.moving import move
from journey_studio.document.wholeness import refuse_unless_whole, whole_records
from journey_studio.model import (
    Card,
    Connector,
    Curve,
    Emotion,
    InvalidValue,
    Journey,
    Lane,
    Snapshot,
    Stage,
    Step,
)


def remove(document: Document, key: str) -> None:
    with document.edit("Delete") as edit:
        delete(edit, key)


def the_wide_card(document: Document) -> tuple[str, str | None]:
    card = document.snapshot.need(Card, "wide")
    return card.step, card.end_step


def test_a_span_shrinks_at_its_end(document: Document) -> None:
    remove(document, "p2")
    assert the_wide_card(document) == ("a1", "p1")


def test_a_span_shrinks_at_its_start_when_the_stage_goes(document: Document) -> None:
    remove(document, "A")
    assert the_wide_card(document) == ("p1", "p2")
    assert document.snapshot.get(Card, "ad") is None


def test_a_span_over_one_step_is_no_span(document: Document) -> None:
    remove(document, "P")
    assert the_wide_card(document) == ("a1", None)
    assert document.snapshot.get(Emotion, "e") is None


def test_a_span_follows_its_stages_when_they_are_moved(document: Document) -> None:
    with document.edit("Move stage") as edit:
        move(edit, "P", before="A")
    assert the_wide_card(document) == ("p1", "a1") or the_wide_card(document) == ("p2", "a1")
    order = [step.id for step in document.snapshot.steps("j")]
    start, end = the_wide_card(document)
    assert order.index(start) < order.index(end or "")


def test_a_stage_never_loses_its_last_step(document: Document) -> None:
    remove(document, "a1")
    (step,) = document.snapshot.of_owner(Step, "A")
    assert step.id != "a1"
    assert step.title == ""


def test_moving_the_last_step_away_leaves_an_empty_one(document: Document) -> None:
    with document.edit("Move step") as edit:
        move(edit, "a1", stage="P", before="p1")
    assert [step.id for step in document.snapshot.of_owner(Step, "P")] == ["a1", "p1", "p2"]
    assert len(document.snapshot.of_owner(Step, "A")) == 1
    assert document.snapshot.need(Card, "ad").step == "a1"


def test_a_persona_takes_its_curves_along_and_one_undo_brings_all_back(document: Document) -> None:
    before = set(document.snapshot.records())
    remove(document, "mia")
    assert document.snapshot.get(Curve, "c") is None
    assert document.snapshot.get(Emotion, "e") is None
    document.undo()
    assert set(document.snapshot.records()) == before


def test_a_channel_and_a_tag_are_cleared_from_cards(document: Document) -> None:
    remove(document, "web")
    remove(document, "hot")
    card = document.snapshot.need(Card, "ad")
    assert (card.channel, card.tags) == (None, ())


def test_a_card_takes_its_connectors_along(document: Document) -> None:
    with document.edit("Connect") as edit:
        arrow = add(edit, "connector", {"source": "ad", "target": "wide"})
    remove(document, "wide")
    assert document.snapshot.get(Connector, arrow.id) is None


def test_the_last_journey_stays(document: Document) -> None:
    with pytest.raises(InvalidValue, match="at least one journey"):
        remove(document, "j")
    assert document.snapshot.journeys


def test_a_journey_goes_with_everything_in_it_and_links_to_it_are_cleared(document: Document) -> None:
    with document.edit("Add") as edit:
        other = add(edit, "journey", {"title": "Other"})
        stage = add(edit, "stage", {"journey": other.id, "title": "Alone"})
        change(edit, "ad", {"link": other.id})
    remove(document, other.id)
    assert document.snapshot.get(Stage, stage.id) is None
    assert document.snapshot.need(Card, "ad").link is None


@pytest.mark.parametrize(
    ("key", "values", "words"),
    [
        ("ad", {"channel": "gone"}, "names a channel that is not there"),
        ("ad", {"lane": "j"}, "names a lane that is not there"),
        ("e", {"step": "gone"}, "names a step"),
    ],
)
def test_a_reference_to_nothing_is_refused(
    document: Document, key: str, values: dict[str, str], words: str
) -> None:
    with pytest.raises(InvalidValue, match=words), document.edit("Spoil") as edit:
        change(edit, key, values)


def test_what_belongs_together_lies_in_one_journey(document: Document) -> None:
    with document.edit("Add") as edit:
        other = add(edit, "journey", {"title": "Other"})
        lane = add(edit, "lane", {"journey": other.id, "kind": "actions"})
        stage = add(edit, "stage", {"journey": other.id})
    step = document.snapshot.of_owner(Step, stage.id)[0]
    for values in ({"lane": lane.id}, {"step": step.id}, {"end_step": step.id}):
        with pytest.raises(InvalidValue, match="journey"), document.edit("Spoil") as edit:
            change(edit, "ad", values)
    with pytest.raises(InvalidValue, match="one journey"), document.edit("Spoil") as edit:
        change(edit, "e", {"step": step.id})


@pytest.mark.parametrize("key", ["A", "l", "c"])
def test_nothing_leaves_its_journey(document: Document, key: str) -> None:
    with document.edit("Add") as edit:
        other = add(edit, "journey", {"title": "Other"})
    with pytest.raises(InvalidValue, match="stays in its journey"), document.edit("Spoil") as edit:
        change(edit, key, {"journey": other.id})


def test_a_step_stays_in_its_journey(document: Document) -> None:
    with document.edit("Add") as edit:
        stage = add(edit, "stage", {"journey": add(edit, "journey", {}).id})
    with pytest.raises(InvalidValue, match="stays in its journey"), document.edit("Spoil") as edit:
        move(edit, "a1", stage=stage.id)


def test_a_map_that_arrives_is_made_whole(document: Document) -> None:
    records = list(document.snapshot.records())
    assert whole_records(records) == records
    alone = [record for record in records if record.id not in ("a1", "ad", "wide")]
    (added,) = [record for record in whole_records(alone) if record not in alone]
    assert isinstance(added, Step)
    with pytest.raises(InvalidValue, match="one emotion a step"):
        whole_records([*records, Emotion(id="e2", curve="c", step="p1", value=0.0)])


def test_a_map_that_breaks_a_rule_is_refused(document: Document) -> None:
    records = list(document.snapshot.records())
    refuse_unless_whole(Snapshot.of(records))
    strange = [Journey(id="k"), Stage(id="S", journey="k"), Step(id="s", stage="S")]
    for broken in (
        [],
        [*records, Stage(id="S", journey="j")],
        [*records, Emotion(id="e2", curve="c", step="p1", value=0.0)],
        [*records, *strange, Card(id="x", lane="l", step="s", kind="note")],
    ):
        with pytest.raises(InvalidValue):
            refuse_unless_whole(Snapshot.of(broken))


def test_no_second_emotion_at_a_step_and_no_second_curve_of_a_persona(document: Document) -> None:
    with pytest.raises(InvalidValue, match="one emotion a step"), document.edit("Spoil") as edit:
        edit.put(Emotion(id="e2", curve="c", step="p1", value=0.0))
    with pytest.raises(InvalidValue, match="one curve"), document.edit("Spoil") as edit:
        add(edit, "curve", {"persona": "mia"})


def test_a_connector_needs_two_cards(document: Document) -> None:
    with pytest.raises(InvalidValue, match="two different cards"), document.edit("Spoil") as edit:
        add(edit, "connector", {"source": "ad", "target": "ad"})


def test_deleting_a_lane_deletes_its_cards_only(document: Document) -> None:
    remove(document, "m")
    assert document.snapshot.get(Card, "wide") is None
    assert document.snapshot.get(Lane, "l") is not None
    assert document.snapshot.need(Journey, "j").title == "Boots"
