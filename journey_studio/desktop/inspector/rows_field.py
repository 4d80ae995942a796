"""Lists of small entries: the members of a group, what is known of somebody, the sources of evidence."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from journey_studio.desktop.inspector.completing import Known
from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import capital, tip, tr
from journey_studio.model.persona import FACT_KINDS, FACT_LEVELS
from journey_studio.model.record import rules_of
from journey_studio.model.source import SOURCE_TYPES

Entry = dict[str, str]
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "members": ("name", "role"),
    "facts": ("kind", "text", "level"),
    "sources": ("type", "text", "date"),
}
_WORDS: Mapping[str, tuple[str, ...]] = {"kind": FACT_KINDS, "type": SOURCE_TYPES}
_HINTS = {"date": "YYYY-MM-DD", "text": "What it says"}
_NEW: Mapping[str, Entry] = {
    "sources": {"type": "", "text": "", "date": ""},
    "members": {"name": "", "role": ""},
    "facts": {"kind": FACT_KINDS[0], "text": "", "level": FACT_LEVELS[0]},
}
_ADD = {"members": "+ Member", "facts": "+ Fact", "sources": "+ Source"}


class RowsField:
    """A row for each entry, a cross to take it out, and a button that adds one."""

    def __init__(self, name: str, group: QWidget, offer: Offer) -> None:
        self.name = name
        self._offer = offer
        self._entries: list[Entry] | None = None
        self._column = QVBoxLayout(group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[QWidget] = []
        self._add = button(tr(_ADD[name]), "link")
        self._add.clicked.connect(lambda: self._changed([*(self._entries or []), dict(_NEW[name])]))
        self._column.addWidget(self._add)

    def show(self, place: Place) -> None:
        """Show the entries of the record."""
        encode = dict(rules_of(type(place.record)))[self.name].encode
        entries = encode(getattr(place.record, self.name)) if encode else []
        if entries != self._entries:
            self._fill(entries)

    def _fill(self, entries: Sequence[Entry]) -> None:
        self._entries = [dict(entry) for entry in entries]
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(number, entry) for number, entry in enumerate(self._entries)]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(number, row)

    def _changed(self, entries: list[Entry]) -> None:
        self._fill(entries)
        self._offer(self.name, entries, False)

    def _set(self, number: int, column: str, value: str) -> None:
        if self._entries is not None:
            self._entries[number][column] = value
            self._offer(self.name, [dict(entry) for entry in self._entries], True)

    def _row(self, number: int, entry: Entry) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 6)
        grid.setSpacing(4)
        for place, column in enumerate(COLUMNS[self.name]):
            grid.addWidget(
                self._cell(number, column, entry[column]),
                *divmod(place, 2) if self.name == "members" else (place, 0),
            )
        remove = button("×", "quiet")
        remove.setAccessibleName(tr("Remove"))
        remove.clicked.connect(
            lambda: self._changed([e for n, e in enumerate(self._entries or []) if n != number])
        )
        grid.addWidget(remove, 0, 2)
        return row

    def _list(self, number: int, column: str, value: str) -> QComboBox:
        words = _WORDS[column]
        made = QComboBox()
        made.setAccessibleName(tr(capital(column)))
        for word in words:
            made.addItem(tr(capital(word)) if word else tr("Kind of source"), word)
        made.setCurrentIndex(made.findData(value))
        made.activated.connect(lambda index: self._set(number, column, words[index]))
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _cell(self, number: int, column: str, value: str) -> QWidget:
        if column in _WORDS:
            return self._list(number, column, value)
        if column == "level":
            backed = QCheckBox(tr("Backed by data"))
            backed.setChecked(value == FACT_LEVELS[1])
            backed.clicked.connect(lambda checked: self._set(number, column, FACT_LEVELS[int(checked)]))
            return backed
        line = QLineEdit(value.replace("\n", " "))
        line.setCursorPosition(0)
        line.setPlaceholderText(tr(_HINTS.get(column, capital(column))))
        line.setAccessibleName(tr(capital(column)))
        line.setToolTip(tip(value))
        line.textEdited.connect(lambda text: self._set(number, column, text))
        if column == "role":
            offered = Known(line)
            offered.known(_member_roles())
            for chosen in (offered.highlighted, offered.activated):
                chosen.connect(lambda text: self._set(number, column, text))
        return line


def _member_roles() -> tuple[str, ...]:
    """The roles in a buying group as the field names them (Webster and Wind, 1972); any other can be written, too."""
    return tr("Initiator"), tr("User"), tr("Influencer"), tr("Decider"), tr("Buyer"), tr("Gatekeeper")
