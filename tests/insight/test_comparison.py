"""Before and after, with everything worked out by hand."""

from dataclasses import replace

import pytest

from journey_studio.insight.comparison import (
    Comparison,
    FieldDifference,
    Side,
    compare,
    felt_words,
    overlaid,
)
from journey_studio.layout import load_theme
from journey_studio.layout.people import curve_look
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
    Snapshot,
    Stage,
    Step,
)
from journey_studio.model.frozen import FrozenMap

SHARED = (
    Channel(id="web", name="Website"),
    Channel(id="shop", name="Shop"),
    Persona(id="mia", name="Mia"),
)


def _journey(mark: str, **origins: str) -> tuple[Record, ...]:
    """Two stages with a step each, two lanes, three cards and a curve; ids begin with `mark`."""

    def key(name: str) -> str:
        return f"{mark}{name}"

    def origin(name: str) -> str:
        return origins.get("copied", "") and f"{origins['copied']}{name}"

    def card(name: str, lane: str, step: str, kind: str, title: str, **values: object) -> Card:
        return Card(
            id=key(name),
            lane=key(lane),
            step=key(step),
            kind=kind,
            title=title,
            origin=origin(name),
            **values,
        )  # type: ignore[arg-type]

    return (
        Journey(id=key("j"), title="Boots"),
        Stage(id=key("A"), journey=key("j"), title="Search", origin=origin("A")),
        Stage(id=key("B"), journey=key("j"), title="Buy", rank="k", origin=origin("B")),
        Step(id=key("a"), stage=key("A"), title="Sees an ad", origin=origin("a")),
        Step(id=key("b"), stage=key("B"), title="Orders", origin=origin("b")),
        Lane(id=key("t"), journey=key("j"), kind="touchpoints", origin=origin("t")),
        Lane(id=key("p"), journey=key("j"), kind="pain points", rank="k", origin=origin("p")),
        Lane(id=key("e"), journey=key("j"), kind="emotion", rank="m", origin=origin("e")),
        card("ad", "t", "a", "touchpoint", "Social ad", channel="web"),
        card(
            "pay",
            "t",
            "b",
            "touchpoint",
            "Checkout",
            channel="web",
            facts=FrozenMap({"abandonment_rate": 38}),
        ),
        card("lost", "p", "b", "pain point", "Code lost"),
        Curve(id=key("c"), journey=key("j"), persona="mia", origin=origin("c")),
        Emotion(id=key("e1"), curve=key("c"), step=key("a"), value=0.5),
        Emotion(id=key("e2"), curve=key("c"), step=key("b"), value=-1.5),
    )


THEN = Snapshot.of((*SHARED, *_journey("")))


def _with(*records: Record, without: tuple[str, ...] = (), start: Snapshot = THEN) -> Snapshot:
    kept = {record.id: record for record in start.records() if record.id not in without}
    return Snapshot.of((kept | {record.id: record for record in records}).values())


def _side(snapshot: Snapshot, journey: str = "j", name: str = "") -> Side:
    return Side(snapshot, snapshot.need(Journey, journey), name)


def _compared(now: Snapshot) -> Comparison:
    return compare(_side(THEN, name="then"), _side(now, name="now"))


PAY = THEN.need(Card, "pay")


def test_alike_states_differ_in_nothing() -> None:
    found = _compared(THEN)
    assert not found
    assert found.counts == {"added": 0, "changed": 0, "moved": 0, "removed": 0}


def test_a_changed_card_is_told_field_by_field() -> None:
    pay = replace(PAY, body="Code on top", channel="shop", facts=FrozenMap({"abandonment_rate": 20.0}))
    (each,) = _compared(_with(pay)).cards
    assert (each.how, each.place.way, each.lane) == ("changed", "Buy › Orders", "Touchpoints")
    assert each.fields == (
        FieldDifference("body", "", "Code on top"),
        FieldDifference("channel", "Website", "Shop"),
        FieldDifference("abandonment rate", "38", "20"),
    )


def test_a_card_in_another_cell_has_moved_and_one_that_also_changed_has_changed() -> None:
    (each,) = _compared(_with(replace(PAY, step="a"))).cards
    assert (each.how, each.fields) == (
        "moved",
        (FieldDifference("step", "Buy › Orders", "Search › Sees an ad"),),
    )
    (each,) = _compared(_with(replace(PAY, lane="p", title="Till"))).cards
    assert each.how == "changed"
    assert [field.name for field in each.fields] == ["title", "lane"]


def test_a_card_that_reaches_farther_has_moved() -> None:
    ad = THEN.need(Card, "ad")
    (each,) = _compared(_with(replace(ad, end_step="b"))).cards
    assert each.fields == (FieldDifference("last step", "", "Buy › Orders"),)
    assert not _compared(_with(replace(ad, end_step="a"))), (
        "a card that ends where it begins is as wide as one step"
    )


def test_another_name_of_a_step_moves_no_card() -> None:
    found = _compared(_with(replace(THEN.need(Step, "b"), title="Pays")))
    assert found.cards == ()
    (part,) = found.parts
    assert (part.noun, part.how, part.name) == ("step", "changed", "Buy › Pays")
    assert part.fields == (FieldDifference("title", "Orders", "Pays"),)


def test_what_came_and_what_went_in_reading_order() -> None:
    now = _with(Card(id="new", lane="t", step="a", kind="touchpoint", title="Video"), without=("lost",))
    found = _compared(now)
    assert [(each.how, each.card.name) for each in found.cards] == [
        ("added", "Video"),
        ("removed", "Code lost"),
    ]
    assert found.marks(before=False) == {"new": "added"}
    assert found.marks(before=True) == {"lost": "removed"}
    assert FieldDifference("title", "", "Video") in found.cards[0].fields
    assert FieldDifference("step", "Buy › Orders", "") in found.cards[1].fields


def test_a_copy_is_matched_by_where_it_came_from() -> None:
    both = Snapshot.of((*THEN.records(), *_journey("x", copied="")))
    copied = [
        replace(record, origin=record.id.removeprefix("x"))  # type: ignore[call-arg]
        for record in _journey("x")
        if hasattr(record, "origin")
    ]
    copied = [replace(each, title="Till") if each.id == "xpay" else each for each in copied]  # type: ignore[call-arg]
    both = _with(*copied, start=both)
    found = compare(_side(both), _side(both, "xj"))
    assert [(each.how, each.card.id, each.fields) for each in found.cards] == [
        ("changed", "xpay", (FieldDifference("title", "Checkout", "Till"),))
    ]
    back = compare(_side(both, "xj"), _side(both))
    assert [(each.how, each.card.id) for each in back.cards] == [("changed", "pay")], (
        "also from the copy's side"
    )


def _elsewhere(record: Record) -> Record:
    """The same in a file whose channel and persona have ids of their own."""
    if isinstance(record, Card) and record.channel:
        return replace(record, channel="w2")
    return replace(record, persona="m2") if isinstance(record, Curve) else record


def test_two_files_are_matched_by_names() -> None:
    shared = (Channel(id="w2", name="website "), SHARED[1], Persona(id="m2", name="mia"))
    other = Snapshot.of((*shared, *map(_elsewhere, _journey("y"))))
    found = compare(_side(THEN), _side(other, "yj"))
    assert found.cards == ()
    assert [(part.noun, [field.name for field in part.fields]) for part in found.parts] == [
        ("persona", ["name"]),
        ("channel", ["name"]),
    ]
    assert found.twins["pay"] == "ypay"
    assert len(found.curves) == 1, "one persona of both files"


def test_the_gap_between_two_curves_by_hand() -> None:
    now = _with(replace(THEN.need(Emotion, "e2"), value=1.0), replace(THEN.need(Emotion, "e1"), value=0.0))
    (curve,) = _compared(now).curves
    assert [(point.place, point.before, point.after, point.change) for point in curve.points] == [
        ("Search › Sees an ad", 0.5, 0.0, -0.5),
        ("Buy › Orders", -1.5, 1.0, 2.5),
    ]
    assert (curve.who, curve.change) == ("Mia", pytest.approx(1.0))  # (−0.5 + 2.5) / 2


def test_a_step_felt_on_one_side_only_has_no_part_in_the_average() -> None:
    (curve,) = _compared(_with(without=("e1",))).curves
    assert [(point.before, point.after, point.change) for point in curve.points] == [
        (0.5, None, None),
        (-1.5, -1.5, 0.0),
    ]
    assert (curve.change, curve.differs) == (0.0, True)


def test_the_overlay_holds_both_states_once() -> None:
    step = Step(id="w", stage="B", title="Waits", rank="q")
    then = _with(step, Card(id="old", lane="p", step="w", kind="pain point", title="No answer"))
    now = _with(replace(THEN.need(Emotion, "e2"), value=1.0), replace(PAY, title="Till"))
    made = overlaid(compare(_side(then), _side(now)))
    assert made.marks == {"pay": "changed", "old": "removed", "w": "removed"}
    assert made.snapshot.need(Card, "old").step == "w"
    assert made.snapshot.need(Step, "w").stage == "B"
    assert made.snapshot.need(Card, "pay").title == "Till"
    curves = {curve.id: curve.state for curve in made.snapshot.curves("j")}
    assert curves == {"c": "to-be", "then-c": "as-is"}
    assert sorted(point.value for point in made.snapshot.emotions("then-c")) == [-1.5, 0.5]


def test_the_overlay_of_two_journeys_of_a_file_shows_only_one_journey() -> None:
    both = Snapshot.of((*THEN.records(), *_journey("x", copied="")))
    made = overlaid(compare(_side(both), _side(both, "xj")))
    assert [journey.id for journey in made.snapshot.journeys] == ["xj"]
    assert made.marks == {}
    assert len(made.snapshot.curves("xj")) == 1, "curves that are alike are drawn once"
    assert all(card.lane.startswith("x") for card in made.snapshot.all(Card))


def test_two_states_of_one_journey_are_called_before_and_after_an_as_is_and_its_to_be_are_not() -> None:
    now = _with(replace(THEN.need(Emotion, "e2"), value=1.0))
    theme = load_theme("light")
    for state, names in (("as-is", ("Mia (before)", "Mia (after)")), ("to-be", ("Mia", "Mia (to-be)"))):
        later = _with(replace(now.need(Journey, "j"), state=state), start=now)
        made = overlaid(compare(_side(THEN), _side(later))).snapshot
        curves = sorted(made.curves("j"), key=lambda curve: curve.state)
        assert tuple(curve_look(made, curve, theme).name for curve in curves) == names


def test_a_connector_that_is_gone_is_drawn_and_marked() -> None:
    arrow = Connector(id="on", journey="j", source="ad", target="pay", label="clicks")
    made = overlaid(compare(_side(_with(arrow)), _side(THEN)))
    assert made.marks == {"on": "removed"}
    assert made.snapshot.need(Connector, "on").target == "pay"


def test_the_card_tells_how_people_feel_where_it_stood_and_where_it_stands() -> None:
    now = _with(replace(THEN.need(Emotion, "e1"), value=1.5), replace(PAY, step="a"))
    (each,) = _compared(now).cards
    (point,) = each.feelings  # it stood in “Orders”, −1.5, and stands in “Sees an ad”, now +1.5
    assert (point.who, point.before, point.after, each.change) == ("Mia", -1.5, 1.5, 3.0)
    assert felt_words(each.feelings) == "Mia: −1.5 → +1.5 (+3)"
    (curve,) = _compared(now).curves
    assert [(point.touchpoints, point.change) for point in curve.points] == [
        (("Social ad", "Checkout"), 1.0),
        ((), 0.0),
    ]


def test_as_json_names_everything() -> None:
    told = _compared(_with(replace(PAY, title="Till"))).as_json()
    assert told["counts"] == {"added": 0, "changed": 1, "moved": 0, "removed": 0}
    assert told["cards"][0]["fields"] == [{"field": "title", "before": "Checkout", "after": "Till"}]
    assert (told["before"], told["after"], told["curves"][0]["persona"]) == ("then", "now", "Mia")
