"""Putting what was entered into the map, as one edit, on all records that are shown together."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.pictures import read_picture
from journey_studio.document import Document, Edit
from journey_studio.document.changing import change
from journey_studio.document.naming import tag_ids
from journey_studio.model import Card, Record
from journey_studio.model.frozen import FrozenMap, thawed

_SETS = ("tags", "personas")


def save_values(document: Document, records: Sequence[Record], values: dict[str, Any], group: str) -> None:
    """Set fields of records; the names of tags become tags where there are none. Raises `InvalidValue`, `NotSaved`.

    Of tags and personas only those that all records had, and have no longer, are taken away, and new ones added. Of several
    cards the facts that are told are set, those that are told as None taken away, and all others stay.
    """
    ready: dict[str, Any] = {name: _kept(document, value) for name, value in values.items()}
    with document.edit(label("Edit", records), group) as edit:
        if "tags" in ready:
            ready["tags"] = tag_ids(edit, ready["tags"])
        for record, own in [(record, _own(edit, record, records, ready)) for record in records]:
            change(edit, record.id, own)


def _own(edit: Edit, record: Record, records: Sequence[Record], values: dict[str, Any]) -> dict[str, Any]:
    """The values for one of several records."""
    if len(records) == 1:
        return values
    own = dict(values)
    for name in _SETS:
        if name in values:
            common = set.intersection(*(set(getattr(each, name)) for each in records))
            kept = [key for key in getattr(record, name) if key not in common or key in values[name]]
            own[name] = list(dict.fromkeys((*kept, *values[name])))
    if isinstance(record, Card) and "facts" in values:
        facts = {**_plain(record.facts), **values["facts"]}
        own["facts"] = {name: value for name, value in facts.items() if value is not None}
    return own


def _plain(facts: FrozenMap) -> dict[str, object]:
    return {name: thawed(value) for name, value in facts.items()}


def _kept(document: Document, value: object) -> object:
    """Paths of pictures, also those among facts, become the ids under which the map keeps them."""
    if isinstance(value, Path):
        picture = read_picture(value)
        document.ledger.add_asset(picture)
        return picture.id
    if isinstance(value, dict):
        return {name: _kept(document, held) for name, held in value.items()}
    return value
