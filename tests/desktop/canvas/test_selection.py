"""Mouse and keys select; rings show it; undo selects what it touched."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_studio.desktop.canvas import BoardCanvas, Hit
from journey_studio.document.changing import change, delete
from tests.builders import a_journey
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.hands import (
    CTRL,
    SHIFT,
    click,
    differing,
    drag,
    middle_of,
    mouse,
    on_screen,
    painted_anew,
)
from tests.sample_maps import sixty_cards


def test_a_click_selects_and_a_click_on_nothing_clears(canvas: BoardCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.selection_changed):
        click(canvas, middle_of(canvas, "card-8"))
    assert (canvas.selection, canvas.focused) == ({"card-8"}, "card-8")
    click(canvas, middle_of(canvas, "card-9"))
    assert canvas.selection == {"card-9"}
    click(canvas, middle_of(canvas, "lane-4/step-3"))
    assert (canvas.selection, canvas.focused) == (frozenset(), None)


def test_shift_and_ctrl_clicks_toggle(canvas: BoardCanvas) -> None:
    click(canvas, middle_of(canvas, "card-8"))
    click(canvas, middle_of(canvas, "card-9"), SHIFT)
    click(canvas, middle_of(canvas, "emotion-3"), CTRL)
    assert canvas.selection == {"card-8", "card-9", "emotion-3"}
    click(canvas, middle_of(canvas, "card-8"), CTRL)
    assert canvas.selection == {"card-9", "emotion-3"}


def test_a_click_on_a_label_selects_its_lane_and_one_on_the_head_a_stage(canvas: BoardCanvas) -> None:
    click(canvas, QPoint(20, middle_of(canvas, "lane-3").y()))
    assert canvas.selection == {"lane-3"}
    click(canvas, middle_of(canvas, "stage-2"))
    assert canvas.selection == {"stage-2"}
    QTest.keyClick(canvas, Qt.Key.Key_A, CTRL)
    assert canvas.selection == {"card-2", "card-3", "card-8", "card-9", "card-13", "card-16"}


def test_the_ring_is_in_the_accent_and_only_it_is_painted_anew(canvas: BoardCanvas) -> None:
    before = on_screen(canvas)
    painted: list[QRectF] = []
    _watch(canvas, painted)
    canvas.select(["card-8"])
    after = on_screen(canvas)
    rect = canvas.view_rect_of("card-8")
    assert (
        after.pixelColor(round(rect.center().x()), round(rect.top()) - 3).name().upper()
        == canvas.theme.accent
    )
    assert differing(before, after) > 500
    assert painted
    assert all(rect.adjusted(-20, -20, 20, 20).contains(part) for part in painted)
    canvas.select(())
    assert differing(on_screen(canvas), before) == 0


def _watch(canvas: BoardCanvas, painted: list[QRectF]) -> None:
    body = canvas.painting.body

    def noting(painter: QPainter, index: object, view: object, clip: QRectF, *looks: object) -> None:
        painted.append(QRectF(clip))
        body(painter, index, view, clip, *looks)  # type: ignore[arg-type]

    canvas.painting.body = noting  # type: ignore[assignment]


def test_what_the_mouse_is_over_wears_a_thin_ring(canvas: BoardCanvas) -> None:
    plain = on_screen(canvas)
    mouse(canvas, QEvent.Type.MouseMove, middle_of(canvas, "card-9"), Qt.MouseButton.NoButton)
    assert differing(on_screen(canvas), plain) > 100
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert differing(on_screen(canvas), plain) == 0


def test_tab_goes_through_all_in_reading_order_and_leaves_at_the_end(canvas: BoardCanvas) -> None:
    canvas.setFocus()
    order = []
    for _ in range(60):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        order.append(canvas.focused)
    assert order[:2] == ["stage-1", "stage-2"]
    cards = [owner for owner in order if owner and owner.startswith("card")]
    assert cards[:7] == [f"card-{n}" for n in range(1, 8)]
    assert order[-1] == order[-2] == canvas.spots()[-1].owner
    QTest.keyClick(canvas, Qt.Key.Key_Backtab, SHIFT)
    assert canvas.focused == canvas.spots()[-2].owner


def test_arrows_go_to_neighbours_and_bring_them_into_view(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(sixty_cards().snapshot, 600, 400)
    canvas.zoom_to(1.0)
    canvas.focus("card-1")
    first = canvas.rect_of("card-1")
    assert first is not None
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    right = canvas.rect_of(canvas.focused or "")
    assert right is not None
    assert right.left() > first.left()
    assert right.top() == first.top()
    for _ in range(4):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    seen = canvas.view_rect_of(canvas.focused or "")
    assert canvas.viewport().rect().contains(seen.toAlignedRect())
    assert seen.top() >= canvas.sticky.bottom
    assert canvas.selection == {canvas.focused}
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.focused is not None
    assert canvas.focused.startswith("st")


def test_escape_clears_and_ctrl_a_takes_every_card(canvas: BoardCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_A, CTRL)
    assert len(canvas.selection) == 19
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.selection == frozenset()


def test_other_keys_are_offered_and_arrows_only_when_nobody_wants_them(canvas: BoardCanvas) -> None:
    offered: list[int] = []

    def handler(event: QKeyEvent) -> bool:
        offered.append(event.key())
        return event.key() != Qt.Key.Key_Left

    canvas.key_handler = handler
    canvas.select(["card-8"])
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Tab):
        QTest.keyClick(canvas, key)
    assert offered == [Qt.Key.Key_F2, Qt.Key.Key_Right, Qt.Key.Key_Left]
    assert canvas.focused == "card-8", "left to card-7, and Tab back to card-8"


def test_undo_and_redo_select_what_they_touched(canvas: BoardCanvas) -> None:
    with canvas.document.edit("Rename") as edit:
        change(edit, "card-8", {"title": "Other"})
        change(edit, "card-9", {"title": "Others"})
    canvas.select(["card-1"])
    canvas.document.undo()
    assert canvas.selection == {"card-8", "card-9"}
    canvas.select(["card-1"])
    canvas.document.redo()
    assert canvas.selection == {"card-8", "card-9"}


def test_what_is_deleted_is_not_selected_any_more(canvas: BoardCanvas) -> None:
    canvas.select(["card-8", "card-9"])
    with canvas.document.edit("Delete") as edit:
        delete(edit, "card-8")
    assert canvas.selection == {"card-9"}


class Marquee:
    """A gesture as others make them: a frame from the press to the pointer."""

    def __init__(self, canvas: BoardCanvas, start: QPointF) -> None:
        self.canvas, self.frame, self.log = canvas, QRectF(start, start), list[str]()

    def moved(self, event: QMouseEvent) -> None:
        self.frame.setBottomRight(event.position())
        self.log.append("moved")

    def released(self, event: QMouseEvent) -> None:
        self.log.append("released")
        self.canvas.select(
            spot.owner
            for spot in self.canvas.spots()
            if self.canvas.view.rect_to_view(QRectF(*spot.place)).intersects(self.frame)
        )

    def cancelled(self) -> None:
        self.log.append("cancelled")

    def paint(self, painter: QPainter, canvas: BoardCanvas) -> None:
        painter.fillRect(self.frame, canvas.theme.guides)

    def bounds(self) -> QRectF:
        return self.frame


def test_a_gesture_gets_the_mouse_and_its_preview_is_painted_and_gone(canvas: BoardCanvas) -> None:
    made: list[tuple[Marquee, Hit | None]] = []

    def make(on: BoardCanvas, hit: Hit | None, event: QMouseEvent) -> Marquee:
        made.append((Marquee(on, event.position()), hit))
        return made[-1][0]

    canvas.make_gesture = make
    plain = on_screen(canvas)
    start, end = middle_of(canvas, "lane-2/step-2") + QPoint(0, 50), middle_of(canvas, "card-9")
    mouse(canvas, QEvent.Type.MouseButtonPress, start)
    mouse(canvas, QEvent.Type.MouseMove, end)
    middle = on_screen(canvas).pixelColor((start + end) / 2)
    assert middle.name().upper() == canvas.theme.guides
    mouse(canvas, QEvent.Type.MouseMove, start + QPoint(9, -9))
    mouse(canvas, QEvent.Type.MouseMove, end)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.gesture is None
    assert made[0][0].log == ["moved", "moved", "moved", "cancelled"]
    assert differing(on_screen(canvas), plain) == 0
    drag(canvas, start, end)
    assert canvas.selection >= {"card-8", "card-9"}
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0


def test_the_board_scrolls_on_while_a_gesture_is_at_the_edge(canvas: BoardCanvas, qtbot: QtBot) -> None:
    canvas.make_gesture = lambda on, _, event: Marquee(on, event.position())
    x = canvas.view.tx
    window = canvas.viewport().rect()
    edge = QPoint(window.width() - 3, 250)
    mouse(canvas, QEvent.Type.MouseButtonPress, QPoint(400, 250))
    mouse(canvas, QEvent.Type.MouseMove, edge)
    QTest.qWait(120)
    assert canvas.view.tx == x, "not within the first 200 ms"
    qtbot.waitUntil(lambda: canvas.view.tx < x - 60, timeout=3000)
    end = window.width() - 24 - canvas.scene.width
    qtbot.waitUntil(lambda: canvas.view.tx == end, timeout=5000)
    QTest.qWait(60)
    assert canvas.view.tx == end, "only as far as there is board"
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0
    mouse(canvas, QEvent.Type.MouseMove, QPoint(400, 250))
    mouse(canvas, QEvent.Type.MouseButtonRelease, QPoint(400, 250))
    assert canvas.gesture is None


def test_an_empty_map_shows_its_invitation_and_takes_every_event(make_canvas: MakeCanvas) -> None:
    canvas = make_canvas(a_journey("Nothing yet").snapshot, 700, 400)
    click(canvas, QPoint(350, 200))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        QTest.keyClick(canvas, key)
    QTest.keyClick(canvas, Qt.Key.Key_A, CTRL)
    canvas.fit_all()
    canvas.fit(["nobody"])
    assert canvas.selection == frozenset()
    assert differing(on_screen(canvas), painted_anew(canvas)) == 0
