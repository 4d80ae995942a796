"""Files and folders that cannot be written are opened to be read, by a user whom permissions bind."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from journey_studio.store import Refused, open_map
from tests.store.maps import child, edited_map, footprint

_NOBODY = 65534
_VISITOR = """
import os, sys
from pathlib import Path
from journey_studio.document import Document, NotSaved
from journey_studio.store import Refused, open_map
from tests.store.maps import add_card, retitle, state_of
import sqlalchemy.dialects.sqlite
from encodings import idna, ascii, unicode_escape
home = sys.argv[2]
os.environ.update(HOME=home, XDG_CACHE_HOME=home)
if os.getuid() == 0:
    os.setgid(int(sys.argv[3])); os.setuid(int(sys.argv[3]))
try:
    document = Document(open_map(Path(sys.argv[1])))
except Refused as refusal:
    print("refused", refusal.reason, refusal)
    sys.exit()
print("read only" if document.read_only else "writable", document.edits)
before = state_of(document)
for attempt in (lambda: add_card(document, "x"), document.undo):
    try:
        attempt()
        print("written")
    except NotSaved as refusal:
        print(refusal)
assert document.read_only is False or state_of(document) == before
document.close()
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are another matter there")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that another user may reach."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()


def _visit(path: Path, home: Path) -> list[str]:
    home.mkdir(mode=0o777)
    home.chmod(0o777)
    with child(_VISITOR, path, home, _NOBODY) as process:
        said, errors = process.communicate()
    assert process.returncode == 0, errors
    return said.splitlines()


def test_a_file_that_cannot_be_written(folder: Path) -> None:
    maps = folder / "maps"
    maps.mkdir()
    path = edited_map(maps)
    path.chmod(0o444)
    maps.chmod(0o777)
    before = footprint(maps)
    said = _visit(path, folder / "home")
    assert said[0] == "read only 3"
    assert all("reading only" in line for line in said[1:])
    assert footprint(maps) == before


def test_a_folder_that_cannot_be_written(folder: Path) -> None:
    maps = folder / "maps"
    maps.mkdir()
    path = edited_map(maps)
    path.chmod(0o666)
    maps.chmod(0o555)
    before = footprint(maps)
    said = _visit(path, folder / "home")
    assert said[0] == "read only 3"
    assert all("reading only" in line for line in said[1:])
    assert footprint(maps) == before


def test_a_file_that_cannot_be_read(folder: Path) -> None:
    maps = folder / "maps"
    maps.mkdir()
    path = edited_map(maps)
    path.chmod(0o000)
    maps.chmod(0o755)
    before = path.stat().st_mtime_ns
    (line,) = _visit(path, folder / "home")
    assert line.startswith("refused cannot be read")
    assert path.stat().st_mtime_ns == before


def test_what_others_may_write_is_written(folder: Path) -> None:
    maps = folder / "maps"
    maps.mkdir()
    path = edited_map(maps)
    path.chmod(0o666)
    maps.chmod(0o777)
    said = _visit(path, folder / "home")
    assert said == ["writable 3", "written", "written"]


def test_a_place_for_locks_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, blocked = edited_map(tmp_path), tmp_path / "locks"
    blocked.write_text("a file where a folder should be")
    monkeypatch.setattr("journey_studio.store.lock._places", lambda: [blocked])
    before = footprint(tmp_path)
    with pytest.raises(Refused, match="cannot be locked"):
        open_map(path)
    assert footprint(tmp_path) == before


def test_locks_lie_where_no_setting_moves_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = edited_map(tmp_path)
    with closing(open_map(path)):
        for name in ("HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"):
            monkeypatch.setenv(name, str(tmp_path / "elsewhere"))
        with pytest.raises(Refused, match="is open here"):
            open_map(path)
