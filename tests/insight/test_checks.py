"""The checks, each against a small map where the answer is plain, and the counts of `info`."""

from datetime import date

import pytest

from journey_studio.insight.checks import RULES, check
from journey_studio.insight.checks.look import months_before
from journey_studio.insight.summary import summary
from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Route,
    Snapshot,
    Stage,
    Step,
)
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.source import Source
from journey_studio.report.print_check import check_all, print_problems

WHOLE: list[Record] = [
    Journey(id="j", title="Boots"),
    Stage(id="A", journey="j", title="Awareness"),
    Step(id="a1", stage="A"),
    Lane(id="l", journey="j", kind="touchpoints"),
    Channel(id="web", name="Website"),
    Card(
        id="ad",
        lane="l",
        step="a1",
        kind="touchpoint",
        title="Ad",
        channel="web",
        owner="Marketing",
        evidence="partly",
    ),
    Persona(id="mia", name="Mia"),
    Curve(id="c", journey="j", persona="mia"),
    Emotion(id="e", curve="c", step="a1", value=1.0, evidence="assumed"),
]
TODAY = date(2026, 11, 27)


def findings(*changed: Record, without: tuple[str, ...] = ()) -> list[tuple[str, str, str]]:
    records = {record.id: record for record in (*WHOLE, *changed) if record.id not in without}
    snapshot = Snapshot.of(records.values())
    return [
        (problem.rule.name, problem.rule.severity, problem.where)
        for problem in check(snapshot, snapshot.journeys[0], TODAY)
    ]


def test_a_careful_map_has_no_finding() -> None:
    assert findings() == []


def test_a_map_that_breaks_a_rule_is_an_error() -> None:
    double = Emotion(id="e2", curve="c", step="a1", value=0.0, evidence="partly")
    assert findings(double) == [("not-whole", "error", "j")]


def test_a_map_without_a_stage() -> None:
    assert findings(without=("A", "a1", "ad", "e", "mia", "c")) == [("no-stage", "warning", "j")]


SHOP: list[Record] = [
    Channel(id="shop", name="Shop", kind="physical"),
    Step(id="a2", stage="A", rank="k"),
    Card(
        id="till",
        lane="l",
        step="a2",
        kind="touchpoint",
        title="Till",
        channel="shop",
        owner="Shop",
        evidence="partly",
    ),
    Emotion(id="e2", curve="c", step="a2", value=1.0, evidence="assumed"),
]


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("", []),
        ("multichannel", []),
        ("cross-channel", [("type-not-as-drawn", "note", "j"), ("channel-break", "note", "till")]),
        ("omnichannel", [("type-not-as-drawn", "note", "j"), ("channel-break", "note", "till")]),
        ("digital", [("type-not-as-drawn", "note", "j"), ("touchpoint-not-digital", "note", "till")]),
        ("lifecycle", [("type-not-as-drawn", "note", "j")]),
    ],
)
def test_a_stated_type_that_is_not_drawn(stated: str, found: list[tuple[str, str, str]]) -> None:
    assert findings(*SHOP, Journey(id="j", title="Boots", type=stated)) == found


def test_the_finding_about_the_type_tells_the_verdict_and_breaks_name_both_cards() -> None:
    records = {
        record.id: record for record in (*WHOLE, *SHOP, Journey(id="j", title="Boots", type="omnichannel"))
    }
    snapshot = Snapshot.of(records.values())
    kind, gap = check(snapshot, snapshot.journeys[0], TODAY)
    assert kind.message == (
        "“Boots” is drawn otherwise than stated. "
        "Stated as omnichannel; drawn as multichannel: nothing leads from one channel to another."
    )
    assert gap.message == "Nothing leads from “Ad” to “Till”, though the channel changes there."
    way = Connector(id="w", journey="j", source="ad", target="till", kind="flow")
    assert findings(*SHOP, Journey(id="j", title="Boots", type="omnichannel"), way) == []


def test_a_type_without_channels_to_show_it_is_no_finding() -> None:
    bare = WHOLE[5].with_values({"channel": None, "kind": "action"})
    found = findings(bare, Journey(id="j", title="Boots", type="omnichannel"))
    assert [rule for rule, _, _ in found] == ["stage-without-touchpoint"]


def test_a_stage_without_a_touchpoint() -> None:
    assert findings(Stage(id="B", journey="j", title="Use"), Step(id="b1", stage="B")) == [
        ("stage-without-touchpoint", "warning", "B")
    ]


@pytest.mark.parametrize("field", ["channel", "owner", "evidence"])
def test_a_touchpoint_that_lacks_something(field: str) -> None:
    values = {
        "title": "Ad",
        "channel": "web",
        "owner": "Marketing",
        "evidence": "partly",
        field: None if field == "channel" else "",
    }
    bare = Card(id="ad", lane="l", step="a1", kind="touchpoint", **values)  # type: ignore[arg-type]
    assert findings(bare) == [(f"touchpoint-without-{field}", "note", "ad")]


def test_a_persona_without_a_curve() -> None:
    assert findings(Persona(id="bob", name="Bob")) == [("persona-without-curve", "note", "bob")]
    assert findings(without=("e",)) == [("persona-without-curve", "note", "mia")]


def test_a_breaking_point_without_a_reason() -> None:
    broken = Card(id="x", lane="l", step="a1", kind="pain point", title="Leaves", breaking_point=True)
    assert findings(broken) == [("breaking-point-without-reason", "note", "x")]


def card(key: str, kind: str, facts: dict[str, object] | None = None, **values: object) -> Card:
    held = {"title": key, "lane": "l", "step": "a1", **values}
    return Card(id=key, kind=kind, facts=FrozenMap(facts), **held)  # type: ignore[arg-type]


def test_a_wide_touchpoint_reaches_every_stage_it_covers() -> None:
    wide = Card(id="ad", lane="l", step="a1", end_step="b1", kind="touchpoint", title="Ad", channel="web", owner="M", evidence="partly")  # fmt: skip
    assert findings(Stage(id="B", journey="j", title="Use", rank="b"), Step(id="b1", stage="B"), wide) == []


def test_what_is_marked_as_researched_needs_a_source_or_evidence_in_its_step() -> None:
    bare = card("pain", "pain point", evidence="researched")
    assert findings(bare) == [("fact-without-source", "warning", "pain")]
    sourced = card("pain", "pain point", evidence="researched", sources=(Source("analytics", "Funnel"),))
    assert findings(sourced) == []
    assert findings(bare, card("survey", "evidence")) == []
    assert findings(card("pain", "pain point", evidence="assumed")) == []


def test_a_curve_that_does_not_say_how_founded_it_is_looks_like_a_fact() -> None:
    silent = Emotion(id="e", curve="c", step="a1", value=1.0)
    assert findings(silent) == [("assumption-shown-as-fact", "warning", "c")]
    wish = Curve(id="c", journey="j", persona="mia", state="to-be")
    assert findings(silent, wish) == []


@pytest.mark.parametrize(("day", "stale"), [("2025-05-26", True), ("2025-05-27", False), ("", False)])
def test_sources_grow_stale_after_eighteen_months(day: str, stale: bool) -> None:
    old = card(
        "pain", "pain point", evidence="partly", sources=(Source("", "a", "2019-01-01"), Source("", "b", day))
    )
    if day:
        assert findings(old) == ([("stale-evidence", "warning", "pain")] if stale else [])
    figure = card("nps", "indicator", {"date": day})
    assert findings(figure) == ([("stale-figure", "warning", "nps")] if stale else [])


def test_a_journey_says_itself_when_sources_are_stale() -> None:
    patient = Journey(id="j", title="Boots", settings=FrozenMap({"stale_months": 36}))
    old = card("pain", "pain point", evidence="partly", sources=(Source("", "b", "2024-06-01"),))
    assert findings(old) == [("stale-evidence", "warning", "pain")]
    assert findings(old, patient) == []
    wrong = Journey(id="j", title="Boots", settings=FrozenMap({"stale_months": "soon"}))
    assert findings(old, wrong) == [("stale-evidence", "warning", "pain")]


def test_months_are_counted_by_the_calendar() -> None:
    assert months_before(date(2026, 8, 31), 18) == date(2025, 2, 28)
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2026, 1, 15), 1) == date(2025, 12, 15)


def test_a_review_and_plan_items_can_be_overdue() -> None:
    late = Journey(id="j", title="Boots", review_date="2026-11-26")
    assert findings(late) == [("overdue-review", "warning", "j")]
    assert findings(Journey(id="j", title="Boots", review_date="2026-11-27")) == []
    assert findings(card("do", "plan item", {"due": "2026-11-26"})) == [
        ("overdue-plan-item", "warning", "do")
    ]
    assert findings(card("do", "plan item", {"due": "2026-11-26", "status": "Done "})) == []
    assert findings(card("do", "plan item", {"due": "2026-11-27"})) == []


def test_routes_need_stops_that_the_board_shows() -> None:
    assert findings(Route(id="r", journey="j", title="R", stops=("ad", "ad"))) == []
    assert findings(Route(id="r", journey="j", title="R")) == [("route-without-stops", "warning", "r")]
    hidden = [Lane(id="h", journey="j", kind="actions", rank="z", hidden=True), card("x", "action", lane="h")]
    route = Route(id="r", journey="j", title="R", stops=("ad", "x"))
    assert findings(*hidden, route) == [("unreachable-route", "warning", "r")]


def test_scenarios_need_a_beginning_and_an_end() -> None:
    assert findings(card("s", "scenario", {"trigger": "basket left", "action": "mail"})) == []
    assert findings(card("s", "scenario", {"trigger": " ", "action": "mail"})) == [
        ("scenario-never-fires", "warning", "s")
    ]
    assert findings(card("s", "scenario", {"trigger": "basket left"})) == [
        ("scenario-ends-nowhere", "warning", "s")
    ]
    bare = card("s", "scenario")
    from_ad = Connector(id="t", journey="j", kind="trigger", source="ad", target="s")
    to_ad = Connector(id="u", journey="j", kind="flow", source="s", target="ad")
    assert findings(bare, from_ad, to_ad) == []
    only_linked = Connector(id="t", journey="j", kind="link", source="ad", target="s")
    assert len(findings(bare, only_linked, to_ad)) == 1


def test_scenarios_that_only_set_off_each_other_never_start_and_end_nowhere() -> None:
    def tie(number: int, source: str, target: str) -> Connector:
        return Connector(id=f"c{number}", journey="j", kind="trigger", source=source, target=target)

    ring = [card("s", "scenario"), card("t", "scenario"), tie(1, "s", "t"), tie(2, "t", "s")]
    assert sorted(findings(*ring)) == [
        (rule, "warning", key)
        for rule in ("scenario-ends-nowhere", "scenario-never-fires")
        for key in ("s", "t")
    ]
    assert findings(*ring, tie(3, "ad", "s"), tie(4, "t", "ad")) == []
    chain = [card("s", "scenario", {"trigger": "basket left"}), card("t", "scenario", {"action": "mail"})]
    assert findings(*chain, tie(1, "s", "t")) == []


def test_a_wide_map_is_too_small_in_print() -> None:
    def points(steps: int) -> list[str]:
        made = [Step(id=f"s{number}", stage="A", rank=f"{number:03d}a") for number in range(steps - 1)]
        snapshot = Snapshot.of([*WHOLE, *made])
        return [problem.detail for problem in print_problems(snapshot, snapshot.journeys[0])]

    assert points(8) == []  # 12 px × (1190.55 − 56) pt / (152 + 8 × 208) px = 7.5 pt
    assert points(9) == ["6.7"]  # / (152 + 9 × 208) px


def test_a_finding_says_what_why_and_what_to_do() -> None:
    snapshot = Snapshot.of({r.id: r for r in (*WHOLE, card("ad", "touchpoint", title="Ad {x} " + "long " * 40, channel="web", owner="M"))}.values())  # fmt: skip
    (problem,) = check(snapshot, snapshot.journeys[0], TODAY)
    told = problem.as_json()
    assert told["message"].startswith("The touchpoint “Ad {x} long long")
    assert len(told["message"]) < 130
    assert (told["field"], told["fix"]) == ("evidence", "State its evidence")
    assert told["why"].endswith("guessed.")
    assert all(rule.message and rule.why and rule.fix for rule in RULES)


def test_the_counts_are_those_of_the_journey() -> None:
    other = [Journey(id="k", title="Other", rank="z"), Lane(id="m", journey="k", kind="actions")]
    snapshot = Snapshot.of([*WHOLE, *other])
    assert summary(snapshot, snapshot.journeys[0], edits=3) == {
        "title": "Boots",
        "journey": "Boots",
        "journeys": ["Boots", "Other"],
        "stages": ["Awareness"],
        "steps": 1,
        "lanes": 1,
        "cards": 1,
        "cards_by_kind": {"touchpoint": 1},
        "personas": ["Mia"],
        "emotions": 1,
        "connectors": 0,
        "edits": 3,
    }
    assert summary(snapshot, snapshot.journeys[1], edits=3)["stages"] == []


HERS: list[Record] = [
    Journey(id="k", title="Boots for Ida", rank="z"),
    Stage(id="K", journey="k", title="Awareness"),
    Step(id="k1", stage="K"),
    Persona(id="ida", name="Ida"),
    Curve(id="hers", journey="k", persona="ida"),
    Emotion(id="felt", curve="hers", step="k1", value=1.0, evidence="assumed"),
]


def test_one_journey_per_profile_lacks_no_curve() -> None:
    assert findings(*HERS) == []
    assert findings(*HERS, without=("felt",)) == [("persona-without-curve", "note", "ida")]
    hers = Route(id="r", journey="j", title="Hers", persona="ida", stops=("ad",))
    assert findings(*HERS, hers) == [("persona-without-curve", "note", "ida")]


def test_the_worst_comes_first_wherever_the_list_is_printed() -> None:
    late = Journey(id="j", title="Boots", review_date="2020-01-01")
    snapshot = Snapshot.of({record.id: record for record in (*WHOLE, late)}.values())
    card = Card(id="bare", lane="l", step="a1", kind="touchpoint", title="Bare")
    found = check_all(Snapshot.of([*snapshot.records(), card]), snapshot.journeys[0], TODAY)
    assert [problem.rule.severity for problem in found] == ["warning", *["note"] * 3]
