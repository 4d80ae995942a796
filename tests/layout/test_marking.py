"""Differences marked on a finished board: whatever the script and the length of a title, it can still be read."""

from collections.abc import Callable

import pytest

from journey_studio.layout import layout_board, load_theme
from journey_studio.layout.ink import Ink
from journey_studio.layout.marking import mark_colour, marked
from journey_studio.scene import Box, Group, Path, Text
from journey_studio.scene.search import groups
from journey_studio.typeset import QtShaper
from tests.builders import JourneyBuilder
from tests.sample_maps import arabic_map, long_words, winter_boots

THEME = load_theme("light")


def _marked(builder: JourneyBuilder, key: str, how: str, shaper: QtShaper) -> Group:
    scene = layout_board(builder.snapshot, builder.journey.id, THEME, shaper)
    root = marked(scene.root, {key: how}, Ink(THEME, shaper))
    return next(group for group, _ in groups(root) if group.owner == key)


@pytest.mark.parametrize("make", [winter_boots, arabic_map, long_words])
@pytest.mark.parametrize("key", ["stage-1", "step-1"])
@pytest.mark.parametrize("how", ["added", "changed", "moved", "removed"])
def test_the_pill_of_a_stage_or_step_covers_no_letter_of_its_title(
    make: Callable[[], JourneyBuilder], key: str, how: str, shaper: QtShaper
) -> None:
    part = _marked(make(), key, how, shaper)
    *title, pill, _ = part.items
    assert isinstance(pill, Box)
    assert pill.x >= 0
    assert pill.x + pill.width <= part.width
    for text in (item for item in title if isinstance(item, Text)):
        for number, line in enumerate(text.lines):
            left, top = text.x + line.x, text.y + number * text.style.leading
            beside = pill.x >= left + line.width or pill.x + pill.width <= left
            above = pill.y + pill.height <= top + 2
            assert beside or above or pill.y >= top + text.style.leading - 2


def test_a_connector_wears_the_colour_of_its_difference(shaper: QtShaper) -> None:
    arrow = _marked(winter_boots(), "connector-1", "removed", shaper)
    lines = [item for item in arrow.items if isinstance(item, Path)]
    assert {item.stroke or item.fill for item in lines} == {mark_colour("removed", THEME)}
    assert any(item.dash for item in lines)
    assert arrow.name.startswith("Removed: Loop from Delivery tracking")
