"""The planning view: opportunities rated by mouse and keys, the matrix and the plan typed in place, totals, and the way back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.planning.chart import Chart
from journey_studio.desktop.planning.fitting import Fitting
from journey_studio.desktop.planning.priorities import Priorities
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.insight.opportunities import opportunities
from journey_studio.model import Card, Lane, Stage, Step
from journey_studio.store import create_map
from tests.builders import a_journey


def card(window: MainWindow, title: str) -> Card:
    return next(card for card in window.session.snapshot.all(Card) if card.title == title)


def rating(window: MainWindow, title: str) -> tuple[object, object]:
    facts = card(window, title).facts
    return facts.get("impact"), facts.get("effort")


def opened(window: MainWindow, key: str) -> None:
    window.actions_by_id[key].trigger()
    QApplication.processEvents()
    assert window.middle.planned == key
    assert window.actions_by_id[key].isChecked()


def chart(window: MainWindow) -> Priorities:
    opened(window, "priorities")
    return window.middle.planning.priorities


def chip(made: Priorities, key: str) -> QPoint:
    return next(each.rect.center().toPoint() for each in made.chips() if each.key == key)


def drag(made: Priorities, start: QPoint, end: QPoint) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(made, left, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(made, start + (end - start) * step / 5)
    QTest.mouseRelease(made, left, pos=end)
    QApplication.processEvents()


def editor_of(table: CardTable) -> QLineEdit | QPlainTextEdit:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    assert table.isAncestorOf(editor)
    return editor


def soon(told: Callable[[], bool]) -> None:
    """What follows a change of the map may take a moment."""
    for _ in range(100):
        if told():
            return
        QTest.qWait(20)
    raise AssertionError("It did not come about.")


def type_into(table: CardTable, row: int, column: int, text: str) -> None:
    table.setCurrentIndex(table.rows.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    editor = editor_of(table)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(20)


def row_of(table: CardTable, words: str) -> int:
    return next(
        row for row, cells in enumerate(table.rows.cells) if any(cell.words == words for cell in cells)
    )


def test_an_opportunity_is_rated_by_dragging(window: MainWindow) -> None:
    made = chart(window)
    own = card(window, "Own tracking page")
    assert rating(window, "Own tracking page") == (4, 3)
    edits = window.session.document.edits if window.session.document else 0
    drag(made, chip(made, own.id), made.chart.cell(2, 5).center().toPoint())
    assert rating(window, "Own tracking page") == (2, 5)
    assert window.session.document is not None
    assert window.session.document.edits == edits + 1
    assert window.selected == {own.id}
    drag(made, chip(made, own.id), made.chart.tray.center().toPoint())
    assert rating(window, "Own tracking page") == (None, None)
    window.undo()
    assert rating(window, "Own tracking page") == (2, 5)


def test_an_opportunity_is_rated_by_keys(window: MainWindow) -> None:
    made = chart(window)
    assert made.hasFocus()
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert made.chosen == card(window, "Fit finder on the product page").id
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Right,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
        Qt.Key.Key_Left,
    ):
        QTest.keyClick(made, key)
    assert rating(window, "Fit finder on the product page") == (3, 1)
    assert "impact 3, effort 1" in made.accessibleDescription()
    window.undo()  # keys on one card are one step
    assert rating(window, "Fit finder on the product page") == (5, 2)
    QTest.keyClick(made, Qt.Key.Key_Delete)
    assert rating(window, "Fit finder on the product page") == (None, None)
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert rating(window, "Fit finder on the product page") == (3, 3)
    QTest.keyClick(made, Qt.Key.Key_Tab)
    assert made.chosen != card(window, "Fit finder on the product page").id
    QTest.keyClick(made, Qt.Key.Key_Escape)
    assert window.middle.planned == ""
    assert window.canvas.hasFocus()


def test_escape_ends_a_drag(window: MainWindow) -> None:
    made = chart(window)
    own = card(window, "Own tracking page")
    start = chip(made, own.id)
    QTest.mousePress(made, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(made, start + QPoint(80, 80))
    QTest.keyClick(made, Qt.Key.Key_Escape)
    QTest.mouseRelease(made, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 80))
    assert rating(window, "Own tracking page") == (4, 3)
    assert window.middle.planned == "priorities"


def test_what_has_no_room_is_counted_and_selected_together() -> None:
    map_ = a_journey("Many").with_stage("A", ["1"]).with_lane("opportunities")
    for number in range(30):
        map_.with_opportunity(f"o{number}", facts={"impact": 3, "effort": 3})
    entries = opportunities(map_.snapshot, map_.journey)
    made = Chart(1000, 640)
    chips = made.chips(entries)
    assert chips[-1].more
    assert len([each for each in chips if each.key]) + len(chips[-1].more) == 30
    assert all(made.cell(3, 3).contains(each.rect) for each in chips)
    focused = made.chips(entries, "card-30")
    assert "card-30" in [each.key for each in focused]


@pytest.mark.parametrize(("impact", "effort"), [(1, 1), (3, 4), (5, 5), (5, 1)])
def test_a_cell_is_where_its_rating_is(impact: int, effort: int) -> None:
    made = Chart(900, 500)
    assert made.rating_at(made.cell(impact, effort).center()) == (impact, effort)
    assert made.rating_at(QPointF(made.tray.center())) is None


def test_the_plan_is_typed_in_place_and_totalled(window: MainWindow) -> None:
    opened(window, "plan")
    page = window.middle.planning.plan
    assert page.nothing.isVisible()
    QTest.mouseClick(page.new, Qt.MouseButton.LeftButton)
    editor = editor_of(page.table)
    QTest.keyClicks(editor, "Keep the code")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.qWait(20)
    for column, text in ((0, "2"), (2, "E-commerce"), (3, "2020-01-31"), (4, "begun"), (5, "1 200,50")):
        type_into(page.table, 0, column, text)
    made = card(window, "Keep the code")
    assert made.owner == "E-commerce"
    assert dict(made.facts) == {"priority": 2, "due": "2020-01-31", "status": "begun", "cost": 1200.5}
    soon(lambda: page.sum.text() == "1 item · 1 open · 1 overdue · 1 200.5 in all")
    item = page.owners.topLevelItem(0)
    assert item is not None
    assert [item.text(column) for column in range(5)] == ["E-commerce", "1", "1", "1", "1 200.5"]
    assert window.selected == {made.id}


def test_a_plan_item_is_moved_by_its_stage(window: MainWindow) -> None:
    """The cell offers the steps of the board; the item keeps its lane, and the keyboard its cell."""
    opened(window, "plan")
    page, document = window.middle.planning.plan, window.session.document
    assert document is not None
    page.add_item()
    QTest.qWait(20)
    made = card(window, "New plan item")
    lane = window.session.snapshot.need(Lane, made.lane)
    assert window.notice.text == f"The new item stands in Awareness › Sees an ad, in the lane {lane.name}."
    QTest.keyClick(editor_of(page.table), Qt.Key.Key_Return)
    column, edits = page.table.rows.columnCount() - 1, document.edits
    page.table.setCurrentIndex(page.table.rows.index(0, column))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    assert box.currentText() == page.table.rows.cells[0][column].words
    QTest.keyClicks(box, "Pur")
    assert box.currentText().startswith("Purchase")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.qWait(30)
    moved = card(window, "New plan item")
    stage = window.session.snapshot.need(Stage, window.session.snapshot.need(Step, moved.step).stage)
    assert (stage.title, moved.lane, document.edits) == ("Purchase", made.lane, edits + 1)
    assert page.table.currentIndex().column() == column
    assert page.table.rows.cells[0][column].words.startswith("Purchase")
    QTest.keyClick(page.table, Qt.Key.Key_L)
    box = QApplication.focusWidget()
    assert isinstance(box, QComboBox)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert card(window, "New plan item").step == moved.step
    window.undo()
    assert card(window, "New plan item").step == made.step


def test_what_cannot_be_is_refused_in_words(window: MainWindow) -> None:
    opened(window, "plan")
    page = window.middle.planning.plan
    assert window.session.document is not None
    page.add_item()
    page.table.setFocus()
    QTest.qWait(20)
    edits = window.session.document.edits
    for column, text, words in (
        (0, "high", "1 (first) to 5"),
        (3, "soon", "YYYY-MM-DD"),
        (5, "much", "A cost is a number"),
    ):
        type_into(page.table, 0, column, text)
        assert words in window.notice.text
        soon(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        kept = editor_of(page.table)
        assert isinstance(kept, QLineEdit)
        assert kept.text() == text  # to be put right
        QTest.keyClick(kept, Qt.Key.Key_Escape)
        QApplication.processEvents()
    type_into(page.table, 0, 3, "2027-3-31")
    soon(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    kept = editor_of(page.table)
    QTest.keyClick(kept, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(kept, "2027-03-31")
    QTest.keyClick(kept, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert card(window, "New plan item").facts["due"] == "2027-03-31"
    assert window.session.document.edits == edits + 1
    window.undo()
    assert window.session.document.edits == edits


def test_the_matrix_is_typed_in_place(window: MainWindow) -> None:
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    row = row_of(table, "Creates an account, enters a promo code")
    type_into(table, row, 1, "Pays by phone")
    renamed = card(window, "Pays by phone")
    assert renamed.kind == "action"
    type_into(table, row, 3, "Free delivery week")
    made = card(window, "Free delivery week")
    assert (made.kind, made.step) == ("campaign", renamed.step)
    assert table.rows.cells[row][3].words == "Free delivery week"
    window.undo()
    QTest.qWait(20)
    assert table.rows.cells[row][3].words == ""


def test_without_a_stage_the_matrix_says_where_its_rows_come_from(
    empty_window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "empty.journey"
    create_map(path, a_journey("Empty").snapshot.records())
    empty_window.maps.open(path)
    opened(empty_window, "matrix")
    assert "Add stages on the board" in empty_window.middle.planning.matrix.gaps.text()


def test_a_map_that_can_only_be_read_is_shown_and_not_changed(window: MainWindow) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.session.open(path, read_only=True)
    made = chart(window)
    own = card(window, "Own tracking page")
    drag(made, chip(made, own.id), made.chart.cell(1, 1).center().toPoint())
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert rating(window, "Own tracking page") == (4, 3)
    opened(window, "plan")
    assert not window.middle.planning.plan.new.isEnabled()
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    assert not table.rows.flags(table.rows.index(0, 1)) & Qt.ItemFlag.ItemIsEditable


def test_the_same_key_leads_back_and_new_cards_are_typed_on_the_board(window: MainWindow) -> None:
    opened(window, "plan")
    window.actions_by_id["plan"].trigger()
    assert window.middle.planned == ""
    opened(window, "matrix")
    assert window.session.document is not None
    with window.session.document.edit("test") as edit:
        add(edit, "persona", {"name": "Nia"})
    window.actions_by_id["table"].trigger()
    assert window.middle.shows_table
    assert window.middle.planned == ""


def test_cards_have_room_for_their_words(window: MainWindow) -> None:
    """A word too long for a line breaks, a text wraps; past eight lines the rest is in the tool tip."""
    fitting = Fitting(window.font())
    line = fitting.fit("boots", 200)[1]
    assert fitting.fit("boots and socks " * 4, 200)[1] == pytest.approx(3 * line, abs=line)
    word, height = fitting.fit("Donaudampfschifffahrtsgesellschaft", 100)
    assert height > line
    assert word.replace("\u200b", "") == "Donaudampfschifffahrtsgesellschaft"
    cut, most = fitting.fit("boots and socks " * 100, 200)
    assert cut.endswith("…")
    assert most <= 8 * line + 8
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    row = row_of(table, "Creates an account, enters a promo code")
    type_into(table, row, 1, "Pays " * 40)
    tall = table.rowHeight(row)
    assert tall > 3 * line
    window.undo()
    QTest.qWait(20)
    assert table.rowHeight(row) < tall


def test_stages_in_which_one_side_acts_alone_ask_the_other(window: MainWindow) -> None:
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    asked = [line[0].words for line in table.rows.cells if any(cell.open for cell in line)]
    assert asked == ["Awareness", "Consideration", "Purchase", "Usage"]
    row = row_of(table, "Awareness")
    assert table.rows.cells[row][2].open
    type_into(table, row, 2, "Answers every comment")
    assert card(window, "Answers every comment").kind == "what we do"
    assert not any(cell.open for cell in table.rows.cells[row])


def test_f2_edits_in_the_table_that_is_in_sight(window: MainWindow) -> None:
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    row = row_of(table, "Looks for photos from real buyers")
    table.setCurrentIndex(table.rows.index(row, 1))
    assert window.selected
    QTest.keyClick(table, Qt.Key.Key_F2)
    QApplication.processEvents()
    assert window.middle.planned == "matrix"
    editor_of(table)


def test_facts_typed_one_after_the_other_do_not_undo_each_other(window: MainWindow) -> None:
    """Each is put into the card as it is now, also where the table has not been made anew since."""
    opened(window, "plan")
    page = window.middle.planning.plan
    page.add_item()
    page.table.setFocus()
    QTest.qWait(20)
    rows = page.table.rows
    assert rows.setData(rows.index(0, 0), "2")
    assert rows.setData(rows.index(0, 3), "2027-01-31")
    assert dict(card(window, "New plan item").facts) == {"priority": 2, "due": "2027-01-31"}


def test_beside_two_panels_the_chart_is_whole_and_words_of_the_matrix_do_not_break(
    window: MainWindow,
) -> None:
    """On a laptop the tray of the chart becomes narrower, and the matrix scrolls to the side."""
    window.resize(1366, 768)
    window.actions_by_id["checks"].trigger()
    window.canvas.select([card(window, "Checkout").id])
    made = chart(window)
    made.resize(450, 400)
    assert made.width() == 450
    assert made.chart.tray.right() < 450
    opened(window, "matrix")
    table = window.middle.planning.matrix.table
    table.resize(450, 400)
    QTest.qWait(50)
    assert table.horizontalScrollBar().maximum() > 0
    assert min(table.columnWidth(column) for column in range(1, 5)) >= 150


def test_tabs_are_whole_in_a_narrow_window(window: MainWindow) -> None:
    """They take as many lines as they need; the way back stays beside them."""
    opened(window, "matrix")
    planning = window.middle.planning
    planning.resize(460, 600)
    QApplication.processEvents()
    buttons = [each for each in planning.findChildren(QPushButton) if each.isVisible()]
    assert {"Impact and effort", "Acquisition canvas", "Back to the board"} <= {
        each.text() for each in buttons
    }
    for each in buttons:
        assert each.width() >= each.sizeHint().width()
        assert planning.childAt(each.mapTo(planning, each.rect().center())) is each


def test_words_grow_for_a_room(window: MainWindow) -> None:
    """Zooming acts on what is in sight: the words of the tables, not the board behind them."""
    before = window.canvas.view.scale
    opened(window, "matrix")
    planning = window.middle.planning
    table = planning.matrix.table
    row, size, tall = (
        row_of(table, "Buys a second pair for a gift"),
        table.font().pixelSize(),
        table.rowHeight(0),
    )
    assert not window.status.zoom.isVisible()
    for _ in range(4):
        window.actions_by_id["zoom_in"].trigger()
    QTest.qWait(20)
    assert planning.text_size.scale == 2
    assert (table.font().pixelSize(), planning.plan.table.font().pixelSize()) == (2 * size, 2 * size)
    assert table.rowHeight(0) > 1.5 * tall
    table.setCurrentIndex(table.rows.index(row, 1))
    table.edit_current()
    assert editor_of(table).font().pixelSize() == 2 * size
    QTest.keyClick(editor_of(table), Qt.Key.Key_Escape)
    wheel(table, -120)
    assert planning.text_size.scale == 1.75
    wheel(table, 60)
    assert planning.text_size.scale == 1.75
    wheel(table, 60)
    assert planning.text_size.scale == 2
    window.actions_by_id["zoom_100"].trigger()
    window.canvas.select(())  # the inspector leaves the room that the table had
    QTest.qWait(20)
    assert (table.font().pixelSize(), table.rowHeight(0)) == (size, tall)
    assert window.canvas.view.scale == before
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert window.status.zoom.isVisible()


def wheel(table: CardTable, delta: int) -> None:
    """A turn of the wheel with Ctrl, in eighths of a degree."""
    port, at = table.viewport(), QPointF(40, 40)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    held = Qt.KeyboardModifier.ControlModifier
    place = QPointF(port.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(port, QWheelEvent(at, place, QPoint(), QPoint(0, delta), none, held, phase, False))


def test_what_was_refused_outlives_a_change_of_the_map(window: MainWindow) -> None:
    opened(window, "plan")
    page, document = window.middle.planning.plan, window.session.document
    assert document is not None
    page.add_item()
    page.table.setFocus()
    QTest.qWait(20)
    page.table.setCurrentIndex(page.table.rows.index(0, 3))
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClicks(editor_of(page.table), "soon")
    with document.edit("Somebody else") as edit:
        change(edit, card(window, "New plan item").id, {"title": "Ticket 12"})
    QTest.keyClick(editor_of(page.table), Qt.Key.Key_Return)
    QTest.qWait(60)
    soon(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    kept = editor_of(page.table)
    assert isinstance(kept, QLineEdit)
    assert kept.text() == "soon"
    QTest.keyClick(kept, Qt.Key.Key_Escape)
    soon(lambda: page.table.rows.cells[0][1].words == "Ticket 12")


def test_a_chart_without_opportunities_invites(window: MainWindow) -> None:
    made = chart(window)
    full = made.grab().toImage()
    assert not made.accessibleDescription()
    with window.canvas.document.edit("Clear") as edit:
        edit.remove(*(each for each in edit.snapshot.all(Card) if each.kind == "opportunity"))
    soon(lambda: made.accessibleDescription().startswith("No opportunity yet."))
    assert made.grab().toImage() != full


def test_what_is_to_be_done_keeps_its_room_beside_open_panels(window: MainWindow) -> None:
    opened(window, "plan")
    table = window.middle.planning.plan.table
    wide = table.columnWidth(1)
    window.side.open("pains")
    window.top_bar.title.click()
    QApplication.processEvents()
    assert wide > table.columnWidth(1) >= 200
    assert table.horizontalScrollBar().maximum() > 0
    window.inspector.inspect(())
    window.side.hide()
    QApplication.processEvents()
    assert table.columnWidth(1) == wide
