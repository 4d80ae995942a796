"""The map as a JSON file: every record and picture, in board order, for people's own programs and for coming back."""

import json
from collections.abc import Iterable

from journey_studio.model import Asset, Snapshot
from journey_studio.model.interchange import as_document


def document_json(snapshot: Snapshot, assets: Iterable[Asset] = ()) -> bytes:
    """The map document as UTF-8, one value a line; the same map gives the same bytes."""
    return (json.dumps(as_document(snapshot, assets), ensure_ascii=False, indent=1) + "\n").encode("utf-8")
