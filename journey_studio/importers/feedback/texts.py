"""The texts of a paste or a file, each with its rating, day and touchpoint where the file says them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from journey_studio.importers.decoding import decoded
from journey_studio.importers.interactions import Columns, Role, guessed, read_rows
from journey_studio.importers.interactions.columns import NOTHING
from journey_studio.importers.interactions.events import rating_of
from journey_studio.importers.interactions.figures import likely_scale
from journey_studio.importers.interactions.rows import Rows
from journey_studio.importers.interactions.timestamps import moment, order_of
from journey_studio.importers.proposal import Unreadable
from journey_studio.importers.spreadsheet.workbook import GoOn
from journey_studio.model.rules import LONGEST_TEXT, clean_text

MOST_TEXTS = 1_000
"""So many are taken at once: each is to be confirmed by a person."""

_HEADINGS = (
    *(
        "review text",
        "reviewtext",
        "review",
        "comment",
        "comments",
        "feedback",
        "description",
        "ticket description",
    ),
    *(
        "message",
        "body",
        "text",
        "answer",
        "verbatim",
        "quote",
        "content",
        "post",
        "summary",
        "subject",
        "ticket subject",
    ),
)
_BULLET = re.compile(r"^\s*(?:[-*•–—]|\d{1,3}[.)])\s+")
_QUOTES = ' \t“”„"«»'


@dataclass(frozen=True, slots=True)
class Feedback:
    """One text of a customer. `mood` is its rating as −1 (worst) … +1 (best), `about` the touchpoint that the file names."""

    text: str
    mood: float | None = None
    day: str = ""
    about: str = ""


def feedback_of_text(text: str) -> list[Feedback]:
    """The texts of a paste: parted by empty lines where there are any between lines, else one a line; without bullets and quotes."""
    plain = clean_text(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    parts = re.split(r"\n\s*\n", plain) if re.search(r"\n\s*\n", plain) else plain.split("\n")
    texts = (_BULLET.sub("", part).strip().strip(_QUOTES) for part in parts)
    return [Feedback(each[:LONGEST_TEXT]) for each in texts if each][:MOST_TEXTS]


def feedback_of_file(data: bytes, go_on: GoOn = lambda: None) -> list[Feedback]:
    """The texts of a table (CSV, workbook, log; the column that holds them is told by its heading) or of plain text. Raises `Unreadable`."""
    try:
        rows = read_rows(data, go_on)
        column = _column(rows)
    except Unreadable:
        column = None
        if data[:2] in (b"PK", b"\x1f\x8b"):
            raise
    found = list(_of_rows(rows, column)) if column is not None else feedback_of_text(decoded(data))
    if not found:
        raise Unreadable(
            "There are no texts in this file: a column called Comment, Review, Feedback or Description is needed."
        )
    return found[:MOST_TEXTS]


def _column(rows: Rows) -> int | None:
    plain = [" ".join(heading.replace("_", " ").casefold().split()) for heading in rows.headings]
    return next((plain.index(word) for word in _HEADINGS if word in plain), None)


def _of_rows(rows: Rows, column: int) -> Iterator[Feedback]:
    columns = guessed(rows).having(Role.PHASE, None)
    if column in columns.roles.values():
        columns = replace(columns, roles={role: at for role, at in columns.roles.items() if at != column})
    moods, days = _moods(rows, columns), _days(rows, columns)
    about = columns.of(Role.TOUCHPOINT)
    for number, row in enumerate(rows.body):
        text = clean_text(row[column]).strip()
        if text.casefold() not in NOTHING:
            name = row[about] if about is not None and row[about].casefold() not in NOTHING else ""
            yield Feedback(text[:LONGEST_TEXT], moods[number], days[number], name)


def _moods(rows: Rows, columns: Columns) -> list[float | None]:
    index = columns.of(Role.RATING)
    ratings = [None if index is None else rating_of(row[index]) for row in rows.body]
    low, high = likely_scale(ratings)
    return [None if each is None or high <= low else 2 * (each - low) / (high - low) - 1 for each in ratings]


def _days(rows: Rows, columns: Columns) -> list[str]:
    index = columns.of(Role.TIME)
    if index is None:
        return [""] * len(rows.body)
    order = order_of(rows.column(index))
    moments = (moment(row[index], order) if row[index] else None for row in rows.body)
    return [each.date().isoformat() if each else "" for each in moments]
