"""Putting what was entered into the map, as one edit."""

from pathlib import Path
from typing import Any

from journey_studio.desktop.pictures import read_picture
from journey_studio.document import Document
from journey_studio.document.changing import change, word_of
from journey_studio.document.naming import tag_ids
from journey_studio.model import Record


def save_values(document: Document, record: Record, values: dict[str, Any], group: str) -> None:
    """Set fields of a record; the names of tags become tags where there are none. Raises `InvalidValue`, `NotSaved`."""
    ready: dict[str, Any] = {name: _kept(document, value) for name, value in values.items()}
    with document.edit(f"Edit {word_of(record)}", group) as edit:
        if "tags" in ready:
            ready["tags"] = tag_ids(edit, ready["tags"])
        change(edit, record.id, ready)


def _kept(document: Document, value: object) -> object:
    """Paths of pictures, also those among facts, become the ids under which the map keeps them."""
    if isinstance(value, Path):
        picture = read_picture(value)
        document.ledger.add_asset(picture)
        return picture.id
    if isinstance(value, dict):
        return {name: _kept(document, held) for name, held in value.items()}
    return value
