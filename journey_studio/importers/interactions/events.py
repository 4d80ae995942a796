"""Rows with a meaning: who was where and when. Rows that do not say it are left out, and counted aloud."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from journey_studio.importers.interactions.columns import NOTHING, YES, Columns, Role
from journey_studio.importers.interactions.rows import Rows
from journey_studio.importers.interactions.timestamps import DayOrder, moment, order_of
from journey_studio.importers.proposal import Remark, Unreadable
from journey_studio.importers.spreadsheet.workbook import GoOn

_LISTED = re.compile(r"'([^']*)'")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_BETWEEN = 2_000
_BEGUN, _ENDED = "start", "complete"


@dataclass(frozen=True, slots=True)
class Event:
    """One interaction: whose (`case`), with which touchpoint, when, and how it was rated, on the scale of the file."""

    case: str
    touchpoint: str
    time: datetime | None = None
    rating: float | None = None


@dataclass(frozen=True, slots=True)
class EventLog:
    """The interactions of each case in the order of their time (as they stand where they have none)."""

    cases: tuple[tuple[Event, ...], ...]
    remarks: tuple[Remark, ...] = ()

    @property
    def span(self) -> tuple[str, str]:
        """The first and the last day, as YYYY-MM-DD; empty where no event has a time."""
        times = [event.time for case in self.cases for event in case if event.time]
        return (min(times).date().isoformat(), max(times).date().isoformat()) if times else ("", "")


def events_of(rows: Rows, columns: Columns, usual: str = "", go_on: GoOn = lambda: None) -> EventLog:
    """The log that rows tell; `usual` is the touchpoint of all rows where no column names it.

    Raises `Unreadable` where nothing names the touchpoint, or no row can be used, and what `go_on` raises to give up.
    """
    if columns.of(Role.TOUCHPOINT) is None and not columns.flags and not usual:
        raise Unreadable("Say which column names the touchpoint.")
    reader = _Reader(rows, columns, usual)
    by_case: dict[str, list[Event]] = defaultdict(list)
    for event in reader.events(go_on):
        by_case[event.case].append(event)
    if not by_case:
        raise Unreadable("No row says whose interaction it was and with what. Say which columns do.")
    cases = tuple(tuple(_in_time(events)) for events in by_case.values())
    return EventLog(cases, (*rows.remarks, *reader.remarks()))


def rating_of(text: str) -> float | None:
    """The number that a rating begins with, such as 4 of “4 stars”; None where it begins with none."""
    found = _NUMBER.match(text)
    return float(found[0].replace(",", ".")) if found else None


def _in_time(events: list[Event]) -> list[Event]:
    """By time; what has none stays behind the one it stood behind."""
    latest = datetime.min
    keyed: list[tuple[datetime, int, Event]] = []
    for number, event in enumerate(events):
        latest = event.time or latest
        keyed.append((latest, number, event))
    return [event for _, _, event in sorted(keyed, key=lambda entry: entry[:2])]


class _Reader:
    """Reads row by row and keeps count of what it cannot use."""

    def __init__(self, rows: Rows, columns: Columns, usual: str) -> None:
        self._rows, self._columns, self._usual = rows, columns, usual
        self._without: dict[str, list[int]] = defaultdict(list)
        time = columns.of(Role.TIME)
        self._order = DayOrder() if time is None else order_of(rows.column(time))
        phase = columns.of(Role.PHASE)
        self._phases = set() if phase is None else {word.lower() for word in rows.column(phase)}
        self._open: Counter[tuple[str, str]] = Counter()

    def events(self, go_on: GoOn) -> Iterator[Event]:
        """The events in the order of the rows."""
        for number, row in enumerate(self._rows.body, self._rows.first):
            if number % _BETWEEN == 0:
                go_on()
            cases, touchpoints = self._cases(number, row), self._touchpoints(row)
            if not cases or not touchpoints:
                self._without["case" if not cases else "touchpoint"].append(number)
                continue
            time, rating = self._time(number, row), self._rating(row)
            for case in cases:
                for touchpoint in touchpoints:
                    if self._counts(case, touchpoint, row):
                        yield Event(case, touchpoint, time, rating)

    def remarks(self) -> list[Remark]:
        """What was left out, by reason; each with the first rows it is true of."""
        words = {
            "case": "rows do not say whose interaction it was; they are left out",
            "touchpoint": "rows name no touchpoint; they are left out",
            "time": "rows have a time that cannot be read; they count where they stand",
        }
        found = [
            Remark(numbers[0], f"{len(numbers):,} {words[reason]} (row {_some(numbers)}).")
            for reason, numbers in self._without.items()
        ]
        if self._order.guessed:
            found.append(
                Remark(
                    0, "Dates such as 3/4/2026 were read day first: nothing in the column tells the order."
                )
            )
        return found

    def _cell(self, row: tuple[str, ...], role: Role) -> str:
        index = self._columns.of(role)
        text = "" if index is None else row[index]
        return "" if text.casefold() in NOTHING else text

    def _cases(self, number: int, row: tuple[str, ...]) -> list[str]:
        """Whose it was: a cell may hold a list of them; without a column each row is a case of its own."""
        if self._columns.of(Role.CASE) is None:
            return [str(number)]
        text = self._cell(row, Role.CASE)
        if text.startswith("["):
            return _LISTED.findall(text)
        return [text] if text else []

    def _touchpoints(self, row: tuple[str, ...]) -> list[str]:
        if self._columns.flags:
            return [self._rows.headings[index] for index in self._columns.flags if row[index].lower() in YES]
        if self._columns.of(Role.TOUCHPOINT) is None:
            return [self._usual]
        text = self._cell(row, Role.TOUCHPOINT)
        return [text] if text else []

    def _time(self, number: int, row: tuple[str, ...]) -> datetime | None:
        text = self._cell(row, Role.TIME)
        found = moment(text, self._order) if text else None
        if text and found is None:
            self._without["time"].append(number)
        return found

    def _rating(self, row: tuple[str, ...]) -> float | None:
        return rating_of(self._cell(row, Role.RATING))

    def _counts(self, case: str, touchpoint: str, row: tuple[str, ...]) -> bool:
        """Whether a row is an interaction of its own: of a pair of begun and ended only one is; other phases are none."""
        if not self._phases & {_BEGUN, _ENDED}:
            return True
        phase = self._cell(row, Role.PHASE).lower()
        if phase == _BEGUN:
            self._open[case, touchpoint] += 1
            return True
        if phase == _ENDED and self._open[case, touchpoint]:
            self._open[case, touchpoint] -= 1
            return False
        return phase in (_ENDED, "")


def _some(numbers: list[int]) -> str:
    shown = ", ".join(f"{number:,}" for number in numbers[:5])
    return shown if len(numbers) <= 5 else f"{shown} …"
