"""Maps of every schema version, kept as they were written then: each opens for ever, with all it held.

Each `vN.journey` was written by a Journey Studio of that version: the records of `tests.store.maps.RECORDS`, four edits of which
the last is undone, a picture and a saved snapshot. The edit log does not migrate: in a map of an earlier version undo ends at
its opening, while the number of edits goes on. Its earlier file stays beside it.
"""

import json
import shutil
from pathlib import Path

import pytest

from journey_studio.document import Document
from journey_studio.model import Card, Snapshot
from journey_studio.model.interchange import READABLE, VERSION, as_document, from_document
from journey_studio.store import open_map, read_map, versions
from journey_studio.store.versions import LATEST, STEPS
from tests.store.maps import ASSET, RECORDS, add_card, footprint

HERE = Path(__file__).parent
EARLIER = range(1, LATEST)


def _copy(folder: Path, version: int) -> Path:
    return shutil.copy(HERE / f"v{version}.journey", folder / "boots.journey")


def _held(document: Document) -> None:
    """What every version's file held when it was put here."""
    titles = [card.title for card in document.snapshot.all(Card) if card.title.startswith("Card ")]
    assert titles == ["Card 0", "Card 1", "Card 2"]
    assert document.edits == 3
    assert document.ledger.asset(ASSET.id) == ASSET
    (saved,) = document.ledger.saved_snapshots()
    assert (saved.name, saved.edit) == ("Before the workshop", 4)
    assert document.ledger.saved_document(saved.id) == b'{"kept": true}' * 50
    kept = [record for record in document.snapshot.records() if not record.id.startswith("n")]
    assert Snapshot.of(kept) == Snapshot.of(RECORDS)


def test_each_version_has_its_ddl_its_copy_function_and_its_kept_file() -> None:
    numbers = range(1, LATEST + 1)
    assert sorted(path.name for path in HERE.glob("*.journey")) == [
        f"v{number}.journey" for number in numbers
    ]
    ddl = Path(versions.__file__).parent.glob("*.sql")
    assert sorted(path.name for path in ddl) == [f"v{number}.sql" for number in numbers]
    assert sorted(STEPS) == list(numbers)[1:]


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_every_version_opens_with_all_it_held_and_is_edited(tmp_path: Path, version: int) -> None:
    path = _copy(tmp_path, version)
    document = Document(open_map(path))
    _held(document)
    before = document.snapshot
    add_card(document, "and it is edited")
    assert document.history[-1].number == 5, "a number was given twice"
    document.undo()
    assert document.snapshot == before
    document.close()
    again = Document(open_map(path))
    _held(again)
    again.close()


def test_todays_version_opens_with_its_history() -> None:
    document = Document(read_map(HERE / f"v{LATEST}.journey"))
    assert [(entry.number, entry.label, entry.undone) for entry in document.history] == [
        (1, "Add Card 0", False), (2, "Add Card 1", False), (3, "Add Card 2", False), (4, "Add Card 3", True),
    ]  # fmt: skip
    document.close()


@pytest.mark.parametrize("version", EARLIER)
def test_the_log_of_an_earlier_version_stays_in_its_file(tmp_path: Path, version: int) -> None:
    document = Document(open_map(_copy(tmp_path, version)))
    assert list(document.history) == []
    assert not document.undo()
    assert not document.redo()
    document.close()


@pytest.mark.parametrize("version", EARLIER)
def test_the_earlier_file_is_kept_as_it_was(tmp_path: Path, version: int) -> None:
    path = _copy(tmp_path, version)
    path.chmod(0o640)
    ledger = open_map(path)
    ledger.close()
    backup = tmp_path / f"boots.journey.v{version}-backup"
    assert ledger.backup == backup
    assert backup.read_bytes() == (HERE / f"v{version}.journey").read_bytes()
    assert sorted(tmp_path.iterdir()) == [path, backup]
    assert (path.stat().st_mode & 0o777, backup.stat().st_mode & 0o777) == (0o640, 0o640)
    again = open_map(path)
    again.close()
    assert again.backup is None
    _held(Document(read_map(backup)))


@pytest.mark.parametrize("version", EARLIER)
def test_a_backup_never_replaces_another_file(tmp_path: Path, version: int) -> None:
    path = _copy(tmp_path, version)
    (tmp_path / f"boots.journey.v{version}-backup").write_bytes(b"something else")
    ledger = open_map(path)
    ledger.close()
    assert (tmp_path / f"boots.journey.v{version}-backup").read_bytes() == b"something else"
    assert ledger.backup == tmp_path / f"boots.journey.v{version}-backup-2"


@pytest.mark.parametrize("version", EARLIER)
def test_reading_an_earlier_version_changes_nothing(tmp_path: Path, version: int) -> None:
    path = _copy(tmp_path, version)
    before = footprint(tmp_path)
    document = Document(read_map(path))
    _held(document)
    assert document.read_only
    assert document.ledger.damaged_parts() == []
    document.close()
    assert footprint(tmp_path) == before


@pytest.mark.parametrize("version", READABLE)
def test_documents_of_every_version_are_read(version: int) -> None:
    """Saved snapshots hold such documents, and a migration does not touch them."""
    if version == VERSION:
        document = as_document(Snapshot.of(RECORDS), [ASSET])
    else:
        document = json.loads((HERE / f"v{version}.json").read_text("utf-8"))
    assert document["version"] == version
    assert from_document(document) == (Snapshot.of(RECORDS), [ASSET])
