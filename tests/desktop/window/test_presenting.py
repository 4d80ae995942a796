"""Presenting by hand: real keys and the mouse, at three sizes of screen, and back to the window as it was."""

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from journey_studio.desktop.actions.presenting import PRESENTING_KEYS
from journey_studio.desktop.canvas.editing import current
from journey_studio.desktop.present import glide
from journey_studio.desktop.present.frames import LINES, readable_scale
from journey_studio.desktop.present.hud import Hud
from journey_studio.desktop.settings import remember_motion, remember_projector
from journey_studio.desktop.window import MainWindow
from journey_studio.document.changing import change, delete
from journey_studio.layout.measures import SMALLEST_TEXT
from journey_studio.model import Card, Persona
from journey_studio.scene import Group, Text

Key, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SCREENS = [(1280, 720), (1920, 1080), (3840, 2160)]


@pytest.fixture(autouse=True)
def still(window: MainWindow, qapp: QApplication) -> None:
    """No glide to wait for; the one test that looks at the glide asks for it."""
    remember_motion(reduced=True)
    window.canvas.setFocus()
    qapp.processEvents()


def present(window: MainWindow, size: tuple[int, int] = (1920, 1080)) -> None:
    QTest.keyClick(window.canvas, Key.Key_F5)
    QApplication.processEvents()  # the offscreen screen is 800 px wide; after that the window can have any size
    assert window.isFullScreen()
    window.resize(*size)
    QApplication.processEvents()
    assert window.presentation.is_on


def press(window: MainWindow, *keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(window.canvas, key)
        else:
            QTest.keyClick(window.canvas, key, held)
    QApplication.processEvents()


def titles(window: MainWindow) -> list[str]:
    return [stage.title for stage in window.presentation.stages]


def shown(window: MainWindow) -> str:
    return next(each.title for each in window.presentation.stages if each.id == window.presentation.stage)


def texts(group: Group) -> Iterator[Text]:
    for item in group.items:
        if isinstance(item, Text) and item.lines:
            yield item
        elif isinstance(item, Group):
            yield from texts(item)


def chrome(window: MainWindow) -> list[QWidget]:
    return [
        *(window.menuBar(), window.top_bar, window.status, window.palette_panel),
        *(window.side, window.inspector, window.minimap, window.middle.chips),
    ]


@pytest.mark.parametrize("size", SCREENS)
def test_the_smallest_words_are_a_fiftieth_of_the_screen(window: MainWindow, size: tuple[int, int]) -> None:
    present(window, size)
    assert (window.canvas.width(), window.canvas.height()) == size
    smallest = min(text.style.size for text in texts(window.canvas.scene.root))
    assert smallest >= SMALLEST_TEXT
    assert smallest * window.canvas.view.scale >= size[1] / LINES
    assert not any(widget.isVisible() for widget in chrome(window))


def test_about_five_columns_stand_beside_the_names_of_lanes() -> None:
    assert 4.0 <= (1920 / readable_scale(1080) - 152) / 208 <= 5.5


@pytest.mark.parametrize("size", SCREENS)
def test_every_card_of_a_stage_comes_into_sight(window: MainWindow, size: tuple[int, int]) -> None:
    """Space goes on until the end; each card is seen whole once, while its stage has the light."""
    present(window, size)
    snapshot, canvas = window.session.snapshot, window.canvas
    seen: set[str] = set()
    for _ in range(100):
        sticky, port = canvas.sticky, canvas.viewport().rect()
        for card in snapshot.all(Card):
            rect = canvas.view_rect_of(card.id)
            free = port.adjusted(sticky.right, sticky.bottom, 0, 0)
            if (
                free.contains(rect.toAlignedRect().adjusted(1, 1, -1, -1))
                and card.id not in window.standing.aside
            ):
                seen.add(card.id)
        before = canvas.view, window.presentation.stage
        press(window, Key.Key_Space)
        if before == (canvas.view, window.presentation.stage):
            break
    assert shown(window) == titles(window)[-1]
    assert seen == {card.id for card in snapshot.all(Card)}


def test_keys_go_from_stage_to_stage(window: MainWindow) -> None:
    present(window)
    names = titles(window)
    assert shown(window) == names[0]
    for keys, at in (
        ([Key.Key_Right], 1),
        ([Key.Key_Right, Key.Key_Right], 3),
        ([Key.Key_Left], 2),
        ([Key.Key_End], 4),
        ([Key.Key_Right], 4),
        ([Key.Key_Home], 0),
        ([Key.Key_Left], 0),
        (["3", Key.Key_Return], 2),
        (["9", "9", Key.Key_Enter], 4),
        (["2", Key.Key_Escape], 4),
    ):
        press(window, *keys)
        assert shown(window) == names[at], keys
    assert window.presentation.is_on
    press(window, "1", Key.Key_Return, Key.Key_Escape)
    assert not window.presentation.is_on


def test_space_goes_down_before_it_goes_on_and_page_up_comes_back_the_same_way(window: MainWindow) -> None:
    present(window)
    ways = []
    for _ in range(4):
        ways.append((window.presentation.stage, window.canvas.view))
        press(window, Key.Key_PageDown)
    assert ways[0][0] == ways[1][0]
    assert ways[1][1].ty < ways[0][1].ty
    for way in reversed(ways):
        press(window, Key.Key_PageUp)
        assert (window.presentation.stage, window.canvas.view) == way


def test_the_stage_in_the_light_stands_out_and_the_rest_is_pale(window: MainWindow) -> None:
    present(window)
    snapshot, standing = window.session.snapshot, window.standing
    press(window, Key.Key_Right)
    stage = window.presentation.stage
    steps = {step.id for step in snapshot.steps(window.session.journey_id) if step.stage == stage}
    lit = {card.id for card in snapshot.all(Card)} - standing.aside
    assert lit == {card.id for card in snapshot.all(Card) if card.step in steps}
    assert {each.id for each in window.presentation.stages} - standing.aside == {stage}
    picture, ratio = window.canvas.grab().toImage(), window.canvas.devicePixelRatioF()
    bars = {}
    for each in window.presentation.stages[:3]:
        rect = window.canvas.view_rect_of(each.id)
        bars[each.id] = picture.pixelColor((rect.topLeft().toPoint() + QPoint(30, 6)) * ratio).lightness()
    assert bars[stage] + 60 < min(light for key, light in bars.items() if key != stage)


def test_escape_comes_back_to_exactly_the_window_as_it_was(
    window: MainWindow, checkout: Card, qtbot: QtBot
) -> None:
    qtbot.wait(
        QApplication.doubleClickInterval() + 100
    )  # the card that was selected comes into sight by itself
    window.side.open("history")
    window.canvas.zoom_to(1.3)
    window.canvas.pan(-40, -25)
    QApplication.processEvents()
    canvas = window.canvas
    before = canvas.view, canvas.selection, canvas.curve_view, window.geometry(), window.windowState()
    around = [widget.isVisible() for widget in chrome(window)]
    picture = window.grab().toImage()
    present(window)
    press(window, Key.Key_Right, "p", ".", ".", "o", Key.Key_Right, Key.Key_Return, "l", Key.Key_Escape)
    assert before == (
        canvas.view,
        canvas.selection,
        canvas.curve_view,
        window.geometry(),
        window.windowState(),
    )
    assert around == [widget.isVisible() for widget in chrome(window)]
    assert window.side.current == "history"
    assert not window.standing.aside
    assert window.grab().toImage() == picture


def test_shift_f5_begins_where_one_is(window: MainWindow, checkout: Card) -> None:
    QTest.keyClick(window.canvas, Key.Key_F5, SHIFT)
    assert shown(window) == "Purchase"
    press(window, Key.Key_Escape)
    window.canvas.select(())
    last = window.presentation.stages[-1]
    window.canvas.zoom_to(1.0)
    window.canvas.pan(-round(window.canvas.view_rect_of(last.id).center().x() - window.canvas.width() / 2), 0)
    QTest.keyClick(window.canvas, Key.Key_F5, SHIFT)
    assert shown(window) == last.title


def test_lanes_are_revealed_one_by_one(window: MainWindow) -> None:
    present(window)
    index = window.canvas.index
    assert index
    every = [lane.owner for lane in index.lanes]
    for count in (1, 2, 3):
        press(window, ".")
        assert window.canvas.index
        assert [lane.owner for lane in window.canvas.index.lanes] == every[:count]
    press(window, ",")
    assert [lane.owner for lane in window.canvas.index.lanes] == every[:2]
    for lane in every[2:]:
        press(window, ".")
        assert window.canvas.view_rect_of(lane).bottom() <= window.canvas.height() + 1
    press(window, ".")
    assert [lane.owner for lane in window.canvas.index.lanes] == every
    assert not any(lane.hidden for lane in window.session.snapshot.lanes(window.session.journey_id))


def test_p_lets_one_persona_after_the_other_stand_alone(window: MainWindow) -> None:
    present(window)
    snapshot = window.session.snapshot
    curves = {curve.id: curve.persona for curve in snapshot.curves(window.session.journey_id)}
    people = [each.id for each in snapshot.all(Persona)]
    alone = []
    for _ in range(3):
        press(window, "p")
        alone.append(curves.get(window.canvas.curve_view.solo or ""))
    assert alone == [*people, None]


@pytest.mark.parametrize(("letter", "colour"), [("b", "#000000"), ("w", "#ffffff")])
def test_a_letter_blanks_the_screen_until_any_key(window: MainWindow, letter: str, colour: str) -> None:
    present(window)
    press(window, letter)
    picture = window.grab().toImage()
    corners = [
        (5, 5),
        (picture.width() - 6, picture.height() - 6),
        (picture.width() // 2, picture.height() // 2),
    ]
    assert {picture.pixelColor(*corner).name() for corner in corners} == {colour}
    press(window, Key.Key_Right)
    assert window.presentation.curtain.isHidden()
    assert shown(window) == titles(window)[0]


@pytest.mark.parametrize("way", ["l", "Ctrl+L"])
def test_the_laser_leaves_a_trail_that_fades_within_a_second(
    window: MainWindow, way: str, qtbot: QtBot
) -> None:
    remember_motion(reduced=False)
    present(window)
    if way == "l":
        press(window, "l")
    else:
        press(window, Key.Key_L, held=CTRL)
    for x in range(300, 700, 40):
        QTest.mouseMove(window.canvas.viewport(), QPoint(x, 400))
        QApplication.processEvents()
    laser = window.presentation.laser
    assert len(laser.trail) > 1
    assert laser.isVisible()
    assert window.canvas.grab().toImage().pixelColor(laser.trail[-1][0].toPoint()).name() == "#e4002b"
    qtbot.waitUntil(lambda: len(laser.trail) == 1, timeout=10000)
    press(window, "l")
    assert laser.isHidden()


def test_where_motion_is_reduced_the_laser_has_no_trail_and_nothing_glides(window: MainWindow) -> None:
    present(window)
    press(window, "l")
    for x in (300, 340, 380):
        QTest.mouseMove(window.canvas.viewport(), QPoint(x, 400))
    assert len(window.presentation.laser.trail) == 1
    goal = next(each.view for each in window.presentation.frames() if each.stage != window.presentation.stage)
    QTest.keyClick(window.canvas, Key.Key_Right)
    assert window.canvas.view == goal


def test_the_board_glides_to_the_next_frame(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(glide, "LENGTH", 2000)  # slow enough for a busy machine
    remember_motion(reduced=False)
    present(window)
    start, goal = window.presentation.frames()[0].view, window.presentation.frames()[1].view
    QTest.keyClick(window.canvas, Key.Key_Space)
    qtbot.waitUntil(lambda: goal.ty < window.canvas.view.ty < start.ty, timeout=2000)
    qtbot.waitUntil(lambda: window.canvas.view == goal, timeout=8000)


def test_the_overview_shows_all_and_leads_to_a_stage(window: MainWindow) -> None:
    present(window)
    scale = window.canvas.view.scale
    press(window, "o")
    assert window.canvas.view.scale < scale
    board = window.canvas.view.rect_to_view(window.canvas.index.covered)  # type: ignore[union-attr]
    assert window.canvas.viewport().rect().contains(board.toAlignedRect())
    press(window, Key.Key_Right, Key.Key_Right)
    assert window.presentation.is_overview
    press(window, Key.Key_Return)
    assert (shown(window), window.canvas.view.scale) == (titles(window)[2], scale)
    press(window, "o")
    last = window.canvas.view_rect_of(window.presentation.stages[-1].id).center().toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, last + QPoint(0, 200))
    assert shown(window) == titles(window)[-1]
    assert not window.presentation.is_overview


def test_in_the_overview_nothing_is_pale_and_the_stage_wears_a_frame(window: MainWindow) -> None:
    present(window)
    assert window.standing.aside
    press(window, "o")
    assert window.standing.aside == frozenset()
    first, second = window.presentation.stages[:2]
    assert window.canvas.emphasis.found == {first.id}
    press(window, Key.Key_Right)
    assert window.canvas.emphasis.found == {second.id}
    press(window, "o")
    assert window.standing.aside
    assert window.canvas.emphasis.found == frozenset()
    press(window, "o")
    window.presentation.end()
    assert window.canvas.emphasis.found == frozenset()


@pytest.mark.parametrize("size", SCREENS)
def test_the_strip_covers_no_lane(window: MainWindow, size: tuple[int, int]) -> None:
    present(window, size)
    parts = [frame for frame in window.presentation.frames() if frame.stage == window.presentation.stage]
    press(window, *[Key.Key_Down] * (len(parts) - 1))
    window.presentation.refresh()
    hud = window.presentation.hud
    hud.appear()
    board = window.canvas.view.rect_to_view(window.canvas.index.covered)  # type: ignore[union-attr]
    assert board.bottom() <= hud.geometry().top()
    press(window, "o")
    board = window.canvas.view.rect_to_view(window.canvas.index.covered)  # type: ignore[union-attr]
    assert board.bottom() <= hud.geometry().top()


def test_a_selected_card_is_typed_with_enter_and_letters_are_letters(window: MainWindow) -> None:
    present(window)
    card = next(card for card in window.session.snapshot.all(Card) if card.id not in window.standing.aside)
    middle = window.canvas.view_rect_of(card.id).center().toPoint()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, NONE, middle)
    assert window.canvas.selection == {card.id}
    press(window, Key.Key_Return)
    editor = current(window.canvas)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "bowlp.,1 n")
    QTest.keyClick(editor, Key.Key_Return, CTRL)
    QApplication.processEvents()
    assert window.session.snapshot.need(Card, card.id).title == "bowlp.,1 n"
    assert window.presentation.is_on
    assert window.presentation.curtain.isHidden()
    assert shown(window) == titles(window)[0]


def drag_card(window: MainWindow, card: Card) -> Card:
    start = window.canvas.view_rect_of(card.id).center().toPoint()
    port, left = window.canvas.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, NONE, start)
    for part in range(1, 6):
        QTest.mouseMove(port, start + QPoint(90 * part, 0))
    QTest.mouseRelease(port, left, NONE, start + QPoint(450, 0))
    QApplication.processEvents()
    return window.session.snapshot.need(Card, card.id)


def test_nothing_moves_under_the_mouse_until_it_is_let_go(window: MainWindow) -> None:
    present(window)
    journey = window.session.journey
    card = next(card for card in window.session.snapshot.all(Card) if card.id not in window.standing.aside)
    assert drag_card(window, card) == card
    QTest.keyClick(window.canvas, Key.Key_L, CTRL | SHIFT)
    assert drag_card(window, card).step != card.step
    assert window.session.journey == journey  # the map's own lock is left alone
    QTest.keyClick(window.canvas, Key.Key_L, CTRL | SHIFT)
    held = window.session.snapshot.need(Card, card.id)
    assert drag_card(window, held) == held


def test_letters_are_no_tools_and_delete_does_nothing_while_people_watch(window: MainWindow) -> None:
    present(window)
    before = window.session.snapshot
    card = next(card for card in before.all(Card) if card.id not in window.standing.aside)
    for selection in ((), (card.id,)):
        window.canvas.select(selection)
        press(window, "n", "c", "m", "h", "x", Key.Key_Delete, Key.Key_Backspace)
        assert window.session.snapshot is before
        assert not window.canvas.is_hand
        assert window.minimap.isHidden()
        assert current(window.canvas) is None


def test_the_projector_theme_is_worn_while_presenting_where_it_is_chosen(window: MainWindow) -> None:
    window.appearance.choose("dark")
    remember_projector(on=True)
    present(window)
    assert window.canvas.theme.name == "projector"
    press(window, Key.Key_Escape)
    assert window.canvas.theme.name == window.theme.name == "dark"


def test_the_strip_says_where_one_is_and_hides_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    present(window)
    hud = window.presentation.hud
    assert hud.isVisible()
    assert "1 / 5" in hud.place.text()
    qtbot.waitUntil(hud.isHidden, timeout=10000)
    QTest.mouseMove(window.canvas.viewport(), QPoint(500, 300))
    QTest.mouseMove(window.canvas.viewport(), QPoint(520, 320))
    assert hud.isVisible()
    hud.on.click()
    assert "2 / 5" in hud.place.text()
    assert all(each.accessibleName() for each in (hud, hud.on, hud.back, hud.place))


def test_another_map_ends_the_presentation(window: MainWindow, qapp: QApplication) -> None:
    view = window.canvas.view
    present(window)
    window.session.close()
    qapp.processEvents()
    assert not window.presentation.is_on
    assert window.menuBar().isVisible()
    assert view.scale > 0


def test_a_stage_that_goes_makes_room_for_another(window: MainWindow) -> None:
    present(window)
    press(window, Key.Key_End)
    assert window.session.document
    last, before = window.presentation.stage, len(window.presentation.stages)
    with window.session.document.edit("Delete stage") as edit:
        delete(edit, last)
    assert len(window.presentation.stages) == before - 1
    assert shown(window) == titles(window)[-1]


def test_the_present_menu_offers_what_can_be_done(window: MainWindow) -> None:
    during = ("present_next", "present_overview", "present_laser", "present_end")
    assert window.actions_by_id["present"].isEnabled()
    assert not any(window.actions_by_id[key].isEnabled() for key in during)
    window.actions_by_id["present"].trigger()
    assert not window.actions_by_id["present"].isEnabled()
    assert all(window.actions_by_id[key].isEnabled() for key in during)
    window.actions_by_id["present_next"].trigger()
    assert shown(window) == titles(window)[1]
    window.actions_by_id["present_end"].trigger()
    assert not window.presentation.is_on
    assert len(PRESENTING_KEYS) > 10


def test_curves_are_strong_only_within_the_stage_in_the_light(window: MainWindow) -> None:
    present(window)
    press(window, Key.Key_Right, Key.Key_Space)
    canvas = window.canvas
    stage = canvas.view_rect_of(window.presentation.stage).toRect()
    picture, blue = canvas.grab().toImage(), window.theme.personas[0].lower()
    columns = {
        x
        for x in range(canvas.sticky.right, picture.width())
        for y in range(canvas.sticky.bottom, picture.height(), 2)
        if picture.pixelColor(x, y).name() == blue
    }
    assert len(columns) > 100
    assert stage.left() - 8 <= min(columns) <= max(columns) <= stage.right() + 8


@pytest.mark.parametrize(
    ("key", "text", "held"),
    [
        (Key.Key_3, "3", NONE),
        (Key.Key_3, "3", SHIFT),
        (Key.Key_QuoteDbl, "3", SHIFT),
        (Key.Key_3, "3", KEYPAD),
    ],
)
def test_digits_count_on_every_keyboard(
    window: MainWindow, key: Qt.Key, text: str, held: Qt.KeyboardModifier
) -> None:
    """US, French and German rows of digits, and the keypad; no shortcut of the window takes them first."""
    present(window)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, text)
    asked.ignore()
    QApplication.sendEvent(window.canvas, asked)
    assert asked.isAccepted()
    QApplication.sendEvent(window.canvas, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    press(window, Key.Key_Return)
    assert shown(window) == titles(window)[2]


def test_stages_are_told_to_a_screen_reader(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "journey_studio.desktop.present.presentation.announce", lambda canvas, words: said.append(words)
    )
    present(window)
    press(window, Key.Key_Right, "p", ".", Key.Key_Escape)
    assert said[0] == "Stage 1 of 5: Awareness"
    assert said[1] == "Stage 2 of 5: Consideration"
    assert said[2].startswith("Only ")
    assert said[-1] == "The presentation is over"


def test_the_notice_of_the_lock_lets_things_be_moved(window: MainWindow) -> None:
    present(window)
    window.canvas.select([window.presentation.stages[0].id])
    window.actions_by_id["move_right"].trigger()
    assert "everything stays where it is" in window.notice.text
    window.notice.choose("Unlock")
    assert not window.canvas.is_held
    assert not window.session.journey.locked  # type: ignore[union-attr]


def test_numbers_keep_their_order_beside_a_title_from_right_to_left(window: MainWindow) -> None:
    document = window.session.document
    assert document
    with document.edit("Rename") as edit:
        change(edit, window.presentation.stages[0].id, {"title": "الوعي"})
    present(window)
    words = window.presentation.hud.place.text()
    assert "1 / 5" in words
    strong = next(letter for letter in words if unicodedata.bidirectional(letter) in ("L", "R", "AL"))
    assert unicodedata.bidirectional(strong) == "L"


def test_no_notice_lies_under_the_presentation_and_what_it_said_is_said_after(window: MainWindow) -> None:
    window.say("Exported boots.pdf")
    assert window.notice.isVisible()
    present(window)
    assert not window.notice.isVisible()
    window.say("The disk is full", alarm=True)
    press(window, "b")
    assert not window.notice.isVisible()
    press(window, "b", Key.Key_Escape)
    assert not window.presentation.is_on
    assert window.notice.isVisible()
    assert window.notice.text == "The disk is full"


@pytest.mark.parametrize("width", [420, 640, 900])
def test_the_strip_is_whole_in_a_narrow_window(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.show()
    hud = Hud(window.canvas)
    window.canvas.setFixedSize(width, 400)
    hud.say("A stage with a name that is really long 1 / 5")
    hud.appear()
    assert hud.width() <= width - 16
    for part in (hud.back, hud.place, hud.on):
        assert part.isVisible()
        assert hud.rect().contains(part.geometry())
    hud.end()
