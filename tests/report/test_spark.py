"""The curves in the summary and on the dashboard: what is assumed is dashed and said, as on the board."""

from typing import Any

import pytest

from journey_studio.layout import load_theme
from journey_studio.layout.ink import Ink
from journey_studio.report.facts import Report
from journey_studio.report.spark import spark_blocks
from journey_studio.scene import Path
from tests.builders import a_journey
from tests.shapers import EvenShaper

ASSUMED: dict[str, Any] = {"value": -1, "evidence": "assumed"}
FOUND: dict[str, Any] = {"value": 1, "evidence": "researched"}


@pytest.mark.parametrize(
    ("points", "dashed"),
    [
        ([FOUND, FOUND, FOUND], [False]),
        ([FOUND, FOUND, ASSUMED], [False, True]),
        ([ASSUMED, FOUND, ASSUMED], [True]),
        ([FOUND, None, ASSUMED, FOUND], [True]),
    ],
)
def test_a_guess_is_not_drawn_as_a_fact(points: list[Any], dashed: list[bool]) -> None:
    map_ = a_journey("Boots").with_stage("All", [f"Step {number}" for number in range(len(points))])
    map_.with_persona("Mia").with_curve("Mia", points)
    theme = load_theme("light")
    report = Report(map_.snapshot, map_.journey, Ink(theme, EvenShaper()))
    picture = spark_blocks(report, 700.0)[1].group
    lines = [item for item in picture.items if isinstance(item, Path) and item.stroke_width == 2.4]
    assert [bool(line.dash) for line in lines] == dashed
    assert picture.name.count("(assumed)") == points.count(ASSUMED)
