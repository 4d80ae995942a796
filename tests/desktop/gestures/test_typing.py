"""Typing on the board: opened by mouse and keys, saved, cancelled, moved on; nothing lost, nothing written unchanged."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.desktop.canvas.adding import insert_lane, insert_stage
from journey_studio.desktop.canvas.editor import InlineEditor
from journey_studio.desktop.canvas.wording import wording_of
from journey_studio.document import NotSaved
from journey_studio.layout import load_theme
from journey_studio.model import Card, Emotion, Lane, Stage, Step
from tests.desktop.gestures.boards import ACTIONS, AD, PAINS, PAY, SHOP, TOUCHPOINTS, USE
from tests.desktop.gestures.hands import CTRL, NONE, SHIFT, Hands

_Key = Qt.Key


def test_a_double_click_edits_a_card_and_a_click_away_saves(hands: Hands) -> None:
    with hands.one_edit("Edit touchpoint"):
        hands.double_click(hands.on("card-4"))
        assert hands.typing.words == "Shop window"
        hands.type(", lit\nBy night")
        hands.click(hands.cell(PAINS, 3))
    assert (hands.card("card-4").title, hands.card("card-4").body) == ("Shop window, lit", "By night")
    assert hands.editor is None


@pytest.mark.parametrize(
    ("owner", "word", "kind", "field"),
    [
        ("stage-2", "stage", Stage, "title"),
        (SHOP, "step", Step, "title"),
        ("emotion-1", "emotion", Emotion, "word"),
        ("card-1", "action", Card, "title"),
        (TOUCHPOINTS, "lane", Lane, "title"),
    ],
)
@pytest.mark.parametrize("key", [_Key.Key_Return, _Key.Key_F2])
def test_enter_and_f2_edit_what_is_selected(
    hands: Hands, owner: str, word: str, kind: type, field: str, key: Qt.Key
) -> None:
    hands.only(owner)
    with hands.one_edit(f"Edit {word}"):
        hands.key(key)
        old = hands.typing.words
        hands.key(_Key.Key_End)  # the name of a header is selected as a whole
        hands.type("!")
        hands.key(_Key.Key_Return, CTRL if kind in (Card, Emotion) else NONE)
        if kind is Card:
            hands.key(_Key.Key_Escape)
    assert getattr(hands.snapshot.need(kind, owner), field) == old + "!"


def test_a_lane_without_a_title_is_edited_by_the_name_of_its_kind(hands: Hands) -> None:
    hands.double_click(hands.label(PAINS))
    assert hands.typing.words == "Pain points"
    with hands.no_edit():
        hands.key(_Key.Key_Return)
    assert hands.snapshot.need(Lane, PAINS).title == ""


def test_just_typing_replaces_the_title_and_keeps_the_body(hands: Hands) -> None:
    with hands.document.edit("Body") as edit:
        edit.put(Card(id="two", lane=PAINS, step=USE, kind="pain point", title="Old", body="Stays"))
    hands.only("two")
    with hands.one_edit("Edit pain point"):
        hands.type("New")
        assert hands.typing.words == "New\nStays"
        hands.key(_Key.Key_Tab)
    assert (hands.card("two").title, hands.card("two").body) == ("New", "Stays")


def test_letters_with_nothing_selected_are_for_others(hands: Hands) -> None:
    hands.canvas.select(())
    hands.type("abc")
    hands.only("card-1")
    hands.key(_Key.Key_A, CTRL, "\x01")
    assert hands.editor is None


def test_escape_writes_nothing(hands: Hands) -> None:
    with hands.no_edit():
        hands.double_click(hands.on("stage-1"))
        hands.type("lost")
        hands.key(_Key.Key_Escape)
        assert hands.editor is None
    assert hands.canvas.hasFocus()


def test_what_escape_took_back_is_told_and_comes_again_with_redo(hands: Hands) -> None:
    told: list[tuple[str, str]] = []
    hands.canvas.told.connect(lambda words, way: told.append((words, way)))
    hands.double_click(hands.on("card-1"))
    old = hands.typing.words
    hands.key(_Key.Key_Escape)
    assert told == [], "nothing was typed"
    hands.double_click(hands.on("card-1"))
    hands.type(" and more")
    hands.key(_Key.Key_Escape)
    assert hands.card("card-1").title == old
    assert told == [("The change was taken back.", "redo")]
    hands.document.redo()
    assert hands.card("card-1").title == old + " and more"


def test_escape_keeps_what_is_new(hands: Hands) -> None:
    told: list[str] = []
    hands.canvas.told.connect(lambda words, way: told.append(words))
    with hands.one_edit("Add pain point"):
        hands.double_click(hands.cell(PAINS, 3))
        hands.type("Referral mail")
        hands.key(_Key.Key_Escape)
        assert hands.editor is None
    assert hands.titles(PAINS, USE) == ["Referral mail"]
    with hands.one_edit("Add stage"):
        insert_stage(hands.canvas, None)
        hands.type("Loyalty")
        hands.key(_Key.Key_Escape)
    assert hands.snapshot.stages(hands.canvas.journey)[-1].title == "Loyalty"
    with hands.one_edit("Edit emotion"):
        hands.only("emotion-1")
        hands.key(_Key.Key_Return)
        assert hands.typing.words == ""
        hands.type("Curious")
        hands.key(_Key.Key_Escape)
    assert hands.snapshot.need(Emotion, "emotion-1").word == "Curious"
    assert told == []


@pytest.mark.parametrize(("typed", "word", "value"), [("Torn", "Torn", 0.0), ("1.5", "", 1.5)])
def test_escape_keeps_the_word_and_the_value_of_a_new_point(
    hands: Hands, typed: str, word: str, value: float
) -> None:
    lane = next(lane.id for lane in hands.snapshot.lanes(hands.canvas.journey) if lane.kind == "emotion")
    there = {point.step for point in hands.snapshot.all(Emotion)}
    step = next(step.id for step in hands.snapshot.steps(hands.canvas.journey) if step.id not in there)
    with hands.one_edit("Add emotion"):
        hands.only(f"{lane}/{step}")
        hands.type(typed)
        hands.key(_Key.Key_Escape)
    point = next(point for point in hands.snapshot.all(Emotion) if point.step == step)
    assert (point.word, point.value) == (word, value)


def test_escape_takes_a_value_typed_over_a_point_back(hands: Hands) -> None:
    before = hands.snapshot.need(Emotion, "emotion-1").value
    hands.only("emotion-1")
    hands.type("-1.5")
    hands.key(_Key.Key_Escape)
    assert hands.snapshot.need(Emotion, "emotion-1").value == before
    hands.document.redo()
    assert hands.snapshot.need(Emotion, "emotion-1").value == -1.5


def test_what_cannot_be_kept_goes_only_with_a_second_escape(hands: Hands) -> None:
    with hands.no_edit():
        hands.double_click(hands.on("emotion-1", y=0.3))
        hands.typing.insertPlainText("x" * 201)
        hands.key(_Key.Key_Escape)
        assert "Press Esc again to drop it." in hands.typing.complaint
        assert hands.typing.words == "x" * 201
        hands.key(_Key.Key_Escape)
        assert hands.editor is None


def test_a_new_lane_is_named_by_typing(hands: Hands) -> None:
    with hands.one_edit("Add lane"):
        insert_lane(hands.canvas, "free text", None)
        hands.type("Systems")
        hands.key(_Key.Key_Return)
    assert hands.snapshot.lanes(hands.canvas.journey)[-1].title == "Systems"


def test_unchanged_text_is_not_written(hands: Hands) -> None:
    with hands.no_edit():
        hands.double_click(hands.on("card-1"))
        hands.click(hands.cell(PAINS, 3))
        assert hands.editor is None


def test_tab_edits_the_card_of_the_next_step_and_makes_it_where_there_is_none(hands: Hands) -> None:
    with hands.one_edit("Add action"):
        hands.double_click(hands.on("card-1"))
        hands.key(_Key.Key_Tab)
        assert hands.typing.words == ""
        hands.type("Walks in")
        hands.key(_Key.Key_Tab)
        assert hands.typing.words == "Pays"
        hands.key(_Key.Key_Escape)
    assert hands.titles(ACTIONS, SHOP) == ["Walks in"]


def test_shift_tab_goes_back(hands: Hands) -> None:
    hands.double_click(hands.on("card-4"))
    hands.key(_Key.Key_Backtab, SHIFT)
    assert hands.typing.words == ""
    hands.key(_Key.Key_Backtab, SHIFT)
    assert hands.editor is None
    assert hands.titles(TOUCHPOINTS, AD) == []
    assert hands.done() == []


def test_ctrl_enter_adds_a_card_below(hands: Hands) -> None:
    hands.double_click(hands.on("card-1"))
    with hands.one_edit("Add action"):
        hands.key(_Key.Key_Return, CTRL)
        hands.type("Looks again")
        hands.click(hands.cell(PAINS, 3))
    assert hands.titles(ACTIONS, AD) == ["Sees an ad", "Looks again", "Asks a friend"]


def test_what_is_left_empty_is_taken_back(hands: Hands) -> None:
    for key in (_Key.Key_Escape, None):
        hands.double_click(hands.on("card-1"))
        hands.key(_Key.Key_Return, CTRL)
        assert len(hands.pile(ACTIONS, AD)) == 3
        if key:
            hands.key(key)
        else:
            hands.click(hands.cell(PAINS, 3))
        assert hands.pile(ACTIONS, AD) == ["card-1", "card-2"]


def test_a_double_click_on_an_empty_cell_adds_a_card(hands: Hands) -> None:
    with hands.one_edit("Add pain point"):
        hands.double_click(hands.cell(PAINS, 2))
        hands.type("Slow")
        hands.click(hands.cell(PAINS, 0))
    assert hands.titles(PAINS, PAY) == ["Slow"]


def test_tab_names_stage_after_stage_and_adds_the_next(hands: Hands) -> None:
    hands.double_click(hands.on("stage-3"))
    with hands.one_edit("Add stage"):
        hands.key(_Key.Key_Tab)
        hands.type("Loyalty")
        hands.key(_Key.Key_Return)
    assert [stage.title for stage in hands.snapshot.stages("journey-1")][-1] == "Loyalty"


def test_tab_goes_from_point_to_point_and_from_lane_to_lane(hands: Hands) -> None:
    hands.only("emotion-1")
    hands.key(_Key.Key_F2)
    hands.type("Curious")
    hands.key(_Key.Key_Tab)
    hands.type("Torn")
    hands.key(_Key.Key_Return, CTRL)
    words = {point.step: point.word for point in hands.snapshot.all(Emotion)}
    assert (words[AD], words[SHOP]) == ("Curious", "Torn")
    hands.double_click(hands.label(TOUCHPOINTS))
    hands.key(_Key.Key_Tab)
    assert hands.typing.words == "Emotion"
    hands.key(_Key.Key_Escape)


HARD = [
    "a\u00a0b\u2009c\u2028d\u2029e",
    "\ufeffstarts with a mark",
    "\U0001f642 \u202eabc\u202c \ufdd0 \ufffc \u00ad",
    "first\nsecond",
    "  leading and trailing  ",
]


@pytest.mark.parametrize("title", HARD)
@pytest.mark.parametrize("body", ["", *HARD])
def test_odd_characters_survive_what_is_typed_beside_them(qapp: QApplication, title: str, body: str) -> None:
    wording = wording_of(Card(id="a", lane="b", step="c", kind="note", title=title, body=body))
    assert wording
    port = QWidget()
    editor = InlineEditor(port, wording.shown, lines=True, ask=lambda _: True, theme=load_theme("light"))
    assert wording.values(editor.loaded, editor.words) == {"title": title, "body": body}
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText("!")
    longer = {"title": title, "body": body + "!"} if body else {"title": title + "!", "body": ""}
    assert wording.values(editor.loaded, editor.words) == longer
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.insertPlainText("new\n")
    assert wording.values(editor.loaded, editor.words)["body"].endswith("!")
    port.deleteLater()


def test_odd_characters_reach_the_file_as_they_were(hands: Hands) -> None:
    with hands.document.edit("Odd") as edit:
        edit.put(Card(id="odd", lane=PAINS, step=USE, kind="pain point", title=HARD[0], body=HARD[2]))
    hands.only("odd")
    with hands.no_edit():
        hands.key(_Key.Key_F2)
        hands.click(hands.cell(PAINS, 0))
    hands.only("odd")
    with hands.one_edit("Edit pain point"):
        hands.key(_Key.Key_F2)
        hands.type("!")
        hands.click(hands.cell(PAINS, 0))
    assert (hands.card("odd").title, hands.card("odd").body) == (HARD[0], HARD[2] + "!")


def test_a_soft_break_stays_in_the_title(hands: Hands) -> None:
    hands.double_click(hands.on("card-1"))
    hands.key(_Key.Key_Return, SHIFT, "\r")
    hands.type("now\nand then")
    hands.click(hands.cell(PAINS, 0))
    assert (hands.card("card-1").title, hands.card("card-1").body) == ("Sees an ad\nnow", "and then")


def test_paste_is_plain_text_that_a_map_may_hold(hands: Hands) -> None:
    hands.double_click(hands.on("stage-1"))
    mime = QMimeData()
    mime.setHtml("<b>x</b><img src='/etc/passwd'>")
    mime.setText("<b>x</b>\r\ny\x07")
    hands.typing.insertFromMimeData(mime)
    assert hands.typing.words == "<b>x</b>\ny", "the name of a header is selected as a whole"
    hands.key(_Key.Key_Escape)


def test_text_that_cannot_be_stored_is_refused_in_words_and_kept(hands: Hands) -> None:
    hands.double_click(hands.on("emotion-1", y=0.3))
    hands.typing.insertPlainText("x" * 201)
    with hands.no_edit():
        hands.key(_Key.Key_Return, CTRL)
        assert "at most 200 fit" in hands.typing.complaint
        assert hands.typing.words == "x" * 201
        hands.click(hands.cell(PAINS, 3))
        assert hands.editor is not None
        hands.key(_Key.Key_Escape)
        hands.typing.ask("cancel")


def test_shortcuts_of_the_window_wait_while_something_is_typed(hands: Hands) -> None:
    fired: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+D"), hands.window)
    shortcut.activated.connect(lambda: fired.append("duplicate"))
    hands.double_click(hands.on("card-1"))
    QTest.keyClick(hands.typing, _Key.Key_D, CTRL)
    assert fired == []
    hands.key(_Key.Key_Escape)
    QTest.keyClick(hands.canvas, _Key.Key_D, CTRL)
    assert fired == ["duplicate"]


def test_the_editor_lies_on_its_card_wherever_the_board_is(hands: Hands) -> None:
    hands.double_click(hands.on("card-4"))
    hands.canvas.pan(-60, -30)
    for scale in (1.0, 2.0, 0.3):
        hands.canvas.zoom_to(scale)
        place, editor = hands.rect("card-4"), hands.typing
        assert editor.geometry().topLeft().x() == pytest.approx(max(place.x(), 0), abs=1)
        assert editor.width() == pytest.approx(max(place.width(), 180), abs=1)
        assert editor.font().pixelSize() == max(12, round(14.5 * scale))
        assert editor.geometry().height() >= place.height() - 1
    hands.key(_Key.Key_Escape)


def test_the_editor_grows_with_its_text(hands: Hands) -> None:
    hands.double_click(hands.on("card-4"))
    before = hands.typing.height()
    hands.type("\none\ntwo\nthree\nfour")
    assert hands.typing.height() > before + 40
    hands.key(_Key.Key_Escape)


def test_text_that_the_disk_refuses_is_kept(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise NotSaved("The disk is full. Nothing was changed.")

    hands.double_click(hands.on("card-4"))
    hands.type("!")
    with monkeypatch.context() as broken:
        broken.setattr(hands.document.ledger, "record", full)
        hands.click(hands.cell(PAINS, 3))
        assert hands.typing.complaint == "The disk is full. Nothing was changed."
    with hands.one_edit("Edit touchpoint"):
        hands.typing.ask("save")
    assert hands.card("card-4").title == "Shop window!"


def test_the_editor_says_what_it_is(hands: Hands) -> None:
    hands.double_click(hands.on("card-4"))
    assert hands.typing.accessibleName() == "Text of touchpoint"
    hands.key(_Key.Key_Escape)
