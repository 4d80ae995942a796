"""Coming back to a map where it was left: its zoom and its place in the window, remembered for each journey."""

from pathlib import Path

from journey_studio.desktop.canvas import BoardCanvas, View
from journey_studio.desktop.session import Session
from journey_studio.desktop.settings import remember_view, remembered_view


class Returning:
    """Remembers the view of the journey that is left, and goes back to that of the one that is shown."""

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        self._session, self._canvas = session, canvas
        self._where: tuple[Path, str] | None = None

    def leave(self) -> None:
        """The journey in sight is about to go: remember its view; a board that nobody moved has none."""
        if self._where is not None and self._canvas.index is not None:
            view = self._canvas.view
            at = None if self._canvas.is_at_home else (view.scale, view.tx, view.ty)
            remember_view(*self._where, at)
        self._where = None

    def enter(self) -> None:
        """Another journey is in sight: show it as it was left."""
        path = self._session.path
        if path is None:
            return
        self._where = (path, self._session.journey_id)
        if at := remembered_view(*self._where):
            self._canvas.show_view(View(*at))
