"""What coming back to a snapshot would do, in words."""

from collections.abc import Sequence

from journey_studio.desktop.words import capital, tr
from journey_studio.document.changing import word_of
from journey_studio.insight.difference import Difference, title_of
from journey_studio.model import Record

MOST_NAMED = 6


def difference_words(found: Difference) -> str:
    """A line for each way in which records differ, with their number and the first titles."""
    if not found:
        return tr("Nothing differs from the map as it is now.")
    lines = (
        (tr("Comes back ({count}): {names}"), found.added),
        (tr("Goes away ({count}): {names}"), found.removed),
        (tr("Changes ({count}): {names}"), found.changed),
        (tr("Moves ({count}): {names}"), found.moved),
    )
    return "\n".join(
        line.format(count=f"{len(records):,}", names=_names(records)) for line, records in lines if records
    )


def _names(records: Sequence[Record]) -> str:
    names = [title_of(record)[:60] or tr(capital(word_of(record))) for record in records[:MOST_NAMED]]
    return " · ".join(names) + (" …" if len(records) > MOST_NAMED else "")
