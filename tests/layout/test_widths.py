"""Columns as wide as their steps say: stages, cards, cells, curves and connectors follow."""

from dataclasses import replace

import pytest

from journey_studio.layout import Memo, Theme, layout_board, layout_page
from journey_studio.model import Change, Diff, Snapshot, Step
from journey_studio.scene import Text
from journey_studio.typeset import QtShaper
from tests.builders import a_journey
from tests.scene_checks import of_role

WIDE, USUAL = 400.0, 208.0


def boots(width: float = WIDE) -> Snapshot:
    snapshot = (
        a_journey("Boots")
        .with_stage("Awareness", ["Ad"])
        .with_stage("Purchase", ["Shop", "Pay"])
        .with_lane("actions")
        .with_lane("emotion")
        .with_action("Sees an ad", step="Ad")
        .with_action("Looks around", step="Shop")
        .with_action("Pays", step="Pay")
        .with_action("All along", step="Ad", to="Pay")
        .with_persona("Mia")
        .with_curve("Mia", [1, 0, -1])
        .with_connector("flow", "Sees an ad", "Pays")
        .snapshot
    )
    step = snapshot.need(Step, "step-2")
    return snapshot.apply(Diff((Change(step, replace(step, width=width)),)))


def test_everything_in_a_wide_column_is_as_wide_as_it(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(boots(), "journey-1", theme, shaper)
    assert scene.width == 152 + 2 * USUAL + WIDE
    stages, cards, cells = (of_role(scene, role) for role in ("stage", "card", "cell"))
    assert [box.width for _, box in stages.values()] == [USUAL, USUAL + WIDE]
    assert cards["card-2"][1].width == WIDE - 16
    assert cards["card-4"][1].width == scene.width - 152 - 16
    assert cells["lane-1/step-3"][1].x == 152 + USUAL + WIDE
    emotion = of_role(scene, "emotion")["emotion-2"][1]
    assert emotion.x + emotion.width / 2 == pytest.approx(152 + USUAL + WIDE / 2, abs=60)


def test_a_page_has_the_same_columns(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_page(boots(), "journey-1", theme, shaper)
    assert of_role(scene, "card")["card-2"][1].width == WIDE - 16


def test_no_column_is_too_narrow_for_words(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(boots(3), "journey-1", theme, shaper)
    assert of_role(scene, "card")["card-2"][1].width == 112 - 16


def test_another_width_lays_out_only_the_cards_of_that_column(theme: Theme, shaper: QtShaper) -> None:
    memo = Memo()
    before = boots()
    layout_board(before, "journey-1", theme, shaper, memo)
    memo.builds.clear()
    step = before.need(Step, "step-2")
    after = before.apply(Diff((Change(step, replace(step, width=300.0)),)))
    again = layout_board(after, "journey-1", theme, shaper, memo)
    assert {key for key in memo.builds if key.startswith("card-") and "/" not in key} == {"card-2", "card-4"}
    assert again == layout_board(after, "journey-1", theme, shaper)


def test_in_a_narrow_column_the_word_of_a_card_stands_below_its_marks(theme: Theme, shaper: QtShaper) -> None:
    marks = {"moment_of_truth": True, "breaking_point": True, "sign": "negative"}
    builder = a_journey().with_stage("One", ["Ad"]).with_lane("touchpoints").with_touchpoint("Shop", **marks)
    snapshot = builder.snapshot
    step = snapshot.need(Step, "step-1")
    narrow = snapshot.apply(Diff((Change(step, replace(step, width=112.0)),)))
    card = of_role(layout_board(narrow, "journey-1", theme, shaper), "card")["card-1"][0]
    word = next(item for item in card.items if isinstance(item, Text) and item.text == "Touchpoint")
    assert len(word.lines) == 1
