"""Maps of every schema version, kept as they were written then: each opens for ever, with all it held.

`v1.journey` was written by the first Journey Studio: the records of `tests.store.maps.RECORDS`, four edits of which the last
is undone, a picture and a saved snapshot.
"""

import shutil
from pathlib import Path

from journey_studio.document import Document
from journey_studio.model import Snapshot
from journey_studio.store import open_map
from journey_studio.store.versions import LATEST
from tests.store.maps import ASSET, RECORDS, add_card

HERE = Path(__file__).parent


def test_there_is_a_file_of_every_version() -> None:
    assert sorted(path.name for path in HERE.glob("*.journey")) == [
        f"v{number}.journey" for number in range(1, LATEST + 1)
    ]


def test_version_1_opens_with_all_it_held(tmp_path: Path) -> None:
    document = Document(open_map(shutil.copy(HERE / "v1.journey", tmp_path / "v1.journey")))
    assert [(entry.number, entry.label, entry.undone) for entry in document.history] == [
        (1, "Add Card 0", False), (2, "Add Card 1", False), (3, "Add Card 2", False), (4, "Add Card 3", True),
    ]  # fmt: skip
    assert document.edits == 3
    assert document.ledger.asset(ASSET.id) == ASSET
    (saved,) = document.ledger.saved_snapshots()
    assert saved.name == "Before the workshop"
    assert document.ledger.saved_document(saved.id) == b'{"kept": true}' * 50
    while document.redo():
        pass
    while document.undo():
        pass
    assert document.snapshot == Snapshot.of(RECORDS)
    add_card(document, "and it is edited")
    document.close()
