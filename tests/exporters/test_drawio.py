"""The draw.io file: one tree of cells with unique ids, parents and places, everything of the board in it, words as words."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring
from PySide6.QtGui import QGuiApplication

from journey_studio.exporters import Request, produce
from journey_studio.model import Snapshot
from tests.builders import a_journey

HOSTILE = """<img src=x onerror=alert(1)> & "quotes" 'one' ]]> <b>\u202e"""


def cells(snapshot: Snapshot) -> dict[str, tuple[Element, str, Element]]:
    """By id the cell, its label, and the element that holds both; the structure that draw.io asks for is checked."""
    data = produce(".drawio", Request(snapshot, snapshot.journeys[0].id)).data
    root = fromstring(data).find("./diagram/mxGraphModel/root")
    assert root is not None
    found: dict[str, tuple[Element, str, Element]] = {}
    for holder in root:
        cell = holder if holder.tag == "mxCell" else holder[0]
        key = holder.get("id") or ""
        assert key not in found
        found[key] = (cell, holder.get("value") or holder.get("label") or "", holder)
    assert list(found)[:2] == ["0", "1"]
    for key, (cell, _, _) in found.items():
        if key != "0":
            assert cell.get("parent") in found
        for end in ("source", "target"):
            assert cell.get(end) is None or cell.get(end) in found
        if key not in "01":
            assert (cell.get("vertex") == "1") != (cell.get("edge") == "1")
            geometry = cell.find("mxGeometry")
            assert geometry is not None
            assert geometry.get("as") == "geometry"
            if cell.get("vertex"):
                assert all(float(geometry.get(side) or 0) > 0 for side in ("width", "height"))
    return found


def geometry(cell: Element) -> tuple[float, float, float, float]:
    place = cell.find("mxGeometry")
    assert place is not None
    return tuple(float(place.get(side) or 0) for side in ("x", "y", "width", "height"))  # type: ignore[return-value]


def test_everything_of_the_board_is_there(qapp: QGuiApplication) -> None:
    map_ = (
        a_journey("Boots", objective="Sell")
        .with_stage("Buy", ["Orders", "Pays"])
        .with_lane("touchpoints")
        .with_lane("emotion")
        .with_persona("Mia")
        .with_touchpoint(
            "Checkout", step="Orders", body="Two\nlines", channel="Website", owner="IT", tags=["new"]
        )
        .with_touchpoint("Receipt", step="Pays", moment_of_truth=True)
        .with_connector("loop", "Receipt", "Checkout", "again")
        .with_curve("Mia", [2, {"value": -2, "quote": "Why?", "evidence": "assumed"}])
        .with_note("Remember", 400, 200)
    )
    made = cells(map_.snapshot)
    labels = {key: label for key, (_, label, _) in made.items()}
    assert labels["stage-1"] == "Buy"
    assert labels["step-2"] == "Pays"
    assert labels["card-1"] == "<b>Checkout</b><br>Two<br>lines<br>Website · IT"
    assert labels["card-2"] == "<b>Receipt</b><br><i>★ Moment of truth</i>"
    assert labels["lane-1-name"] == "Touchpoints"
    assert labels["connector-1"] == "again"
    assert labels["emotion-2"] == "−2 Frustrated<br><i>“Why?”</i>"
    assert labels["sticky-1"] == "Remember"
    assert made["card-1"][0].get("parent") == "lane-1"
    assert made["emotion-1"][0].get("parent") == "lane-2"
    assert {name: made["card-1"][2].get(name) for name in ("kind", "channel", "owner", "tags")} == {
        "kind": "touchpoint", "channel": "Website", "owner": "IT", "tags": "new",
    }  # fmt: skip
    assert (made["connector-1"][0].get("source"), made["connector-1"][0].get("target")) == (
        "card-2",
        "card-1",
    )
    line = made["emotion-1-emotion-2"][0]
    assert "dashed=1" in (line.get("style") or "")
    assert geometry(made["emotion-1"][0])[1] < geometry(made["emotion-2"][0])[1]


def test_cards_lie_in_their_lanes_and_lanes_below_each_other(qapp: QGuiApplication) -> None:
    map_ = a_journey("Boots").with_stage("Buy", ["A", "B"])
    for kind in ("action", "touchpoint", "pain point"):
        for step in ("A", "B"):
            map_.with_card(kind, f"{kind} {step}", step=step)
    made = cells(map_.snapshot)
    lanes = [geometry(cell) for key, (cell, _, _) in made.items() if re.fullmatch(r"lane-\d+", key)]
    assert all(above[1] + above[3] <= below[1] + 0.1 for above, below in pairwise(lanes))
    for key, (cell, _, _) in made.items():
        if key.startswith("card"):
            x, y, width, height = geometry(cell)
            _, _, lane_width, lane_height = geometry(made[cell.get("parent") or ""][0])
            assert x >= 0
            assert y >= 0
            assert x + width <= lane_width
            assert y + height <= lane_height


def test_hostile_words_stay_words(qapp: QGuiApplication) -> None:
    map_ = (
        a_journey(HOSTILE)
        .with_stage(HOSTILE)
        .with_touchpoint(HOSTILE, body=HOSTILE, owner=HOSTILE, channel=HOSTILE)
    )
    label = cells(map_.snapshot)["card-1"][1]

    class Tags(HTMLParser):
        tags: list[str] = []  # noqa: RUF012

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.tags.append(tag)

    parser = Tags()
    parser.feed(label)
    assert parser.tags == ["b", "br", "br"]


def test_an_empty_journey_is_a_file(qapp: QGuiApplication) -> None:
    assert len(cells(a_journey("").snapshot)) >= 2


def test_the_same_map_gives_the_same_bytes(qapp: QGuiApplication) -> None:
    map_ = a_journey("B").with_stage("S").with_touchpoint("T").snapshot
    first, second = (produce(".drawio", Request(map_, "journey-1")).data for _ in range(2))
    assert first == second
