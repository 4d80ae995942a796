"""Two states of one map compared: each record that differs is in one list."""

from dataclasses import replace

from journey_studio.insight.difference import counts_of, difference, title_of
from journey_studio.model import Card, Journey, Lane, Snapshot, Stage, Step

JOURNEY, STAGE = Journey(id="j", title="Boots"), Stage(id="A", journey="j", title="Search")
STEPS = (Step(id="a", stage="A"), Step(id="b", stage="A", rank="k"))
LANES = (
    Lane(id="l", journey="j", kind="touchpoints"),
    Lane(id="m", journey="j", kind="pain points", rank="k"),
)
CARD = Card(id="c", lane="l", step="a", kind="touchpoint", title="Ad")
START = Snapshot.of((JOURNEY, STAGE, *STEPS, *LANES, CARD))


def _with(*records: Card | Journey) -> Snapshot:
    kept = {record.id: record for record in START.records()} | {record.id: record for record in records}
    return Snapshot.of(kept.values())


def test_nothing_differs() -> None:
    assert not difference(START, START)


def test_a_card_that_stands_elsewhere_has_moved() -> None:
    moved = replace(CARD, lane="m", step="b", rank="z")
    assert difference(START, _with(moved)).moved == (moved,)


def test_a_card_that_says_something_else_has_changed_wherever_it_stands() -> None:
    changed = replace(CARD, lane="m", body="Short video")
    found = difference(START, _with(changed))
    assert (found.changed, found.moved) == ((changed,), ())


def test_what_came_and_went_cards_first() -> None:
    more, journey = replace(CARD, id="d", title=""), replace(JOURNEY, id="k")
    there, back = difference(START, _with(journey, more)), difference(_with(journey, more), START)
    assert there.added == back.removed == (more, journey)
    assert there.counts == {"added": 2, "removed": 0, "changed": 0, "moved": 0}
    assert there.of(Card).added == (more,)


def test_what_a_record_is_known_by() -> None:
    assert title_of(replace(CARD, title="", body="Two\nlines")) == "Two lines"
    assert title_of(STEPS[0]) == ""


def test_counts_are_of_the_whole_map() -> None:
    assert counts_of(START) == {"steps": 2, "cards": 1, "personas": 0}
