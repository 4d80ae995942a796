"""The acquisition canvas: questions gone to by key and answered in place, each answer a card in its lane and stage."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from journey_studio.desktop.panels.growing_columns import GrowingColumns
from journey_studio.desktop.planning.canvas_page import CanvasPage
from journey_studio.desktop.planning.cells import Band, Cell
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.insight.canvas import QUESTIONS
from journey_studio.model import Card, Lane, Persona, Stage, Step

Key = Qt.Key
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow) -> CanvasPage:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Key.Key_Z, ALT_SHIFT)
    QApplication.processEvents()
    assert window.middle.planned == "canvas"
    made = window.middle.planning.canvas
    assert made.table.hasFocus()
    return made


def press(key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    typed_in = QApplication.focusWidget()
    assert typed_in is not None
    QTest.keyClick(typed_in, key, held)
    QTest.qWait(20)


def write(words: str) -> None:
    """The first letter opens the cell."""
    for letter in words:
        typed_in = QApplication.focusWidget()
        assert typed_in is not None
        QTest.keyClick(typed_in, letter)


def band(page: CanvasPage, key: str) -> int:
    """The row of a question."""
    words = next(question.words for question in QUESTIONS if question.key == key)
    return next(row for row, line in enumerate(page.table.rows.cells) if line[0].words == words)


def go(page: CanvasPage, row: int, column: int) -> Cell:
    page.table.setCurrentIndex(page.table.rows.index(row, column))
    return page.table.rows.cells[row][column]


def current(page: CanvasPage) -> Cell:
    return page.table.rows.cell(page.table.currentIndex())


def card(window: MainWindow, title: str) -> Card:
    return next(card for card in window.session.snapshot.all(Card) if card.title == title)


def edits(window: MainWindow) -> int:
    assert window.session.document is not None
    return window.session.document.edits


def test_questions_stand_over_the_stages_with_what_the_map_answers(page: CanvasPage) -> None:
    rows = page.table.rows
    titles = [rows.headerData(column, Qt.Orientation.Horizontal) for column in range(rows.columnCount())]
    assert titles == ["Awareness", "Consideration", "Purchase", "Usage", "Loyalty"]
    row = band(page, "touchpoint")
    assert [cell.words for cell in rows.cells[row + 1]] == [
        *("Social ad", "Product page", "Checkout", "Delivery tracking", "Loyalty programme"),
    ]
    assert [cell.words for cell in rows.cells[row + 2]] == ["", "Review portal", "", "", ""]
    assert page.table.columnSpan(row, 0) == len(titles)
    pains = rows.cells[band(page, "pain")][0]
    assert isinstance(pains, Band)
    assert pains.note == "2 of 5 open"


def test_an_open_question_is_gone_to_and_answered(window: MainWindow, page: CanvasPage) -> None:
    assert page.count.text().startswith("25 of 48 questions are open.")
    press(Key.Key_F9)
    assert "What do they think, and what drives them? Awareness" in current(page).spoken
    press(Key.Key_F9)
    before, lanes = edits(window), len(list(window.session.snapshot.all(Lane)))
    write("Are they warm?")
    press(Key.Key_Return)
    made = card(window, "Are they warm?")
    lane, step = window.session.snapshot.need(Lane, made.lane), window.session.snapshot.need(Step, made.step)
    assert (made.kind, lane.kind) == ("thought", "thoughts")
    assert window.session.snapshot.need(Stage, step.stage).title == "Consideration"
    assert current(page).key == made.id
    assert page.count.text().startswith("24 of 48")
    assert edits(window) == before + 1  # the lane, too, where it was made
    assert len(list(window.session.snapshot.all(Lane))) == lanes + 1
    window.undo()
    QTest.qWait(20)
    assert len(list(window.session.snapshot.all(Lane))) == lanes
    assert page.count.text().startswith("25 of 48")


def test_the_way_through_open_questions_goes_around(page: CanvasPage) -> None:
    places = [
        (row, column)
        for row, line in enumerate(page.table.rows.cells)
        for column, cell in enumerate(line)
        if cell.open
    ]
    assert len(places) == 25
    went = []
    for _ in range(26):
        press(Key.Key_F9)
        went.append((page.table.currentIndex().row(), page.table.currentIndex().column()))
    assert went == [*places, places[0]]
    press(Key.Key_F9, SHIFT)
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == places[-1]


def test_the_way_begins_at_the_top_when_the_page_is_opened(window: MainWindow, page: CanvasPage) -> None:
    press(Key.Key_F9)
    first = current(page).spoken
    press(Key.Key_F9)
    press(Key.Key_F9)
    assert current(page).spoken != first
    press(Key.Key_Escape)
    assert window.middle.shows_board
    press(Key.Key_F9)
    assert current(page).spoken == first
    press(Key.Key_F9)
    assert current(page).spoken != first
    go(page, page.table.rows.rowCount() - 1, 0)
    window.actions_by_id["canvas"].trigger()
    window.actions_by_id["canvas"].trigger()
    press(Key.Key_F9)
    assert current(page).spoken == first


def test_a_place_for_a_further_answer_is_seen_before_it_is_chosen(page: CanvasPage) -> None:
    """A plus where nothing is asked any more, in a colour that is seen on the ground."""
    row = band(page, "touchpoint") + 2
    table = page.table
    table.scrollTo(table.rows.index(row, 0))
    QApplication.processEvents()
    picture = table.viewport().grab(table.visualRect(table.rows.index(row, 0))).toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())
    }
    assert not table.rows.cells[row][0].open
    assert len(colours) > 1


def test_one_question_takes_several_answers_and_gives_them_back(window: MainWindow, page: CanvasPage) -> None:
    row = band(page, "pain")
    column = next(n for n, cell in enumerate(page.table.rows.cells[row + 1]) if cell.words)
    held = page.table.rows.cells[row + 1][column].key
    go(page, row + 2, column)
    write("No size guide")
    press(Key.Key_Return)
    second = card(window, "No size guide")
    assert [page.table.rows.cells[row + n][column].key for n in (1, 2)] == [held, second.id]
    press(Key.Key_F2)
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert window.session.snapshot.get(Card, second.id) is None
    window.undo()
    assert window.session.snapshot.get(Card, second.id) == second


def test_an_answer_that_says_more_than_its_title_stays(window: MainWindow, page: CanvasPage) -> None:
    product = card(window, "Product page")
    assert product.channel
    place = page.table.rows.place_of(product.id)
    assert place is not None
    go(page, *place)
    press(Key.Key_F2)
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert window.session.snapshot.need(Card, product.id).title == ""


def test_tab_answers_in_stage_after_stage(window: MainWindow, page: CanvasPage) -> None:
    go(page, band(page, "campaign") + 1, 0)
    for words in ("Advert", "Guide", "Offer"):
        write(words)
        press(Key.Key_Tab)
    stages = [
        window.session.snapshot.need(
            Stage, window.session.snapshot.need(Step, card(window, words).step).stage
        ).title
        for words in ("Advert", "Guide", "Offer")
    ]
    assert stages == ["Awareness", "Consideration", "Purchase"]
    assert [cell.words for cell in page.table.rows.cells[band(page, "campaign") + 1]][:3] == [
        *("Advert", "Guide", "Offer"),
    ]


def test_typing_on_a_question_is_never_typed_over_a_card(window: MainWindow, page: CanvasPage) -> None:
    """Letters that a card begins with do not lead to it: they are the question's next answer, where it takes one."""
    titles = sorted(card.title for card in window.session.snapshot.all(Card))
    row = band(page, "touchpoint")
    go(page, row, 0)
    write("Social")
    assert page.table.currentIndex().row() == row + 2
    press(Key.Key_Return)
    assert sorted(card.title for card in window.session.snapshot.all(Card)) == sorted([*titles, "Social"])
    assert card(window, "Social").kind == "touchpoint"
    go(page, 0, 0)
    assert page.table.rows.cells[1][0].words  # the objective: one answer is all that this question takes
    before = edits(window)
    write("Make")
    assert page.table.currentIndex().row() == 0
    assert edits(window) == before


def test_tab_goes_to_the_next_free_place_and_past_headings_and_answers(
    window: MainWindow, page: CanvasPage
) -> None:
    titles = sorted(card.title for card in window.session.snapshot.all(Card))
    go(page, 1, 0)
    press(Key.Key_F2)
    write("Fewer lost baskets")
    press(Key.Key_Tab)
    assert current(page).spoken == "Another answer: Who makes this journey?"
    write("Nia")
    press(Key.Key_Tab)  # a line is added above the place that it goes to
    assert current(page).spoken == "Another answer: What do customers want to get done here? Awareness"
    write("Social comfort")
    press(Key.Key_Tab)
    assert [persona.name for persona in window.session.snapshot.of_owner(Persona)][-1] == "Nia"
    now = sorted(card.title for card in window.session.snapshot.all(Card))
    assert now == sorted([*titles, "Social comfort"])
    made = card(window, "Social comfort")
    stage = window.session.snapshot.need(Stage, window.session.snapshot.need(Step, made.step).stage)
    assert (made.kind, stage.title) == ("action", "Awareness")
    press(Key.Key_Tab, SHIFT)
    assert not current(page).words
    press(Key.Key_Escape)
    for _ in range(90):
        press(Key.Key_Tab)
        assert not isinstance(current(page), Band)
        assert current(page).name


def test_enter_on_a_question_opens_its_hint(page: CanvasPage) -> None:
    row = band(page, "task")
    go(page, row, 0)
    closed = page.table.rowHeight(row)
    press(Key.Key_Return)
    hint = next(question.hint for question in QUESTIONS if question.key == "task")
    assert hint in current(page).spoken
    assert page.table.rowHeight(row) > closed
    press(Key.Key_Return)
    assert page.table.rowHeight(row) == closed
    middle = page.table.visualRect(page.table.rows.index(row, 0)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.table.rowHeight(row) > closed


def test_what_is_asked_once_is_answered_across_the_stages(window: MainWindow, page: CanvasPage) -> None:
    go(page, 1, 0)
    press(Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.selectAll()
    write("Fewer lost baskets")
    press(Key.Key_Return)
    assert window.session.journey is not None
    assert window.session.journey.objective == "Fewer lost baskets"
    rows = [line[0].words for line in page.table.rows.cells]
    mia = rows.index("Mia, 27")
    go(page, mia + 2, 0)
    write("Nia")
    press(Key.Key_Return)
    assert [persona.name for persona in window.session.snapshot.of_owner(Persona)][-1] == "Nia"


def test_what_cannot_be_stays_open_with_the_reason(window: MainWindow, page: CanvasPage) -> None:
    rows, before = [line[0].words for line in page.table.rows.cells], edits(window)
    go(page, rows.index("Mia, 27"), 0)
    press(Key.Key_Return)
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    QTest.qWait(30)
    assert edits(window) == before
    assert "name" in window.notice.text
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == ""
    write("Mia")
    press(Key.Key_Return)
    assert window.session.snapshot.of_owner(Persona)[0].name == "Mia"


def test_what_is_typed_outlives_a_change_of_the_map(window: MainWindow, page: CanvasPage) -> None:
    go(page, band(page, "task") + 1, 0)
    write("Call ba")
    assert window.session.document is not None
    with window.session.document.edit("Somebody else") as edit:
        change(edit, card(window, "Checkout").id, {"title": "Basket"})
    QTest.qWait(30)
    write("ck")
    press(Key.Key_Return)
    assert card(window, "Call back").kind == "what we do"
    QTest.qWait(30)
    assert page.table.rows.place_of(card(window, "Basket").id) is not None
    assert "Basket" in {cell.words for line in page.table.rows.cells for cell in line}


def test_the_next_question_saves_what_is_typed(window: MainWindow, page: CanvasPage) -> None:
    press(Key.Key_F9)
    write("Nice boots")
    press(Key.Key_F9)
    assert card(window, "Nice boots").kind == "thought"
    assert current(page).open


def test_a_card_is_shown_on_the_board(window: MainWindow, page: CanvasPage) -> None:
    shown = window.actions_by_id["show_on_board"]
    assert not shown.isEnabled()
    checkout = card(window, "Checkout")
    place = page.table.rows.place_of(checkout.id)
    assert place is not None
    go(page, *place)
    assert window.selected == {checkout.id}
    press(Key.Key_F4, SHIFT)
    assert window.middle.shows_board
    assert window.canvas.hasFocus()
    assert window.canvas.focused == checkout.id
    assert window.canvas.viewport().rect().contains(window.canvas.view_rect_of(checkout.id).toRect().center())
    assert not shown.isEnabled()


def test_a_key_on_an_empty_place_touches_no_card_elsewhere(window: MainWindow, page: CanvasPage) -> None:
    place = page.table.rows.place_of(card(window, "Checkout").id)
    assert place is not None
    go(page, *place)
    press(Key.Key_F9)
    cards = list(window.session.snapshot.all(Card))
    assert window.selected == frozenset()
    press(Key.Key_Delete)
    press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert list(window.session.snapshot.all(Card)) == cards


def test_a_journey_without_stages_is_asked_for_its_frame(window: MainWindow, page: CanvasPage) -> None:
    assert window.session.document is not None
    with window.session.document.edit("Take all stages") as edit:
        for stage in window.session.snapshot.stages(window.session.journey_id):
            delete(edit, stage.id)
    QTest.qWait(20)
    assert page.table.rows.headerData(0, Qt.Orientation.Horizontal) == "The whole journey"
    assert page.count.text().startswith("This journey has no stage yet.")
    assert not page.next.isEnabled()
    press(Key.Key_F9)
    assert window.notice.text == "Every question of the canvas has an answer."
    with window.session.document.edit("A stage") as edit:
        add(edit, "stage", {"title": "Awareness", "journey": window.session.journey_id})
    QTest.qWait(20)
    assert page.count.text().startswith("9 of 12 questions are open.")


def test_stages_share_the_room_as_they_come_and_go(window: MainWindow, page: CanvasPage) -> None:
    """Also after many changes there is one that shares it out, between the stages of now."""
    heading, document = page.table.horizontalHeader(), window.session.document
    assert document is not None
    for stage in window.session.snapshot.stages(window.session.journey_id)[2:]:
        with document.edit("Take a stage") as edit:
            delete(edit, stage.id)
        QTest.qWait(20)
    assert heading.count() == 2
    assert abs(heading.length() - heading.viewport().width()) <= 2
    assert abs(heading.sectionSize(0) - heading.sectionSize(1)) <= 1
    assert len(heading.findChildren(GrowingColumns)) == 1


def test_a_map_that_can_only_be_read_is_not_typed_in(window: MainWindow, page: CanvasPage) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.session.open(path, read_only=True)
    window.actions_by_id["canvas"].trigger()
    QApplication.processEvents()
    press(Key.Key_F9)
    write("x")
    assert not page.table.findChildren(QLineEdit)
    assert not page.table.findChildren(QPlainTextEdit)


def test_a_double_click_types_where_the_first_click_fell(window: MainWindow, page: CanvasPage) -> None:
    """The inspector comes up when no second click can come any more, and does not take its place."""
    table, last = page.table, card(window, "Loyalty programme")
    place = table.rows.place_of(last.id)
    assert place is not None
    left, port = Qt.MouseButton.LeftButton, table.viewport()
    middle = table.visualRect(table.rows.index(*place)).center()
    QTest.mouseClick(port, left, pos=middle)
    QTest.qWait(80)
    assert not window.inspector.isVisible()
    QTest.mouseDClick(port, left, pos=middle)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "Loyalty programme"
    press(Key.Key_Escape)
    QTest.mouseClick(port, left, pos=middle)
    QTest.qWait(QApplication.doubleClickInterval() + 80)
    assert window.selected == {last.id}
    assert window.inspector.isVisible()


def test_a_right_click_is_for_the_card_under_it(window: MainWindow, page: CanvasPage) -> None:
    checkout = card(window, "Checkout")
    place = page.table.rows.place_of(checkout.id)
    assert place is not None
    port = page.table.viewport()
    middle = page.table.visualRect(page.table.rows.index(*place)).center()
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=middle)
    QApplication.sendEvent(
        port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, port.mapToGlobal(middle))
    )
    assert window.selected == {checkout.id}
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text().replace("&", "") == "Show on the board"
    menu.close()


def test_cells_say_what_they_are(page: CanvasPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.table)
    assert table is not None
    names = [
        child.text(QAccessible.Text.Name)
        for number in range(table.childCount())
        if (child := table.child(number)) is not None
    ]
    assert "Touchpoint: Checkout" in names
    assert "Open: What triggers the next step? Awareness" in names
    assert "What holds them back? 2 of 5 open" in names
    assert "Another answer: Who makes this journey?" in names


def test_what_is_asked_once_has_room_in_a_narrow_window(window: MainWindow, page: CanvasPage) -> None:
    """Its answer is as wide as what of the table is in sight, and its row as high as it needs there."""
    go(page, 1, 0)
    press(Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Fewer lost baskets, and more people who come back. " * 5)
    press(Key.Key_Return)
    wide = page.table.rowHeight(1)
    window.resize(900, 720)
    QTest.qWait(50)
    assert page.table.horizontalScrollBar().maximum() > 0
    assert page.table.rowHeight(1) > wide


def test_stages_are_named_in_the_words_of_the_map(window: MainWindow, page: CanvasPage) -> None:
    tip = page.table.rows.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>Awareness</p>"
    assert page.table.rows.headerData(40, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole) is None
