"""Records under new ids, their references following: a copy that can lie beside the original."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from journey_studio.model import Record, new_id
from journey_studio.model.interchange import reference_fields

R = TypeVar("R", bound=Record)


def renewed(records: Iterable[Record]) -> list[Record]:
    """The records under new ids; what they refer to among each other follows, what lies outside stays."""
    old = tuple(records)
    ids = {record.id: new_id() for record in old}
    return [readdressed(record, ids) for record in old]


def readdressed(record: R, ids: Mapping[str, str], **values: Any) -> R:
    """The record with the ids of `ids` in place of the old ones, its own and those it refers to, and these values set."""
    changes: dict[str, Any] = {}
    for name, _, many in reference_fields(type(record)):
        value = getattr(record, name)
        changes[name] = tuple(ids.get(key, key) for key in value) if many else ids.get(value, value)
    return replace(record, id=ids.get(record.id, record.id), **{**changes, **values})
