"""New cards, channels and personas dragged from a palette by plain mouse events."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.desktop.canvas.gestures.drop_new import DropNew, PaletteItem
from journey_studio.desktop.canvas.gestures.ghost_widget import GhostWidget
from journey_studio.desktop.canvas.gestures.marks import Bar, Frame
from journey_studio.desktop.canvas.gestures.palette_drag import PaletteDrag
from journey_studio.model import Card, Curve, Persona
from tests.desktop.gestures.boards import ACTIONS, AD, EMOTION, PAINS, SHOP, TOUCHPOINTS
from tests.desktop.gestures.hands import Hands

CARD = PaletteItem("card", "pain point", "Pain point")
CHANNEL = PaletteItem("channel", "channel-1", "Website")
PERSONA = PaletteItem("persona", "ben", "Ben")


class Chip(QWidget):
    """A chip of a palette: it hands its mouse events to the drag, as a real palette does."""

    def __init__(self, hands: Hands, item: PaletteItem) -> None:
        super().__init__(hands.window)
        self.hands, self.item = hands, item
        self.setGeometry(20, 300, 120, 30)
        self.carried: PaletteDrag | None = None
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.carried = PaletteDrag(self.hands.canvas, self.item, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.carried:
            self.carried.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.carried:
            self.carried.released(event)

    def send(self, kind: QEvent.Type, at: QPointF) -> None:
        """A mouse event at a point of the viewport of the canvas."""
        glob = self.hands.canvas.viewport().mapToGlobal(at)
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        down = none if kind == QEvent.Type.MouseButtonRelease else button
        held = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, self.mapFromGlobal(glob), glob, button, down, held)
        QApplication.sendEvent(self, event)

    def carry(self, goal: QPointF) -> None:
        start = QPointF(self.hands.canvas.viewport().mapFromGlobal(self.mapToGlobal(QPoint(10, 10))))
        self.send(QEvent.Type.MouseButtonPress, start)
        for part in range(1, 5):
            self.send(QEvent.Type.MouseMove, start + (goal - start) * (part / 4))

    def drag(self, goal: QPointF) -> None:
        self.carry(goal)
        self.send(QEvent.Type.MouseButtonRelease, goal)


def ghosts(hands: Hands) -> list[GhostWidget]:
    return [ghost for ghost in hands.window.findChildren(GhostWidget) if ghost.isVisible()]


def test_a_new_card_lands_in_the_gap_and_is_typed_in(hands: Hands) -> None:
    chip = Chip(hands, CARD)
    with hands.one_edit("Add pain point"):
        chip.drag(hands.on("card-2", y=0.1))
        hands.type("No size in stock")
        hands.click(hands.cell(PAINS, 3))
    assert hands.titles(ACTIONS, AD) == ["Sees an ad", "No size in stock", "Asks a friend"]


def test_a_new_card_stays_when_nothing_is_typed(hands: Hands) -> None:
    with hands.one_edit("Add pain point"):
        Chip(hands, CARD).drag(hands.cell(PAINS, 0))
        hands.key(Qt.Key.Key_Escape)
    (card,) = [card for card in hands.snapshot.all(Card) if card.lane == PAINS]
    assert (card.kind, card.step, card.title) == ("pain point", AD, "")


def test_ghost_and_bar_follow_the_pointer(hands: Hands) -> None:
    chip = Chip(hands, CARD)
    chip.carry(hands.cell(PAINS, 1))
    (ghost,) = ghosts(hands)
    gesture = hands.canvas.gesture
    assert isinstance(gesture, DropNew)
    assert [type(mark) for mark in gesture.marks] == [Bar]
    place = ghost.geometry().topLeft()
    chip.send(QEvent.Type.MouseMove, hands.cell(PAINS, 2))
    assert ghost.geometry().x() - place.x() == 208
    chip.send(QEvent.Type.MouseMove, QPointF(-100, 40))
    assert gesture.marks == ()
    assert hands.canvas.gesture is None
    assert ghosts(hands) == [ghost]
    view = hands.canvas.view
    QTest.qWait(400)
    assert hands.canvas.view == view
    chip.send(QEvent.Type.MouseButtonRelease, QPointF(-100, 40))
    assert ghosts(hands) == []


def test_dropped_beside_the_board_or_cancelled_nothing_happens(hands: Hands) -> None:
    with hands.no_edit():
        Chip(hands, CARD).drag(QPointF(-60, 300))
    with hands.no_edit():
        chip = Chip(hands, CARD)
        chip.carry(hands.cell(PAINS, 1))
        hands.key(Qt.Key.Key_Escape)
        assert ghosts(hands) == []
        chip.send(QEvent.Type.MouseButtonRelease, hands.cell(PAINS, 1))
    with hands.no_edit():
        chip = Chip(hands, CARD)
        chip.carry(QPointF(-60, 300))
        hands.key(Qt.Key.Key_Escape)
        chip.send(QEvent.Type.MouseMove, hands.cell(PAINS, 1))
        assert ghosts(hands) == []
        assert chip.carried
        assert chip.carried.dragging
        chip.send(QEvent.Type.MouseButtonRelease, hands.cell(PAINS, 1))
    with hands.no_edit():
        chip = Chip(hands, CARD)
        chip.carry(hands.cell(PAINS, 1))
        assert chip.carried
        chip.carried.cancelled()
        assert hands.canvas.gesture is None
    assert hands.editor is None


def test_a_press_that_does_not_move_is_a_click(hands: Hands) -> None:
    chip = Chip(hands, CARD)
    start = QPointF(hands.canvas.viewport().mapFromGlobal(chip.mapToGlobal(QPoint(10, 10))))
    with hands.no_edit():
        chip.send(QEvent.Type.MouseButtonPress, start)
        chip.send(QEvent.Type.MouseMove, start + QPointF(3, 0))
        assert chip.carried
        assert not chip.carried.dragging
        chip.send(QEvent.Type.MouseButtonRelease, start + QPointF(3, 0))


def test_a_channel_goes_to_the_touchpoint_under_the_pointer(hands: Hands) -> None:
    chip = Chip(hands, CHANNEL)
    chip.carry(hands.on("card-4"))
    gesture = hands.canvas.gesture
    assert isinstance(gesture, DropNew)
    assert [type(mark) for mark in gesture.marks] == [Frame]
    with hands.one_edit("Set channel"):
        chip.send(QEvent.Type.MouseButtonRelease, hands.on("card-4"))
    assert hands.card("card-4").channel == "channel-1"
    with hands.no_edit():
        Chip(hands, CHANNEL).drag(hands.on("card-4"))


def test_a_channel_beside_touchpoints_makes_one(hands: Hands) -> None:
    with hands.one_edit("Add touchpoint"):
        Chip(hands, CHANNEL).drag(hands.cell(TOUCHPOINTS, 0))
        hands.type("Ad on the site")
        hands.click(hands.cell(PAINS, 3))
    (card,) = [card for card in hands.snapshot.cards(TOUCHPOINTS) if card.step == AD]
    assert (card.kind, card.channel, card.title) == ("touchpoint", "channel-1", "Ad on the site")


@pytest.mark.parametrize("column", [0, 3])
def test_a_persona_gets_a_curve_on_the_emotion_lane(hands: Hands, column: int) -> None:
    with hands.document.edit("Ben") as edit:
        edit.put(Persona(id="ben", name="Ben"))
    with hands.no_edit():
        Chip(hands, PERSONA).drag(hands.cell(TOUCHPOINTS, column))
    with hands.one_edit("Add curve"):
        Chip(hands, PERSONA).drag(hands.cell(EMOTION, column))
    (curve,) = [curve for curve in hands.snapshot.all(Curve) if curve.persona == "ben"]
    assert curve.journey == "journey-1"
    assert [point.step for point in hands.snapshot.emotions(curve.id)] == [f"step-{column + 1}"]
    with hands.no_edit():
        Chip(hands, PERSONA).drag(hands.cell(EMOTION, column))


def test_a_curve_begins_at_the_step_and_level_its_persona_is_dropped_on(hands: Hands) -> None:
    with hands.document.edit("Ben") as edit:
        edit.put(Persona(id="ben", name="Ben"))
        edit.put(Curve(id="bens", journey="journey-1", persona="ben", rank="9"))
    with hands.one_edit("Add emotion"):
        Chip(hands, PERSONA).drag(hands.feeling(EMOTION, 1, -1))
    assert [(point.step, point.value) for point in hands.snapshot.emotions("bens")] == [(SHOP, -1.0)]


def test_a_hidden_curve_is_shown_again(hands: Hands) -> None:
    with hands.document.edit("Hide") as edit:
        edit.put(Curve(id="curve-1", journey="journey-1", persona="persona-1", hidden=True))
    with hands.one_edit("Show curve"):
        Chip(hands, PaletteItem("persona", "persona-1", "Mia")).drag(hands.cell(EMOTION, 1))
    assert not hands.snapshot.need(Curve, "curve-1").hidden
    assert hands.pile(TOUCHPOINTS, SHOP) == ["card-4"]


def test_a_stage_goes_to_the_gap_and_is_named(hands: Hands) -> None:
    with hands.one_edit("Add stage"):
        Chip(hands, PaletteItem("stage", "", "Stage")).drag(hands.on("stage-2", 0.1))
        hands.type("Need")
        hands.key(Qt.Key.Key_Return)
    titles = [stage.title for stage in hands.snapshot.stages("journey-1")]
    assert titles == ["Awareness", "Need", "Purchase", "Usage"]


def test_a_step_goes_beside_a_step(hands: Hands) -> None:
    with hands.one_edit("Add step"):
        Chip(hands, PaletteItem("step", "", "Step")).drag(hands.cell(ACTIONS, 1) + QPointF(60, 0))
        hands.type("Try")
        hands.key(Qt.Key.Key_Return)
    assert [step.title for step in hands.snapshot.steps("journey-1")] == ["Ad", "Shop", "Try", "Pay", "Use"]


def test_a_lane_that_is_called_like_a_kind_becomes_one(hands: Hands) -> None:
    with hands.one_edit("Add lane"):
        Chip(hands, PaletteItem("lane", "free text", "Lane")).drag(hands.cell(TOUCHPOINTS, 0, 0.2))
        hands.typing.setPlainText("opportunities")
        hands.key(Qt.Key.Key_Return)
    lane = hands.snapshot.lanes("journey-1")[1]
    assert (lane.kind, lane.title) == ("opportunities", "")
    with hands.one_edit("Add lane"):
        Chip(hands, PaletteItem("lane", "free text", "Lane")).drag(hands.cell(PAINS, 0, 0.9))
        hands.typing.setPlainText("Weather")
        hands.key(Qt.Key.Key_Return)
    lane = hands.snapshot.lanes("journey-1")[-1]
    assert (lane.kind, lane.title) == ("free text", "Weather")


def test_after_a_drop_the_keyboard_is_at_the_board(hands: Hands) -> None:
    with hands.document.edit("Ben") as edit:
        edit.put(Persona(id="ben", name="Ben"))
    chip = Chip(hands, PERSONA)
    chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    chip.setFocus()
    chip.drag(hands.feeling(EMOTION, 1, -1))
    assert hands.canvas.hasFocus()
    chip.setFocus()
    Chip(hands, CARD).drag(hands.cell(PAINS, 3))
    hands.type("Late")
    hands.key(Qt.Key.Key_Escape)
    assert hands.canvas.hasFocus()
