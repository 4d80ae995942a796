"""The edit log as rows for a list, the newest first, under the days; only what changed is listed anew."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from journey_studio.desktop.past.moments import day_words, moment_of, time_words
from journey_studio.desktop.words import tip, tr
from journey_studio.document import Entry

START = 0
NUMBER = Qt.ItemDataRole.UserRole
WHEN = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2
DONE_WHAT = Qt.ItemDataRole.UserRole + 3
SUBJECT = Qt.ItemDataRole.UserRole + 4
DAY, CURRENT, DONE, UNDONE = "day", "current", "done", "undone"

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class _Row:
    """A day, an entry, or (neither) the beginning."""

    day: date | None = None
    entry: Entry | None = None
    moment: datetime | None = None


class EditsModel(QAbstractListModel):
    """Rows as they are shown, each with the `subject` of its entry; inside they are kept oldest first, so that what is new is put at the end."""

    def __init__(self, subject: Callable[[Entry], str] = lambda entry: "") -> None:
        super().__init__()
        self._subject = subject
        self._rows: list[_Row] = [_Row()]
        self._entries: list[Entry] = []
        self._places: list[int] = []
        self._current = START
        self._whole = True

    def show(self, entries: Sequence[Entry], current: int, *, whole: bool) -> None:
        """List these entries; `current` is the number of the latest applied one, `whole` that none was dropped for its age."""
        same = 0
        for known, entry in zip(self._entries, entries, strict=False):
            if known is not entry:
                break
            same += 1
        if same < len(self._entries) or same < len(entries):
            self._cut(same)
            self._append(entries[same:])
        self._current, self._whole = current, whole
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, number: int) -> int:
        """The row of an entry; that of the beginning where it is not listed."""
        for place, entry in zip(reversed(self._places), reversed(self._entries), strict=True):
            if entry.number == number:
                return len(self._rows) - 1 - place
        return len(self._rows) - 1

    def words_of(self, entry: Entry) -> str:
        """What was done, and to what."""
        label, subject = _what(entry), self._subject(entry)
        return tr("{edit}: {subject}").format(edit=label, subject=subject) if subject else label

    def _cut(self, count: int) -> None:
        """Keep the first `count` entries."""
        keep = self._places[count - 1] + 1 if count else 1
        if keep < len(self._rows):
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - keep - 1)
            del self._rows[keep:]
            self.endRemoveRows()
        del self._entries[count:]
        del self._places[count:]

    def _append(self, entries: Sequence[Entry]) -> None:
        day = self._rows[-1].moment.date() if self._rows[-1].moment else None
        new: list[_Row] = []
        places: list[int] = []
        for entry in entries:
            moment = moment_of(entry.time)
            if day is not None and moment.date() != day:
                new.append(_Row(day=day))
            day = moment.date()
            places.append(len(self._rows) + len(new))
            new.append(_Row(entry=entry, moment=moment))
        if day is not None:
            new.append(_Row(day=day))
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._rows += new
            self._entries += entries
            self._places += places
            self.endInsertRows()

    def _row(self, index: _Index) -> _Row:
        return self._rows[len(self._rows) - 1 - index.row()]

    def _label(self, row: _Row) -> str:
        if row.entry:
            return self.words_of(row.entry)
        if row.day:
            return day_words(row.day, datetime.now().astimezone().date())
        return tr("As it was opened first") if self._whole else tr("As far back as the history goes")

    def _state(self, row: _Row) -> str:
        if row.day:
            return DAY
        if (row.entry.number if row.entry else START) == self._current:
            return CURRENT
        return UNDONE if row.entry and row.entry.undone else DONE

    def _spoken(self, row: _Row) -> str:
        label, state = self._label(row), self._state(row)
        parts = [label, self._when(row)]
        parts.append({CURRENT: tr("the map is as it was here"), UNDONE: tr("taken back")}.get(state, ""))
        return ", ".join(part for part in parts if part)

    def _when(self, row: _Row) -> str:
        return time_words(row.moment, datetime.now().astimezone()) if row.moment else ""

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Days are only read."""
        return (
            Qt.ItemFlag.NoItemFlags
            if not index.isValid() or self._row(index).day
            else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What is shown, spoken and clicked."""
        row = self._row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._label(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._label(row)) if row.entry else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == NUMBER:
            return row.entry.number if row.entry else START
        if role == DONE_WHAT:
            return _what(row.entry) if row.entry else self._label(row)
        if role == SUBJECT:
            return self._subject(row.entry) if row.entry else ""
        return {WHEN: self._when, STATE: self._state}[role](row) if role in (WHEN, STATE) else None


def _what(entry: Entry) -> str:
    return tr(" ".join(entry.label.split())[:200])
