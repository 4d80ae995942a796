"""Taking the colour out of a scene keeps its contrasts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journey_studio.layout.theme import contrast, load_theme
from journey_studio.scene import Box, Group, Path, Picture
from journey_studio.scene.grey import Greying, grey_of

COLOURS = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@given(COLOURS)
def test_a_grey_is_as_light_as_its_colour(colour: str) -> None:
    grey = grey_of(colour)
    assert grey[1:3] == grey[3:5] == grey[5:]
    for ground in ("#FFFFFF", "#000000"):
        assert contrast(grey, ground) == pytest.approx(contrast(colour, ground), rel=0.04)


def test_greys_stay() -> None:
    for value in range(256):
        assert grey_of(f"#{value:02X}" + f"{value:02X}" * 2) == f"#{value:02X}" + f"{value:02X}" * 2


def test_everything_in_a_group_turns_grey_and_nothing_else_changes() -> None:
    light = load_theme("light")
    box, path = Box(0, 0, 1, 1, fill=light.accent), Path((("M", 0, 0),), stroke="#C2410C")
    picture = Picture(0, 0, 1, 1, "a")
    inner = Group("i", "card", 1, 2, 3, 4, (path, picture), "Name", "Signs")
    greying = Greying()
    grey = greying.group(Group("o", "page", 0, 0, 9, 9, (box, inner)))
    assert grey.items[0] == Box(0, 0, 1, 1, fill=grey_of(light.accent))
    assert grey.items[1] == Group(
        "i", "card", 1, 2, 3, 4, (Path(path.commands, stroke=grey_of("#C2410C")), picture), "Name", "Signs"
    )
    assert greying.group(inner) is grey.items[1]
