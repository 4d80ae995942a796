"""The JSON file is the whole map, the same each time."""

import json

from journey_studio.exporters.document_json import document_json
from journey_studio.model import Asset
from journey_studio.model.asset import asset_id
from journey_studio.model.interchange import from_document
from tests.builders import a_journey


def test_the_file_holds_the_whole_map_and_its_pictures() -> None:
    map_ = a_journey("Käufer 私").with_stage("S", ["A"]).with_touchpoint("Shop").with_curve("Mia", [1])
    picture = Asset(asset_id(b"data"), "p.png", "image/png", 1, 1, b"data")
    data = document_json(map_.snapshot, [picture])
    assert from_document(json.loads(data)) == (map_.snapshot, [picture])
    assert "Käufer 私".encode() in data
    assert data.endswith(b"}\n")


def test_the_same_map_gives_the_same_bytes() -> None:
    def made() -> bytes:
        return document_json(a_journey("J").with_stage("S", ["A", "B"]).with_touchpoint("X").snapshot)

    assert made() == made()
