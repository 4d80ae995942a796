"""What an entry of the history was about, read from its diff: the names of the things, and where a point of a curve stands."""

from collections.abc import Callable

from journey_studio.desktop.session import Session
from journey_studio.document import Entry, NotSaved
from journey_studio.document.changing import noun_word, word_of
from journey_studio.insight.difference import title_of
from journey_studio.model import (
    Card,
    Connector,
    Curve,
    Diff,
    Emotion,
    Lane,
    Persona,
    Record,
    Route,
    Stage,
    Step,
    Sticky,
)
from journey_studio.model.wording import isolated

MOST_TOUCHED = 50
"""An entry that touched more records than this is told by its label alone."""
MOST_NAMED, LONGEST = 2, 60
_TOLD = (Emotion, Card, Connector, Sticky, Persona, Route, Stage, Step, Lane, Curve)
"""What is named, the more telling first."""

_Find = Callable[[str | None], Record | None]


class Subjects:
    """Knows the subject of each entry; a diff is read once. An entry that cannot be read has none."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[object, ...], str] = {}
        session.replaced.connect(self._known.clear)

    def of(self, entry: Entry) -> str:
        """The subject of an entry in words; empty where its label says it, or where it is about many things."""
        document = self._session.document
        if document is None or not 0 < len(entry.ids) <= MOST_TOUCHED:
            return ""
        key = (entry.number, entry.time, entry.label, entry.ids)
        if key not in self._known:
            try:
                diff = document.ledger.diff_of(entry.number)
            except NotSaved:
                diff = Diff()
            self._known[key] = subject_of(entry.label, diff, document.snapshot.find)
        return self._known[key]


def subject_of(label: str, diff: Diff, find: Callable[[str], Record | None]) -> str:
    """The names of what a diff is about, as they were then; `find` knows the records that it did not touch."""
    touched = {change.record.id: change.record for change in diff.changes}

    def known(key: str | None) -> Record | None:
        return touched.get(key) or find(key) if key else None

    names = [_name(record, known) for record in _told(label.casefold(), list(touched.values()))]
    names = list(dict.fromkeys(name for name in names if name and name.casefold() not in label.casefold()))
    return " · ".join(map(isolated, names[:MOST_NAMED])) + (" …" if len(names) > MOST_NAMED else "")


def _told(label: str, records: list[Record]) -> list[Record]:
    """The records that the label speaks of, else those of the most telling kind."""
    told = [record for record in records if isinstance(record, _TOLD)]
    meant = [record for record in told if word_of(record) in label or noun_word(record.noun) in label]
    kinds = sorted({_TOLD.index(type(record)) for record in meant or told})[:1]
    return [record for record in meant or told if _TOLD.index(type(record)) in kinds]


def _name(record: Record | None, known: _Find) -> str:
    if record is None:
        return ""
    if isinstance(record, Emotion):
        words = (_name(known(record.curve), known), _name(known(record.step), known))
        return ", ".join(filter(None, words))
    if isinstance(record, Connector):
        return " → ".join(
            filter(None, (_name(known(record.source), known), _name(known(record.target), known)))
        )
    if isinstance(record, Curve):
        return _name(known(record.persona), known) or title_of(record)[:LONGEST]
    if isinstance(record, Step) and not record.title:
        return _name(known(record.stage), known)
    return (record.name if isinstance(record, Lane) else title_of(record))[:LONGEST]
