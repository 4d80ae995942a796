"""The table of actions: complete, without a key twice, and each enabled when it can do something."""

from collections import Counter
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from journey_studio.desktop.actions import MENUS, SUBMENUS, TABLE, cards, curves, presenting
from journey_studio.desktop.canvas.editing import current
from journey_studio.desktop.dialogs.keys import KeysDialog
from journey_studio.desktop.manual.window import UserGuide
from journey_studio.desktop.menus import keys_of
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Stage
from journey_studio.model.connector import CONNECTOR_KINDS
from journey_studio.model.sticky import STICKY_COLOURS

PRESENTED = {action.id for action in presenting.ACTIONS} - {"present", "present_here", "present_projector"}
ALWAYS = {
    "reduce_motion",
    "present_projector",
    "wheel_zooms",
    "palette",
    "new",
    "open",
    "import",
    "import_clipboard",
    "quit",
    "theme_light",
    "theme_projector",
    "theme_high-contrast",
    "theme_dark",
    "theme_system",
    "toggle_theme",
    "keys",
    "user_guide",
}
ON_CURVE = {action.id for action in curves.ACTIONS} - {"add_emotion", "curve_average"}
MOVES = {"move_left", "move_right", "move_up", "move_down"}
AMONG_JOURNEYS = {"next_journey", "previous_journey", "delete_journey"}
FILTERED = {"save_view", "clear_filter"}
CARDS = {action.id for action in cards.ACTIONS}
ON_SELECTION = {*CARDS, "edit", "cut", "copy", "duplicate", "delete", "fit_selection", "fit_stage", *MOVES}

ON_CARDS = {"connect_to"}
ON_CONNECTORS = {"turn_around", *(f"connector_{kind}" for kind in CONNECTOR_KINDS)}
ON_NOTES = {"group", "ungroup", "front", "back", "lock", *(f"note_{colour}" for colour in STICKY_COLOURS)}


ON_HEADERS = {
    "insert_behind",
    "insert_below",
    "larger",
    "smaller",
    "fit_content",
    "collapse_lane",
    "pin_lane",
    "hide_lane",
    "show_lanes",
}


def enabled(window: MainWindow) -> set[str]:
    return {name for name, action in window.actions_by_id.items() if action.isEnabled()}


def test_no_key_and_no_id_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for action in TABLE for key in action.keys]
    assert "" not in keys
    assert [key for key, times in Counter(keys).items() if times > 1] == []
    ids = [action.id for action in TABLE]
    assert len(set(ids)) == len(ids)


def test_no_letter_of_a_menu_is_another_menus_or_an_actions() -> None:
    letters = ["Alt+" + title[title.index("&") + 1].upper() for title, _ in MENUS]
    assert [key for key, times in Counter(letters).items() if times > 1] == []
    assert {QKeySequence(key).toString() for action in TABLE for key in action.keys}.isdisjoint(letters)


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("undo", ("Ctrl+Z",)),
        ("redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
        ("zoom_in", ("Ctrl+=", "Ctrl++")),
        ("zoom_out", ("Ctrl+-",)),
        ("zoom_100", ("Ctrl+0", "Shift+0", "Alt+Home")),
        ("fit_all", ("Shift+1", "Home")),
        ("fit_selection", ("Shift+2", "Shift+Home")),
        ("select_all", ("Ctrl+A",)),
        ("delete", ("Del", "Backspace")),
        ("cut", ("Ctrl+X",)),
        ("copy", ("Ctrl+C",)),
        ("paste", ("Ctrl+V",)),
        ("paste_one", ("Ctrl+Shift+V",)),
        ("copy_picture", ("Ctrl+Shift+C",)),
        ("duplicate", ("Ctrl+D",)),
        ("edit", ("F2",)),
        ("move_left", ("Alt+Left",)),
        ("export", ("Ctrl+Shift+E",)),
        ("new", ("Ctrl+N",)),
        ("open", ("Ctrl+O",)),
        ("toggle_theme", ("Alt+Shift+D",)),
    ],
)
def test_the_keys_that_hands_know(name: str, keys: tuple[str, ...]) -> None:
    assert next(action for action in TABLE if action.id == name).keys == keys


def test_every_action_is_in_a_menu_and_menus_name_only_actions() -> None:
    listed = {entry for _, entries in (*MENUS, *SUBMENUS.values()) for entry in entries}
    assert listed - {"-", "recent", "views", "hidden", *SUBMENUS} == {action.id for action in TABLE}


def test_without_a_map_only_what_needs_none_is_enabled(empty_window: MainWindow) -> None:
    assert enabled(empty_window) == ALWAYS


def test_with_a_map_all_but_the_past_and_the_selection_is_enabled(window: MainWindow) -> None:
    everything = {action.id for action in TABLE}
    chosen = {*ON_SELECTION, *ON_CARDS, *ON_CONNECTORS, *ON_NOTES}
    assert everything - enabled(window) == {
        "undo",
        "redo",
        "add_to_route",
        "next_stop",
        "previous_stop",
        "show_on_board",
        *chosen,
        *AMONG_JOURNEYS,
        *FILTERED,
        *ON_HEADERS,
        *ON_CURVE,
        *PRESENTED,
    }


def test_a_selection_can_be_deleted_and_brought_back(window: MainWindow, checkout: Card) -> None:
    assert enabled(window) >= ON_SELECTION | ON_CARDS
    window.actions_by_id["delete"].trigger()
    assert window.session.snapshot.get(Card, checkout.id) is None
    assert {"undo"} <= enabled(window)
    assert not {"redo", "delete"} & enabled(window)
    window.actions_by_id["undo"].trigger()
    assert window.session.snapshot.get(Card, checkout.id) == checkout
    assert checkout.id in window.selected
    assert "redo" in enabled(window)


def test_what_acts_on_the_board_rests_while_text_is_typed(
    window: MainWindow, checkout: Card, qapp: QApplication
) -> None:
    window.inspector.form("card").findChild(QWidget, "title").setFocus()
    qapp.processEvents()
    assert window.is_typing
    resting = {action.id for action in TABLE if action.editing}
    assert {"delete", "duplicate", "select_all", "fit_all"} <= resting
    assert not resting & enabled(window)
    window.canvas.setFocus()
    qapp.processEvents()
    assert enabled(window) >= resting - ON_CONNECTORS - ON_NOTES - ON_HEADERS - {"show_on_board"}


def test_a_map_to_read_only_offers_no_change(empty_window: MainWindow, boots: object) -> None:
    empty_window.maps.open(boots, read_only=True)
    changing = {
        "undo",
        "redo",
        "edit",
        "duplicate",
        "delete",
        "cut",
        "paste",
        "paste_one",
        "add_stage",
        "add_step",
        "add_card",
        "add_persona",
    }
    assert not changing & enabled(empty_window)
    assert "copy_map" in enabled(empty_window)
    assert "can only be read" in empty_window.notice.text
    assert "Read only" in empty_window.top_bar.saved.text()


def test_buttons_and_tool_tips_read_the_table(window: MainWindow, checkout: Card) -> None:
    assert "Ctrl+Z" in window.actions_by_id["undo"].toolTip()
    undo = window.top_bar.findChild(QPushButton, "undoButton")
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    window.actions_by_id["duplicate"].trigger()
    assert undo.isEnabled()
    undo.click()
    assert not undo.isEnabled()


def shown_keys(dialog: KeysDialog) -> dict[str, str]:
    """What is shown of each line: words and keys."""
    return {
        words.text(): keys.text()
        for _, lines in dialog._groups
        for _, (words, keys) in lines
        if not words.isHidden() and not keys.isHidden()
    }


def test_the_list_of_keys_shows_every_action_that_has_keys_and_is_searched(window: MainWindow) -> None:
    dialog = KeysDialog(window)
    dialog.show()
    everything = shown_keys(dialog)
    assert {action.label.rstrip(" …") for action in TABLE if action.keys} <= set(everything)
    assert everything["Undo"] == "Ctrl+Z"
    QTest.keyClicks(dialog.field, "zoom ctrl")
    left = shown_keys(dialog)
    assert set(left) == {"Zoom in", "Zoom out"}
    headings = [heading.text() for heading, _ in dialog._groups if heading.isVisible()]
    assert headings == ["View"]
    dialog.field.setText("no such thing")
    assert dialog.nothing.isVisible()
    dialog.field.clear()
    assert shown_keys(dialog) == everything
    dialog.close()


def test_every_tool_tip_of_an_action_shows_its_keys(window: MainWindow) -> None:
    for action in TABLE:
        if action.keys:
            assert keys_of(action) in unescape(window.actions_by_id[action.id].toolTip()), action.id


def test_inserting_makes_records_and_the_menu_of_lanes_makes_each_kind(window: MainWindow) -> None:
    before = len(window.session.snapshot.lanes(window.session.journey_id))
    window.actions_by_id["add_lane_campaigns"].trigger()
    window.settle()
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    assert len(lanes) == before + 1
    assert "campaigns" in {lane.kind for lane in lanes}


def test_a_card_is_moved_by_menu(window: MainWindow, checkout: Card) -> None:
    steps = [step.id for step in window.session.snapshot.steps(window.session.journey_id)]
    window.actions_by_id["move_right"].trigger()
    moved = window.session.snapshot.need(Card, checkout.id)
    assert moved.step == steps[steps.index(checkout.step) + 1]
    window.actions_by_id["move_left"].trigger()
    assert window.session.snapshot.need(Card, checkout.id).step == checkout.step


def test_a_right_click_selects_and_offers_what_can_be_done(window: MainWindow, qapp: QApplication) -> None:
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    place = window.canvas.rect_of(card.id)
    assert place is not None
    at = window.canvas.view.to_view(place.center().x(), place.center().y()).toPoint()
    window.canvas.context_wanted.emit(at, window.canvas.hit(at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.selected == {card.id}
    labels = [action.text() for action in menu.actions()]
    assert {"Edit text", "Duplicate", "Move", "Delete", "Insert"} <= set(labels)
    next(action for action in menu.actions() if action.text() == "Delete").trigger()
    menu.close()
    qapp.processEvents()
    assert window.session.snapshot.get(Card, card.id) is None


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_f1_helps_while_something_is_typed_on_the_board_and_the_typing_goes_on(
    window: MainWindow, held: Qt.KeyboardModifier
) -> None:
    window.canvas.setFocus()
    window.actions_by_id["add_stage"].trigger()
    editor = current(window.canvas)
    assert editor is not None
    QTest.keyClicks(editor, "Unb")
    before = window.session.snapshot
    QTest.keyClick(editor, Qt.Key.Key_F1, held)
    QApplication.processEvents()
    helping = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, KeysDialog | UserGuide) and each.isVisible()
    ]
    assert [type(each) for each in helping] == [UserGuide if held else KeysDialog]
    assert current(window.canvas) is editor
    assert window.session.snapshot is before
    for each in helping:
        each.close()
    editor.setFocus()
    QTest.keyClicks(editor, "oxing")
    QTest.keyClick(editor, Qt.Key.Key_F5)
    assert not window.presentation.is_on, "other keys of the window rest while somebody types"
    window.settle()
    assert "Unboxing" in [stage.title for stage in window.session.snapshot.all(Stage)]
