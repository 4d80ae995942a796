"""The first useful map by keyboard alone: five stages, ten cards and a curve, without the mouse and without a dialog."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from journey_studio.desktop.window import MainWindow
from journey_studio.document import Document
from journey_studio.store import read_map

_Key, _Held = Qt.Key, Qt.KeyboardModifier
STAGES = ["Notices", "Compares", "Purchase", "Usage", "Loyalty"]  # N, C … are the letters of tools elsewhere
ACTIONS = ["Sees an ad", "Reads reviews", "Orders", "Wears them", "Comes back"]
TOUCHPOINTS = ["Social ad", "Review portal", "Checkout", "Parcel", "Newsletter"]
FEELINGS = ["1", "-0.5", "2", "-2", "1.5"]


def key(code: Qt.Key, held: Qt.KeyboardModifier = _Held.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), code, held)
    QApplication.processEvents()


def words(text: str) -> None:
    for letter in text:  # the first one opens the editor, which the others go to
        QTest.keyClick(QApplication.focusWidget(), letter)
    QApplication.processEvents()


def row(texts: list[str]) -> None:
    """Type a text, and with Tab the next one beside it."""
    for text in texts[:-1]:
        words(text)
        key(_Key.Key_Tab)
    words(texts[-1])


def test_the_first_useful_map(empty_window: MainWindow) -> None:
    empty_window.welcome.blank_door.go.setFocus()
    key(_Key.Key_Space)
    canvas = empty_window.canvas
    assert QApplication.focusWidget() is canvas
    assert canvas.is_blank
    row(STAGES)
    key(_Key.Key_Return, _Held.ControlModifier)  # the first card under the last stage
    for _ in STAGES[1:]:
        key(_Key.Key_Backtab, _Held.ShiftModifier)
    row(ACTIONS)
    key(_Key.Key_Return, _Held.ControlModifier)  # saved; the card below is left without a word
    key(_Key.Key_Escape)
    canvas.setFocus()
    snapshot, journey = empty_window.session.snapshot, empty_window.session.journey_id
    assert [stage.title for stage in snapshot.stages(journey)] == STAGES
    down = (_Key.Key_Down, _Held.ControlModifier)
    home = (_Key.Key_Left, _Held.ControlModifier)
    key(*down)
    for _ in STAGES[1:]:
        key(*home)
    row(TOUCHPOINTS)
    key(_Key.Key_Return, _Held.ControlModifier)
    key(_Key.Key_Escape)
    key(*down)
    for _ in STAGES[1:]:
        key(*home)
    for feeling in FEELINGS:
        words(feeling)
        key(_Key.Key_Return, _Held.ControlModifier)
        key(_Key.Key_Right, _Held.ControlModifier)
    assert [each for each in empty_window.findChildren(QDialog) if each.isVisible()] == []
    path = empty_window.session.path
    assert path is not None
    empty_window.session.close()
    _check_file(Document(read_map(path)))


def _check_file(document: Document) -> None:
    snapshot = document.snapshot
    journey = snapshot.journeys[0].id
    steps = [step.id for step in snapshot.steps(journey)]
    lanes = {lane.kind: lane.id for lane in snapshot.lanes(journey)}
    for lane, texts in (("actions", ACTIONS), ("touchpoints", TOUCHPOINTS)):
        cards = {card.step: card.title for card in snapshot.cards(lanes[lane])}
        assert [cards.get(step) for step in steps] == texts
    (curve,) = snapshot.curves(journey)
    values = {point.step: point.value for point in snapshot.emotions(curve.id)}
    assert [values.get(step) for step in steps] == [float(feeling) for feeling in FEELINGS]
    document.close()
