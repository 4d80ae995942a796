"""The CSV table: a row a card and a point; nothing in it starts a formula unless that is asked for."""

import csv
import io

import pytest

from journey_studio.exporters import Request, produce
from journey_studio.model import Snapshot
from tests.builders import a_journey

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]


def rows(snapshot: Snapshot, *, lossless: bool = False) -> list[dict[str, str]]:
    data = produce(".csv", Request(snapshot, snapshot.journeys[0].id, lossless_csv=lossless)).data
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_cards_and_emotions_stand_along_the_journey() -> None:
    map_ = (
        a_journey("Boots")
        .with_stage("Buy", ["Orders", "Pays"])
        .with_persona("Mia")
        .with_touchpoint("Checkout", step="Pays", body='Two\n"lines", é', channel="Website", owner="IT")
        .with_card("action", "Chooses", step="Orders", facts={"cost": -2.5})
        .with_lane("emotion")
        .with_curve("Mia", [{"value": -1.5, "word": "Lost", "quote": "Why?"}])
    )
    told = [
        (
            row["Stage"],
            row["Step"],
            row["Lane"],
            row["Kind"],
            row["Title"],
            row["Emotion value"],
            row["Personas"],
        )
        for row in rows(map_.snapshot)
    ]
    assert told == [
        ("Buy", "Orders", "What the customer does", "Action", "Chooses", "", ""),
        ("Buy", "Orders", "Emotion", "Emotion", "Lost", "-1.5", "Mia"),
        ("Buy", "Pays", "Touchpoints", "Touchpoint", "Checkout", "", ""),
    ]
    assert rows(map_.snapshot)[2]["Body"] == 'Two\n"lines", é'


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_neutralised_unless_lossless(text: str) -> None:
    map_ = a_journey("x").with_stage("Buy").with_touchpoint(text, body=text, owner=text).snapshot
    (safe,), (exact,) = rows(map_), rows(map_, lossless=True)
    assert {safe[name] for name in ("Title", "Body", "Owner")} == {f"'{text}"}
    assert {exact[name] for name in ("Title", "Body", "Owner")} == {text}


def test_without_a_card_there_are_the_headings() -> None:
    assert rows(a_journey("x").with_stage("Buy").snapshot) == []
