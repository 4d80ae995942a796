"""Portraits and image cards are in the workbook, scaled to their room, and change nothing when it comes back."""

from io import BytesIO
from typing import Any

from openpyxl import load_workbook
from PIL import Image

from journey_studio.exporters.workbook import workbook_bytes
from journey_studio.importers.workbook import merge
from journey_studio.model import Asset, Card, Snapshot
from journey_studio.model.asset import asset_id
from journey_studio.model.frozen import FrozenMap
from tests.exporters.workbook.workbook_samples import NOON, boots, lane_id, lanes


def picture() -> Asset:
    kept = BytesIO()
    Image.new("RGB", (800, 400), "#7799cc").save(kept, "PNG")
    return Asset(asset_id(kept.getvalue()), "shot.png", "image/png", 800, 400, kept.getvalue())


def size(image: Any) -> tuple[int, int]:
    """Width and height in pixels, as it is shown."""
    return image.anchor.ext.width // 9_525, image.anchor.ext.height // 9_525


def illustrated(asset: Asset) -> Snapshot:
    records = [r.with_values({"portrait": asset.id}) if r.id == "mia" else r for r in boots().records()]
    card = Card(
        id="shot",
        lane=lane_id("images"),
        step="step1",
        kind="image",
        title="Shot",
        facts=FrozenMap({"asset": asset.id}),
    )
    return Snapshot.of([*records, *lanes("boots", ("images",)), card])


def test_pictures_stand_by_their_persona_and_card() -> None:
    asset = picture()
    snapshot = illustrated(asset)
    data, _ = workbook_bytes(snapshot, "boots", now=NOON, asset={asset.id: asset}.get)
    book = load_workbook(BytesIO(data))
    (portrait,) = book["Personas"]._images
    (shot,) = book["Board"]._images
    assert book["Personas"].cell(portrait.anchor._from.row + 1, 1).value == "mia"
    assert size(portrait) == (192, 96)
    assert str(book["Board"].cell(shot.anchor._from.row, shot.anchor._from.col + 1).value).startswith("Shot")
    assert 0 < size(shot)[0] == 2 * size(shot)[1] <= 400
    assert merge(data, snapshot).items == ()


def test_a_picture_that_is_lost_leaves_its_place() -> None:
    data, _ = workbook_bytes(illustrated(picture()), "boots", now=NOON)
    assert not load_workbook(BytesIO(data))["Board"]._images
