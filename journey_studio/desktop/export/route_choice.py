"""Which routes are drawn over the board of an export: none, each alone, those that the window shows, or all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from journey_studio.desktop.words import list_text, tr
from journey_studio.layout.trail import ALL
from journey_studio.model import Route


class RouteChoice(QComboBox):
    """`routes` are the ids that are chosen; an export begins with those that the window shows."""

    @property
    def routes(self) -> tuple[str, ...]:
        """What is chosen, in the words of `Request`."""
        return tuple(self.currentData() or ())

    def offer(self, known: Sequence[Route], shown: Sequence[str]) -> None:
        """Offer the routes of a journey; `shown` are those that the window shows now."""
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("None"), ())
        if len(shown) > 1:
            self.addItem(tr("As on the board"), tuple(shown))
        for each in known:
            self.addItem(list_text(each.title) or tr("Untitled route"), (each.id,))
        if len(known) > 1:
            self.addItem(tr("All"), (ALL,))
        self.setCurrentIndex(max(self._place(tuple(shown)), 0))
        self.blockSignals(False)

    def _place(self, wanted: tuple[str, ...]) -> int:
        offered = [tuple(self.itemData(number)) for number in range(self.count())]
        return offered.index(wanted) if wanted in offered else -1
