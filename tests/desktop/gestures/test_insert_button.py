"""The plus sign between headers: where it appears, and what its click adds."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from journey_studio.desktop.canvas.gestures.insert_button import InsertButton
from journey_studio.model import Step
from tests.desktop.gestures.boards import ACTIONS, PAINS
from tests.desktop.gestures.hands import Hands


def plus(hands: Hands) -> InsertButton:
    (button,) = hands.canvas.viewport().findChildren(InsertButton)
    return button


def hover(hands: Hands, at: QPointF) -> InsertButton:
    hands.hover(at)
    return plus(hands)


def click(hands: Hands) -> None:
    QTest.mouseClick(plus(hands), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("x", "place"), [(0.0, 0), (0.97, 1)])
def test_a_stage_is_inserted_where_the_plus_is(hands: Hands, x: float, place: int) -> None:
    button = hover(hands, hands.on("stage-1", x) + QPointF(4, 0))
    assert button.isVisible()
    assert button.toolTip() == "Insert a stage here"
    with hands.one_edit("Add stage"):
        click(hands)
        hands.type("Need")
        hands.key(Qt.Key.Key_Return)
    titles = [stage.title for stage in hands.snapshot.stages("journey-1")]
    assert titles.index("Need") == place


def test_a_lane_is_inserted_where_the_plus_is(hands: Hands) -> None:
    row = hands.places.lane(PAINS)
    assert row
    seam = hands.canvas.sticky.label_view.to_view(60, row.y + row.height)
    assert hover(hands, seam - QPointF(0, 3)).isVisible()
    with hands.one_edit("Add lane"):
        click(hands)
        hands.key(Qt.Key.Key_Escape)
    assert hands.snapshot.lanes("journey-1")[-1].kind == "free text"


def test_it_is_only_there_near_a_seam_and_goes_away(hands: Hands) -> None:
    near = hands.on("stage-2", 0.0)
    assert hover(hands, near).isVisible()
    assert not hover(hands, hands.on("stage-2")).isVisible()
    assert not hover(hands, hands.cell(ACTIONS, 0)).isVisible()
    assert hover(hands, near).isVisible()
    hands.canvas.pan(-20, 0)
    assert not plus(hands).isVisible()
    hands.canvas.zoom_to(0.4)
    assert not hover(hands, hands.on("stage-2", 0.0)).isVisible()


def test_a_map_that_can_only_be_read_offers_none(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(hands.document), "read_only", property(lambda self: True))
    assert not hover(hands, hands.on("stage-2", 0.0)).isVisible()


def test_a_step_is_inserted_at_the_end_of_a_header(hands: Hands) -> None:
    place = hands.on("step-2", 1.0) - QPointF(26, 0)
    assert hover(hands, place).toolTip() == "Insert a step here"
    with hands.one_edit("Add step"):
        click(hands)
        hands.type("Try on")
        hands.key(Qt.Key.Key_Return)
    assert [step.title for step in hands.snapshot.of_owner(Step, "stage-2")] == ["Shop", "Try on", "Pay"]
    assert not hover(hands, hands.on("step-2", 1.0)).isVisible(), "there is the divider"
