"""`journey-studio interactions`: figures shown first, put on the map where that is asked for, refusals in words."""

import json
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import main
from journey_studio.store import create_map
from tests.importers.interactions.logs import SHOP
from tests.importers.interactions.test_applying import shop


@pytest.fixture
def held(tmp_path: Path) -> tuple[str, str]:
    path, log = tmp_path / "shop.journey", tmp_path / "shop.csv"
    create_map(path, shop().snapshot.records())
    log.write_text(SHOP, "utf-8")
    return str(log), str(path)


def test_shown_first_and_nothing_is_changed(held: tuple[str, str], capsys: Any) -> None:
    before = Path(held[1]).read_bytes()
    assert main(["interactions", *held]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "4 customers, 2026-03-01 to 2026-03-04",
        "Goal: purchase",
        "  home → Home: 4 customers, conversion 50 %, abandonment 25 %",
        "  cart → Cart in the shop: 3 customers, conversion 66.7 %, abandonment 33.3 %, satisfaction 37.5 %",
        "  purchase → (left out): 2 customers, conversion 100 %, abandonment 0 %, satisfaction 87.5 %",
        "  delivery → (left out): 1 customer, conversion 0 %, abandonment 0 %, satisfaction 25 %",
    ]
    assert Path(held[1]).read_bytes() == before


def test_put_on_the_map_as_one_edit(held: tuple[str, str], capsys: Any) -> None:
    assert main(["interactions", *held, "--apply", "--touchpoint", "delivery=new"]) == 0
    assert capsys.readouterr().out.endswith("the figures of 3 touchpoints\n")
    assert main(["interactions", *held, "--json", "--goal", ""]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(each["name"], each["touchpoint"], each["conversion"]) for each in told["touchpoints"]] == [
        ("home", "Home", None),
        ("cart", "Cart in the shop", None),
        ("purchase", "", None),
        ("delivery", "delivery", None),
    ]


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--column", "case=Nobody"], 2, "no column “Nobody”"),
        (["--column", "case"], 2, "ROLE=HEADING"),
        (["--goal", "heaven"], 2, "nobody reached “heaven”"),
        (["--touchpoint", "heaven=Home"], 2, "does not tell of “heaven”"),
        (["--touchpoint", "home=Heaven"], 2, "no touchpoint “Heaven”; there are: “Home”"),
        (["--journey", "Heaven"], 2, "no journey called “Heaven”"),
    ],
)
def test_what_is_not_there_is_named(
    held: tuple[str, str], capsys: Any, options: list[str], code: int, words: str
) -> None:
    assert main(["interactions", *held, *options]) == code
    assert words in capsys.readouterr().err


def test_what_cannot_be_read_is_refused(held: tuple[str, str], capsys: Any) -> None:
    Path(held[0]).write_text("{}", "utf-8")
    assert main(["interactions", *held]) == 3
    assert "A table (CSV, workbook) or an event log (XES) is needed" in capsys.readouterr().err
