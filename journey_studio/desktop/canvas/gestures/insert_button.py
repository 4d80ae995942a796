"""The plus sign that appears between two headers under the mouse: a click puts a new stage, step or lane there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QToolButton

from journey_studio.desktop.canvas.adding import add_step, insert_lane, insert_stage
from journey_studio.desktop.canvas.editing import finish
from journey_studio.desktop.canvas.sticky import READABLE
from journey_studio.desktop.words import tr
from journey_studio.scene import Group

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

SIZE = 24
_NEAR = 10.0
_BESIDE_DIVIDER = 26.0
_LEGIBLE = READABLE


@dataclass(frozen=True, slots=True)
class Seam:
    """A place between two headers: where it is in the viewport, and what stands behind it; None is the end.

    That of a step lies within the header of the step `after` which the new one goes: its edge is there to be dragged.
    """

    at: QPointF
    noun: str
    before: str | None
    after: str = ""


class InsertButton(QToolButton):
    """Watches the mouse over the headers of a canvas and offers the seam that is near."""

    def __init__(self, canvas: "BoardCanvas") -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self.seam: Seam | None = None
        self.setText("+")
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()
        self.clicked.connect(self._insert)
        canvas.view_changed.connect(self.hide)
        canvas.viewport().installEventFilter(self)

    def offer(self, seam: Seam | None) -> None:
        """Appear at a seam, or go away."""
        self.seam = seam
        self.setVisible(seam is not None)
        if seam:
            colours = self._canvas.theme
            self.setStyleSheet(
                f"QToolButton {{ background: {colours.accent}; color: {colours.on_accent}; border: none; "
                f"border-radius: {SIZE // 2}px; font-size: 16px; font-weight: 600; }}"
            )
            self.setToolTip(_tip(seam.noun))
            self.setAccessibleName(self.toolTip())
            self.move((seam.at - QPointF(SIZE / 2, SIZE / 2)).toPoint())
            self.raise_()

    def _insert(self) -> None:
        seam = self.seam
        self.offer(None)
        if seam and finish(self._canvas):
            if seam.noun == "stage":
                insert_stage(self._canvas, seam.before)
            elif seam.noun == "step":
                add_step(self._canvas, seam.after)
            else:
                insert_lane(self._canvas, "free text", seam.before)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look where the mouse is; take nothing."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self.offer(None if event.buttons() else seam_near(self._canvas, event.position()))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.MouseButtonPress):
            self.offer(None)
        return False


def _tip(noun: str) -> str:
    """What a click does."""
    if noun == "stage":
        return tr("Insert a stage here")
    return tr("Insert a step here") if noun == "step" else tr("Insert a lane here")


def seam_near(canvas: "BoardCanvas", point: QPointF) -> Seam | None:
    """The seam between stages or lanes within 10 px of a point over their headers; None where nothing can be added."""
    index, sticky, scale = canvas.index, canvas.sticky, canvas.view.scale
    if index is None or canvas.gesture or not canvas.can_shape or scale < _LEGIBLE:
        return None
    stages = next((group for group in index.heads if group.role == "stages"), None)
    if stages and 0 <= point.y() - sticky.head_view.to_view(0, stages.y).y() <= stages.height * scale:
        parts = [item for item in stages.items if isinstance(item, Group)]
        at = sticky.head_view.to_view(0, stages.y + stages.height / 2)
        marks = _seams([(part.owner, part.x, part.x + part.width) for part in parts])
        seams = [Seam(QPointF(sticky.head_view.to_view(x, 0).x(), at.y()), "stage", key) for key, x in marks]
        return next((seam for seam in seams if _is_near(point.x(), seam.at.x(), sticky.right)), None)
    if seam := _in_step(canvas, point):
        return seam
    if index.lanes and 0 <= point.x() - sticky.left <= index.label_width * scale:
        middle = sticky.label_view.to_view(index.label_width / 2, 0).x()
        marks = _seams([(lane.owner, lane.y, lane.y + lane.height) for lane in index.lanes])
        seams = [Seam(QPointF(middle, sticky.label_view.to_view(0, y).y()), "lane", key) for key, y in marks]
        return next((seam for seam in seams if _is_near(point.y(), seam.at.y(), sticky.bottom)), None)
    return None


def _in_step(canvas: "BoardCanvas", point: QPointF) -> Seam | None:
    """The place at the end of the header of a step, beside the divider."""
    sticky, index = canvas.sticky, canvas.index
    row = next((group for group in index.heads if group.role == "steps"), None) if index else None
    x, y = sticky.head_view.to_board(point)
    if row is None or point.y() >= sticky.head or not row.y <= y < row.y + row.height:
        return None
    for step in row.items:
        if isinstance(step, Group) and step.role == "step" and step.x <= x < step.x + step.width:
            end = sticky.head_view.to_view(step.x + step.width, row.y + row.height / 2)
            at = end - QPointF(_BESIDE_DIVIDER, 0)
            return Seam(at, "step", None, step.owner) if _is_near(point.x(), at.x(), sticky.right) else None
    return None


def _seams(parts: list[tuple[str, float, float]]) -> list[tuple[str | None, float]]:
    """The beginning of each part, and the end of the last."""
    return [*((key, start) for key, start, _ in parts), *((None, end) for _, _, end in parts[-1:])]


def _is_near(point: float, seam: float, edge: float) -> bool:
    """Near the seam, which must not lie under what sticks to the edge of the window."""
    return abs(point - seam) <= _NEAR and seam >= edge - 1
