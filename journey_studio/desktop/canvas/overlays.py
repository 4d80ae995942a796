"""What lies over the board while no gesture runs: dots to draw connectors from, links of a card, handles of a note."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.gestures.marks import Mark
    from journey_studio.desktop.canvas.selection import SelectingView

Look = Callable[[], "Iterable[Mark]"]
"""Says what to show now, in px of the viewport. It must not take longer on a larger board."""


class Overlays:
    """Asks its looks what to show whenever something is painted; `refresh` paints anew where that has changed."""

    def __init__(self, view: "SelectingView") -> None:
        self._view = view
        self._looks: list[Look] = []
        self._shown: list[QRectF] = []

    def add(self, look: Look) -> None:
        """Show what a look says from now on."""
        self._looks.append(look)

    def marks(self) -> list["Mark"]:
        """Everything to show now; nothing while no journey is shown."""
        return [mark for look in self._looks for mark in look()] if self._view.index else []

    def refresh(self) -> None:
        """Paint anew where something was shown, and where something is."""
        for room in self._shown:
            self._view.refresh(self._view.view.rect_to_view(room))
        rooms = [mark.room for mark in self.marks()]
        for room in rooms:
            self._view.refresh(room)
        self._shown = [self._view.view.rect_to_board(room) for room in rooms]

    def paint(self, painter: QPainter) -> None:
        """Paint the marks that meet what the painter is clipped to, over the body only."""
        clip = painter.clipBoundingRect()
        if marks := [
            mark for mark in self.marks() if not painter.hasClipping() or mark.room.intersects(clip)
        ]:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for mark in marks:
                mark.paint(painter, self._view.theme)
            painter.restore()
