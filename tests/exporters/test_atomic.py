"""Exports are whole or not there: whatever fails, or whoever is killed, the old file stays as it was."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journey_studio.exporters import write_atomically

OLD = b"the old file"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "map.pdf"
    path.write_bytes(OLD)
    return path


def test_a_file_is_replaced_and_nothing_is_left_beside_it(target: Path) -> None:
    target.chmod(0o640)
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in target.parent.iterdir()] == ["map.pdf"]


@pytest.mark.parametrize("call", ["fsync", "replace", "fdopen"])
def test_a_failing_call_leaves_the_old_file(target: Path, call: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*args: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((Path, "replace") if call == "replace" else (os, call)), fails)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(target, b"new")
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == ["map.pdf"]


def test_a_link_keeps_pointing_to_the_file(target: Path) -> None:
    link = target.with_name("link.pdf")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path, b"new")


CHILD = """
import sys
from pathlib import Path
from journey_studio.exporters import write_atomically
target, letters = Path(sys.argv[1]), b"ab"
print("ready", flush=True)
while True:
    for letter in letters:
        write_atomically(target, bytes([letter]) * 200_000)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_kill_at_any_moment_leaves_a_whole_file(target: Path) -> None:
    for kill in range(5):
        with subprocess.Popen([sys.executable, "-c", CHILD, str(target)], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(0.01 + kill * 0.013)
            child.kill()
        content = target.read_bytes()
        assert content == OLD or (len(content) == 200_000 and len(set(content)) == 1)
