"""Snapshots share what did not change; diffs reverse, join and refuse to start from elsewhere."""

from dataclasses import replace

import pytest

from journey_studio.model import Card, Change, Diff, Journey, Lane, Snapshot, Stage, Step
from journey_studio.model.snapshot import StaleDiff

JOURNEY, STAGE, STEP = Journey(id="j"), Stage(id="st", journey="j"), Step(id="s", stage="st")
ONE, TWO = Lane(id="one", journey="j", kind="actions"), Lane(id="two", journey="j", kind="touchpoints")
CARD = Card(id="c", lane="one", step="s", kind="action", title="Looks")
BASE = Snapshot.of([JOURNEY, STAGE, STEP, ONE, TWO, CARD, replace(CARD, id="d", lane="two")])


def test_an_edit_leaves_other_lanes_the_very_same() -> None:
    after = BASE.apply(Diff((Change(CARD, replace(CARD, title="Reads")),)))
    assert after.cards("two") is BASE.cards("two")
    assert [card.title for card in after.cards("one")] == ["Reads"]
    assert [card.title for card in BASE.cards("one")] == ["Looks"]


def test_moving_between_owners_changes_both() -> None:
    after = BASE.apply(Diff((Change(CARD, replace(CARD, lane="two")),)))
    assert after.cards("one") == ()
    assert [card.id for card in after.cards("two")] == ["c", "d"]


def test_a_reversed_diff_takes_it_back() -> None:
    diff = Diff((Change(CARD, None), Change(None, replace(CARD, id="e"))))
    after = BASE.apply(diff).apply(diff.reversed)
    assert set(after.records()) == set(BASE.records())
    assert after.children == BASE.children


def test_a_diff_from_elsewhere_is_refused() -> None:
    with pytest.raises(StaleDiff, match="card c"):
        BASE.apply(Diff((Change(replace(CARD, title="Other"), None),)))


def test_joined_diffs_forget_what_was_taken_back() -> None:
    made, gone = Diff((Change(None, CARD),)), Diff((Change(CARD, None),))
    assert not made.then(gone)
    changed = Diff((Change(CARD, replace(CARD, title="Reads")),))
    assert made.then(changed).changes == (Change(None, replace(CARD, title="Reads")),)


def test_the_difference_of_two_sets_turns_one_into_the_other() -> None:
    goal = Snapshot.of([JOURNEY, STAGE, STEP, ONE, replace(CARD, body="More")])
    after = BASE.apply(Diff.between(BASE.records(), goal.records()))
    assert set(after.records()) == set(goal.records())
    assert after.children == goal.children
