"""Wheel, touchpad, pinch, keys and the middle button move the board; nothing else does."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from journey_studio.desktop.canvas import BoardCanvas, View
from tests.benchmarks.boards import board
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import (
    CTRL,
    SHIFT,
    differing,
    drag,
    mouse,
    on_screen,
    painted_anew,
    pinch,
    wheel,
)
from tests.sample_maps import connected, winter_boots

AT = QPointF(433, 288)
SLIGHT = 24
"""Curves and coarse lines are rasterised a little differently where the clip cuts them."""


def test_ctrl_wheel_keeps_the_place_under_the_pointer(canvas: BoardCanvas) -> None:
    place = canvas.view.to_board(AT)
    for step in range(60):
        wheel(canvas, AT, 120 if step % 2 else -120, CTRL)
        there = canvas.view.to_view(*place)
        assert abs(there.x() - AT.x()) + abs(there.y() - AT.y()) < 0.5
    assert canvas.view.scale == pytest.approx(1.0)


def test_a_notch_zooms_by_its_power_and_four_are_the_most(canvas: BoardCanvas) -> None:
    wheel(canvas, AT, 120, CTRL)
    assert canvas.view.scale == pytest.approx(1.0015**120)
    canvas.zoom_to(1.0)
    wheel(canvas, AT, 12_000, CTRL)
    assert canvas.view.scale == pytest.approx(1.0015**480)


def test_wheel_pinch_and_zoom_to_agree(canvas: BoardCanvas) -> None:
    wheel(canvas, AT, 200, CTRL)
    by_wheel, factor = canvas.view, 1.0015**200
    wheel(canvas, AT, -200, CTRL)
    pinch(canvas, AT, factor - 1)
    by_pinch = canvas.view
    wheel(canvas, AT, -200, CTRL)
    canvas.zoom_to(factor, AT)
    for view in (by_pinch, canvas.view):
        assert (view.scale, view.tx, view.ty) == pytest.approx((by_wheel.scale, by_wheel.tx, by_wheel.ty))


def test_events_that_turn_nothing_do_nothing(canvas: BoardCanvas) -> None:
    before = canvas.view
    wheel(canvas, AT, 0, CTRL)
    wheel(canvas, AT, 0)
    pinch(canvas, AT, 0.0)
    assert canvas.view == before


def test_the_wheel_pans_and_shift_makes_it_sideways(canvas: BoardCanvas) -> None:
    x, y = canvas.view.tx, canvas.view.ty
    wheel(canvas, AT, -120)
    assert (canvas.view.tx, canvas.view.ty) == (x, y - 80)
    wheel(canvas, AT, 120, SHIFT)
    assert (canvas.view.tx, canvas.view.ty) == (x + 80, y - 80)
    wheel(canvas, AT, 0, pixels=QPoint(-7, 11))
    assert (canvas.view.tx, canvas.view.ty) == (x + 73, y - 69)


@pytest.mark.parametrize("button", [Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton])
def test_middle_and_right_drag_pan(canvas: BoardCanvas, button: Qt.MouseButton) -> None:
    x, y = canvas.view.tx, canvas.view.ty
    drag(canvas, QPoint(400, 300), QPoint(360, 332), button)
    assert (canvas.view.tx, canvas.view.ty) == (x - 40, y + 32)


def test_space_and_drag_pans_and_selects_nothing(canvas: BoardCanvas) -> None:
    x = canvas.view.tx
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    drag(canvas, QPoint(400, 300), QPoint(300, 300))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert (canvas.view.tx, canvas.selection) == (x - 100, frozenset())
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


def test_a_right_click_that_trembles_asks_for_the_menu(canvas: BoardCanvas, qtbot: QtBot) -> None:
    before = canvas.view
    with qtbot.waitSignal(canvas.context_wanted) as asked:
        drag(canvas, QPoint(400, 300), QPoint(402, 301), Qt.MouseButton.RightButton)
    assert asked.args is not None
    assert asked.args[0] == QPoint(402, 301)
    assert canvas.view == before


def test_some_of_the_board_stays_in_sight(canvas: BoardCanvas) -> None:
    for _ in range(40):
        canvas.pan(5000, 5000)
    assert canvas.view.tx == canvas.viewport().width() - 64
    for _ in range(40):
        canvas.pan(-5000, -5000)
    assert canvas.view.ty + canvas.scene.height == pytest.approx(64, abs=1)


@pytest.mark.parametrize("way", [(-37, 0), (0, -23), (11, 7), (-300, -180), (400, 260), (-1, 1)])
def test_a_pan_equals_a_full_repaint(canvas: BoardCanvas, way: tuple[int, int]) -> None:
    canvas.select(["card-8", "emotion-3"])
    on_screen(canvas)
    canvas.pan(*way)
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0


@pytest.mark.parametrize("scale", [0.05, 0.5, 1.0])
def test_a_board_in_the_middle_of_the_window_moves_as_one_copy(make_canvas: MakeCanvas, scale: float) -> None:
    canvas = make_canvas(board(160), 700, 500)
    canvas.view = View(scale, 140.0, 90.0)
    canvas.sharpen()
    on_screen(canvas)
    for way in ((-31, -17), (60, 40), (-169, -113), (-40, 0), (25, 9)):
        canvas.pan(*way)
        assert differing(on_screen(canvas), painted_anew(canvas), by=SLIGHT) == 0


@pytest.mark.parametrize("way", [(-37, 0), (0, -23), (11, 7)])
def test_pans_under_widgets_copy_and_leave_no_trace(canvas: BoardCanvas, way: tuple[int, int]) -> None:
    stays, goes = QLabel("Stays", canvas.viewport()), QLabel("Goes along", canvas.viewport())
    for number, note in enumerate((stays, goes)):
        note.setStyleSheet("background: white; border: 2px solid blue; border-radius: 6px")
        note.setGeometry(300 + 300 * number, 200, 120, 60)
        note.show()
    canvas.view_changed.connect(lambda: goes.move(goes.pos() + QPoint(*way)))
    on_screen(canvas)
    painted: list[QRect] = []
    paint = canvas._paint_parts

    def noting(painter: QPainter, exposed: QRect) -> None:
        painted.append(exposed)
        paint(painter, exposed)

    canvas._paint_parts = noting  # type: ignore[method-assign]
    window = canvas.viewport().size()
    for _ in range(3):
        painted.clear()
        canvas.pan(*way)
        shown = on_screen(canvas)
        assert sum(rect.width() * rect.height() for rect in painted) < window.width() * window.height() / 4
        assert differing(shown, painted_anew(canvas)) == 0


def test_a_pan_with_everything_selected_equals_a_full_repaint(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(board(400), 700, 500)
    canvas.select_all()
    on_screen(canvas)
    canvas.pan(-61, -37)
    shown = on_screen(canvas)
    canvas.select(
        set(canvas.selection) & set(canvas.index.owners_in(QRectF(0, 0, 2000, 2000))) if canvas.index else ()
    )
    assert len(canvas.selection) < 400
    assert differing(shown, painted_anew(canvas)) == 0


def test_pans_at_odd_zooms_equal_full_repaints(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(connected().snapshot, 500, 360)
    for scale in (0.05, 0.21, 0.37, 0.83, 1.37):
        canvas.zoom_to(scale, QPointF(100, 100))
        on_screen(canvas)
        for way in ((-31, -17), (9, 40)):
            canvas.pan(*way)
        assert differing(on_screen(canvas), painted_anew(canvas)) == 0, scale


def test_the_line_beside_the_labels_comes_when_they_stand_apart(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(connected().snapshot, 600, 400)
    canvas.view = View(1.0, 0, -30)
    canvas.sharpen()
    on_screen(canvas)
    canvas.pan(-20, 0)
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0
    canvas.pan(20, 0)
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0


def test_while_zooming_the_last_frame_is_stretched_and_then_it_is_sharp(
    canvas: BoardCanvas, qtbot: QtBot
) -> None:
    wheel(canvas, AT, 120, CTRL)
    assert canvas.is_stretched
    stretched = on_screen(canvas)
    qtbot.waitUntil(lambda: not canvas.is_stretched, timeout=1000)
    sharp = on_screen(canvas)
    assert differing(stretched, sharp) > 1000
    assert differing(sharp, painted_anew(canvas)) == 0


def test_fit_all_shows_all_and_fit_shows_what_was_asked_for(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(board(100), 800, 600)
    canvas.fit_all()
    room = canvas.viewport().rect()
    corner = canvas.view.to_view(canvas.scene.width, canvas.scene.height)
    assert canvas.sticky.left == pytest.approx(24, abs=4), (
        "names of lanes keep their size, so the board makes room for them"
    )
    assert corner.x() == pytest.approx(room.width() - 24)
    canvas.fit(["stage1"])
    shown = canvas.view_rect_of("card-acti-7")
    assert room.contains(shown.toAlignedRect())
    assert shown.left() > canvas.sticky.right
    assert canvas.view_rect_of("stage1").right() <= room.width()


def test_a_board_that_nobody_moved_goes_home_when_the_window_changes(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(winter_boots().snapshot, 1500, 800)
    assert canvas.view.scale == 1.0
    canvas.resize(1100, 800)
    assert canvas.view.scale == pytest.approx((1100 - 48) / canvas.scene.width)
    canvas.pan(-10, 0)
    view = canvas.view
    canvas.resize(900, 700)
    assert canvas.view == view


def in_a_window(make_canvas: MakeCanvas) -> tuple[QWidget, BoardCanvas]:
    """A board at home in a window of 1300 px beside whose right edge panels come and go."""
    canvas = make_canvas(winter_boots().snapshot, 1300, 800)
    window = QWidget()
    window.resize(1300, 800)
    canvas.setParent(window)
    canvas.setGeometry(0, 0, 1300, 800)
    window.show()
    canvas.show()
    canvas.go_home()
    return window, canvas


def test_a_panel_that_comes_and_goes_moves_nothing(make_canvas: MakeCanvas) -> None:
    window, canvas = in_a_window(make_canvas)
    home = canvas.view
    canvas.resize(980, 800)
    assert canvas.view == home
    canvas.resize(1300, 800)
    assert canvas.view == home
    window.resize(1200, 800)
    canvas.resize(1200, 800)
    assert canvas.view.scale == pytest.approx((1200 - 48) / canvas.scene.width), "another window"
    window.resize(700, 800)
    canvas.resize(600, 800)
    assert canvas.view.scale <= (1200 - 48) / canvas.scene.width, "less room never makes it larger"
    canvas.setParent(None)
    window.deleteLater()


def test_a_panel_that_goes_leaves_no_empty_room_at_the_right(make_canvas: MakeCanvas) -> None:
    window, canvas = in_a_window(make_canvas)
    home = canvas.view
    canvas.resize(980, 800)
    canvas.pan(-300, -40)
    canvas.resize(1300, 800)
    assert canvas.view.scale == home.scale
    assert canvas.view.tx == pytest.approx(home.tx, abs=1), "what was scrolled aside is back"
    assert canvas.view.ty == home.ty - 40
    canvas.zoom_to(2.0)
    own = canvas.view
    canvas.resize(980, 800)
    canvas.resize(1300, 800)
    assert canvas.view == own, "a zoom of one's own stays"
    canvas.setParent(None)
    window.deleteLater()


def test_pages_turn_the_board(canvas: BoardCanvas) -> None:
    y, x = canvas.view.ty, canvas.view.tx
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert canvas.view.ty == y + round(canvas.viewport().height() * 0.8)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown, SHIFT)
    assert canvas.view.tx == x - round(canvas.viewport().width() * 0.8)


def test_moving_the_mouse_alone_moves_nothing(canvas: BoardCanvas) -> None:
    before = canvas.view
    mouse(canvas, QEvent.Type.MouseMove, QPoint(10, 10), Qt.MouseButton.NoButton)
    assert canvas.view == before


def test_nothing_that_is_in_sight_moves_the_board(canvas: BoardCanvas) -> None:
    canvas.fit_all()
    before = canvas.view
    for owner in ("lane-1", "lane-3", "stage-1", "stage-2", "step-1", "card-9"):
        canvas.bring_into_view(owner)
        assert canvas.view == before, owner


def test_of_a_lane_its_name_counts(canvas: BoardCanvas) -> None:
    before = canvas.view
    canvas.bring_into_view("lane-2")
    assert canvas.view.tx == before.tx
    canvas.pan(0, -2000)
    hidden = canvas.view
    canvas.bring_into_view("lane-1")
    assert canvas.view.ty > hidden.ty
    assert canvas.view.tx == before.tx


def test_what_fills_the_window_does_not_move_the_board(canvas: BoardCanvas) -> None:
    canvas.fit(["card-9"])
    canvas.zoom_to(4.0, canvas.view_rect_of("card-9").center())
    room = QRectF(canvas.viewport().rect())
    assert canvas.view_rect_of("card-9").width() > room.width() - canvas.sticky.right
    canvas.pan(-40, 0)
    before = canvas.view
    canvas.bring_into_view("card-9")
    assert canvas.view.tx == before.tx
