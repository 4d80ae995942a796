"""The picture of every stage, step, label, card, curve, emotion and connector, each by itself.

It is compared with what the painter of exports makes of it and with how it looked before (`tests/golden/pictures`). After a
wanted change of the look: `UPDATE_GOLDENS=1 python3 packaging/dev.py test tests/desktop/canvas/test_pictures_by_owner.py`.
"""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter

from journey_studio.paint import paint_scene
from journey_studio.scene.search import Bounds
from tests import sample_maps
from tests.desktop.canvas.conftest import MakeCanvas
from tests.desktop.canvas.owners import apart, as_look, as_text, look, parts, picture, whole_board

GOLDEN = Path(__file__).parents[2] / "golden" / "pictures"
MAPS = {
    "winter-boots": sample_maps.winter_boots,
    "every-kind": sample_maps.every_kind,
    "connected": sample_maps.connected,
    "arabic": sample_maps.arabic_map,
}
LIKE_BEFORE = {1.0: 8, 2.0: 16}
"""How far apart looks may be, of 255: at twice the pixel ratio letters are finer than in the golden of 100 %."""
LIKE_PAINTED = 12
"""Sprites stand on whole pixels, up to half a pixel off."""


@pytest.mark.parametrize("ratio", LIKE_BEFORE)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", MAPS)
def test_everything_looks_as_before(make_canvas: MakeCanvas, name: str, theme: str, ratio: float) -> None:
    canvas = whole_board(make_canvas, MAPS[name](), theme)
    image, found = picture(canvas, ratio), parts(canvas.scene)
    file = GOLDEN / f"{name}-{theme}.json"
    if os.environ.get("UPDATE_GOLDENS") == "1":
        if ratio == 1.0:
            kept = {part: [_place(place), as_text(look(image, place))] for part, place in found.items()}
            file.parent.mkdir(parents=True, exist_ok=True)
            lines = [f"{json.dumps(part)}: {json.dumps(entry)}" for part, entry in kept.items()]
            file.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
        pytest.skip(f"wrote {file.name}")
    before = json.loads(file.read_text("utf-8"))
    assert sorted(found) == sorted(before)
    moved = {
        part: [before[part][0], _place(place)]
        for part, place in found.items()
        if before[part][0] != _place(place)
    }
    changed = {
        part: far
        for part, place in found.items()
        if part not in moved
        and (far := apart(look(image, place), as_look(before[part][1]))) > LIKE_BEFORE[ratio]
    }
    assert (moved, changed) == ({}, {})


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", MAPS)
def test_everything_looks_as_it_is_exported(
    make_canvas: MakeCanvas, name: str, theme: str, ratio: float
) -> None:
    canvas = whole_board(make_canvas, MAPS[name](), theme)
    image = picture(canvas, ratio)
    expected = QImage(image.size(), image.format())
    expected.setDevicePixelRatio(ratio)
    expected.fill(canvas.theme.canvas)
    with QPainter(expected) as painter:
        paint_scene(painter, canvas.scene, canvas.shaper)
    different = {
        part: far
        for part, place in parts(canvas.scene).items()
        if (far := apart(look(image, place), look(expected, place))) > LIKE_PAINTED
    }
    assert different == {}


def test_one_card_drawn_elsewhere_is_named(make_canvas: MakeCanvas) -> None:
    canvas = whole_board(make_canvas, sample_maps.winter_boots(), "light")
    before, places = picture(canvas, 1.0), parts(canvas.scene)
    assert canvas.index
    row = next(row for row in canvas.index.rows.values() if row.cards)
    row.cards[0] = row.cards[0]._replace(y=row.cards[0].y + 6)
    after = picture(canvas, 1.0)
    different = [
        part
        for part, place in places.items()
        if apart(look(before, place), look(after, place)) > LIKE_BEFORE[1.0]
    ]
    assert different == [f"card {row.cards[0].group.owner}"]


def _place(place: Bounds) -> list[float]:
    return [round(value, 1) for value in place]
