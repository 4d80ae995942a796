"""JSON of any kind: parsed once, told apart by its shape, read by the reader it belongs to."""

import json
from collections.abc import Mapping
from typing import Any

from journey_studio.importers.blueprint_ir import is_blueprint, read_blueprint
from journey_studio.importers.foreign import deepest
from journey_studio.importers.map_document import read_map_document
from journey_studio.importers.openjourney import is_open_journey, read_open_journey
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.model import Snapshot
from journey_studio.model.interchange import FORMAT

_DEEPEST = 60
_DRAWINGS = ("excalidraw", "excalidrawlib", "excalidraw/clipboard")


def read_json(text: str, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose what a JSON text holds: a map document of ours, OpenJourney, or a service blueprint. Raises `Unreadable`."""
    document = _parsed(text)
    if deepest(document, _DEEPEST):
        raise Unreadable(f"This JSON cannot be read: it nests deeper than {_DEEPEST} levels.")
    if is_open_journey(document):
        return read_open_journey(document, snapshot, name)
    if is_blueprint(document):
        return read_blueprint(document, snapshot, name)
    if isinstance(document, Mapping) and document.get("format") != FORMAT:
        raise Unreadable(_what_it_is(document))
    return read_map_document(document, snapshot)


def _what_it_is(document: Mapping[str, object]) -> str:
    if document.get("type") in _DRAWINGS:
        return "This is an Excalidraw drawing: shapes, and no stages or lanes. Draw the map here, or import a table of it."
    return (
        'This JSON is no map document (it lacks "format": "journey-studio map"), no OpenJourney file (stages, swimlanes, nodes) '
        "and no service blueprint (lifecycle with phases)."
    )


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise Unreadable(f"This is no JSON: {error.msg} at column {error.colno}.", error.lineno) from error
    except (RecursionError, ValueError) as error:
        raise Unreadable(f"This JSON cannot be read: {error}.") from error


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is no number of JSON")
