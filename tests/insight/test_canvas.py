"""The acquisition canvas: its questions speak of what there is, and its answers are worked out by hand."""

from journey_studio.insight.canvas import FRAME, QUESTIONS, acquisition_canvas
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from tests.builders import JourneyBuilder, a_journey


def a_map() -> JourneyBuilder:
    return (
        a_journey("Shop", objective=" Fewer lost baskets ", scenario="  ")
        .with_stage("Before", ["Looks", "Compares"])
        .with_stage("Buys", ["Pays"])
        .with_stage("Uses")
        .with_lane("thoughts")
        .with_lane("actions")
        .with_card("need", "warm feet", step="Compares", lane="Thoughts and motivations")
        .with_action("searches", step="Looks")
        .with_action("compares", step="Compares")
        .with_touchpoint("website", step="Looks", to="Pays")
        .with_card("campaign", step="Pays", facts={"message": "10 % off"})
        .with_card("motivation", "", step="Pays")
        .with_card("breaking point", "no card taken", step="Pays")
        .with_card("note", "asks nothing", step="Pays")
        .with_persona("Mia")
    )


def test_answers_stand_with_their_question_and_stage() -> None:
    map_ = a_map()
    found = acquisition_canvas(map_.snapshot, map_.journey)
    told = {
        each.stage.title: {key: [card.name for card in cards] for key, cards in each.answers.items() if cards}
        for each in found.stages
    }
    assert told == {
        "Before": {"action": ["searches", "warm feet", "compares"], "touchpoint": ["website"]},
        "Buys": {"touchpoint": ["website"], "campaign": ["Campaign"], "pain": ["no card taken"]},
        "Uses": {},
    }


def test_what_is_open_is_counted() -> None:
    map_ = a_map()
    found = acquisition_canvas(map_.snapshot, map_.journey)
    assert found.frame == {"objective": ("Fewer lost baskets",), "scenario": (), "personas": ("Mia",)}
    assert [len(each.open) for each in found.stages] == [7, 6, 9]
    assert (found.open, found.asked) == (1 + 7 + 6 + 9, 3 + 3 * 9)
    assert [question.key for question in found.stages[1].open] == [
        "action", "thought", "task", "trigger", "opportunity", "measure",
    ]  # fmt: skip


def test_a_hidden_lane_answers_nothing() -> None:
    map_ = a_journey("Shop").with_stage("Buys").with_lane("actions", hidden=True).with_action("pays")
    (stage,) = acquisition_canvas(map_.snapshot, map_.journey).stages
    assert not stage.answers["action"]


def test_a_map_without_stages_is_asked_for_its_frame() -> None:
    map_ = a_journey("Shop")
    found = acquisition_canvas(map_.snapshot, map_.journey)
    assert (found.open, found.asked, found.stages) == (3, 3, ())


def test_each_question_names_kinds_that_there_are_once() -> None:
    kinds = [kind for question in QUESTIONS for kind in question.kinds]
    assert len(set(kinds)) == len(kinds)
    assert set(kinds) <= set(CARD_KINDS)
    for question in QUESTIONS:
        assert LANE_KINDS[question.lane].card == question.kinds[0]
    keys = [question.key for question in (*FRAME, *QUESTIONS)]
    assert len(set(keys)) == len(keys)
    assert all(question.words.endswith("?") and question.hint for question in (*FRAME, *QUESTIONS))
