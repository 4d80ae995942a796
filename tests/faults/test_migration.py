"""A map of an earlier version is brought to today's, or stays as it was, whatever goes wrong meanwhile."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from journey_studio.document import Document
from journey_studio.store import Reason, Refused, open_map, read_map
from tests.faults.migration import CALLS, EARLIER, judge, run
from tests.faults.test_damaged_files import DAMAGE, DAMAGES, SEED
from tests.store.maps import child, footprint, state_in

_NEEDS_STRACE = pytest.mark.skipif(
    not shutil.which("strace"), reason="strace kills at a system call; it is not on this machine"
)
_HOLDER = """
import sys
from pathlib import Path
from journey_studio.store.files import identity
from journey_studio.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]), identity(Path(sys.argv[1])))
print("held")
sys.stdin.readline()
"""


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    (tmp_path / "maps").mkdir()
    return Path(shutil.copy(EARLIER, tmp_path / "maps" / "boots.journey"))


@_NEEDS_STRACE
@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC"])
@pytest.mark.parametrize("number", range(5, CALLS, 3))
def test_a_fault_at_a_system_call(tmp_path: Path, fault: str, number: int) -> None:
    """A sample; `python -m tests.faults.migration` tries every one."""
    run(tmp_path, f"{fault}:when={number}")
    assert judge(tmp_path) == ""


@_NEEDS_STRACE
def test_no_call_is_left_untried(tmp_path: Path) -> None:
    assert run(tmp_path, f"signal=KILL:when={CALLS}").stdout == "opened\n"


def test_a_disk_that_refuses_is_told_in_words(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    before = footprint(earlier.parent)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="No space left") as refused:
        open_map(earlier)
    assert refused.value.reason is Reason.NOT_MIGRATED
    assert "not changed" in str(refused.value)
    assert footprint(earlier.parent) == before
    monkeypatch.undo()
    open_map(earlier).close()


def test_the_lock_is_held_from_the_first_look(earlier: Path) -> None:
    before = footprint(earlier.parent)
    with child(_HOLDER, earlier) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        holder.stdout.readline()
        with pytest.raises(Refused, match="is open elsewhere"):
            open_map(earlier)
        assert footprint(earlier.parent) == before
        with closing(Document(read_map(earlier))) as reader:
            assert reader.edits == 3
        holder.stdin.write("\n")
        holder.stdin.flush()
    with closing(open_map(earlier)), pytest.raises(Refused, match="is open here"):
        open_map(earlier)


def test_a_half_made_commit_is_taken_back_and_its_journal_does_not_wait_for_the_new_file(
    earlier: Path,
) -> None:
    known = state_in(earlier)
    raw = sqlite3.connect(earlier, isolation_level=None)
    raw.execute("PRAGMA cache_size = 1")
    raw.execute("BEGIN")
    raw.execute("UPDATE journey SET title = 'half made'")
    raw.execute("UPDATE card SET body = printf('%.*c', 9000, 'x')")
    cut = earlier.parent / "cut"
    cut.mkdir()
    path = Path(shutil.copy(earlier, cut / "boots.journey"))
    shutil.copy(f"{earlier}-journal", f"{path}-journal")
    raw.execute("ROLLBACK")
    raw.close()
    assert path.read_bytes() != earlier.read_bytes()
    before = footprint(cut)
    assert state_in(path) == known
    assert footprint(cut) == before
    open_map(path).close()
    assert sorted(os.listdir(cut)) == ["boots.journey", "boots.journey.v1-backup"]
    assert state_in(path) == known == state_in(cut / "boots.journey.v1-backup")


def test_damaged_files_of_an_earlier_version_are_refused_or_unharmed(tmp_path: Path) -> None:
    whole, known = EARLIER.read_bytes(), state_in(EARLIER)
    chance = random.Random(SEED)
    refused = 0
    for number in range(DAMAGES // 2):
        content = bytearray(whole)
        DAMAGE[number % len(DAMAGE)](content, chance)
        path = tmp_path / "boots.journey"
        path.write_bytes(content)
        try:
            open_map(path).close()
            assert state_in(path) == known, f"damage {number} changed the content in silence"
            backup = path.with_name("boots.journey.v1-backup")
            assert backup.read_bytes() == content
            backup.unlink()
        except Refused:
            refused += 1
            assert path.read_bytes() == content, f"damage {number} was refused and changed"
        assert os.listdir(tmp_path) == [path.name], f"damage {number} left something behind"
    assert refused > DAMAGES // 6


def test_a_table_that_version_1_never_had_is_refused(earlier: Path) -> None:
    raw = sqlite3.connect(earlier)
    raw.execute("CREATE TRIGGER wipe AFTER INSERT ON card BEGIN DELETE FROM stage; END")
    raw.close()
    before = footprint(earlier.parent)
    for way in (read_map, open_map):
        with pytest.raises(Refused) as refused:
            way(earlier)
        assert refused.value.reason is Reason.HOSTILE
    assert footprint(earlier.parent) == before
