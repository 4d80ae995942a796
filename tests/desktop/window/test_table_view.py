"""The table view by real keys: the same map, edited in place, one edit each, with the board's selection and filter."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from journey_studio.desktop.table.columns import COLUMNS
from journey_studio.desktop.table.view import CardTable
from journey_studio.desktop.window import MainWindow
from journey_studio.insight.filtering import Filter
from journey_studio.model import Card, Channel, Emotion, Lane, Persona, Stage, Tag

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(window: MainWindow) -> CardTable:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_T, ALT | SHIFT)
    QApplication.processEvents()
    table = window.middle.table
    assert table.isVisible()
    assert table.hasFocus()
    return table


def cell(table: CardTable, key: str, title: str) -> QModelIndex:
    column = next(number for number, column in enumerate(COLUMNS) if column.title == title)
    return table.rows.index(table.rows.keys.index(key), column)


def edit(table: CardTable, key: str, title: str) -> QComboBox | QLineEdit | QPlainTextEdit:
    table.setCurrentIndex(cell(table, key, title))
    QTest.keyClick(table, Qt.Key.Key_Return)
    QApplication.processEvents()
    editor = QApplication.focusWidget()
    assert isinstance(editor, QComboBox | QLineEdit | QPlainTextEdit)
    return editor


def typed(table: CardTable, key: str, title: str, words: str) -> None:
    editor = edit(table, key, title)
    editor.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def choose(table: CardTable, key: str, title: str, words: str) -> None:
    editor = edit(table, key, title)
    assert isinstance(editor, QComboBox)
    while editor.currentText() != words:
        before = editor.currentIndex()
        QTest.keyClick(editor, Qt.Key.Key_Down if editor.findText(words) > before else Qt.Key.Key_Up)
        assert editor.currentIndex() != before
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def give_up(words: str) -> None:
    """What was refused is still there to be put right; let it go."""
    QTest.qWait(30)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == words
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()


def labels(window: MainWindow) -> list[str]:
    return [entry.label for entry in window.session.document.history if not entry.undone]  # type: ignore[union-attr]


def test_every_card_and_every_point_is_a_row_in_reading_order(window: MainWindow) -> None:
    table = opened(window)
    snapshot = window.session.snapshot
    assert set(table.rows.keys) == {each.id for kind in (Card, Emotion) for each in snapshot.all(kind)}
    columns = [step.id for step in snapshot.steps(window.session.journey_id)]
    places = [columns.index(table.rows.sheet.line(key).step) for key in table.rows.keys]  # type: ignore[union-attr]
    assert places == sorted(places)
    window.actions_by_id["table"].trigger()
    assert window.canvas.isVisible()
    assert window.canvas.hasFocus()


def test_text_is_edited_in_place_and_undone(window: MainWindow, checkout: Card) -> None:
    table, before = opened(window), len(labels(window))
    typed(table, checkout.id, "Title", "Basket")
    typed(table, checkout.id, "Owner", "Sales")
    typed(table, checkout.id, "Tags", "money, new one , money")
    card = window.session.snapshot.need(Card, checkout.id)
    names = [window.session.snapshot.need(Tag, key).name for key in card.tags]
    assert (card.title, card.owner, names) == ("Basket", "Sales", ["money", "new one"])
    assert len(labels(window)) == before + 3
    assert table.hasFocus()
    window.actions_by_id["undo"].trigger()
    window.actions_by_id["undo"].trigger()
    window.actions_by_id["undo"].trigger()
    assert window.session.snapshot.get(Card, checkout.id) == checkout
    assert cell(table, checkout.id, "Title").data() == "Checkout"


def test_letters_never_lead_to_another_row(window: MainWindow) -> None:
    """Where nothing can be typed, letters that another cell begins with do nothing."""
    table = opened(window)
    column = next(n for n, made in enumerate(COLUMNS) if made.title == "Kind")
    fixed = [
        row
        for row in range(table.rows.rowCount())
        if not table.rows.flags(table.rows.index(row, column)) & Qt.ItemFlag.ItemIsEditable
    ]
    assert fixed
    table.setCurrentIndex(table.rows.index(fixed[0], column))
    before = labels(window)
    for letter in "Pain":
        QTest.keyClick(table, letter)
    assert table.currentIndex().row() == fixed[0]
    assert labels(window) == before


def test_lines_are_kept_and_shift_enter_begins_one(window: MainWindow, checkout: Card) -> None:
    table = opened(window)
    editor = edit(table, checkout.id, "Text")
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Return, SHIFT)
    QTest.keyClicks(editor, "second")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert window.session.snapshot.need(Card, checkout.id).body == f"{checkout.body}\nsecond"
    before = len(labels(window))
    QTest.keyClick(edit(table, checkout.id, "Text"), Qt.Key.Key_Return)
    assert len(labels(window)) == before
    QTest.keyClick(edit(table, checkout.id, "Text"), Qt.Key.Key_Escape)
    assert len(labels(window)) == before


def test_choices_are_chosen_each_as_one_edit(window: MainWindow, checkout: Card) -> None:
    table, before = opened(window), len(labels(window))
    shop = next(channel for channel in window.session.snapshot.all(Channel) if channel.name == "Shop")
    choose(table, checkout.id, "Channel", "Shop")
    choose(table, checkout.id, "Evidence", "Researched")
    choose(table, checkout.id, "Kind", "Need")
    choose(table, checkout.id, "Moment of truth", "No")
    card = window.session.snapshot.need(Card, checkout.id)
    assert (card.channel, card.evidence, card.kind, card.moment_of_truth) == (
        shop.id,
        "researched",
        "need",
        False,
    )
    assert len(labels(window)) == before + 4


def test_a_stage_a_step_or_a_lane_moves_the_card(window: MainWindow, checkout: Card) -> None:
    table = opened(window)
    snapshot, journey = window.session.snapshot, window.session.journey_id
    choose(table, checkout.id, "Stage", "Loyalty")
    loyalty = next(stage for stage in snapshot.all(Stage) if stage.title == "Loyalty")
    step = next(step for step in snapshot.steps(journey) if step.stage == loyalty.id)
    assert window.session.snapshot.need(Card, checkout.id).step == step.id
    choose(table, checkout.id, "Step", "Reads reviews")
    lane = next(lane for lane in snapshot.all(Lane) if lane.kind == "pain points")
    choose(table, checkout.id, "Lane", lane.name)
    card = window.session.snapshot.need(Card, checkout.id)
    assert card.lane == lane.id
    assert next(step for step in snapshot.steps(journey) if step.id == card.step).title == "Reads reviews"
    assert labels(window)[-1].startswith("Move")


def test_points_of_curves_are_numbers_words_and_quotes(window: MainWindow) -> None:
    table = opened(window)
    point = next(iter(window.session.snapshot.all(Emotion)))
    typed(table, point.id, "Emotion", "-1,5")
    typed(table, point.id, "Title", "Tired")
    now = window.session.snapshot.need(Emotion, point.id)
    assert (now.value, now.word) == (-1.5, "Tired")
    assert cell(table, point.id, "Emotion").data() == "−1.5"
    assert not table.rows.flags(cell(table, point.id, "Channel")) & Qt.ItemFlag.ItemIsEditable
    typed(table, point.id, "Emotion", "7")
    give_up("7")
    assert "−2" in window.notice.text or "-2" in window.notice.text
    typed(table, point.id, "Emotion", "good")
    assert "number" in window.notice.text
    give_up("good")
    assert window.session.snapshot.get(Emotion, point.id) == now


def test_personas_are_named_also_those_with_commas(window: MainWindow, checkout: Card) -> None:
    table = opened(window)
    mia, office = window.session.snapshot.of_owner(Persona)
    assert "," in mia.name
    typed(table, checkout.id, "Personas", f"{office.name}, {mia.name.upper()}")
    assert window.session.snapshot.need(Card, checkout.id).personas == (office.id, mia.id)
    typed(table, checkout.id, "Personas", "Nobody")
    assert "no persona called Nobody" in window.notice.text
    give_up("Nobody")
    assert window.session.snapshot.need(Card, checkout.id).personas == (office.id, mia.id)


def test_the_selection_is_shared_both_ways(window: MainWindow, checkout: Card) -> None:
    table = opened(window)
    assert {table.rows.keys[index.row()] for index in table.selectionModel().selectedRows()} == {checkout.id}
    assert table.currentIndex().row() == table.rows.keys.index(checkout.id)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    row = table.rows.keys.index(checkout.id)
    assert window.selected == {checkout.id, table.rows.keys[row + 1]}
    window.canvas.select([table.rows.keys[0], table.rows.keys[3]])
    assert sorted(index.row() for index in table.selectionModel().selectedRows()) == [0, 3]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not window.selected
    window.canvas.select([checkout.id])
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert checkout.id not in table.rows.keys
    window.actions_by_id["undo"].trigger()
    assert checkout.id in table.rows.keys


def test_the_filter_decides_the_rows_and_escape_clears_it(window: MainWindow) -> None:
    table = opened(window)
    window.standing.choose(Filter.of({"kind": ["pain point"]}))
    cards = [table.rows.sheet.line(key) for key in table.rows.keys]
    assert {card.kind for card in cards} == {"pain point"}  # type: ignore[union-attr]
    window.canvas.select(())
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert len(table.rows.keys) > 20


def test_a_click_on_a_heading_sorts_and_keeps_the_selection(window: MainWindow, checkout: Card) -> None:
    table = opened(window)
    window.canvas.select([checkout.id])
    header = table.horizontalHeader()
    column = next(number for number, column in enumerate(COLUMNS) if column.title == "Title")
    at = header.sectionViewportPosition(column) + 20
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().center().__class__(at, 10)
    )
    titles = [table.rows.index(row, column).data().casefold() for row in range(table.rows.rowCount())]
    assert titles == sorted(titles)
    assert window.selected == {checkout.id}
    assert [table.rows.keys[index.row()] for index in table.selectionModel().selectedRows()] == [checkout.id]


def test_what_changes_is_told_without_a_new_table(
    window: MainWindow, checkout: Card, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = opened(window)
    resets: list[int] = []
    table.rows.modelReset.connect(lambda: resets.append(1))
    document = window.session.document
    assert document
    with document.edit("Rename") as edit_:
        edit_.put(checkout.with_values({"title": "Other"}))
    with document.edit("Delete") as edit_:
        edit_.remove(edit_.snapshot.need(Card, checkout.id))
    document.undo()
    assert cell(table, checkout.id, "Title").data() == "Other"
    assert not resets
    window.actions_by_id["table"].trigger()
    monkeypatch.setattr(table.rows, "follow", lambda *_, **__: pytest.fail("a hidden table works"))
    document.undo()


def test_what_is_new_is_typed_on_the_board(window: MainWindow, checkout: Card) -> None:
    opened(window)
    window.actions_by_id["add_card"].trigger()
    QApplication.processEvents()
    assert window.canvas.isVisible()
    assert window.is_typing


def test_a_map_to_read_only_is_not_edited_and_a_right_click_offers_the_menu(
    window: MainWindow, checkout: Card
) -> None:
    table = opened(window)
    table.customContextMenuRequested.emit(table.visualRect(cell(table, checkout.id, "Title")).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    path = window.session.path
    window.maps.go_home()
    window.maps.open(path, read_only=True)
    assert not table.rows.flags(cell(table, checkout.id, "Title")) & Qt.ItemFlag.ItemIsEditable


def test_it_is_named_for_screen_readers(window: MainWindow) -> None:
    table = opened(window)
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface.text(QAccessible.Text.Name) == "Cards of the map as a table"
    assert interface.role() == QAccessible.Role.Table
