"""The map as one JSON document: what `export OUT.json` writes, what a saved snapshot holds, what `schema` describes."""

import base64
from collections.abc import Iterable, Mapping
from typing import Any

from journey_studio.model.asset import Asset, asset_id
from journey_studio.model.card import Card
from journey_studio.model.curve import Curve, Emotion
from journey_studio.model.persona import Persona
from journey_studio.model.record import Record, record_from_json, rules_of
from journey_studio.model.rules import InvalidValue
from journey_studio.model.snapshot import RECORDS, Snapshot

FORMAT = "journey-studio map"
VERSION = 2
READABLE = (1, 2)


def plural(noun: str) -> str:
    """The name of the list that holds records of a noun."""
    return f"{noun.removesuffix('y')}ies" if noun == "sticky" else f"{noun}s"


def as_document(snapshot: Snapshot, assets: Iterable[Asset] = ()) -> dict[str, Any]:
    """The snapshot as plain JSON values: a list a noun, each in board order, references by id."""
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION, "title": snapshot.title}
    for noun in RECORDS:
        document[plural(noun)] = [record.as_json() for record in in_board_order(snapshot, noun)]
    document["assets"] = [_asset_as_json(asset) for asset in assets]
    return document


def in_board_order(snapshot: Snapshot, noun: str) -> Iterable[Record]:
    """Every record of a noun: owners in their order, then rank; cards by lane then step; emotions along the steps."""
    kind = RECORDS[noun]
    if kind is Emotion:
        steps = _step_numbers(snapshot)
        for curve in in_board_order(snapshot, Curve.noun):
            yield from sorted(snapshot.emotions(curve.id), key=lambda point: steps.get(point.step, 0))
    elif noun == "card":
        steps = _step_numbers(snapshot)
        for lane in in_board_order(snapshot, "lane"):
            yield from sorted(snapshot.cards(lane.id), key=lambda card: steps.get(card.step, 0))
    elif not kind.parent:
        yield from snapshot.of_owner(kind)
    else:
        for owner in in_board_order(snapshot, kind.parent):
            yield from snapshot.of_owner(kind, owner.id)


def asset_ids(snapshot: Snapshot) -> list[str]:
    """The pictures that cards and personas show, each once, in order of their ids."""
    shown = {card.facts["asset"] for card in snapshot.all(Card) if "asset" in card.facts}
    shown |= {persona.portrait for persona in snapshot.all(Persona) if persona.portrait}
    return sorted(key for key in shown if isinstance(key, str))


def _step_numbers(snapshot: Snapshot) -> dict[str, int]:
    return {step.id: number for number, step in enumerate(in_board_order(snapshot, "step"))}


def from_document(document: object) -> tuple[Snapshot, list[Asset]]:
    """Read a map document back. Raises `InvalidValue` that names the list and the place of what cannot be."""
    if not isinstance(document, Mapping) or document.get("format") != FORMAT:
        raise InvalidValue(f'This is no map document: it lacks "format": "{FORMAT}".')
    if document.get("version") not in READABLE:
        raise InvalidValue(
            f"This map document has version {document.get('version')!r}; this program reads up to {VERSION}."
        )
    records: dict[str, Record] = {}
    for noun, kind in RECORDS.items():
        for number, values in enumerate(_listed(document, plural(noun)), 1):
            record = _read(kind, values, f"{plural(noun)}, entry {number}")
            if record.id in records:
                raise InvalidValue(f"{plural(noun)}, entry {number}: the id {record.id} is used twice.")
            records[record.id] = record
    _check_references(records)
    assets = [_read_asset(values, number) for number, values in enumerate(_listed(document, "assets"), 1)]
    return Snapshot.of(records.values()), assets


def _listed(document: Mapping[str, Any], name: str) -> list[Any]:
    entries = document.get(name, [])
    if not isinstance(entries, list):
        raise InvalidValue(f"{name} must be a list.")
    return entries


def _read(kind: type[Record], values: object, place: str) -> Record:
    if not isinstance(values, Mapping):
        raise InvalidValue(f"{place}: must be an object.")
    try:
        return record_from_json(kind, values)
    except InvalidValue as error:
        raise InvalidValue(f"{place}: {error}") from error


def reference_fields(kind: type[Record]) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a kind that hold ids: field, noun referred to, and whether it holds many."""
    return tuple((name, rule.noun, rule.many) for name, rule in rules_of(kind) if rule.noun)


def references_of(record: Record) -> Iterable[tuple[str, str, str]]:
    """Every reference a record holds: field, noun referred to, id."""
    for name, noun, many in reference_fields(type(record)):
        value = getattr(record, name)
        for key in value if many else () if value is None else (value,):
            yield name, noun, key


def _check_references(records: Mapping[str, Record]) -> None:
    for record in records.values():
        for name, noun, key in references_of(record):
            target = records.get(key)
            if target is None or target.noun != noun:
                raise InvalidValue(
                    f"The {record.noun} {record.id} names the {noun} {key} as its {name}, which is not there."
                )


def _asset_as_json(asset: Asset) -> dict[str, Any]:
    return {
        "id": asset.id, "name": asset.name, "media_type": asset.media_type, "width": asset.width, "height": asset.height,
        "data": base64.b64encode(asset.data).decode("ascii"),
    }  # fmt: skip


def _read_asset(values: object, number: int) -> Asset:
    try:
        entry = dict(values)  # type: ignore[call-overload]
        data = base64.b64decode(entry["data"], validate=True)
        asset = Asset(
            asset_id(data),
            str(entry["name"]),
            str(entry["media_type"]),
            int(entry["width"]),
            int(entry["height"]),
            data,
        )
    except (TypeError, KeyError, ValueError) as error:
        raise InvalidValue(
            f"assets, entry {number}: is no picture with id, name, media_type, width, height and data."
        ) from error
    if asset.id != entry.get("id"):
        raise InvalidValue(f"assets, entry {number}: its content does not match its id.")
    return asset
