"""Moving a map to another stage model in the window: shown, changed, done as one step that can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from journey_studio.desktop.crosswalk.dialog import CrosswalkDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Emotion


@pytest.fixture
def dialog(window: MainWindow) -> CrosswalkDialog:
    window.actions_by_id["change_model"].trigger()
    found = window.findChild(CrosswalkDialog)
    assert found is not None
    return found


def stages(window: MainWindow) -> list[str]:
    return [stage.title for stage in window.session.snapshot.stages(window.session.journey_id)]


def choose(dialog: CrosswalkDialog, name: str) -> None:
    dialog.models.setCurrentIndex(dialog.models.findText(name, Qt.MatchFlag.MatchStartsWith))


def test_the_proposal_is_shown_with_counts_and_follows_the_model(
    window: MainWindow, dialog: CrosswalkDialog, qtbot: QtBot
) -> None:
    choose(dialog, "Six phases")
    rows = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows][:2] == [
        ("Awareness", "2 cards"),
        ("Consideration", "7 cards"),
    ]
    shown = [dialog.tree.combos[str(row.data(0, Qt.ItemDataRole.UserRole))].currentText() for row in rows]
    assert shown == ["Awareness", "Consideration", "Conversion", "Usage", "Retention"]
    assert "22 cards, 12 emotion points and 1 connector stay" in dialog.words.text()
    assert "Empty at first: Advocacy." in dialog.words.text()
    qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull())
    first = dialog.picture.pixmap().toImage()
    choose(dialog, "Three main steps")
    qtbot.waitUntil(lambda: dialog.picture.pixmap().toImage() != first)
    assert stages(window)[0] == "Awareness"
    assert window.session.document is not None
    assert not window.session.document.history


def test_a_choice_by_hand_counts_for_a_stage_and_for_one_of_its_steps(
    window: MainWindow, dialog: CrosswalkDialog
) -> None:
    choose(dialog, "Six phases")
    step = window.session.snapshot.steps(window.session.journey_id)[2]
    combo, whole = dialog.tree.combos[step.id], dialog.tree.combos[step.stage]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    combo.activated.emit(combo.currentIndex())
    assert dialog.tree.targets[step.id] == 0
    assert whole.currentIndex() == -1
    whole.setCurrentIndex(2)
    whole.activated.emit(2)
    assert combo.currentText() == "Conversion"


def test_the_button_that_moves_the_map_is_the_blue_one_without_a_mark(dialog: CrosswalkDialog) -> None:
    assert dialog.go.property("role") == "primary"
    assert dialog.go.isDefault()
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    box.show()
    assert all(each.icon().isNull() for each in box.buttons())


def test_accepted_it_is_one_step_and_undone_by_one(window: MainWindow, dialog: CrosswalkDialog) -> None:
    before = window.session.snapshot
    choose(dialog, "Six phases")
    dialog.go.click()
    after = window.session.snapshot
    assert stages(window) == [
        *("Awareness", "Consideration", "Conversion", "Usage", "Retention", "Advocacy"),
    ]
    assert set(after.all(Card)) == set(before.all(Card))
    assert set(after.all(Emotion)) == set(before.all(Emotion))
    assert after.journeys[0].is_cycle
    assert "Six phases" in window.notice.text
    window.notice.choose("Undo")
    assert window.session.snapshot.tables == before.tables


def test_cancelled_it_leaves_the_map(window: MainWindow, dialog: CrosswalkDialog) -> None:
    before = window.session.snapshot
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.snapshot is before
