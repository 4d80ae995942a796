"""How large the words of the planning tables are: larger for a room than for a desk."""

from PySide6.QtCore import QObject, Signal

STEPS = (0.8, 1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class TextSize(QObject):
    """A scale, 1 at first; `changed` tells a new one. Zooming goes from step to step."""

    changed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.scale = 1.0

    def zoom_in(self) -> None:
        """The next larger step."""
        self.zoom_to(min((step for step in STEPS if step > self.scale), default=self.scale))

    def zoom_out(self) -> None:
        """The next smaller step."""
        self.zoom_to(max((step for step in STEPS if step < self.scale), default=self.scale))

    def step(self, larger: bool) -> None:
        """A step larger, or smaller."""
        (self.zoom_in if larger else self.zoom_out)()

    def zoom_to(self, scale: float) -> None:
        """A scale of one's own."""
        if scale != self.scale:
            self.scale = scale
            self.changed.emit(scale)
