"""Templates of one's own: kept, found, renamed, deleted; what cannot be read is left alone."""

import shutil
from collections.abc import Iterator

import pytest

from journey_studio.library.gallery import start, starts
from journey_studio.library.keeping import home
from journey_studio.library.own_templates import (
    delete_template,
    keep_template,
    own_template,
    own_templates,
    rename_template,
    structure_of,
)
from journey_studio.library.samples import samples
from journey_studio.model import Asset, Card, Curve, Lane, Persona, Preset, Snapshot, Stage, Step
from journey_studio.model.asset import asset_id

WHOLE = samples()[0].snapshot


@pytest.fixture(autouse=True)
def _empty_home() -> Iterator[None]:
    shutil.rmtree(home(), ignore_errors=True)
    yield
    shutil.rmtree(home(), ignore_errors=True)


def test_a_map_is_kept_whole_and_found_by_its_name_in_any_case() -> None:
    keep_template("  House   style ", tuple(WHOLE.records()))
    known = own_template("house STYLE")
    assert known is not None
    assert known.name == "House style"
    assert set(known.snapshot.records()) == set(WHOLE.records())
    first = starts()[0]
    assert (first.kind, first.name, first.stages[0]) == ("own", "House style", "Awareness")
    made = Snapshot.of(start("House style").records("New"))
    assert made.title == "New"
    assert len(list(made.all(Card))) == len(list(WHOLE.all(Card)))


def test_structure_only_keeps_the_board_and_nothing_on_it() -> None:
    keep_template("Bare", structure_of(WHOLE))
    known = own_templates()[0].snapshot
    for kind in (Stage, Step, Lane):
        assert len(list(known.all(kind))) == len(list(WHOLE.all(kind)))
    for kind in (Card, Curve, Persona, Preset):
        assert not list(known.all(kind))


def test_pictures_that_are_shown_come_along_and_others_stay() -> None:
    shown, other = (Asset(asset_id(data), "a.png", "image/png", 1, 1, data) for data in (b"one", b"another"))
    card = next(iter(WHOLE.all(Card)))
    image = card.with_values({"kind": "image", "facts": {"asset": shown.id}})
    records = tuple(image if record is card else record for record in WHOLE.records())
    keep_template("Pictures", records, (shown, other))
    assert own_templates()[0].assets == (shown,)
    assert start("Pictures").assets == (shown,)


def test_the_same_name_replaces_and_a_new_name_moves() -> None:
    keep_template("One", tuple(WHOLE.records()))
    keep_template("ONE", structure_of(WHOLE))
    (known,) = own_templates()
    assert not list(known.snapshot.all(Card))
    renamed = rename_template(known, "Two")
    assert [each.name for each in own_templates()] == ["Two"]
    delete_template(renamed)
    assert own_templates() == []
    keep_template(renamed.name, tuple(renamed.snapshot.records()), renamed.assets)
    assert [each.name for each in own_templates()] == ["Two"]


def test_what_cannot_be_read_is_left_out_and_stays() -> None:
    keep_template("Good", structure_of(WHOLE))
    bad = home() / "templates" / "bad.json"
    for text in ("no json", "[]", '{"format": "journey-studio map", "version": 2}', "{" * 9_000):
        bad.write_text(text, encoding="utf-8")
        assert [each.name for each in own_templates()] == ["Good"]
        assert bad.read_text(encoding="utf-8") == text
