"""Files of pictures dropped on the board: a bar shows the gap they go to. Other files are left to the window."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent

from journey_studio.desktop.canvas.editing import finish
from journey_studio.desktop.canvas.gestures.aiming import bar_at, gap_under
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.landing import Landing
from journey_studio.desktop.canvas.gestures.marks import Mark
from journey_studio.desktop.clipboard.pictures import picture_files, put_pictures
from journey_studio.desktop.clipboard.target import Target
from journey_studio.desktop.pictures import read_picture
from journey_studio.model import InvalidValue

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


class PictureDrop(Drag):
    """The board's part of it: where the pictures would go, and putting them there as one edit."""

    def __init__(self, canvas: "BoardCanvas", paths: list[Path], event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.dragging = True
        self.paths = paths
        self.gap: Landing | None = None

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The bar in the nearest gap."""
        self.gap = gap_under(self.canvas, self.places, at)
        return [bar_at(self.canvas, self.gap)] if self.gap else []

    def drop(self) -> None:
        """Read the files and add a card for each. Raises `InvalidValue`; then nothing has changed."""
        if self.gap:
            target = Target(self.gap.cell.lane, self.gap.cell.step, self.gap.before)
            put_pictures(self.canvas, target, [read_picture(path) for path in self.paths])


class Dropping(QObject):
    """Watches what is dragged over a canvas; `say` tells what could not be read."""

    def __init__(self, canvas: "BoardCanvas", say: Callable[[str], object]) -> None:
        super().__init__(canvas)
        self._canvas, self._say = canvas, say
        self._drop: PictureDrop | None = None
        canvas.viewport().setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the drags of pictures, and nothing else."""
        if isinstance(event, QDragEnterEvent):
            event.setAccepted(self._enter(event))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._leave()
            return True
        if isinstance(event, QDropEvent) and self._drop is not None:
            self._carry(event)
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        paths = picture_files(event.mimeData())
        canvas = self._canvas
        if not paths or canvas.index is None or canvas.document.read_only or not finish(canvas):
            return False
        self._drop = PictureDrop(canvas, paths, _as_mouse(event))
        canvas.start(self._drop)
        return True

    def _carry(self, event: QDropEvent) -> None:
        """A move, or the drop itself."""
        drop, canvas = self._drop, self._canvas
        if drop is None or canvas.gesture is not drop:
            event.ignore()
            return
        event.acceptProposedAction()
        canvas.carry_on(_as_mouse(event))
        if event.type() == QEvent.Type.Drop:
            self._drop = None
            try:
                canvas.finish(_as_mouse(event))
            except InvalidValue as problem:
                self._say(str(problem))

    def _leave(self) -> None:
        if self._drop is not None and self._canvas.gesture is self._drop:
            self._canvas.cancel()
        self._drop = None


def _as_mouse(event: QDropEvent) -> QMouseEvent:
    """The drag as a move of the mouse with the left button down."""
    left = Qt.MouseButton.LeftButton
    return QMouseEvent(
        QEvent.Type.MouseMove, event.position(), event.position(), left, left, event.modifiers()
    )
