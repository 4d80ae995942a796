"""A person's own templates: maps without their history, a JSON document each, in the person's own folder."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from journey_studio.library.keeping import home, write_whole
from journey_studio.library.stage_models import plain
from journey_studio.model import Asset, Channel, Journey, Lane, Preset, Record, Snapshot, Stage, Step, Tag
from journey_studio.model.interchange import as_document, asset_ids, from_document

STRUCTURE = (Journey, Channel, Tag, Preset, Stage, Step, Lane)
"""What a template without cards keeps."""


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template of the person's own: its name, the map it begins with, its pictures, its file."""

    name: str
    snapshot: Snapshot
    assets: tuple[Asset, ...]
    path: Path


def own_templates() -> list[OwnTemplate]:
    """The person's templates by name; a file that cannot be read is left out, and stays where it is."""
    return sorted(_readable(), key=lambda each: plain(each.name))


def _readable() -> Iterator[OwnTemplate]:
    for path in _folder().glob("*.json"):
        try:
            state = path.stat()
            yield _read(path, state.st_mtime_ns, state.st_size)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            continue


@lru_cache(64)
def _read(path: Path, changed: int, size: int) -> OwnTemplate:
    """A template as its file was at that moment (in ns) and size (in bytes). Raises ValueError, KeyError and the like."""
    document = json.loads(path.read_text(encoding="utf-8"))
    snapshot, assets = from_document(document)
    if not snapshot.journeys:
        raise ValueError("no journey")
    return OwnTemplate(str(document["template"]), snapshot, tuple(assets), path)


def own_template(name: str) -> OwnTemplate | None:
    """The person's template of that name, in any case; None where there is none."""
    return next((each for each in own_templates() if plain(each.name) == plain(name)), None)


def keep_template(name: str, records: tuple[Record, ...], assets: tuple[Asset, ...] = ()) -> OwnTemplate:
    """Keep records as a template; one of the same name is replaced. Raises OSError."""
    snapshot = Snapshot.of(records)
    shown = set(asset_ids(snapshot))
    kept = tuple(asset for asset in assets if asset.id in shown)
    made = OwnTemplate(" ".join(name.split()), snapshot, kept, _path(name))
    document = {"template": made.name, **as_document(snapshot, kept)}
    write_whole(made.path, json.dumps(document, ensure_ascii=False, indent=1).encode())
    return made


def rename_template(known: OwnTemplate, name: str) -> OwnTemplate:
    """Give a template another name. Raises OSError."""
    made = keep_template(name, tuple(known.snapshot.records()), known.assets)
    if made.path != known.path:
        known.path.unlink(missing_ok=True)
    return made


def delete_template(known: OwnTemplate) -> None:
    """Forget a template. `keep_template` with what it holds takes that back. Raises OSError."""
    known.path.unlink(missing_ok=True)


def structure_of(snapshot: Snapshot) -> tuple[Record, ...]:
    """The stages, steps, lanes, channels, tags and presets of a map: everything but what stands on the board."""
    return tuple(record for record in snapshot.records() if isinstance(record, STRUCTURE))


def _folder() -> Path:
    return home() / "templates"


def _path(name: str) -> Path:
    return _folder() / f"{hashlib.sha256(plain(name).encode()).hexdigest()[:16]}.json"
