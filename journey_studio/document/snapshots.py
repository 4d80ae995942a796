"""Saved snapshots of a document: kept, looked at, come back to; those of the program's own are thinned.

A snapshot is the JSON map document without its pictures, which the map keeps anyway and which are known by their content.
Coming back to one is an edit like any other: one diff between now and then, which undo takes back.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from journey_studio.document.document import Document
from journey_studio.document.ledger import NotSaved
from journey_studio.model import Diff, InvalidValue, SavedSnapshot, Snapshot
from journey_studio.model.interchange import as_document, from_document
from journey_studio.model.saved import Occasion

LATEST_KEPT = 10
"""Snapshots of the program's own that are always kept; of older ones the last of each day stays."""


def save_snapshot(document: Document, name: str) -> SavedSnapshot:
    """Keep the map as it is under a name that a person gave. Raises `InvalidValue` for no name, `NotSaved`."""
    return document.ledger.save_snapshot(_given(name), written(document.snapshot))


def save_by_itself(document: Document, occasion: Occasion) -> SavedSnapshot | None:
    """Keep the map as it is, unless the latest saved snapshot holds that; thin older ones.

    Returns None where nothing was to be kept. Raises `NotSaved`.
    """
    if not changed_since_saved(document):
        return None
    made = document.ledger.save_snapshot(occasion, written(document.snapshot))
    if old := too_many(document.ledger.saved_snapshots()):
        document.ledger.delete_snapshots([each.id for each in old])
    return made


def changed_since_saved(document: Document) -> bool:
    """Whether there were edits, undos or redos since the latest saved snapshot; without one, whether any are applied."""
    saved = document.ledger.saved_snapshots()
    latest = next((entry for entry in reversed(document.history) if not entry.undone), None)
    if not saved:
        return document.edits > 0
    number = latest.number if latest else None
    if number is None:
        return bool(document.history)
    return number != saved[-1].edit or (latest is not None and latest.time > saved[-1].time)


def too_many(saved: Sequence[SavedSnapshot]) -> list[SavedSnapshot]:
    """Those of the program's own that go: all but the latest ten and the last one of each day (local time)."""
    own = [each for each in saved if each.occasion]
    days = {datetime.fromisoformat(each.time).astimezone().date(): each.id for each in own}
    kept = {each.id for each in own[-LATEST_KEPT:]} | set(days.values())
    return [each for each in own if each.id not in kept]


def snapshot_of(document: Document, key: str) -> Snapshot:
    """The map as a saved snapshot holds it. Raises KeyError, and `NotSaved` when it cannot be read."""
    text = document.ledger.saved_document(key)
    try:
        snapshot, _ = from_document(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise NotSaved(f"This saved snapshot cannot be read: {error}") from error
    return snapshot


def restore(document: Document, saved: SavedSnapshot, label: str, made: Snapshot | None = None) -> bool:
    """Make the map as it was then, as one edit of that label; how it is now is kept before. Raises `NotSaved`.

    False where nothing differs. `made` spares reading the snapshot again.
    """
    then = snapshot_of(document, saved.id) if made is None else made
    diff = Diff.between(document.snapshot.records(), then.records())
    if not diff:
        return False
    save_by_itself(document, Occasion.BEFORE_RESTORE)
    with document.edit(label) as edit:
        edit.remove(*(change.before for change in diff.changes if change.before and change.after is None))
        edit.put(*(change.after for change in diff.changes if change.after))
    return True


def rename_snapshot(document: Document, saved: SavedSnapshot, name: str) -> SavedSnapshot:
    """Give it a name, which also keeps one of the program's own for ever. Raises `InvalidValue` for no name, `NotSaved`."""
    return document.ledger.rename_snapshot(saved.id, _given(name))


def _given(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise InvalidValue("A snapshot needs a name.")
    return words.removeprefix("@") if words in tuple(Occasion) else words


def written(snapshot: Snapshot) -> bytes:
    """The snapshot as JSON, without pictures."""
    return json.dumps(as_document(snapshot), ensure_ascii=False, separators=(",", ":")).encode("utf-8")
