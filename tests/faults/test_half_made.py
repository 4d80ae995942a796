"""A commit that was cut short: readers see the map before it without touching anything, the next writer takes it back."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from journey_studio.document import Document
from journey_studio.store import Refused, open_map, read_map
from tests.store.maps import add_card, edited_map, footprint, made_map, retitle, state_in, state_of


def _cut_short(path: Path, folder: Path, extra: bytes = b"") -> Path:
    """A copy of the map and its journal from the middle of a transaction that has reached the file in part."""
    folder.mkdir()
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN")
    raw.execute("UPDATE journey SET title = 'half made'")
    raw.execute("UPDATE card SET body = printf('%.*c', 9000, 'x')")
    copy = folder / path.name
    shutil.copy(path, copy)
    journal = path.with_name(f"{path.name}-journal").read_bytes()
    copy.with_name(f"{copy.name}-journal").write_bytes(journal + extra)
    raw.execute("ROLLBACK")
    raw.close()
    assert copy.read_bytes() != path.read_bytes(), "nothing of the transaction has reached the file"
    return copy


def test_readers_see_what_was_before_and_touch_nothing(tmp_path: Path) -> None:
    path = edited_map(tmp_path)
    copy = _cut_short(path, tmp_path / "after the crash")
    before = footprint(copy.parent)
    assert state_in(copy) == state_in(path)
    assert footprint(copy.parent) == before


def test_the_next_writer_takes_it_back(tmp_path: Path) -> None:
    path = edited_map(tmp_path)
    copy = _cut_short(path, tmp_path / "after the crash")
    document = Document(open_map(copy))
    assert state_of(document) == state_in(path)
    assert copy.read_bytes() == path.read_bytes()
    add_card(document, "goes on")
    assert state_in(copy) == state_of(document)
    document.close()
    assert [item.name for item in copy.parent.iterdir()] == [copy.name]


def test_pictures_are_read_from_the_recovered_copy_and_it_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = _cut_short(edited_map(tmp_path), tmp_path / "after the crash")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    reader = read_map(copy)
    assert len(list((tmp_path / "temporary").iterdir())) == 1
    assert reader.asset(reader.assets()[0]) is not None
    reader.close()
    assert list((tmp_path / "temporary").iterdir()) == []


def test_the_journal_of_another_map_is_not_played_into_this_one(tmp_path: Path) -> None:
    other = _cut_short(edited_map(tmp_path, "other.journey"), tmp_path / "other")
    (tmp_path / "maps").mkdir()
    path = made_map(tmp_path / "maps")
    document = Document(open_map(path))
    retitle(document, "Not those boots")
    document.close()
    shutil.copy(f"{other}-journal", f"{path}-journal")
    before = footprint(path.parent)
    for way in (read_map, open_map):
        with pytest.raises(Refused):
            way(path)
    assert footprint(path.parent) == before


def test_a_journal_that_names_a_file_to_delete_is_not_believed(tmp_path: Path) -> None:
    """SQLite removes the "super-journal" that a journal names: a stranger could name any file of the user."""
    victim = tmp_path / "diary.txt"
    victim.write_text("dear diary")
    name = str(victim).encode()
    trailer = b"\0\0\0\0" + name + len(name).to_bytes(4, "big") + (sum(name)).to_bytes(4, "big")
    trailer += bytes.fromhex("d9d505f920a163d7")
    copy = _cut_short(edited_map(tmp_path), tmp_path / "after the crash", trailer)
    before = footprint(copy.parent)
    for way in (read_map, open_map):
        with pytest.raises(Refused, match="Move that file away"):
            way(copy)
    assert victim.read_text() == "dear diary"
    assert footprint(copy.parent) == before
