"""Staged goldens: records in, the scene as words and boxes out, compared with the files under `tests/golden`.

After a wanted change of the look, run with `UPDATE_GOLDENS=1`, look at the difference, and commit it.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from journey_studio.layout import Theme, layout_board, layout_page
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.sticky import STICKY_COLOURS
from journey_studio.scene.as_json import as_text, item_as_json, scene_as_json
from journey_studio.typeset import QtShaper
from tests import sample_maps
from tests.builders import JourneyBuilder, a_journey
from tests.scene_checks import of_role

GOLDEN = Path(__file__).parents[1] / "golden"
FACTS = {
    "1 to 5": 4,
    "percent": 38,
    "number": 82.5,
    "day": "2026-12-01",
    "text": "After a day",
    "picture": "ab" * 16,
}

STATES: dict[str, dict[str, Any]] = {
    "plain": {},
    "title only": {"body": ""},
    "body only": {"title": ""},
    "moment of truth": {"moment_of_truth": True},
    "breaking point": {"breaking_point": True, "breaking_reason": "The code is refused"},
    "every mark": {"moment_of_truth": True, "breaking_point": True, "sign": "negative"},
    "positive": {"sign": "positive"},
    "channel": {"channel": "Shop"},
    "owner": {"owner": "Service"},
    "assumed": {"evidence": "assumed"},
    "researched with channel": {"evidence": "researched", "channel": "Shop"},
    "tags": {"tags": ("Quick win", "Mobile", "Needs data")},
    "link": {"link": "Returns"},
    "over two steps": {"to": "Payment"},
    "long word": {"title": "Kundenbeziehungsmanagementsystemeinführung"},
}


def compare(name: str, values: dict[str, Any]) -> None:
    file, made = GOLDEN / f"{name}.json", as_text(values)
    if os.environ.get("UPDATE_GOLDENS") == "1":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(made, "utf-8")
        pytest.skip(f"wrote {file.name}")
    assert made.splitlines() == file.read_text("utf-8").splitlines()


def board() -> JourneyBuilder:
    return a_journey().with_stage("Purchase", ["Checkout", "Payment"]).with_journey("Returns")


def only(builder: JourneyBuilder, role: str, theme: Theme, shaper: QtShaper) -> dict[str, Any]:
    scene = layout_board(builder.snapshot, "journey-1", theme, shaper)
    return item_as_json(next(iter(of_role(scene, role).values()))[0])


@pytest.mark.parametrize("kind", CARD_KINDS)
def test_each_kind_of_card(kind: str, theme: Theme, shaper: QtShaper) -> None:
    facts = {fact: FACTS[what] for fact, what in CARD_KINDS[kind].facts.items() if what in FACTS}
    builder = (
        board()
        .with_lane("free text")
        .with_card(kind, "A title", lane="Notes", body="More words", facts=facts)
    )
    compare(f"cards/{kind.replace(' ', '-')}", only(builder, "card", theme, shaper))


@pytest.mark.parametrize("state", STATES)
def test_each_state_of_a_card(state: str, theme: Theme, shaper: QtShaper) -> None:
    values = {"title": "Basket", "body": "Promo code field hidden", "step": "Checkout", **STATES[state]}
    compare(
        f"states/{state.replace(' ', '-')}", only(board().with_touchpoint(**values), "card", theme, shaper)
    )


LANES: dict[str, Callable[[], JourneyBuilder]] = {
    "empty": lambda: board().with_lane("actions"),
    "collapsed": lambda: board().with_lane("actions", collapsed=True).with_action("Pays"),
    "stacked": lambda: board().with_action("Pays", step="Checkout").with_action("Waits", step="Checkout"),
    "curve": lambda: board().with_lane("emotion").with_curve("Mia", [1, {"value": -1.5, "quote": "Why?"}]),
    "curve with a gap": lambda: (
        a_journey()
        .with_stage("One", ["A", "B", "C"])
        .with_lane("emotion")
        .with_curve("Mia", [1, None, {"value": 2, "evidence": "assumed"}], style="straight")
    ),
    "two curves": lambda: (
        board()
        .with_lane("emotion")
        .with_curve("Mia", [1, 1], style="steps")
        .with_curve("Ben", [1, {"value": -2, "word": "Lost"}], state="to-be")
    ),
}


@pytest.mark.parametrize("name", LANES)
def test_each_state_of_a_lane(name: str, theme: Theme, shaper: QtShaper) -> None:
    compare(f"lanes/{name.replace(' ', '-')}", only(LANES[name](), "lane", theme, shaper))


@pytest.mark.parametrize("kind", ["flow", "loop", "trigger"])
def test_each_kind_of_connector(kind: str, theme: Theme, shaper: QtShaper) -> None:
    builder = board().with_action("Pays", step="Checkout").with_action("Waits", step="Payment")
    builder.with_connector(kind, "Pays", "Waits", "order placed")
    compare(f"connectors/{kind}", only(builder, "connector", theme, shaper))


@pytest.mark.parametrize("colour", STICKY_COLOURS)
def test_each_colour_of_a_note(colour: str, theme: Theme, shaper: QtShaper) -> None:
    builder = board().with_lane("actions").with_note("Ask service\nby Friday", 400, 200, colour=colour)
    compare(f"notes/{colour}", only(builder, "sticky", theme, shaper))


def test_the_return_of_a_cycle(theme: Theme, shaper: QtShaper) -> None:
    builder = a_journey(settings=FrozenMap({"cycle": True})).with_stage("Awareness").with_stage("Advocacy")
    compare("connectors/cycle", only(builder.with_lane("actions"), "cycle", theme, shaper))


def test_a_board_without_stages(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_board(a_journey("Nothing yet").snapshot, "journey-1", theme, shaper)
    compare("pages/empty", scene_as_json(scene))


def test_a_whole_page(theme: Theme, shaper: QtShaper) -> None:
    scene = layout_page(sample_maps.winter_boots().snapshot, "journey-1", theme, shaper)
    compare("pages/winter-boots", scene_as_json(scene))
