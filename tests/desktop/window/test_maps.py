"""Ways to a map: three doors, recent files, the menu, a drop; and what is said where there is no way."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from journey_studio.desktop.maps import Maps
from journey_studio.desktop.settings import MOST_RECENT, recent_maps, remember_map, title_of_map
from journey_studio.desktop.window import MainWindow
from journey_studio.document import Document
from journey_studio.model import Card, Persona, Stage, Step
from journey_studio.store import open_map
from tests.desktop.window.importing import confirm, reading

MERMAID = "journey\n  title Buying boots\n  section Search\n    Sees an ad: 4: Mia\n    Task -> 3: Mia\n"


def stages(window: MainWindow) -> list[str]:
    return [stage.title for stage in window.session.snapshot.stages(window.session.journey_id)]


def shown(window: MainWindow) -> QWidget:
    return next(page for page in (window.welcome, window.refusal, window.canvas) if page.isVisible())


def test_it_begins_with_the_welcome_and_its_first_door(empty_window: MainWindow) -> None:
    assert shown(empty_window) is empty_window.welcome
    assert empty_window.welcome.rooms.currentWidget() is empty_window.welcome.template_door


def test_the_first_door_makes_a_map_of_a_template_without_asking(empty_window: MainWindow) -> None:
    door = empty_window.welcome.template_door
    door.list.setCurrentItem(door.list.findItems("Common stages", Qt.MatchFlag.MatchStartsWith)[0])
    door.go.click()
    assert shown(empty_window) is empty_window.canvas
    assert stages(empty_window) == ["Awareness", "Consideration", "Purchase", "Post-purchase"]
    path = empty_window.session.path
    assert path is not None
    assert path.is_file()
    assert path.stem.startswith("Common stages")
    assert path.name in empty_window.notice.text
    assert empty_window.names.asked == []
    assert empty_window.windowTitle() == f"{path.stem} – Journey Studio"


def test_a_map_of_an_earlier_version_says_where_its_earlier_file_is(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    earlier = Path(__file__).parents[2] / "old_files" / "v1.journey"
    path = Path(shutil.copy(earlier, tmp_path / "boots.journey"))
    empty_window.maps.open(path)
    assert empty_window.session.can_edit
    assert empty_window.notice.text == (
        "This map was made by an earlier version; its earlier file is kept as boots.journey.v1-backup."
    )
    empty_window.maps.go_home()
    empty_window.maps.open(path)
    assert empty_window.notice.text == ""


def test_the_second_door_reads_a_list(empty_window: MainWindow, tmp_path: Path) -> None:
    door = empty_window.welcome.paste_door
    assert not door.go.isEnabled()
    door.text.setPlainText("1. Awareness\n   - Sees an ad\n   - Asks a friend\n\n2. Purchase\n")
    door.go.click()
    snapshot = empty_window.session.snapshot
    found = {
        stage.title: [step.title for step in snapshot.of_owner(Step, stage.id)]
        for stage in snapshot.all(Stage)
    }
    assert found == {"Awareness": ["Sees an ad", "Asks a friend"], "Purchase": [""]}


def test_the_second_door_reads_mermaid_and_tells_what_it_repaired(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    empty_window.welcome.paste_door.text.setPlainText(MERMAID)
    empty_window.welcome.paste_door.go.click()
    assert stages(empty_window) == ["Search"]
    assert [persona.name for persona in empty_window.session.snapshot.all(Persona)] == ["Mia"]
    assert "1 remark" in empty_window.notice.text
    assert "Line 5" in empty_window.notice.text


def test_a_text_that_cannot_be_read_is_refused_beside_it(empty_window: MainWindow) -> None:
    empty_window.welcome.paste_door.text.setPlainText('{"no": "map"}')
    empty_window.welcome.paste_door.go.click()
    assert empty_window.welcome.paste_door.problem.text()
    assert empty_window.names.asked == []
    empty_window.welcome.paste_door.text.setPlainText("Search")
    assert empty_window.welcome.paste_door.problem.text() == ""


def test_the_third_door_makes_a_blank_board(empty_window: MainWindow, tmp_path: Path) -> None:
    empty_window.welcome.blank_door.go.click()
    assert stages(empty_window) == []
    assert len(empty_window.session.snapshot.lanes(empty_window.session.journey_id)) == 5
    empty_window.actions_by_id["add_stage"].trigger()
    empty_window.settle()
    assert empty_window.actions_by_id["add_stage"].isEnabled()


def test_a_name_that_is_taken_is_left_to_its_file(empty_window: MainWindow) -> None:
    empty_window.welcome.blank_door.go.click()
    first = empty_window.session.path
    assert first is not None
    empty_window.actions_by_id["new"].trigger()
    before = first.read_bytes()
    empty_window.welcome.blank_door.go.click()
    assert empty_window.session.path not in (None, first)
    assert first.read_bytes() == before


def test_where_no_file_can_be_made_a_place_is_asked_for(
    empty_window: MainWindow, boots: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Maps, "folder", boots / "no folder")
    before = boots.read_bytes()
    empty_window.welcome.blank_door.go.click()
    assert shown(empty_window) is empty_window.welcome, "who thinks better of it gets no map"
    empty_window.names.names = [boots, tmp_path / "other.journey"]
    empty_window.welcome.blank_door.go.click()
    assert boots.read_bytes() == before
    assert empty_window.session.path == tmp_path / "other.journey"
    assert any("is there already" in words for words in empty_window.names.asked)


def test_a_map_gets_another_name_with_its_history(window: MainWindow, boots: Path, tmp_path: Path) -> None:
    card = next(iter(window.session.snapshot.all(Card)))
    window.canvas.select([card.id])
    window.actions_by_id["delete"].trigger()
    taken = tmp_path / "taken.journey"
    taken.write_text("mine")
    window.names.names = [taken]
    window.actions_by_id["move_map"].trigger()
    assert window.session.path == boots
    assert "there already" in window.notice.text
    assert taken.read_text() == "mine"
    window.names.names = [tmp_path / "Winter.journey"]
    window.actions_by_id["move_map"].trigger()
    assert window.session.path == tmp_path / "Winter.journey"
    assert not boots.exists()
    window.actions_by_id["undo"].trigger()
    assert window.session.snapshot.get(Card, card.id) == card


def test_recent_maps_are_ten_newest_first_and_only_those_that_are_there(
    empty_window: MainWindow, boots: Path, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.journey" for number in range(MOST_RECENT + 2)]
    for file in files:
        file.touch()
        remember_map(file)
    remember_map(files[5])
    assert recent_maps()[0] == files[5]
    assert len(recent_maps()) == MOST_RECENT
    files[5].unlink()
    assert files[5] not in recent_maps()
    remember_map(boots)
    empty_window.show_welcome()
    empty_window.welcome.recent.itemClicked.emit(empty_window.welcome.recent.item(0))
    assert empty_window.session.path == boots


def test_a_recent_map_is_called_by_its_title_and_its_file_where_that_has_another_name(
    window: MainWindow, boots: Path, tmp_path: Path
) -> None:
    document, journey = window.session.document, window.session.journey
    assert document is not None
    assert journey is not None
    with document.edit("Rename") as edit:
        edit.put(replace(journey, title="Boots &\nsocks"))
    window.maps.go_home()
    first = window.welcome.recent.item(0)
    assert first.text() == f"Boots & socks\n{boots.name} · {boots.parent}"
    assert title_of_map(tmp_path / "Other.journey") == "Other"
    menu = next(each for each in window.findChildren(QMenu) if each.title() == "Open recent")
    menu.parentWidget().aboutToShow.emit()  # type: ignore[attr-defined]
    assert menu.actions()[0].text() == f"Boots && socks ({boots.name})"


def test_open_asks_for_a_map_and_new_goes_back_to_the_doors(empty_window: MainWindow, boots: Path) -> None:
    empty_window.names.open = boots
    empty_window.actions_by_id["open"].trigger()
    assert shown(empty_window) is empty_window.canvas
    empty_window.actions_by_id["new"].trigger()
    assert shown(empty_window) is empty_window.welcome
    assert not empty_window.session.is_open
    Document(open_map(boots)).close()


def test_opening_the_map_that_is_open_leaves_it_open(window: MainWindow, boots: Path) -> None:
    document = window.session.document
    window.maps.open(boots)
    assert window.session.document is document
    assert shown(window) is window.canvas


@pytest.mark.parametrize("name", ["boots.journey", "text.mmd"])
def test_a_dropped_file_is_opened_or_imported(empty_window: MainWindow, boots: Path, name: str) -> None:
    (boots.parent / "text.mmd").write_text(MERMAID, "utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(boots.parent / name))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, dropped, left, none)
    drop = QDropEvent(QPointF(5, 5), copy, dropped, left, none)
    empty_window.dragEnterEvent(enter)
    assert enter.isAccepted()
    empty_window.dropEvent(drop)
    if name != boots.name:
        confirm(empty_window)
    path = empty_window.session.path
    assert path is not None
    assert path.stem.startswith("boots" if name == boots.name else "Buying boots")


def test_a_text_is_imported_as_one_more_journey_in_one_edit(window: MainWindow, tmp_path: Path) -> None:
    text = tmp_path / "more.mmd"
    text.write_text(MERMAID, "utf-8")
    assert not window.top_bar.journeys.isVisible()
    first = window.session.journey_id
    window.names.text = text
    window.actions_by_id["import"].trigger()
    confirm(window)
    assert stages(window) == ["Search"]
    assert window.top_bar.journeys.isVisible()
    assert window.top_bar.journeys.count() == 2
    window.top_bar.journeys.setCurrentIndex(0)
    window.top_bar.journeys.activated.emit(0)
    assert window.session.journey_id == first == window.canvas.journey
    window.top_bar.journeys.activated.emit(1)
    window.actions_by_id["undo"].trigger()
    assert window.session.journey_id == first == window.canvas.journey
    assert not window.top_bar.journeys.isVisible()


def test_a_text_that_is_none_is_said_and_nothing_changes(window: MainWindow, tmp_path: Path) -> None:
    window.maps.import_file(tmp_path / "gone.mmd")
    reading(window)
    assert "gone.mmd" in window.notice.text
    (tmp_path / "pdf.mmd").write_bytes(b"%PDF-1.4")
    window.maps.import_file(tmp_path / "pdf.mmd")
    reading(window)
    assert "PDF" in window.notice.text
    assert not window.actions_by_id["undo"].isEnabled()


def test_a_copy_goes_on_under_another_name(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.snapshot
    window.names.names = [tmp_path / "copy.journey"]
    window.actions_by_id["copy_map"].trigger()
    assert window.session.path == tmp_path / "copy.journey"
    assert set(window.session.snapshot.records()) == set(before.records())


def test_a_map_that_is_open_elsewhere_can_be_read(empty_window: MainWindow, boots: Path) -> None:
    elsewhere = Document(open_map(boots))
    try:
        empty_window.maps.open(boots)
        assert shown(empty_window) is empty_window.refusal
        assert "open elsewhere" in empty_window.refusal.headline.text()
        empty_window.refusal.retry.click()
        assert shown(empty_window) is empty_window.refusal
        empty_window.refusal.read.click()
        assert shown(empty_window) is empty_window.canvas
        assert not empty_window.session.can_edit
    finally:
        elsewhere.close()


def test_a_map_let_go_elsewhere_opens_at_the_second_try(empty_window: MainWindow, boots: Path) -> None:
    elsewhere = Document(open_map(boots))
    empty_window.maps.open(boots)
    elsewhere.close()
    empty_window.refusal.retry.click()
    assert empty_window.session.can_edit


def _damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2 :] = b"\x00" * (len(content) - len(content) // 2)
    path.write_bytes(content)


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()


def _text(path: Path) -> None:
    path.write_text("no map")


@pytest.mark.parametrize(
    ("spoil", "words"), [(_damage, "damaged"), (_newer, "newer"), (_text, "not a map"), (Path.unlink, "gone")]
)
def test_a_refused_map_is_a_page_with_ways_on(
    empty_window: MainWindow, boots: Path, tmp_path: Path, spoil: object, words: str
) -> None:
    good = tmp_path / "good.journey"
    good.write_bytes(boots.read_bytes())
    assert callable(spoil)
    spoil(boots)
    empty_window.maps.open(boots)
    page = empty_window.refusal
    assert shown(empty_window) is page
    assert words in page.headline.text()
    assert str(boots) in page.words.text()
    assert not page.read.isVisible()
    page.start.click()
    assert shown(empty_window) is empty_window.welcome
    empty_window.maps.open(boots)
    empty_window.names.open = good
    page.choose.click()
    assert shown(empty_window) is empty_window.canvas


def test_what_the_map_says_is_never_markup(
    empty_window: MainWindow, tmp_path: Path, qapp: QApplication
) -> None:
    evil = "<b>bold</b><img src='x'>"
    empty_window.welcome.paste_door.text.setPlainText(f"journey\n title {evil}\n section S\n  T: 3: {evil}\n")
    empty_window.welcome.paste_door.go.click()
    qapp.processEvents()
    assert "&lt;b&gt;" in empty_window.top_bar.title.toolTip()
    assert "<img" not in empty_window.top_bar.title.toolTip()
    empty_window.top_bar.title.click()
    rich = [
        label for label in empty_window.findChildren(QLabel) if label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []
