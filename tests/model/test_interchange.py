"""The JSON document is whole, obeys its published schema, and refuses what cannot be by name and place."""

import json

import jsonschema
import pytest

from journey_studio.model import Asset, Card, InvalidValue, Journey, Lane, Snapshot, Stage, Step
from journey_studio.model.asset import asset_id
from journey_studio.model.interchange import as_document, from_document
from journey_studio.model.schema import document_schema


def a_map() -> Snapshot:
    return Snapshot.of(
        [
            Journey(id="j", title="Boots"),
            Stage(id="b", journey="j", title="Second", rank="k"),
            Stage(id="a", journey="j", title="First", rank="i"),
            Step(id="a1", stage="a"),
            Step(id="b1", stage="b"),
            Lane(id="l", journey="j", kind="touchpoints"),
            Card(id="y", lane="l", step="b1", kind="touchpoint", rank="i"),
            Card(id="x", lane="l", step="a1", kind="touchpoint", rank="k", end_step="b1"),
        ]
    )


def test_lists_are_in_board_order() -> None:
    document = as_document(a_map())
    assert [stage["title"] for stage in document["stages"]] == ["First", "Second"]
    assert [card["id"] for card in document["cards"]] == ["x", "y"]


def test_a_document_survives_json_and_obeys_the_schema() -> None:
    picture = Asset(asset_id(b"png"), "boots.png", "image/png", 1, 1, b"png")
    document = json.loads(json.dumps(as_document(a_map(), [picture])))
    jsonschema.validate(document, document_schema())
    snapshot, assets = from_document(document)
    assert as_document(snapshot, assets) == document


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda d: d.update(format="else"), "no map document"),
        (lambda d: d.update(version=99), "version 99"),
        (lambda d: d["cards"][0].update(step="gone"), "names the step gone"),
        (lambda d: d["cards"][0].update(lane="a1"), "names the lane a1"),
        (lambda d: d["cards"][1].update(id="x"), "used twice"),
        (lambda d: d["stages"][1].update(title=7), "stages, entry 2: stage: title must be text"),
        (lambda d: d.update(lanes="none"), "lanes must be a list"),
        (lambda d: d["lanes"].append(3), "lanes, entry 2: must be an object"),
        (lambda d: d.update(assets=[{"id": "1"}]), "assets, entry 1"),
    ],
)
def test_what_cannot_be_is_named(spoil: object, words: str) -> None:
    document = as_document(a_map())
    spoil(document)  # type: ignore[operator]
    with pytest.raises(InvalidValue, match=words):
        from_document(document)
