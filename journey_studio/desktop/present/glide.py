"""How the board comes to another frame: in a short glide that slows down, or at once where motion is reduced."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from journey_studio.desktop import motion
from journey_studio.desktop.canvas import BoardCanvas, View

LENGTH = 240  # ms
_FRAME = 16  # ms


class Glide(QObject):
    """Moves a canvas. Only pans glide, since what stays in sight is copied; another scale is there at once."""

    def __init__(self, canvas: BoardCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._start = self._goal = canvas.view
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._step)

    def to(self, view: View, *, at_once: bool = False) -> None:
        """Bring the canvas to a view."""
        self.stop()
        here = self._canvas.view
        if at_once or motion.is_reduced() or here.scale != view.scale:
            self._canvas.show_view(view)
        elif here != view:
            self._start, self._goal = here, view
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        """Leave the canvas where it is."""
        self._timer.stop()

    def _step(self) -> None:
        gone = min(self._clock.elapsed() / LENGTH, 1.0)
        share, here = 1 - (1 - gone) ** 3, self._canvas.view
        if gone < 1:
            x = self._start.tx + (self._goal.tx - self._start.tx) * share
            y = self._start.ty + (self._goal.ty - self._start.ty) * share
            self._canvas.pan(round(x - here.tx), round(y - here.ty))
        else:
            self.stop()
            self._canvas.show_view(self._goal)
