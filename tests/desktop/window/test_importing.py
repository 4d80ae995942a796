"""The import dialog in the hand: what it shows, how a table is mapped by mouse and key, what is applied and what is not."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from journey_studio.desktop.importing.dialog import ImportDialog
from journey_studio.desktop.importing.jobs import PreviewJob
from journey_studio.desktop.importing.lines_model import PERSON
from journey_studio.desktop.window import MainWindow
from journey_studio.importers.tables import Orientation
from journey_studio.model import Card, Curve, Emotion, Stage
from journey_studio.model.saved import Occasion
from tests.desktop.window.importing import confirm, drawn, reading, wait_for

TABLE = "Stage,Awareness,Purchase\nTouchpoints,Ad;Blog,Checkout\nOdd,a,b\nEmotion,1,-2\n"


def opened(window: MainWindow, path: Path, text: str | bytes = TABLE) -> ImportDialog:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    window.maps.import_file(path)
    return drawn(window)


def titles(window: MainWindow, kind: str) -> list[str]:
    lanes = [
        lane.id for lane in window.session.snapshot.lanes(window.session.journey_id) if lane.kind == kind
    ]
    return [card.title for card in window.session.snapshot.all(Card) if card.lane in lanes]


def test_the_board_is_shown_before_anything_changes(window: MainWindow, tmp_path: Path) -> None:
    before = window.session.snapshot
    dialog = opened(window, tmp_path / "map.csv")
    assert dialog.summary.text() == "2 stages · 2 steps · 3 lanes · 5 cards · 2 emotions"
    assert dialog.preview.image is not None
    colours = {
        dialog.preview.image.pixelColor(x, y).name() for x in range(0, 500, 7) for y in range(0, 200, 7)
    }
    assert len(colours) > 5
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.session.snapshot is before
    assert window.importing.dialog is None


def test_enter_imports_in_one_edit_and_keeps_how_the_map_was(window: MainWindow, tmp_path: Path) -> None:
    document = window.session.document
    assert document is not None
    window.session.document.undo()
    before, edits = window.session.snapshot, document.edits
    opened(window, tmp_path / "map.csv")
    confirm(window)
    assert document.edits == edits + 1
    assert titles(window, "touchpoints") == ["Ad", "Blog", "Checkout"]
    assert all(each.occasion is Occasion.BEFORE_IMPORT for each in document.ledger.saved_snapshots())
    window.undo()
    assert set(window.session.snapshot.records()) == set(before.records())


def test_into_a_new_map_when_that_is_chosen(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv")
    dialog.anew.click()
    wait_for(lambda: dialog.proposal is not None)
    confirm(window)
    assert window.session.path == tmp_path / "map.journey"
    stages = window.session.snapshot.stages(window.session.journey_id)
    assert [stage.title for stage in stages] == ["Awareness", "Purchase"]


def test_without_a_map_it_makes_one_and_does_not_ask(empty_window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(empty_window, tmp_path / "map.csv")
    assert not dialog.into.isVisible()
    confirm(empty_window)
    path = empty_window.session.path
    assert path is not None
    assert path.stem.startswith("map")
    assert empty_window.names.asked == []


def test_a_line_is_taken_for_something_else_by_key(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv")
    assert dialog.form is not None
    lines = dialog.form.lines
    assert lines.hasFocus()
    for _ in range(2):
        QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_F2)
    box = lines.findChild(QComboBox)
    popup = box.view()
    box.setCurrentIndex(box.findData("pain points"))
    QTest.keyClick(popup, Qt.Key.Key_Return)
    wait_for(lambda: not dialog.is_busy and dialog.form.model.role_of(2) == "pain points")
    confirm(window)
    assert titles(window, "pain points") == ["a", "b"]


def test_a_line_is_chosen_by_a_click_and_a_persona_is_typed(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv")
    lines = dialog.form.lines
    where = lines.visualRect(lines.model().index(3, PERSON)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.keyClicks(QApplication.focusWidget(), "Mia")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert dialog.isVisible()
    wait_for(lambda: dialog.form.file.plan.board.people[3] == "Mia" and not dialog.is_busy)
    confirm(window)
    curve = next(
        each for each in window.session.snapshot.all(Curve) if each.journey == window.session.journey_id
    )
    assert window.session.snapshot.find(curve.persona).name == "Mia"


def test_another_scale_and_another_way_to_lie(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv")
    form = dialog.form
    form.scale.setCurrentIndex(form.scale.findData("-5..5"))
    form.scale.activated.emit(form.scale.currentIndex())
    wait_for(lambda: not dialog.is_busy)
    values = sorted(each.value for each in dialog.proposal.records if isinstance(each, Emotion))
    assert values == [-0.8, 0.4]
    form.way.setCurrentIndex(form.way.findData(Orientation.ROWS))
    form.way.activated.emit(form.way.currentIndex())
    wait_for(lambda: not dialog.is_busy)
    stages = [each.title for each in dialog.proposal.records if isinstance(each, Stage)]
    assert stages == ["Touchpoints", "Odd", "Emotion"]


def test_cells_can_stay_whole(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv")
    dialog.form.split.click()
    wait_for(lambda: not dialog.is_busy)
    cards = [each.title for each in dialog.proposal.records if isinstance(each, Card)]
    assert "Ad;Blog" in cards


def test_remarks_name_their_cells(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.csv", TABLE.replace("-2", "who knows"))
    assert dialog.remarks.item(0).text().startswith("C4: “who knows” is on no scale")


def test_a_mapping_that_gives_nothing_is_said_and_cannot_be_imported(
    window: MainWindow, tmp_path: Path
) -> None:
    rows = "\n".join(f"{number},x{number}" for number in range(3_000))
    dialog = opened(window, tmp_path / "map.csv", f"Stage,Touchpoints\n{rows}")
    assert "at most 1,000" in dialog.problem.text()
    assert dialog.proposal is None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_mermaid_text_has_nothing_to_ask(window: MainWindow, tmp_path: Path) -> None:
    dialog = opened(window, tmp_path / "map.txt", "journey\n section A\n  B: 3: Mia\n")
    assert dialog.form is None
    confirm(window)
    assert [lane.kind for lane in window.session.snapshot.lanes(window.session.journey_id)] == [
        "touchpoints",
        "emotion",
    ]


def test_a_range_comes_from_the_clipboard(window: MainWindow) -> None:
    QApplication.clipboard().setText("\tAwareness\tPurchase\nTouchpoints\tAd\tShop\nPain points\t\tQueue\n")
    window.actions_by_id["import_clipboard"].trigger()
    confirm(window)
    assert titles(window, "touchpoints") == ["Ad", "Shop"]
    QApplication.clipboard().clear()
    window.actions_by_id["import_clipboard"].trigger()
    assert "no text" in window.notice.text


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        ("broken.xlsx", b"PK\x03\x04" + bytes(200), "damaged"),
        ("huge.csv", b"a,b\n" * 6_000_000, "at most 20,000,000"),
        ("empty.csv", b"", "empty"),
    ],
)
def test_what_cannot_be_read_is_said_in_the_window(
    window: MainWindow, tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(data)
    window.maps.import_file(tmp_path / name)
    reading(window)
    assert window.importing.dialog is None
    assert words in window.notice.text


def test_closing_the_window_gives_up_what_is_read(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text(TABLE + "\n".join(f"Notes,{number},b" for number in range(15_000)), "utf-8")
    window.maps.import_file(path)
    window.close()
    assert window.importing.reading.job is None


def test_escape_waits_for_nothing_however_large_the_board(window: MainWindow, tmp_path: Path) -> None:
    stages = ",".join(f"s{number}" for number in range(300))
    lanes = "\n".join(
        f"Pain points {lane}," + ",".join("word " * 9 for _ in range(300)) for lane in range(12)
    )
    (tmp_path / "large.csv").write_text(f"Stage,{stages}\n{lanes}\n", "utf-8")
    window.maps.import_file(tmp_path / "large.csv")
    reading(window)
    dialog = window.importing.dialog
    assert dialog is not None
    assert dialog.is_busy
    began = time.monotonic()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert time.monotonic() - began < 1.0
    assert window.importing.dialog is None
    window.importing.stop()
    assert not any(job.isRunning() for job in window.importing.findChildren(PreviewJob))


def test_a_table_pasted_at_the_welcome_is_a_board(empty_window: MainWindow, tmp_path: Path) -> None:
    empty_window.names.names = [tmp_path / "pasted.journey"]
    door = empty_window.welcome.paste_door
    door.text.setPlainText("Stage\tAwareness\tPurchase\nTouchpoints\tAd\tShop\nPain points\t\tQueue")
    door.go.click()
    assert titles(empty_window, "pain points") == ["Queue"]
