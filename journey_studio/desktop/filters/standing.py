"""What stands out in the window now: the filter, what the find bar found, and what is presented."""

from PySide6.QtCore import QObject, Signal

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.session import Session
from journey_studio.insight.facets import value_names
from journey_studio.insight.filtering import EVERYTHING, Filter, aside, everything_filtered, heads_aside


class Standing(QObject):
    """The window's filter. `changed` tells that something else stands out, or that the filter reads otherwise."""

    changed = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.filter = EVERYTHING
        self.spotlight = EVERYTHING
        self.pointed_at = ""
        self.found: frozenset[str] = frozenset()
        self.only_found = False
        self.aside: frozenset[str] = frozenset()

    def choose(self, wanted: Filter) -> None:
        """Let a filter decide what stands out."""
        self.filter = wanted
        self.refresh()
        self.changed.emit()

    def find(self, found: frozenset[str], *, only: bool) -> None:
        """Frame what was found; with `only` everything else stands aside."""
        if (found, only) != (self.found, self.only_found):
            self.found, self.only_found = found, only
            self.refresh()
            self.changed.emit()

    def shine(self, on: Filter, pointed_at: str = "") -> None:
        """Put a stage, or a persona, in the spotlight while the map is presented: heads of other stages stand aside, too.

        What is only pointed at wears a frame, and nothing is pale for it.
        """
        if (on, pointed_at) != (self.spotlight, self.pointed_at):
            self.spotlight, self.pointed_at = on, pointed_at
            self.refresh()

    def clear(self) -> None:
        """Let everything stand out again."""
        if self.filter:
            self.choose(EVERYTHING)

    def refresh(self) -> None:
        """The map has changed: decide again. Without a filter and a find there is nothing to decide."""
        journey, snapshot = self._session.journey, self._session.snapshot
        if journey is None:
            self.filter, self.found, self.only_found = EVERYTHING, frozenset(), False
        if self.filter and journey is not None:
            self._forget_what_is_gone()
        out = aside(snapshot, journey, self.filter) if journey else frozenset()
        if self.spotlight and journey:
            out |= aside(snapshot, journey, self.spotlight) | heads_aside(snapshot, journey, self.spotlight)
        if self.only_found and journey:
            out |= everything_filtered(snapshot, journey) - self.found
        self.aside = out
        framed = self.found | {self.pointed_at} if self.pointed_at else self.found
        self._canvas.emphasise(out, framed, next(iter(self.spotlight.values("stage")), ""))

    def _forget_what_is_gone(self) -> None:
        """Values of the filter that no record stands for any more; words stay, somebody may write them again."""
        journey = self._session.journey
        for field in ("persona", "stage", "channel", "tag") if journey else ():
            chosen = self.filter.values(field)
            if chosen and journey:
                there = {value for value, _ in value_names(field, self._session.snapshot, journey, {""})}
                if not chosen <= there:
                    self.filter = self.filter.with_values(field, chosen & there)
