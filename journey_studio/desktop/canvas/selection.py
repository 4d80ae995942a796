"""What is selected on the canvas, what has the keyboard, and what the mouse is over."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter

from journey_studio.desktop.canvas.board_view import BoardView
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.marks import Marks, marked_rect, paint_marks
from journey_studio.desktop.canvas.reading import Spot, Way, neighbour, next_spot, reading_order

_MANY = 64
"""From so many rings on, the whole window is painted anew instead of each of their places."""


class SelectingView(BoardView):
    """A board with rings around what is selected, focused and under the mouse; only their rectangles are painted anew."""

    selection_changed = Signal()
    focus_changed = Signal()
    hover_changed = Signal()

    @property
    def selection(self) -> frozenset[str]:
        """The ids of what is selected."""
        return self._marks.selected

    @property
    def focused(self) -> str | None:
        """The id that the keyboard acts on."""
        return self._marks.focused

    @property
    def hovered(self) -> str | None:
        """The id that the mouse is over."""
        return self._marks.hovered

    _marks = Marks()
    _spots: tuple[SceneIndex, list[Spot]] | None = None

    def select(self, ids: Iterable[str], add: bool = False) -> None:
        """Select these ids, besides what is selected already with `add`. A single one gets the keyboard, too."""
        wanted = frozenset(ids)
        chosen = wanted | self.selection if add else wanted
        focused = next(iter(wanted)) if len(wanted) == 1 else self.focused
        self._wear(Marks(chosen, focused if focused in chosen else None, self._marks.hovered))

    def select_all(self) -> None:
        """Every card; those of a lane or a stage when its header has the keyboard."""
        if self.index:
            self.select(self.index.cards_of(self.focused))

    def focus(self, owner: str | None) -> None:
        """Give the keyboard to a record and select it; None takes it away."""
        if owner is not None:
            self.select([owner])
            self.bring_into_view(owner)

    def hover(self, owner: str | None) -> None:
        """Say what the mouse is over."""
        if owner != self._marks.hovered:
            self._wear(Marks(self.selection, self.focused, owner))

    def step_focus(self, step: int) -> bool:
        """Move the keyboard along the reading order. False where there is nothing more that way."""
        owner = next_spot(self.spots(), self.focused, step)
        self.focus(owner)
        return owner is not None

    def focus_neighbour(self, way: Way) -> None:
        """Move the keyboard to what lies beside."""
        self.focus(neighbour(self.spots(), self.focused, way))

    def spots(self) -> list[Spot]:
        """All that can be selected by keyboard, in reading order."""
        if self.index is None:
            return []
        if self._spots is None or self._spots[0] is not self.index:
            self._spots = (self.index, reading_order(self.index))
        return self._spots[1]

    def name_of(self, owner: str) -> str:
        """What a screen reader calls the record; empty where it is not shown."""
        return self.index.name_of(owner) if self.index else ""

    def view_rect_of(self, owner: str) -> QRectF:
        """Where a record is seen in the viewport, sticky parts heeded; empty where it is not shown."""
        return marked_rect(owner, self.index, self.sticky) if self.index else QRectF()

    def keep_shown(self) -> None:
        """Take what is not on the board any more out of the selection."""
        if self.index is None:
            self._wear(Marks())
            return
        shown = {owner for owner in self.selection if self.index.place_of(owner)}
        if shown != self.selection:
            self.select(shown)

    def _wear(self, marks: Marks) -> None:
        before, self._marks = self._marks, marks
        if self.index and before != marks:
            single = (before.focused, marks.focused, before.hovered, marks.hovered)
            different = (before.selected ^ marks.selected).union(owner for owner in single if owner)
            self._refresh_rings(different, self.index)
        if before.selected != marks.selected:
            self.selection_changed.emit()
        if before.focused != marks.focused:
            self.focus_changed.emit()
        if before.hovered != marks.hovered:
            self.hover_changed.emit()

    def _refresh_rings(self, owners: frozenset[str], index: SceneIndex) -> None:
        if len(owners) > _MANY:
            self.viewport().update()
            return
        sticky = self.sticky
        for owner in owners:
            self.refresh(marked_rect(owner, index, sticky))

    def paint_over(self, painter: QPainter, part: str) -> None:
        """What was found, and the rings."""
        super().paint_over(painter, part)
        if self.index and not self.is_stretched:
            paint_marks(painter, part, self._marks, self.index, self.sticky, self.theme)
