"""A window onto the board that pans and zooms: by wheel, touchpad and pinch, and to fit."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas.home import Home, filled
from journey_studio.desktop.canvas.index import HEAD_ROLES, SceneIndex
from journey_studio.desktop.canvas.scene_area import SceneArea
from journey_studio.desktop.canvas.stage_titles import hidden_stage, stage_area
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.desktop.canvas.view import View
from journey_studio.desktop.canvas.wheel import pan_distance, zoom_factor

MARGIN = 24.0
STEP = 1.25
_IN_SIGHT = 64.0
_AIR = 8.0


class BoardView(SceneArea):
    """Owns the transform. `zoom_changed` tells the scale, `view_changed` that the board moved in any way.

    Until somebody pans or zooms, the board stays at home (see `go_home`). Panels that take room from it move nothing.
    """

    zoom_changed = Signal(float)
    view_changed = Signal()
    wheel_zooms = False
    _at_home = True
    _home: Home | None = None

    def zoom_to(self, scale: float, anchor: QPointF | None = None) -> None:
        """Zoom to a scale, 0.02–4; what lies under `anchor` (the middle by default) stays there."""
        middle = QRectF(self.viewport().rect()).center()
        self.sharpen()
        self._show(self.view.zoomed(scale / self.view.scale, anchor or middle))

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self.view.scale * STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_to(self.view.scale / STEP)

    def fit_all(self, foot: float = 0.0) -> None:
        """Show the whole board, at most at 100 %, above a foot in px that something else covers."""
        if self.index:
            self.sharpen()
            board = QRectF(0, 0, self.scene.width, self.scene.height)
            room = self._room().adjusted(0, 0, 0, -foot)
            view = View.fitting(board, room)
            sticky = Sticky.of(self.index, view)
            lacking = room.left() + sticky.right - sticky.left - view.to_view(self.index.label_width, 0).x()
            self._show(View.fitting(board, room.adjusted(max(lacking, 0.0), 0, 0, 0)))

    def fit(self, ids: Iterable[str]) -> None:
        """Show these records as large as the window allows, at most at 200 %, beside head and labels."""
        around = QRectF()
        for owner in ids:
            around = around.united(_whole(self.index, owner))
        if self.index and not around.isEmpty():
            self.sharpen()
            wide = around.adjusted(-self.index.label_width, -self.index.head_height, 0, 0)
            self._show(View.fitting(wide, self._room(), most=2.0))

    def show_view(self, view: View) -> None:
        """Show the board as somebody left it."""
        self.sharpen()
        self._show(view)
        self._at_home = False

    @property
    def is_at_home(self) -> bool:
        """Whether nobody moved the board yet."""
        return self._at_home

    def go_home(self) -> None:
        """The top of the board, all of its width where it is legible that way, else its beginning at 100 %."""
        if self.index:
            self._show_home(Home.of(self.scene.width, self._room(), self.window().width()))

    def _show_home(self, home: Home) -> None:
        self.sharpen()
        self._home = home
        self._show(home.view)
        self._at_home = True

    def stay(self) -> None:
        """Keep the board where it is from now on, whatever size the window gets: somebody works at it."""
        self._at_home = False

    def pan(self, dx: int, dy: int) -> None:
        """Move the board by whole px; what stays visible is copied, what appears is painted."""
        dx, dy = self._bounded(dx, dy)
        if not (dx or dy):
            return
        before, self.view = self.sticky, self.view.panned(dx, dy)
        self._at_home = False
        between_pixels = not self.devicePixelRatioF().is_integer()
        if self.is_stretched or between_pixels:
            self.viewport().update()
        else:
            self._scroll(before, self.sticky, dx, dy)
        self.view_changed.emit()

    def rect_of(self, owner: str) -> QRectF | None:
        """Where a record is shown, in board px; None where it is not shown."""
        place = self.index.place_of(owner) if self.index else None
        return QRectF(*place) if place else None

    def bring_into_view(self, owner: str) -> None:
        """Pan as little as needed to show a record beside head and labels; of a lane its name, which is always beside the board.

        What is in sight, or fills the window, stays where it is.
        """
        place = self.rect_of(owner)
        if place is None or self.index is None:
            return
        window, sticky = self.viewport().rect(), self.sticky
        rect = self.view.rect_to_view(place)
        in_head = self.index.kind_of(owner) in ("stages", "steps")
        sticks = in_head or any(pin.lane.owner == self.index.row_of(owner) for pin in sticky.pins)
        is_lane = owner in self.index.groups
        beside, below = sticky.right - int(sticky.left), sticky.bottom - int(sticky.top)
        across = 0 if is_lane else _shift(rect.left(), rect.right(), beside, window.width())
        down = 0 if sticks else _shift(rect.top(), rect.bottom(), below, window.height())
        self.pan(across, down)

    def zoom_by(self, factor: float, anchor: QPointF) -> None:
        """One step of a zoom that goes on: the last frame is stretched until it pauses."""
        if factor != 1.0 and self.index:
            self.stretch()
            self._show(self.view.zoomed(factor, anchor))

    def _show(self, view: View) -> None:
        if view == self.view:
            return
        zoomed = view.scale != self.view.scale
        self.view = view
        self._at_home = False
        self.viewport().update()
        if zoomed:
            self.zoom_changed.emit(view.scale)
        self.view_changed.emit()

    def _room(self) -> QRectF:
        return QRectF(self.viewport().rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _bounded(self, dx: int, dy: int) -> tuple[int, int]:
        """The part of a way that keeps a corner of the board in sight."""
        if self.index is None:
            return 0, 0
        window = self.viewport().rect()
        board = self.view.rect_to_view(QRectF(0, 0, self.scene.width, self.scene.height))
        return (
            _kept(dx, board.left(), board.right(), window.width()),
            _kept(dy, board.top(), board.bottom(), window.height()),
        )

    def _scroll(self, before: Sticky, after: Sticky, dx: int, dy: int) -> None:
        """Copy body, head and labels where they only moved; a part that sticks or comes loose is painted anew."""
        port, window = self.viewport(), self.viewport().rect()
        if _all_moved(before, after, dx, dy):
            port.scroll(dx, dy)
            _refresh_under_children(port, dx, dy)
            return
        right, bottom = max(before.right, after.right), max(before.bottom, after.bottom)
        wide, high = window.width() - right, window.height() - bottom
        port.scroll(dx, dy, QRect(right, bottom, wide, high))
        if before.pins or after.pins:
            port.update(QRect(0, 0, window.width(), bottom))
        head_stays, labels_stay = before.top == after.top, before.has_same_labels(after)
        if head_stays and before.is_far == after.is_far:
            port.scroll(dx, 0, QRect(right, 0, wide, bottom))
            _refresh_titles(self, before, after)
        else:
            port.update(QRect(right, 0, wide, bottom))
        if labels_stay:
            port.scroll(0, dy, QRect(0, bottom, right, high))
        else:
            port.update(QRect(0, bottom, right, high))
        if not (head_stays and labels_stay):
            port.update(QRect(0, 0, right, bottom))
        _refresh_under_children(port, dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom where the pointer is. Where the wheel zooms it is the other way round; a touchpad scrolls."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        turned = self.wheel_zooms and event.device().type() != QInputDevice.DeviceType.TouchPad
        if held != turned:
            self.zoom_by(zoom_factor(event), event.position())
        else:
            way = pan_distance(event)
            self.pan(way.x(), way.y())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """A pinch zooms where the fingers are."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(max(0.25, 1.0 + event.value()), event.position())
                return True
            return False
        return bool(super().viewportEvent(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew; a board that nobody moved yet goes home, another one leaves no room empty that it had before."""
        super().resizeEvent(event)
        self.sharpen()
        if self.index is None:
            return
        room, width = self._room(), self.scene.width
        if self._at_home and self._home:
            self._show_home(self._home.again(width, room, self.window().width()))
        elif self.isVisible():
            self._show(filled(self.view, width, room, event.size().width() - event.oldSize().width()))


def _whole(index: SceneIndex | None, owner: str) -> QRectF:
    """Where a record is on the board; of a stage or a step all that stands under it."""
    place = index.place_of(owner) if index else None
    if index is None or place is None:
        return QRectF()
    if index.kind_of(owner) in HEAD_ROLES:
        return QRectF(place.x, index.head_height, place.width, index.scene.height - index.head_height)
    return QRectF(*place)


def _all_moved(before: Sticky, after: Sticky, dx: int, dy: int) -> bool:
    """Whether head and labels went along with the board, because nothing of it is beyond the upper and left edge."""
    stuck = before.pins or after.pins or before.is_loose or after.is_loose
    return not stuck and (after.left - before.left, after.top - before.top) == (dx, dy)


def _refresh_titles(board: BoardView, before: Sticky, after: Sticky) -> None:
    """Paint stages anew whose titles do not simply move with the board."""
    stages = [hidden_stage(board.index, sticky) for sticky in (before, after)] if board.index else []
    for stage in {stage.owner: stage for stage in stages if stage}.values():
        far = after.head_rect(stage.x, stage.width).adjusted(-1, -1, 1, 1)
        board.viewport().update((far if after.is_far else stage_area(stage, after)).toAlignedRect())


def _refresh_under_children(port: QWidget, dx: int, dy: int) -> None:
    """Paint anew what lies under an editor on the board, and where its picture was copied to."""
    for child in port.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if child.isVisible():
            place = child.geometry()
            port.update(place.united(place.translated(dx, dy)))


def _kept(way: int, low: float, high: float, room: int) -> int:
    """The way cut so that 64 px of a stretch stay within the room."""
    least, most = min(0.0, _IN_SIGHT - high), max(0.0, room - _IN_SIGHT - low)
    return int(min(max(way, least), most))


def _shift(low: float, high: float, start: int, end: int) -> int:
    """How far a stretch must move to lie between two edges, with a little air; its beginning counts when it is too long.

    Edges are whole px, so that a part of a px beyond them is no reason; nor is the rest of what fills half of the room.
    """
    room = end - start
    too_long = high - low > room
    if (low > start - 1 and high < end + 1) or (too_long and min(high, end) - max(low, start) >= room / 2):
        return 0
    if low < start or too_long:
        return round(start + _AIR - low)
    return round(end - _AIR - high)
