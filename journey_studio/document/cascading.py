"""The rule of deletion: what belongs to a deleted record goes with it, and other references to it are cleared."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from journey_studio.model import RECORDS, Card, Change, Curve, Diff, Record, Route, Snapshot
from journey_studio.model.interchange import reference_fields

_OPTIONAL: dict[type[Record], frozenset[str]] = {
    Card: frozenset(("end_step", "channel", "link", "tags", "personas")),
    Curve: frozenset(("lane",)),
    Route: frozenset(("persona", "stops")),
}


def cascade(start: Snapshot, now: Snapshot, diff: Diff) -> Diff:
    """What the diff lacks: every record that cannot be without a deleted one is deleted, and so on."""
    lacking = Diff()
    gone = {change.record.id for change in diff.changes if change.after is None}
    while gone:
        step = Diff(
            tuple(
                Change(record, _without(record, gone, fields))
                for kind in RECORDS.values()
                for record, fields in _naming(now, kind, gone)
            )
        )
        now, lacking = now.apply(step), lacking.then(step)
        gone = {change.record.id for change in step.changes if change.after is None}
    return lacking


def _naming(now: Snapshot, kind: type[Record], gone: set[str]) -> Iterable[tuple[Record, list[str]]]:
    """The records of a kind that name something gone, with the fields concerned."""
    single = [name for name, _, many in reference_fields(kind) if not many]
    lists = [name for name, _, many in reference_fields(kind) if many]
    for record in now.all(kind):
        fields = [name for name in single if getattr(record, name) in gone]
        fields += [name for name in lists if not gone.isdisjoint(getattr(record, name))]
        if fields:
            yield record, fields


def _without(record: Record, gone: set[str], fields: list[str]) -> Record | None:
    """The record without its references to what is gone; None when it cannot do without."""
    if not _OPTIONAL.get(type(record), frozenset()).issuperset(fields):
        return None
    many = {name for name, _, lists in reference_fields(type(record)) if lists}
    cleared: dict[str, Any] = {
        name: tuple(key for key in getattr(record, name) if key not in gone) if name in many else None
        for name in fields
    }
    return replace(record, **cleared)
