"""`analyse`: the figures of both demo maps, worked out by hand from their cards."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from journey_studio.cli import analysing, main
from journey_studio.cli.analysis.columns import WIDTH, width_of
from journey_studio.cli.analysis.parts import PARTS
from journey_studio.cli.parser import make_parser
from journey_studio.store import create_map
from tests.builders import a_journey

COAT, MAGAZINE = "Retail purchase: a winter coat", "From a magazine to a subscription"
Capture = pytest.CaptureFixture[str]


class _Day(date):
    @classmethod
    def today(cls) -> date:  # type: ignore[override]
        return date(2027, 2, 1)


@pytest.fixture(autouse=True)
def _first_of_february(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysing, "date", _Day)


def a_map(tmp_path: Path, template: str) -> Path:
    path = tmp_path / "map.journey"
    assert main(["new", str(path), "--template", template]) == 0
    return path


@pytest.fixture
def coat(tmp_path: Path) -> Path:
    return a_map(tmp_path, COAT)


@pytest.fixture
def magazine(tmp_path: Path) -> Path:
    return a_map(tmp_path, MAGAZINE)


def answer(capsys: Capture, path: Path, *parts: str) -> Any:
    capsys.readouterr()
    assert main(["analyse", str(path), *parts, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return found[parts[0]] if len(parts) == 1 else found


def text(capsys: Capture, path: Path, *parts: str) -> list[str]:
    capsys.readouterr()
    assert main(["analyse", str(path), *parts]) == 0
    return capsys.readouterr().out.splitlines()


def refusal(capsys: Capture, *arguments: object, code: int) -> str:
    capsys.readouterr()
    assert main(["analyse", *map(str, arguments)]) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Traceback" not in printed.err
    return printed.err


def test_the_seven_steps(magazine: Path, capsys: Capture) -> None:
    found = answer(capsys, magazine, "guide")
    assert (found["done"], found["of"], found["next"]) == (6, 7, "data")
    assert [step["state"] for step in found["steps"]] == [*["done"] * 4, "begun", "done", "done"]
    data = found["steps"][4]
    assert (data["title"], data["found"]) == ("Gather data", "7 of 8 touchpoints rest on evidence.")
    lines = text(capsys, magazine, "guide")
    assert lines[0] == "6 of 7 done."
    assert lines[8] == "5  Gather data            begun  7 of 8 touchpoints rest on evidence."


def test_the_channels_of_stages_and_personas(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "channels")
    assert (found["stated"], found["drawn"], found["holds"]) == ("cross-channel", "omnichannel", True)
    mixes = [{each["channel"]: each["touchpoints"] for each in row["channels"]} for row in found["stages"]]
    assert mixes == [
        {"Social networks": 1},
        {"Website": 1},
        {"Website": 1, "Shop": 1},  # the website reaches into the purchase
        {"Telephone": 1, "Review portal": 1},
    ]
    assert [row["digital"] for row in found["stages"]] == [1, 1, 1, 1]
    assert [persona["name"] for persona in found["personas"]] == ["Lea, 31", "Robert, 58"]


def test_breaks_of_the_stated_type_are_named(tmp_path: Path, capsys: Capture) -> None:
    source = tmp_path / "shop.json"
    path = a_map(tmp_path, COAT)
    main(["export", str(path), str(source)])
    document = json.loads(source.read_text(encoding="utf-8"))
    document["routes"], document["connectors"] = [], []
    source.write_text(json.dumps(document), encoding="utf-8")
    bare = tmp_path / "bare.journey"
    assert main(["import", str(source), str(bare)]) == 0
    found = answer(capsys, bare, "channels")
    assert (found["drawn"], found["holds"]) == ("multichannel", False)
    ends = [(each["from"]["channel"], each["at"]["channel"]) for each in found["breaks"]]
    # ad → website, website → shop (over the empty step that the website covers), shop → telephone → review portal
    assert ends == [
        ("Social networks", "Website"),
        ("Website", "Shop"),
        ("Shop", "Telephone"),
        ("Telephone", "Review portal"),
    ]
    lines = text(capsys, bare, "channels")
    words = "Stated as cross-channel; drawn as multichannel: nothing leads from one channel to another."
    assert found["verdict"] == words
    assert " ".join(lines[:2]).startswith(words)
    assert found["advice"][0]["stages"] == []  # of the whole journey: five channels are many
    assert "  Store visit or trial (Shop) → Support call (Telephone)" in lines


def test_routes_are_followed_stop_by_stop(magazine: Path, capsys: Capture) -> None:
    lasting, fixed = answer(capsys, magazine, "routes")
    assert (lasting["title"], lasting["persona"], lasting["loops"]) == (
        "Open-ended subscription",
        "Nora, 44",
        0,
    )
    # magazine, search, free month, price page; the subscription is the purchase
    assert (lasting["touchpoints"], lasting["most"], lasting["purchase"]) == (4, 8, 5)
    assert lasting["purchase_stage"] == "The act of purchase"
    # +1.5 +0.2 +0.5 −0.8 +1.3 +1.7 +0.3 = 4.7, over seven stops
    assert lasting["emotion"] == round(4.7 / 7, 4)
    # magazine, search, app, website, (website), social networks, e-mail
    assert lasting["changes_of_channel"] == 5
    # +0.9 −0.4 +1.2 −1.6 −0.4 −1.6 +0.1 −1.3 = −3.1, over eight stops
    assert (fixed["emotion"], fixed["changes_of_channel"], fixed["loops"]) == (-0.3875, 7, 2)
    assert (fixed["touchpoints"], fixed["purchase"]) == (6, 7)
    assert [stop["bought"] for stop in fixed["stops"]] == [*[False] * 6, True, True]
    assert [stop["name"] for stop in fixed["stops"] if stop["again"]] == ["Search result", "Price page"]
    assert [stop["number"] for stop in fixed["stops"]] == list(range(1, 9))


def test_scenarios_with_what_is_wrong_with_them(magazine: Path, tmp_path: Path, capsys: Capture) -> None:
    left, ends, low = answer(capsys, magazine, "scenarios")
    assert (left["name"], left["trigger"], left["problems"]) == (
        *("Left the price page", "Price page left after one minute"),
        [],
    )
    assert (ends["delay"], low["channel"]) == ("none", "Telephone")
    assert "  Trigger             Mark below 3" in text(capsys, magazine, "scenarios")


def test_the_weakest_touchpoints_with_their_factors(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "weakest")
    call, site = found["touchpoints"][:2]
    # (2 + 1.7) / 4 · (1 + 1 breaking point + 5/5) / 4 · (1 + 0.27) / 2 · researched
    assert (call["name"], call["depth"], call["importance"], call["abandonment"], call["evidence"]) == (
        *("Support call", 0.925, 0.75, 0.635, 1.0),
    )
    assert call["score"] == round(100 * 0.925 * 0.75 * 0.635, 4)
    # reaches over two steps: the lower is Robert's −0.9, the worse pain has 4 of 5; a moment of truth; 34 % leave
    assert (site["emotion"], site["severity"], site["abandonment_rate"]) == (-0.9, 4, 34)
    assert site["score"] == round(100 * 0.725 * 0.7 * 0.67, 4)
    assert found["weights"]["assumed"] == 0.7
    assert text(capsys, coat, "weakest")[1].split() == [
        *("44.1", "Support", "call", "0.93", "0.75", "0.64", "1.00")
    ]


def test_pains_with_their_answers(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "pains")
    assert [(pain["name"], pain["severity"]) for pain in found] == [
        ("Tells everything twice", 5),
        ("Stock of the shop shows too late", 4),
        ("Sizes differ from brand to brand", 3),
        ("Support call", None),  # a touchpoint where people leave
    ]
    (answered,) = found[0]["opportunities"]
    assert answered["name"] == "The call opens the order by the number that calls"
    assert [item["name"] for item in answered["plan_items"]] == ["Orders in the telephone system"]
    assert [pain["answered"] for pain in found] == [True, True, True, False]


def test_opportunities_matrix_and_plan(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "opportunities", "matrix", "plan")
    rated = [
        (each["priority"], each["impact"], each["effort"], each["gain"]) for each in found["opportunities"]
    ]
    assert rated == [(1, 5, 2, 3), (1, 5, 4, 1), (2, 4, 2, 2), (3, 3, 1, 2)]
    sides = [(len(row["customers"]), len(row["company"]), row["gap"]) for row in found["matrix"]]
    assert sides == [(1, 1, False), (1, 1, False), (2, 1, False), (2, 2, False)]
    plan = found["plan"]
    assert plan["total"] == {
        "name": None, "items": 3, "open": 3, "overdue": 1, "cost": 63500, "unpriced": 0,
    }  # fmt: skip
    assert [(each["name"], each["cost"]) for each in plan["by_owner"]] == [
        *(("Digital sales", 18000), ("Customer service", 42000), ("Marketing", 3500))
    ]
    assert [(each["name"], each["overdue"]) for each in plan["by_stage"]] == [
        *(("Purchase", 1), ("Post-purchase", 0))  # stock on the product page was due on 31 January
    ]


def test_the_canvas_of_an_empty_map_is_all_open(tmp_path: Path, capsys: Capture) -> None:
    path = a_map(tmp_path, "Three main steps")
    found = answer(capsys, path, "canvas")
    assert (found["asked"], found["open"]) == (3 + 3 * 9, 3 + 3 * 9)
    assert text(capsys, path, "canvas")[0] == "0 of 30 questions answered"


def test_the_canvas_counts_what_is_open(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "canvas")
    assert [each["question"] for each in found["frame"] if not each["answers"]] == []
    first = {
        each["key"]: [card["name"] for card in each["answers"]] for each in found["stages"][0]["questions"]
    }
    assert first == {
        "action": ["Stops scrolling at a coat in the snow"],
        "touchpoint": ["Social ad"],
        "thought": ["That is the one for the tram stop"],
        "pain": [],
        "task": [],
        "campaign": ["Advertisement"],
        "trigger": [],
        "opportunity": [],
        "measure": ["Click rate"],
    }
    assert found["stages"][0]["open"] == 4


def test_figures_no_number_can_hold_are_no_json_of_their_own(tmp_path: Path, capsys: Capture) -> None:
    made = a_journey("Boots").with_stage("Buys")
    for _ in range(2):
        made = made.with_card("plan item", "Everything", lane="", facts={"cost": 1e308})
    path = tmp_path / "dear.journey"
    create_map(path, made.snapshot.records())
    assert answer(capsys, path, "plan")["total"]["cost"] is None
    assert text(capsys, path, "plan")[1].split()[-1] == "1e+308"


def test_peaks_valleys_and_moments_of_truth(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "peaks")
    lea, robert = found["curves"]
    assert (lea["name"], lea["average"]) == (
        "Lea, 31",
        0.25,
    )  # 1 + 0.3 − 0.6 + 1.6 − 1.7 + 0.9 = 1.5, over six
    assert robert["average"] == round(-0.7 / 6, 4)
    turns = [(turn["turn"], turn["emotion"], turn["step"]) for turn in lea["turns"]]
    assert ("peak", 1.6, "Tries it on in the shop") in turns
    assert ("valley", -1.7, "Calls about the zip") in turns
    assert [card["name"] for card in found["moments_of_truth"]] == [
        *("Website browsing and purchase", "Store visit or trial")
    ]


def test_levels_have_a_row_for_each_step(coat: Path, capsys: Capture) -> None:
    found = answer(capsys, coat, "levels")
    assert [row["step"] for row in found][:2] == ["Sees the advertisement", "Browses and compares"]
    assert [point["value"] for point in found[4]["emotions"]] == [-1.7, -0.9]


def test_levels_tell_how_far_customers_come(tmp_path: Path, capsys: Capture) -> None:
    made = a_journey("Boots").with_stage("Search", ["Sees", "Reads"]).with_stage("Buy", ["Buys"])
    made = made.with_card("maturity", "Unaware", step="Sees", facts={"volume": 1000})
    made = made.with_touchpoint("Shop", step="Reads", facts={"abandonment_rate": 40})
    made = made.with_action("Tries two", step="Sees", to="Reads")
    path = tmp_path / "boots.journey"
    create_map(path, made.snapshot.records())
    found = answer(capsys, path, "levels")
    (level,) = found[0]["maturity"]
    assert ([card["name"] for card in level["cards"]], level["reach"], level["counted"]) == (
        ["Unaware"],
        1000,
        True,
    )
    assert [(row["maturity"][0]["share"], row["maturity"][0]["lost"]) for row in found] == [
        *((1, None), (1, 0.4), (0.6, None))
    ]
    assert [len(row["actions"]) for row in found] == [1, 1, 0]  # one reaches over two steps
    lines = text(capsys, path, "levels")
    assert any("60 % come here" in line for line in lines)
    assert text(capsys, path)[-3:] == [
        "Three levels         1 level of maturity",
        "                     actions in 2 and emotions in 0 of 3 steps",
        "                     most go no further than Reads: 40 %",
    ]


def test_without_a_part_the_digest_and_all_of_it_in_json(coat: Path, capsys: Capture) -> None:
    lines = text(capsys, coat)
    assert lines[0] == f"{COAT} (as-is)"
    assert "Seven steps          7 of 7 done" in lines
    assert lines[-2:] == [
        "Three levels         no level of maturity yet",
        "                     actions in 6 and emotions in 6 of 6 steps",
    ]
    assert "Weakest touchpoints  - Support call: 44.1 (emotion −1.7 · pain 5 of 5 · 27 %" in lines
    found = answer(capsys, coat)
    assert list(found) == ["journey", *PARTS]
    assert found["journey"]["type"] == "cross-channel"


@pytest.mark.parametrize("template", [COAT, MAGAZINE, "Four phases", None])
def test_eighty_columns_hold_every_part(tmp_path: Path, capsys: Capture, template: str | None) -> None:
    path = tmp_path / "map.journey"
    main(["new", str(path), *(["--template", template] if template else []), "--title", "店頭で試着" * 30])
    for parts in ((), ("all",)):
        lines = text(capsys, path, *parts)
        assert len(lines) > 12
        assert max(map(width_of, lines)) <= WIDTH


def test_an_empty_map_invites(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "blank.journey"
    main(["new", str(path)])
    lines = text(capsys, path)
    assert lines[2] == "Seven steps          0 of 7 done; next: Define objectives"
    assert sum("nothing yet" in line for line in lines) == 9
    found = answer(capsys, path)
    assert [found[part] for part in ("routes", "matrix", "levels")] == [[], [], []]
    assert text(capsys, path, "matrix") == ["No stages yet."]


def test_options_may_stand_anywhere_and_parts_come_in_their_order(coat: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert main(["analyse", "--json", str(coat), "plan", "--journey", COAT, "Guide", "plan"]) == 0
    assert list(json.loads(capsys.readouterr().out)) == ["journey", "plan", "guide"]


def test_what_cannot_be_answered_is_said_in_words(coat: Path, tmp_path: Path, capsys: Capture) -> None:
    assert "guide, channels, routes" in refusal(capsys, coat, "guidance", "--json", code=2)
    assert COAT in refusal(capsys, coat, "guide", "--journey", "Nowhere", code=2)
    assert "nothing.journey" in refusal(capsys, tmp_path / "nothing.journey", "--json", code=3)
    damaged = tmp_path / "damaged.journey"
    damaged.write_bytes(coat.read_bytes()[:5000])
    assert refusal(capsys, damaged, "--json", code=3)
    (tmp_path / "list.txt").write_text("no map")
    assert refusal(capsys, tmp_path / "list.txt", "guide", code=3)


@pytest.mark.parametrize("part", ["all", "guide"])
def test_a_reader_that_leaves_early_is_no_failure_to_be_shouted_about(coat: Path, part: str) -> None:
    command = [sys.executable, "-m", "journey_studio", "analyse", str(coat), part]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert running.stdout is not None
    running.stdout.close()
    _, words = running.communicate(timeout=60)
    assert words == b""


def test_the_help_names_every_part() -> None:
    actions = make_parser()._subparsers._group_actions[0].choices  # type: ignore[union-attr]
    help_text = actions["analyse"].format_help()  # type: ignore[index, call-overload]
    assert [name for name in PARTS if name not in help_text.partition("Parts:")[2]] == []
