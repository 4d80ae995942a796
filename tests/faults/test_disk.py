"""A disk that is full or broken, at every call SQLite makes: the edit is refused in words, or it is there; never in between."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journey_studio.document import Document, NotSaved
from journey_studio.store import Reason, Refused, create_map, open_map
from journey_studio.store.connection import driver
from tests.store.maps import RECORDS, add_card, child, footprint, made_map, state_in, state_of

_EDITOR = """
import sys
from pathlib import Path
from journey_studio.document import Document, NotSaved
from journey_studio.store import open_map, Refused
from tests.store.maps import add_card, retitle
import json
words = []
document = Document(open_map(Path(sys.argv[1])))
for number in range(4):
    before = (document.snapshot, document.history, document.edits)
    try:
        add_card(document, f"card {number}") if number % 2 == 0 else document.undo()
    except NotSaved as refusal:
        words.append(str(refusal))
        assert (document.snapshot, document.history, document.edits) == before
said = {"words": words, "edits": document.edits, "cards": sorted(document.snapshot.tables[type(document.snapshot.find("ad"))])}
document.close()
print(json.dumps(said))
"""
_NEEDS_STRACE = pytest.mark.skipif(
    not shutil.which("strace"), reason="strace makes calls fail; it is not on this machine"
)
_CALLS = "openat,pwrite64,fsync,fdatasync,unlink,ftruncate"
_MOMENTS = [4, 6, 9, 12, 15, 18, 22]


def _with_faults(path: Path, fault: str) -> dict[str, object]:
    """What the editor says when calls on the map and its journal fail."""
    tracer = ["strace", "-f", "-qq", "-o", os.devnull, "-P", str(path), "-P", f"{path}-journal"]
    tracer += ["-e", f"trace={_CALLS}", "-e", f"inject={_CALLS}:{fault}"]
    done = subprocess.run(
        [*tracer, sys.executable, "-c", _EDITOR, str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said: dict[str, object] = json.loads(done.stdout)
    return said


@_NEEDS_STRACE
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("moment", _MOMENTS)
def test_a_call_that_fails_once(tmp_path: Path, error: str, moment: int) -> None:
    path = made_map(tmp_path)
    said = _with_faults(path, f"error={error}:when={moment}")
    state = state_in(path)
    assert said["edits"] == state.edits
    assert said["cards"] == sorted(state.snapshot.tables[type(RECORDS[12])])
    document = Document(open_map(path))
    add_card(document, "with room again")
    document.close()
    assert os.listdir(tmp_path) == [path.name]


@_NEEDS_STRACE
def test_a_disk_that_is_full_from_now_on(tmp_path: Path) -> None:
    path = made_map(tmp_path)
    said = _with_faults(path, "error=ENOSPC:when=8+")
    assert said["words"]
    assert all("Nothing was changed" in word or "cannot be read" in word for word in said["words"])  # type: ignore[attr-defined]
    assert said["edits"] == state_in(path).edits


def _fill(document: Document) -> None:
    for number in range(100):
        add_card(document, f"{number} " + "long " * 500)


def test_a_full_disk_and_room_again(tmp_path: Path) -> None:
    path = made_map(tmp_path)
    document = Document(open_map(path))
    raw = driver(document.ledger._file._settled())  # type: ignore[attr-defined]
    (pages,) = raw.execute("PRAGMA page_count").fetchone()
    raw.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotSaved, match="the disk is full: make room"):
        _fill(document)
    assert state_of(document) == state_in(path)
    raw.execute(f"PRAGMA max_page_count = {pages * 100}")
    add_card(document, "with room again")
    assert state_in(path) == state_of(document)
    document.close()


_SMALL = """
import resource, sys
from pathlib import Path
from journey_studio.document import NotSaved
from journey_studio.store import create_map
from tests.store.maps import RECORDS
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    create_map(Path(sys.argv[1]), RECORDS)
except NotSaved as refusal:
    print(refusal)
"""


def test_a_new_map_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    with child(_SMALL, tmp_path / "new.journey") as process:
        words, errors = process.communicate()
    assert "could not be made" in words, errors
    assert os.listdir(tmp_path) == []


def test_a_new_map_replaces_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made_map(tmp_path)
    before = footprint(tmp_path)
    with pytest.raises(Refused) as refusal:
        create_map(path, RECORDS)
    assert refusal.value.reason == Reason.EXISTS
    monkeypatch.setattr(
        Path, "exists", lambda path: False
    )  # the name is taken between the look and the writing
    with pytest.raises(Refused) as refusal:
        create_map(path, RECORDS)
    assert refusal.value.reason == Reason.EXISTS
    assert footprint(tmp_path) == before


def test_without_hard_links_a_new_map_is_still_whole_and_replaces_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*names: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = made_map(tmp_path)
    before = footprint(tmp_path)
    assert list(before) == [path.name]
    monkeypatch.setattr(Path, "exists", lambda path: False)
    with pytest.raises(Refused):
        create_map(path, RECORDS)
    assert footprint(tmp_path) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotSaved, match="could not be made"):
        create_map(tmp_path / "nowhere" / "new.journey", RECORDS)
