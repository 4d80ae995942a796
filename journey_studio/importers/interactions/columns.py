"""Which column of an export means what: guessed from its heading and content, changed by the person who knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from journey_studio.importers.interactions.rows import Rows
from journey_studio.importers.proposal import Unreadable

YES = frozenset(("true", "yes", "1", "x", "y"))
NO = frozenset(("false", "no", "0", "n"))
NOTHING = frozenset(("", "null", "nil", "none", "n/a", "na", "nan", "-", "#n/a"))


class Role(StrEnum):
    """What a column can tell of an interaction."""

    CASE = "case"
    TOUCHPOINT = "touchpoint"
    TIME = "time"
    RATING = "rating"
    PHASE = "phase"


_WORDS: Mapping[Role, tuple[str, ...]] = {
    Role.CASE: (
        *("case:concept:name", "case id", "case", "journey id", "customer id", "user id", "contact id"),
        *("who id", "visitor id", "client id", "patient", "lead id", "mql id", "account id", "company id"),
        *("opportunity id", "ticket id", "proposal id", "order id", "customer email", "email", "e-mail"),
        *("record id", "session id", "customer", "contact", "user", "session", "company", "account"),
    ),
    Role.TOUCHPOINT: (
        *("concept:name", "ocel:activity", "initiators label", "touchpoint", "touchpoint type"),
        *("activity", "activity name", "interaction", "interaction type", "event", "event name"),
        *("event type", "handling", "action", "step", "page", "page type", "deal stage", "stage name"),
        *("journey stage", "drop out status", "ticket type", "activity type", "type", "category"),
        *("survey", "channel"),
    ),
    Role.TIME: (
        *("time:timestamp", "start timestamp", "ocel:timestamp", "timestamp", "date time", "event time"),
        *("time", "time completed", "activity date", "event date", "date", "created at", "created time"),
        *("create date", "created date", "date created", "date created utc", "sent date", "date sent"),
        *("submitted at", "review date", "visit date", "engage date", "landing at", "day"),
    ),
    Role.RATING: (
        *("rating", "satisfaction", "satisfaction rating", "customer satisfaction rating", "csat", "nps"),
        *("nps score", "stars", "score", "review score"),
    ),
    Role.PHASE: ("lifecycle:transition", "lifecycle", "registration type", "transition"),
}
"""The headings of each role, the surest first; `ActivityDate`, `activity_date` and `Activity date` are one heading."""
_OBJECTS = "ocel:type:"


@dataclass(frozen=True, slots=True)
class Columns:
    """The index of the column for each role that one has; `flags` are columns that each stand for a touchpoint (yes or no)."""

    roles: Mapping[Role, int] = field(default_factory=dict)
    flags: tuple[int, ...] = ()

    def of(self, role: Role) -> int | None:
        """The column with a role, where one has it."""
        return self.roles.get(role)

    def having(self, role: Role, index: int | None) -> "Columns":
        """The same with another column for a role; without one where it is None."""
        others = {each: at for each, at in self.roles.items() if each != role and at != index}
        return replace(self, roles=others if index is None else others | {role: index})


def guessed(rows: Rows) -> Columns:
    """The roles that headings and content suggest."""
    plain = [_plain(heading) for heading in rows.headings]
    roles: dict[Role, int] = {}
    for role, words in _WORDS.items():
        free = {
            heading: index
            for index, heading in reversed(list(enumerate(plain)))
            if index not in roles.values()
        }
        best = next((free[key] for key in map(_plain, words) if key in free), None)
        if best is not None:
            roles[role] = best
    objects = [index for index, heading in enumerate(plain) if heading.startswith(_OBJECTS)]
    if Role.CASE not in roles and objects:
        roles[Role.CASE] = max(objects, key=lambda index: sum(1 for _ in rows.column(index)))
    flags = _flags(rows, set(roles.values())) if Role.TOUCHPOINT not in roles else ()
    return Columns(roles, flags if len(flags) > 1 else ())


def named(rows: Rows, columns: Columns, wanted: Mapping[str, str]) -> Columns:
    """The same with roles given by heading (an empty one takes the role away). Raises `Unreadable` naming what is not there."""
    for word, heading in wanted.items():
        if word not in list(Role):
            raise Unreadable(f"There is no role “{word}”; there are: {', '.join(Role)}.")
        if heading and heading not in rows.headings:
            raise Unreadable(f"There is no column “{heading}”; there are: {', '.join(rows.headings)}.")
        columns = columns.having(Role(word), rows.headings.index(heading) if heading else None)
        if word == Role.TOUCHPOINT and heading:
            columns = replace(columns, flags=())
    return columns


def _flags(rows: Rows, taken: set[int]) -> tuple[int, ...]:
    """Columns that say yes or no throughout; with 0 and 1 alone they must say both, since a count can be all 1."""
    found: list[int] = []
    for index, heading in enumerate(rows.headings):
        if index in taken or not heading:
            continue
        words = {word.lower() for word in rows.column(index)}
        if words and words <= YES | NO and ((words & YES and words & NO) or not words <= {"0", "1"}):
            found.append(index)
    return tuple(found)


def _plain(heading: str) -> str:
    """A heading without case and gaps, which every system sets otherwise."""
    return "".join(heading.replace("_", " ").replace(".", " ").casefold().split())
