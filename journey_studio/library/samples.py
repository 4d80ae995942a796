"""The sample maps: whole journeys with everything a map can hold, to be looked at, changed and learned from."""

import json
from dataclasses import dataclass
from functools import cache

from journey_studio.assets import resource
from journey_studio.model import Snapshot
from journey_studio.model.interchange import from_document

_ORDER = ("retail-purchase", "magazine-subscription", "winter-boots")


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample map: its name, what it tells, and its content."""

    name: str
    about: str
    snapshot: Snapshot


@cache
def samples() -> tuple[Sample, ...]:
    """The sample maps in their order."""
    return tuple(map(_sample, _ORDER))


def _sample(key: str) -> Sample:
    document = json.loads(resource("samples", f"{key}.json").read_text(encoding="utf-8"))
    snapshot, _ = from_document(document)
    return Sample(snapshot.title, snapshot.journeys[0].scenario, snapshot)
