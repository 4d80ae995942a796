"""What is looked for, what was found, and which of it is in hand."""

from PySide6.QtCore import QObject, Signal

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.session import Session
from journey_studio.insight.texts import Haystack, occurrences, replaced, searched, with_texts
from journey_studio.model import Record


class Search(QObject):
    """Finds in reading order. `changed` tells that something else was found. It rests while nothing is looked for."""

    changed = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas, standing: Standing) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._standing = session, canvas, standing
        self._hay = Haystack()
        self.typed, self.exact, self.only = "", False, False
        self.found: list[Record] = []
        self.current = ""

    @property
    def number(self) -> int:
        """Which of the found records is in hand, from 1; 0 where none is."""
        return next((n for n, each in enumerate(self.found, 1) if each.id == self.current), 0)

    def look_for(self, typed: str, *, exact: bool, only: bool) -> None:
        """Look for something in every text; with `only` everything else stands aside."""
        self.typed, self.exact, self.only = typed, exact, only
        self.refresh()

    def stop(self) -> None:
        """Look for nothing; let go of the texts."""
        self.look_for("", exact=self.exact, only=self.only)
        self._hay, self.current = Haystack(), ""

    def refresh(self) -> None:
        """The map or what is looked for has changed."""
        journey = self._session.journey
        found: list[Record] = []
        if self.typed and journey is not None:
            self._hay.update(searched(self._session.snapshot, journey))
            order = {spot.owner: place for place, spot in enumerate(self._canvas.spots())}
            found = self._hay.find(self.typed, exact=self.exact)
            found.sort(key=lambda record: order.get(record.id, len(order)))
        if found or self.found or self.typed:
            self.found = found
            self._standing.find(frozenset(each.id for each in found), only=self.only and bool(self.typed))
            self.changed.emit()

    def step(self, way: int) -> str:
        """Go `way` matches on, round from the last to the first; the first time to the first from the selection on.

        Returns the id, empty where nothing was found.
        """
        if not self.found:
            return ""
        place = self.number - 1 + way if self.number else self._start(way)
        return self.take(place)

    def take(self, place: int) -> str:
        """Take the match at a place in hand, counted from 0 and round. Returns its id, empty where nothing was found."""
        self.current = self.found[place % len(self.found)].id if self.found else ""
        self.changed.emit()
        return self.current

    def _start(self, way: int) -> int:
        order = {spot.owner: place for place, spot in enumerate(self._canvas.spots())}
        here = order.get(self._canvas.focused or "", -1)
        later = sum(order.get(each.id, len(order)) < here for each in self.found) if here >= 0 else 0
        return later if way > 0 else later - 1

    def count(self) -> int:
        """How often it occurs in all that was found."""
        return occurrences(self.found, self.typed, exact=self.exact)

    def replace(self, by: str, *, every: bool) -> int:
        """Replace it in the match in hand, or in every match, as one edit. Returns how often it was replaced.

        Raises `InvalidValue` where a text cannot be what it would become; then nothing has changed.
        """
        document = self._session.document
        records = self.found if every else [each for each in self.found if each.id == self.current]
        count = occurrences(records, self.typed, exact=self.exact)
        if document is None or not count:
            return 0
        typed, exact = self.typed, self.exact
        words = f"Replace “{typed[:40]}” by “{by[:40]}”" if by else f"Remove “{typed[:40]}”"
        with document.edit(words) as edit:
            edit.put(
                *(
                    with_texts(each, lambda text: replaced(text, typed, by, exact=exact)[0])
                    for each in records
                )
            )
        return count
