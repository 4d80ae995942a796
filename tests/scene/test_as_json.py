"""A scene as JSON: readable, stable, and different where the scenes differ."""

from dataclasses import replace

from journey_studio.scene import Box, Group, Item, Line, Link, Path, Picture, Scene, Text, TextStyle
from journey_studio.scene.as_json import as_text, item_as_json, scene_as_json

ITEMS: tuple[Item, ...] = (
    Box(0, 0, 10.004, 20, "#FFFFFF", "#000000", 1.5, 4, (2.0, 3.0)),
    Path((("M", 0.0, 0.0), ("L", 1.234, -0.0001), ("Z",)), fill="#112233"),
    Text(
        1,
        2,
        50,
        "two lines",
        TextStyle(12, 600, italic=True),
        "#445566",
        (Line(0, 3, 0, 11, 20), Line(4, 5, 0, 27, 30)),
    ),
    Picture(0, 0, 30, 20, "ab12", "A shop"),
    Link(0, 0, 30, 20, "https://example.org"),
)


def test_items_say_what_they_are() -> None:
    assert [item_as_json(item) for item in ITEMS] == [
        {
            "box": [0.0, 0.0, 10.0, 20.0],
            "radius": 4.0,
            "fill": "#FFFFFF",
            "stroke": "#000000 1.5 px",
            "dash": [2.0, 3.0],
        },
        {"path": "M 0 0 L 1.23 0 Z", "fill": "#112233"},
        {
            "words": ["two @ 0, 11, 20", "lines @ 0, 27, 30"],
            "at": [1.0, 2.0, 50.0],
            "look": "12 px 600 italic #445566 ltr start",
        },
        {"picture": [0.0, 0.0, 30.0, 20.0], "asset": "ab12", "alt": "A shop"},
        {"link": [0.0, 0.0, 30.0, 20.0], "target": "https://example.org"},
    ]


def test_a_scene_keeps_its_order_and_ends_with_a_line_feed() -> None:
    group = Group("card-1", "card", 1, 2, 30, 40, ITEMS, "A card")
    values = scene_as_json(Scene(100, 50, "#F5F6F8", group, "Boots", "ar"))
    assert values["root"]["group"] == "card card-1"
    assert values["root"]["name"] == "A card"
    assert [next(iter(item)) for item in values["root"]["items"]] == [
        "box",
        "path",
        "words",
        "picture",
        "link",
    ]
    assert (values["size"], values["language"]) == ([100.0, 50.0], "ar")
    assert as_text(values).endswith("}\n")


def test_a_hundredth_of_a_px_is_a_difference_and_less_is_none() -> None:
    box = ITEMS[0]
    assert isinstance(box, Box)
    assert item_as_json(replace(box, x=0.004)) == item_as_json(box)
    assert item_as_json(replace(box, x=0.01)) != item_as_json(box)
