"""Presets: touchpoints by phase, campaigns with their message, qualities to look for, objectives; as they ship, and a person's own."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from journey_studio.assets import resource
from journey_studio.library.channels import known_channels
from journey_studio.library.keeping import home, write_whole
from journey_studio.library.stage_models import plain
from journey_studio.model import Preset
from journey_studio.model.kinds import MATURITY
from journey_studio.model.preset import PRESET_KINDS

CHANNEL = "channel"
"""The kind of an entry that is a channel; a map keeps those as its channels."""

CARD_OF = {"touchpoint": "touchpoint", "campaign": "campaign", "quality": "quality", MATURITY: MATURITY}
"""The kind of card that a preset becomes; an objective becomes none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A preset of the library: its kind, the phase it is for, its words, the name of its channel, the facts of its card."""

    kind: str
    title: str
    phase: str = ""
    body: str = ""
    channel: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, Any]:
        """The fields of the card it becomes, but its channel."""
        return {"kind": CARD_OF[self.kind], "title": self.title, "body": self.body, "facts": dict(self.facts)}

    def as_json(self) -> dict[str, Any]:
        """The entry as a person's library keeps it and hands it on."""
        words = {"kind": self.kind, "title": self.title, "phase": self.phase, "body": self.body}
        return {**words, "channel": self.channel, "facts": dict(self.facts)}


@cache
def _shipped() -> tuple[Entry, ...]:
    entries = json.loads(resource("library", "presets.json").read_text(encoding="utf-8"))
    return tuple(Entry(**entry) for entry in entries)


def built_in(kind: str) -> list[Entry]:
    """The entries of a kind that ship with the program, in their order; channels with their kind and icon."""
    if kind == CHANNEL:
        facts = {name: (known["kind"], known["icon"]) for name, known in known_channels().items()}
        return [
            Entry(CHANNEL, name, facts={"kind": kind, "icon": icon}) for name, (kind, icon) in facts.items()
        ]
    return [each for each in _shipped() if each.kind == kind]


def own_presets() -> list[Entry]:
    """The presets a person keeps for every map; none where the file is missing or cannot be read."""
    try:
        kept = json.loads(_file().read_text(encoding="utf-8"))
        return [entry for each in kept if (entry := entry_from_json(each))]
    except (OSError, ValueError, TypeError, RecursionError):
        return []


def keep_presets(entries: Iterable[Entry]) -> None:
    """Keep these as a person's own. Raises OSError."""
    _put_aside_unreadable()
    rows = [entry.as_json() for entry in entries]
    write_whole(_file(), json.dumps(rows, ensure_ascii=False, indent=1).encode())


def _put_aside_unreadable() -> None:
    """A file that is no library, damaged perhaps, is not written over: it stays beside as presets.unreadable.json."""
    try:
        readable = isinstance(json.loads(_file().read_text(encoding="utf-8")), list)
    except FileNotFoundError:
        return
    except (ValueError, RecursionError):
        readable = False
    if not readable:
        _file().replace(_file().with_suffix(".unreadable.json"))


def same(one: Entry, other: Entry) -> bool:
    """Whether two entries are the same offer: of one kind, called alike."""
    return (one.kind, plain(one.title)) == (other.kind, plain(other.title))


def of_record(preset: Preset) -> Entry:
    """A preset of a map file as an entry; the name of its channel is among its facts."""
    facts = dict(preset.facts)
    channel = str(facts.pop("channel", ""))
    return Entry(preset.kind, preset.title, preset.phase, preset.body, channel, facts)


def entry_from_json(values: object) -> Entry | None:
    """The entry that these JSON values say; None where they say none."""
    if (
        not isinstance(values, dict)
        or values.get("kind") not in (*PRESET_KINDS, CHANNEL, MATURITY)
        or not values.get("title")
    ):
        return None
    texts = {name: str(values.get(name, "")) for name in ("kind", "title", "phase", "body", "channel")}
    facts = values.get("facts")
    return Entry(**texts, facts=facts if isinstance(facts, dict) else {})


def record_values(entry: Entry) -> dict[str, Any]:
    """The fields of the preset with which a map file keeps an entry."""
    channel = {"channel": entry.channel} if entry.channel else {}
    facts = {**entry.facts, **channel}
    return {
        "kind": entry.kind,
        "title": entry.title,
        "phase": entry.phase,
        "body": entry.body,
        "facts": facts,
    }


def _file() -> Path:
    return home() / "presets.json"
