"""The journeys of a map: copied, made for another persona, switched by key, done away with."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.dialogs.choose import ChooseDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.model import Emotion, Persona


def titles(window: MainWindow) -> list[str]:
    return [journey.title for journey in window.session.snapshot.journeys]


def test_with_one_journey_there_is_none_to_switch_to_or_delete(window: MainWindow) -> None:
    for key in ("next_journey", "previous_journey", "delete_journey"):
        assert not window.actions_by_id[key].isEnabled()


def test_a_copy_is_shown_switched_by_key_and_undone(window: MainWindow, qapp: QApplication) -> None:
    before = window.session.snapshot
    first = window.session.journey_id
    window.actions_by_id["duplicate_journey"].trigger()
    assert titles(window) == ["Winter boots, online", "Winter boots, online (copy)"]
    assert window.session.journey is not None
    assert window.session.journey.origin == first
    assert window.top_bar.journeys.isVisible()
    window.canvas.setFocus()
    qapp.processEvents()
    QTest.keyClick(window.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.session.journey_id == first
    QTest.keyClick(window.canvas, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert window.session.journey_id != first
    window.undo()
    assert window.session.snapshot.tables == before.tables
    assert window.session.journey_id == first


def test_a_copy_for_a_persona_of_the_map(window: MainWindow) -> None:
    window.actions_by_id["journey_for_persona"].trigger()
    dialog = window.findChild(ChooseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "Office")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert titles(window)[1] == "Winter boots, online – Office buyers"
    snapshot = window.session.snapshot
    (curve,) = snapshot.curves(window.session.journey_id)
    assert snapshot.need(Persona, curve.persona).name == "Office buyers"
    assert {point.evidence for point in snapshot.emotions(curve.id)} == {"assumed"}
    assert "Office buyers" in window.notice.text
    window.notice.choose("Undo")
    assert titles(window) == ["Winter boots, online"]


def test_a_copy_for_a_new_persona_makes_it_in_the_same_step(window: MainWindow) -> None:
    before = window.session.snapshot
    window.actions_by_id["journey_for_persona"].trigger()
    dialog = window.findChild(ChooseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "Ada & Co")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    snapshot = window.session.snapshot
    assert [each.name for each in snapshot.of_owner(Persona)][-1] == "Ada & Co"
    (curve,) = snapshot.curves(window.session.journey_id)
    assert curve.persona == snapshot.of_owner(Persona)[-1].id
    assert len(list(snapshot.all(Emotion))) > len(list(before.all(Emotion)))
    window.undo()
    assert window.session.snapshot.tables == before.tables


def test_a_persona_whose_name_has_an_ampersand_is_found_by_it(window: MainWindow) -> None:
    document, known = window.session.document, len(window.session.snapshot.of_owner(Persona))
    assert document is not None
    with document.edit("Add persona") as edit:
        ada = add(edit, "persona", {"name": "Ada & Co"})
    window.actions_by_id["journey_for_persona"].trigger()
    dialog = window.findChild(ChooseDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.search, "Ada & Co")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert len(window.session.snapshot.of_owner(Persona)) == known + 1
    (curve,) = window.session.snapshot.curves(window.session.journey_id)
    assert curve.persona == ada.id


def test_a_journey_is_deleted_and_comes_back(window: MainWindow) -> None:
    window.actions_by_id["duplicate_journey"].trigger()
    copied = window.session.journey_id
    window.actions_by_id["delete_journey"].trigger()
    assert titles(window) == ["Winter boots, online"]
    assert window.session.journey_id != copied
    window.notice.choose("Undo")
    assert len(titles(window)) == 2
