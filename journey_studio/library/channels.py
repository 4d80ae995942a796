"""The channels of the field: their names, whether digital, physical or both, and their icons."""

import json
from functools import cache

from journey_studio.assets import resource
from journey_studio.model import Channel, new_id


@cache
def known_channels() -> dict[str, dict[str, str]]:
    """The channels that ship with the program, by name: each with its kind and icon."""
    entries = json.loads(resource("library", "channels.json").read_text(encoding="utf-8"))
    return {entry["name"]: entry for entry in entries}


def channel(name: str, rank: str = "i") -> Channel:
    """A channel of that name for a map, with the kind and icon it has here; a digital one where it is not known."""
    known = known_channels().get(name, {"kind": "digital", "icon": ""})
    return Channel(id=new_id(), name=name, kind=known["kind"], icon=known["icon"], rank=rank)
