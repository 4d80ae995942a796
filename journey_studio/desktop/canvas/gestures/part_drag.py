"""Dragging stages, steps and lanes to another place among their siblings: all that belongs to them follows."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.gestures import selecting
from journey_studio.desktop.canvas.gestures.aiming import column_bar, row_bar
from journey_studio.desktop.canvas.gestures.drag import Drag, copies
from journey_studio.desktop.canvas.gestures.gaps import Gap, lane_gap, stage_gap, step_gap
from journey_studio.desktop.canvas.gestures.ghosts import Carried
from journey_studio.desktop.canvas.gestures.marks import Bar, Mark
from journey_studio.desktop.canvas.gestures.putting import put_part
from journey_studio.desktop.canvas.locking import may_restructure
from journey_studio.model.ranked import Ranked

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit


class PartDrag(Drag):
    """A part of the board to another gap, shown by a bar; Ctrl or Alt copies it. A click selects."""

    def __init__(self, canvas: "BoardCanvas", hit: "Hit", part: Ranked, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.hit, self.part = hit, part
        self.gap: Gap | None = None
        self.copy, self.free = False, True
        selecting.press(canvas, part.id, event.modifiers())

    def gap_under(self, x: float, y: float) -> Gap | None:
        """The gap nearest to a place on the board."""
        raise NotImplementedError

    def bar(self, gap: Gap) -> Bar:
        """The bar that shows a gap."""
        return column_bar(self.canvas, gap.at)

    def begin(self) -> None:
        """It follows the pointer as it looks, unless the structure is locked."""
        self.free = may_restructure(self.canvas)
        place = self.canvas.sticky.label_view if self.hit.role == "label" else self.canvas.sticky.head_view
        self.carried = Carried(
            self.canvas, self.hit.chain[-1], place.rect_to_view(self.hit.rect), self.pressed
        )

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """The ghost and, within the window, the bar."""
        if not self.free:
            return
        self.copy = copies(modifiers)
        inside = self.canvas.viewport().rect().contains(at.toPoint())
        self.gap = self.gap_under(*self.canvas.view.to_board(at)) if inside else None
        yield from self.carried.marks(at, copy=self.copy)
        if self.gap:
            yield self.bar(self.gap)

    def drop(self) -> None:
        """Move or copy it as one edit; nothing happens outside the window."""
        if self.gap:
            put_part(self.canvas, self.part, self.gap, copy="Copy" if self.copy else "")

    def clicked(self, modifiers: Qt.KeyboardModifier) -> None:
        """Select it alone, or add it or take it away."""
        selecting.click(self.canvas, self.part.id, modifiers)


class StageDrag(PartDrag):
    """A stage by its header."""

    def gap_under(self, x: float, y: float) -> Gap | None:
        """The nearest gap between stages."""
        return stage_gap(self.places, x)


class StepDrag(PartDrag):
    """A step by its title, also to another stage."""

    def gap_under(self, x: float, y: float) -> Gap | None:
        """The nearer side of the step under the pointer."""
        return step_gap(self.places, x)


class LaneDrag(PartDrag):
    """A lane by its label."""

    def gap_under(self, x: float, y: float) -> Gap | None:
        """The nearest gap between lanes."""
        return lane_gap(self.places, y)

    def bar(self, gap: Gap) -> Bar:
        """A bar across the board."""
        return row_bar(self.canvas, gap.at)
