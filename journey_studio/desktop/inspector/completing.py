"""Lines that know what could be meant: names that the map holds already are offered while one types."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.text_field import TextField
from journey_studio.model import Snapshot


class KnownField(TextField):
    """A line of text that offers what is known in the map."""

    def __init__(
        self, name: str, widget: QLineEdit, offer: Offer, known: Callable[[Snapshot], Sequence[str]]
    ) -> None:
        super().__init__(name, widget, offer)
        self._known = known
        self._names = QStringListModel(widget)
        widget.setCompleter(_completer(self._names, widget))

    def show(self, place: Place) -> None:
        """Show the text, and learn what is known now."""
        super().show(place)
        names = list(self._known(place.snapshot))
        if names != self._names.stringList():
            self._names.setStringList(names)


class LastWord(QCompleter):
    """Completes the last of several words that commas part."""

    def __init__(self, line: QLineEdit) -> None:
        names = QStringListModel(line)
        super().__init__(names, line)
        self._names = names
        self._line = line
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        line.setCompleter(self)

    def known(self, names: Iterable[str]) -> None:
        """Offer these names from now on."""
        listed = list(names)
        if listed != self._names.stringList():
            self._names.setStringList(listed)

    def splitPath(self, path: str) -> list[str]:
        """What is to be completed: the words behind the last comma."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        """The whole line with the last word completed."""
        before, comma, _ = self._line.text().rpartition(",")
        chosen = super().pathFromIndex(index)  # type: ignore[arg-type]
        return f"{before}, {chosen}" if comma else chosen


def _completer(names: QStringListModel, line: QLineEdit) -> QCompleter:
    made = QCompleter(names, line)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made
