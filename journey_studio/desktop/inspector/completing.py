"""Lines that know what could be meant: names that the map holds already are offered while one types."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.text_field import TextField
from journey_studio.model import Snapshot


class Known(QCompleter):
    """Offers names for a line while one types, wherever the typed letters stand in them; Down shows all."""

    def __init__(self, line: QLineEdit) -> None:
        names = QStringListModel(line)
        super().__init__(names, line)
        self._names = names
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)

    def known(self, names: Iterable[str]) -> None:
        """Offer these names from now on; while some are offered, they stay."""
        listed = list(names)
        if listed != self._names.stringList() and QApplication.activePopupWidget() is None:
            self._names.setStringList(listed)

    def _typed(self) -> str:
        """What is to be completed."""
        return self._line.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and watched is self._line
            and not self._line.isReadOnly()
        ):
            self.setCompletionPrefix(self._typed())
            self.complete()
            return True
        return bool(super().eventFilter(watched, event))


class LastWord(Known):
    """Completes the last of several words that commas part."""

    def _typed(self) -> str:
        return self._line.text().rpartition(",")[2].strip()

    def splitPath(self, path: str) -> list[str]:
        """What is to be completed: the words behind the last comma."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """The whole line with the last word completed."""
        before, comma, _ = self._line.text().rpartition(",")
        chosen = super().pathFromIndex(index)  # type: ignore[arg-type]
        return f"{before}, {chosen}" if comma else chosen


class KnownField(TextField):
    """A line of text that offers what is known in the map."""

    def __init__(
        self,
        name: str,
        widget: QLineEdit,
        offer: Offer,
        known: Callable[[Snapshot], Sequence[str]],
        completer: Callable[[QLineEdit], Known] = Known,
    ) -> None:
        super().__init__(name, widget, offer)
        self._known = known
        self._names = completer(widget)

    def show(self, place: Place) -> None:
        """Show the text, and learn what is known now."""
        super().show(place)
        self._names.known(self._known(place.snapshot))
