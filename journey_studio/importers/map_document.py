"""Our own JSON document → a proposal: the whole map into an empty one, its journeys added to one that is not."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from journey_studio.importers.placing import ranks_after
from journey_studio.importers.proposal import Proposal, Remark, Unreadable
from journey_studio.model import Channel, InvalidValue, Journey, Persona, Record, Snapshot, Tag, new_id
from journey_studio.model.interchange import from_document, reference_fields
from journey_studio.model.ranked import Ranked

_SHARED: tuple[type[Persona] | type[Channel] | type[Tag], ...] = (Persona, Channel, Tag)


def read_map_document(document: object, snapshot: Snapshot) -> Proposal:
    """Propose what a map document holds.

    Beside records that are there already, an id in use gets a new one, and the record names the old one as its origin;
    personas, channels and tags of the same name are shared. Raises `Unreadable`.
    """
    try:
        arriving, assets = from_document(document)
    except InvalidValue as error:
        raise Unreadable(str(error)) from error
    if not arriving.journeys:
        raise Unreadable("This map document holds no journey.")
    shared = shared_by_name(arriving, snapshot)
    ids = shared | {
        record.id: new_id()
        for record in arriving.records()
        if record.id not in shared and snapshot.find(record.id)
    }
    ranks = _ranks(arriving, snapshot, shared)
    records = tuple(_moved(record, ids, ranks) for record in arriving.records() if record.id not in shared)
    journeys = tuple(ids.get(journey.id, journey.id) for journey in arriving.journeys)
    return Proposal(records, _remarks(arriving, snapshot, shared), journeys, tuple(assets))


def shared_by_name(arriving: Snapshot, snapshot: Snapshot) -> dict[str, str]:
    """Arriving personas, channels and tags whose name is here already: their id, and the id here. Each is met once."""
    shared: dict[str, str] = {}
    for kind in _SHARED:
        here: dict[str, str] = {record.name: record.id for record in reversed(snapshot.of_owner(kind))}
        for record in arriving.of_owner(kind):
            if record.name in here:
                shared[record.id] = here.pop(record.name)
    return shared


def _ranks(arriving: Snapshot, snapshot: Snapshot, shared: Mapping[str, str]) -> dict[str, str]:
    """Places for what belongs to the whole map: behind what is there."""
    ranks: dict[str, str] = {}
    for kind in (Journey, *_SHARED):
        siblings: tuple[Ranked, ...] = snapshot.of_owner(kind)
        new = [record for record in arriving.of_owner(kind) if record.id not in shared]
        if siblings:
            ranks |= dict(zip((record.id for record in new), ranks_after(siblings, len(new)), strict=True))
    return ranks


def _moved(record: Record, ids: Mapping[str, str], ranks: Mapping[str, str]) -> Record:
    """The record under its new id, with its references and its lineage following."""
    changes: dict[str, Any] = {}
    for name, _, many in reference_fields(type(record)):
        value = getattr(record, name)
        changes[name] = tuple(ids.get(key, key) for key in value) if many else ids.get(value, value)
    origin = getattr(record, "origin", None)
    if origin:
        changes["origin"] = ids.get(origin, origin)
    elif origin is not None and record.id in ids:
        changes["origin"] = record.id
    if record.id in ranks:
        changes["rank"] = ranks[record.id]
    return replace(record, id=ids.get(record.id, record.id), **changes)


def _remarks(arriving: Snapshot, snapshot: Snapshot, shared: Mapping[str, str]) -> tuple[Remark, ...]:
    """A word on each shared record that says something else here: the one here stays."""
    differing: list[str] = []
    for kind in _SHARED:
        differing += _differing(arriving.of_owner(kind), snapshot, shared)
    return tuple(Remark(1, words) for words in differing)


def _differing(
    records: Iterable[Persona | Channel | Tag], snapshot: Snapshot, shared: Mapping[str, str]
) -> Iterable[str]:
    for record in records:
        here = snapshot.find(shared.get(record.id, ""))
        if here is not None and replace(record, id=here.id, rank=getattr(here, "rank", "")) != here:
            yield f"The {record.noun} “{record.name}” is here already and differs; the one here stays."
