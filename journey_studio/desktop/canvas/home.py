"""Where a board lies until somebody moves it, and what becomes of that when its room changes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from journey_studio.desktop.canvas.view import View

LEGIBLE = 0.5
"""The least scale at which a board is fitted to the width of its room."""


@dataclass(frozen=True, slots=True)
class Home:
    """The top of a board: all of its width where it is legible that way, else its beginning at 100 %.

    `room` and `window` are the widths it was made for, in px.
    """

    view: View
    is_fitted: bool
    room: float
    window: int

    @staticmethod
    def of(board: float, room: QRectF, window: int) -> "Home":
        """That of a board so many px wide, in a room with air around the board."""
        share = room.width() / board
        return _home(board, min(share, 1.0) if share >= LEGIBLE else 1.0, share >= LEGIBLE, room, window)

    def again(self, board: float, room: QRectF, window: int) -> "Home":
        """The same for another window or more room: what was fitted still is, as far as it is legible, and what was not once
        there is room for it; else it keeps its scale.

        Less room in the same window, which a panel took, moves nothing: that panel will go again.
        """
        if window == self.window and room.width() < self.room:
            return self
        share = room.width() / board
        fits = share >= LEGIBLE and (self.is_fitted or room.width() > self.room)
        return _home(
            board, min(share, 1.0) if fits else self.view.scale, self.is_fitted or fits, room, window
        )


def _home(board: float, scale: float, is_fitted: bool, room: QRectF, window: int) -> Home:
    left = max(room.center().x() - board * scale / 2, 0.0)
    return Home(View(scale, left, room.top()), is_fitted, room.width(), window)


def filled(view: View, board: float, room: QRectF, more: int) -> View:
    """The view once there are `more` px of room at the right: what lay beyond the left edge comes back as far as it fits."""
    left, right = view.tx, view.tx + board * view.scale
    back = min(more, round(room.right() - right), round(room.left() - left))
    return view.panned(back, 0) if back > 0 else view
