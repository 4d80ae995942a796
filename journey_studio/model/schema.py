"""The JSON schema of the map document, made from the records' own rules."""

import dataclasses
from typing import Any

from journey_studio.model.interchange import FORMAT, VERSION, plural
from journey_studio.model.record import Record, rules_of
from journey_studio.model.snapshot import RECORDS


def document_schema() -> dict[str, Any]:
    """The schema (draft 2020-12) of what `as_document` writes."""
    lists = {plural(noun): {"type": "array", "items": _record_schema(kind)} for noun, kind in RECORDS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Journey Studio map document",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "title": {"type": "string"},
            **lists,
            "assets": {"type": "array", "items": _ASSET},
        },
        "required": ["format", "version", "journeys"],
    }


def _record_schema(kind: type[Record]) -> dict[str, Any]:
    defaults = {item.name for item in dataclasses.fields(kind) if item.default is not dataclasses.MISSING}
    rules = rules_of(kind)
    return {
        "type": "object",
        "properties": {name: dict(rule.schema) for name, rule in rules},
        "required": [name for name, _ in rules if name not in defaults],
        "additionalProperties": False,
    }


_ASSET = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "media_type": {"enum": ["image/png", "image/jpeg"]},
        "width": {"type": "integer", "minimum": 1},
        "height": {"type": "integer", "minimum": 1},
        "data": {"type": "string", "contentEncoding": "base64"},
    },
    "required": ["id", "name", "media_type", "width", "height", "data"],
}
