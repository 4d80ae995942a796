"""What a workbook remembers of the map it came from, on a sheet that nobody needs to see.

The journey as it was (the JSON map document), and the tables as they were written: with both a merge tells what was changed in
the workbook from what was changed in the map meanwhile, without asking anybody's history. It is kept as JSON, packed and in
letters that every program keeps, with a check sum.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from journey_studio.model import (
    Channel,
    Curve,
    InvalidValue,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Tag,
)
from journey_studio.model.interchange import as_document, from_document
from journey_studio.sheets.places import Places
from journey_studio.sheets.tables import Table

SHEET = "Origin"
VERSION = 1
_MARK = "journey-studio workbook"
_CELL = 30_000
_MOST_BYTES = 100_000_000
"""What the remembered map may unpack to."""


class NoOrigin(ValueError):
    """The workbook does not remember where it came from, or no longer well; the message says why."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The journey as it was when the workbook was written, the journeys of its file, and the tables."""

    places: Places
    tables: tuple[Table, ...]


def packed(places: Places, tables: Iterable[Table], moment: str) -> list[str]:
    """The origin as the texts of one column of cells: mark, version, journey, moment of the export, check sum, then data."""
    content = {
        "map": as_document(_only(places)),
        "tables": [
            {"name": each.name, "headings": dict(each.headings), "rows": list(each.rows.items())}
            for each in tables
        ],
    }
    data = zlib.compress(json.dumps(content, separators=(",", ":")).encode("ascii"), 6)
    letters = base64.b64encode(data).decode("ascii")
    parts = [letters[start : start + _CELL] for start in range(0, len(letters), _CELL)]
    return [_MARK, str(VERSION), places.journey.id, moment, str(zlib.crc32(data)), *parts]


def unpacked(cells: Sequence[str]) -> Origin:
    """The origin that these cells hold. Raises `NoOrigin`."""
    head, parts = list(cells[:5]), cells[5:]
    if len(head) < 5 or head[0] != _MARK:
        raise NoOrigin("the sheet with what it was made from is missing")
    if not head[1].isdigit() or int(head[1]) > VERSION:
        raise NoOrigin("it was made by a later version of Journey Studio; update the program")
    try:
        data = base64.b64decode("".join(parts), validate=True)
        if str(zlib.crc32(data)) != head[4]:
            raise NoOrigin("the sheet with what it was made from was changed")
        packer = zlib.decompressobj()
        text = packer.decompress(data, _MOST_BYTES)
        if packer.unconsumed_tail:
            raise NoOrigin("what it was made from is too large")
        content = json.loads(text)
        snapshot, _ = from_document(content["map"])
        return Origin(
            Places(snapshot, snapshot.need(Journey, head[2])), tuple(map(_table, content["tables"]))
        )
    except (
        InvalidValue,
        binascii.Error,
        zlib.error,
        ValueError,
        KeyError,
        TypeError,
        RecursionError,
    ) as error:
        if isinstance(error, NoOrigin):
            raise
        raise NoOrigin("the sheet with what it was made from is damaged") from error


def _table(entry: Mapping[str, Any]) -> Table:
    width = len(entry["headings"])
    rows = {str(key): tuple(cells) for key, cells in entry["rows"]}
    if any(len(cells) != width for cells in rows.values()):
        raise NoOrigin("the sheet with what it was made from is damaged")
    return Table(str(entry["name"]), {str(key): str(word) for key, word in entry["headings"].items()}, rows)


def _only(places: Places) -> Snapshot:
    """The journey with what it refers to, and the titles of those its cards lead to."""
    snapshot, journey = places.snapshot, places.journey.id
    linked = {card.link for card in places.cards}
    near = [each for each in snapshot.journeys if each.id == journey or each.id in linked]
    records: list[Record] = [
        *near,
        *snapshot.of_owner(Persona),
        *snapshot.of_owner(Channel),
        *snapshot.of_owner(Tag),
    ]
    for kind in (Stage, Lane, Curve):
        owned: Sequence[Record] = snapshot.of_owner(kind, journey)
        records += owned
    records += (step for _, step in places.columns)
    records += places.cards
    records += (point for curve in snapshot.curves(journey) for point in snapshot.emotions(curve.id))
    return Snapshot.of(records)
