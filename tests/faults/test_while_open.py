"""What others do to the file while it is open: every edit after that is refused in words, none is acknowledged in vain."""

import os
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from journey_studio.document import Document, NotSaved
from journey_studio.store import Reason, Refused, connection, open_map, read_map
from tests.store.maps import add_card, child, edited_map, footprint, made_map, retitle, state_in, state_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "maps").mkdir()
    return tmp_path / "maps"


@pytest.fixture
def path(folder: Path) -> Path:
    return made_map(folder)


@pytest.fixture
def document(path: Path) -> Iterator[Document]:
    document = Document(open_map(path))
    add_card(document, "before")
    yield document
    document.close()


def _refused_edits(document: Document, words: str) -> None:
    """Edit, undo, merge, picture: all refused; memory stays."""
    before = state_of(document)
    for attempt in (
        lambda: add_card(document, "lost"),
        document.undo,
        lambda: retitle(document, "lost", "typing"),
        lambda: document.ledger.save_snapshot("lost", b"{}"),
    ):
        with pytest.raises(NotSaved, match=words) as refusal:
            attempt()
        assert "boots.journey" in str(refusal.value)
    assert state_of(document) == before


def test_deleted(document: Document, path: Path, folder: Path) -> None:
    path.unlink()
    _refused_edits(document, "deleted, moved or renamed")
    assert footprint(folder) == {}


def test_renamed_and_put_back(document: Document, path: Path, folder: Path) -> None:
    path.rename(folder / "other.journey")
    before = footprint(folder)
    _refused_edits(document, "deleted, moved or renamed")
    assert footprint(folder) == before
    (folder / "other.journey").rename(path)
    add_card(document, "goes on")
    assert state_in(path) == state_of(document)


def test_folder_renamed(document: Document, folder: Path) -> None:
    elsewhere = folder.with_name("elsewhere")
    folder.rename(elsewhere)
    before = footprint(elsewhere)
    _refused_edits(document, "deleted, moved or renamed")
    assert footprint(elsewhere) == before


def test_replaced_by_another_map(document: Document, path: Path, folder: Path) -> None:
    other = edited_map(folder, "other.journey")
    other.replace(path)
    before = footprint(folder)
    _refused_edits(document, "another file took its place")
    assert footprint(folder) == before


def _same_counters(path: Path) -> None:
    """Another map of as many edits, so that SQLite's own counter may look the same."""
    other = made_map(path.parent.parent, "other.journey")
    twin = Document(open_map(other))
    add_card(twin, "another")
    twin.close()
    path.write_bytes(other.read_bytes())


@pytest.mark.parametrize(
    "overwrite",
    [
        _same_counters,
        lambda path: path.write_bytes(edited_map(path.parent.parent, "other.journey").read_bytes()),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"x" * 50_000),
        lambda path: path.write_bytes(bytes(50_000)),
        lambda path: os.truncate(path, 5000),
    ],
)
def test_overwritten_in_place(
    document: Document, path: Path, folder: Path, overwrite: Callable[[Path], object]
) -> None:
    overwrite(path)
    before = footprint(folder)
    _refused_edits(document, "another program|overwritten|damaged")
    assert footprint(folder) == before


def test_changed_by_another_program(document: Document, path: Path) -> None:
    raw = sqlite3.connect(path)
    with raw:
        raw.execute("UPDATE tag SET name = 'theirs'")
    raw.close()
    _refused_edits(document, "another program changed the file")


def test_held_by_another_program(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    document = Document(open_map(path))
    add_card(document, "before")
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("BEGIN EXCLUSIVE")
    _refused_edits(document, "another program holds the file")
    raw.execute("ROLLBACK")
    raw.close()
    add_card(document, "goes on")
    assert state_in(path) == state_of(document)
    document.close()


def test_a_new_time_alone_is_no_reason_to_refuse(document: Document, path: Path) -> None:
    os.utime(path, (1, 1))
    add_card(document, "goes on")
    assert state_in(path) == state_of(document)


def test_folder_made_read_only_and_back(document: Document, path: Path, folder: Path) -> None:
    """Even where permissions do not bind this user, the words and the state hold: the journal's name is taken."""
    blocker = folder / f"{path.name}-journal"
    blocker.mkdir()
    before = state_of(document)
    with pytest.raises(NotSaved, match=r"folder cannot be written|disk or the system"):
        add_card(document, "lost")
    assert state_of(document) == before
    blocker.rmdir()
    add_card(document, "goes on")
    assert state_in(path) == state_of(document)


_HOLDER = """
import sys
from pathlib import Path
from journey_studio.store import open_map
ledger = open_map(Path(sys.argv[1]))
print("open")
sys.stdin.readline()
ledger.close()
print("closed")
sys.stdin.readline()
"""


def test_open_in_another_process_until_it_is_closed(path: Path, folder: Path) -> None:
    with child(_HOLDER, path) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "open\n"
        before = footprint(folder)
        with pytest.raises(Refused, match=f"process {other.pid}") as refusal:
            open_map(path)
        assert refusal.value.reason == Reason.OPEN_ELSEWHERE
        read_map(path).close()
        assert footprint(folder) == before
        other.stdin.write("\n")
        other.stdin.flush()
        assert other.stdout.readline() == "closed\n"
        open_map(path).close()
        other.communicate("\n")


def test_a_lock_dies_with_its_process(path: Path) -> None:
    with child(_HOLDER, path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        other.send_signal(signal.SIGKILL)
        other.communicate()
    document = Document(open_map(path))
    add_card(document, "after the kill")
    document.close()


def test_open_twice_in_one_process(document: Document, path: Path) -> None:
    with pytest.raises(Refused, match="is open here"):
        open_map(path)
    add_card(document, "goes on")


def test_a_copy_of_an_open_map_is_a_map_of_its_own(document: Document, path: Path, folder: Path) -> None:
    shutil.copy(path, folder / "copy.journey")
    other = Document(open_map(folder / "copy.journey"))
    add_card(other, "in the copy")
    add_card(document, "in the first")
    assert state_in(path) == state_of(document)
    other.close()


def test_closing_twice_and_writing_after_it(document: Document) -> None:
    document.close()
    document.close()
    with pytest.raises(NotSaved):
        add_card(document, "too late")
