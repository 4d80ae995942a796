"""A stage, a step or a lane dragged from the palette: a bar shows the gap it would go to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.adding import insert_lane, insert_stage, insert_step
from journey_studio.desktop.canvas.gestures.aiming import column_bar, row_bar
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.gaps import Gap, lane_gap, stage_gap, step_gap
from journey_studio.desktop.canvas.gestures.marks import Mark

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

PARTS = ("stage", "step", "lane")


class DropPart(Drag):
    """It goes to the nearest gap among its kind, and typing begins on its name."""

    def __init__(self, canvas: "BoardCanvas", noun: str, kind: str, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.noun, self.kind = noun, kind
        self.dragging = True
        self.gap: Gap | None = None

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The bar of the gap."""
        x, y = self.canvas.view.to_board(at)
        if self.noun == "lane":
            self.gap = lane_gap(self.places, y) or Gap(None, self.canvas.scene.height)
            yield row_bar(self.canvas, self.gap.at)
            return
        self.gap = stage_gap(self.places, x) if self.noun == "stage" else step_gap(self.places, x)
        if self.gap:
            yield column_bar(self.canvas, self.gap.at)

    def drop(self) -> None:
        """Make it there, as one edit together with the name that is typed."""
        if self.gap is None:
            return
        if self.noun == "lane":
            insert_lane(self.canvas, self.kind, self.gap.before)
        elif self.noun == "stage":
            insert_stage(self.canvas, self.gap.before)
        else:
            insert_step(self.canvas, self.gap.owner, self.gap.before)
