"""The gallery: pictures of the maps themselves, search, kinds, keys; templates of one's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from journey_studio.desktop.dialogs.save_template import SaveTemplateDialog
from journey_studio.desktop.gallery.door import TemplateDoor
from journey_studio.desktop.window import MainWindow
from journey_studio.library.keeping import home
from journey_studio.library.own_templates import keep_template, own_template, own_templates
from journey_studio.library.samples import samples
from journey_studio.model import Card, Route, Stage


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


@pytest.fixture
def door(empty_window: MainWindow) -> TemplateDoor:
    return empty_window.welcome.template_door


def names(door: TemplateDoor) -> list[str]:
    rows = (door.list.item(row) for row in range(door.list.count()))
    return [item.text().partition("\n")[0] for item in rows if not item.isHidden()]


def choose(door: TemplateDoor, name: str) -> None:
    door.list.setCurrentItem(door.list.findItems(name, Qt.MatchFlag.MatchStartsWith)[0])


def test_samples_and_the_twelve_models_are_there_with_their_stages(door: TemplateDoor) -> None:
    assert len(names(door)) == 15
    item = door.list.findItems("Common stages", Qt.MatchFlag.MatchStartsWith)[0]
    assert item.text() == "Common stages\nAwareness · Consideration · Purchase · Post-purchase"


def test_a_sample_is_opened_whole_by_keys_alone(empty_window: MainWindow, door: TemplateDoor) -> None:
    door.search.setFocus()
    QTest.keyClicks(door.search, "magazine subscr")
    assert names(door) == ["From a magazine to a subscription"]
    QTest.keyClick(door.search, Qt.Key.Key_Down)
    assert door.list.hasFocus()
    QTest.keyClick(door.list, Qt.Key.Key_Return)
    snapshot = empty_window.session.snapshot
    assert snapshot.title == "From a magazine to a subscription"
    assert len(list(snapshot.all(Route))) == 2
    assert len(list(snapshot.all(Card))) == len(list(samples()[1].snapshot.all(Card)))


def test_kinds_narrow_and_an_empty_list_says_what_to_do(door: TemplateDoor) -> None:
    door.kinds.button(2).click()
    assert len(names(door)) == 3
    door.kinds.button(3).click()
    assert names(door) == []
    assert "Save as template" in door.none.text()
    assert not door.go.isEnabled()
    door.kinds.button(0).click()
    door.search.setText("no such thing")
    assert names(door) == []
    assert door.none.text() == "Nothing here holds these words."
    door.search.clear()
    assert len(names(door)) == 15
    assert door.go.isEnabled()


def test_pictures_are_made_of_the_maps_when_they_come_into_sight(door: TemplateDoor, qtbot: QtBot) -> None:
    pictures = door.list.thumbnails
    key = "sample From a magazine to a subscription"
    qtbot.waitUntil(lambda: pictures.picture(key, 1.0, lambda: samples()[1].snapshot) is not None)
    made = pictures.picture(key, 1.0, lambda: samples()[1].snapshot)
    assert made is not None
    image = made.toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = {image.pixelColor(x, y).name() for x in range(0, 200, 2) for y in range(0, 110, 2)}
    assert len(colours) > 30
    assert QColor(pictures.theme.canvas).name() in colours


def test_a_map_is_kept_as_a_template_and_begins_the_next_one(window: MainWindow, boots: Path) -> None:
    window.actions_by_id["save_template"].trigger()
    dialog = window.findChild(SaveTemplateDialog)
    assert dialog is not None
    assert dialog.name.text() == "Winter boots, online"
    dialog.name.clear()
    save = dialog.go
    assert not save.isEnabled()
    QTest.keyClicks(dialog.name, "House style")
    dialog.bare.click()
    save.click()
    known = own_template("House style")
    assert known is not None
    assert not list(known.snapshot.all(Card))
    assert len(list(known.snapshot.all(Stage))) == 5
    assert "House style" in window.notice.text
    window.maps.go_home()
    door = window.welcome.template_door
    assert names(door)[0] == "House style"
    choose(door, "House style")
    door.go.click()
    assert window.session.path not in (None, boots)
    assert window.session.snapshot.stages(window.session.journey_id)[0].title == "Awareness"


def test_a_name_that_is_there_is_said_to_be_replaced(window: MainWindow) -> None:
    keep_template("House style", tuple(samples()[0].snapshot.records()))
    window.actions_by_id["save_template"].trigger()
    dialog = window.findChild(SaveTemplateDialog)
    assert dialog is not None
    assert dialog.taken.isHidden()
    dialog.name.setText("HOUSE style")
    assert not dialog.taken.isHidden()
    dialog.accept()
    assert len(own_templates()) == 1


def test_own_templates_are_renamed_deleted_and_brought_back(
    empty_window: MainWindow, door: TemplateDoor
) -> None:
    keep_template("One", tuple(samples()[0].snapshot.records()))
    door.refresh()
    choose(door, "Common stages")
    assert door.rename.isHidden()
    choose(door, "One")
    assert not door.rename.isHidden()
    door.name_chosen("Two")
    assert names(door)[0] == "Two"
    choose(door, "Two")
    QTest.keyClick(door.list, Qt.Key.Key_Delete)
    assert own_templates() == []
    assert len(names(door)) == 15
    assert "Two" in empty_window.notice.text
    empty_window.notice.choose("Undo")
    assert [each.name for each in own_templates()] == ["Two"]
    assert names(door)[0] == "Two"
