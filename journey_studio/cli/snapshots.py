"""The command `snapshot`: saved snapshots listed, made and come back to."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals, reading, writing
from journey_studio.cli.outcome import DONE, WRONG_USE, Stop, say, say_json
from journey_studio.document import Document
from journey_studio.document.snapshots import restore, save_snapshot, snapshot_of
from journey_studio.insight.difference import counts_of, difference
from journey_studio.model import SavedSnapshot


def run_snapshot(options: Namespace) -> int:
    """List, save or restore."""
    if options.what != "list" and not options.name:
        raise Stop(WRONG_USE, f"Name the snapshot: journey-studio snapshot {options.map} {options.what} NAME")
    {"list": _list, "save": _save, "restore": _restore}[options.what](options)
    return DONE


def _list(options: Namespace) -> None:
    with reading(options) as document:
        found = [_entry(document, saved) for saved in document.ledger.saved_snapshots()]
    if options.json:
        say_json(found)
    else:
        for each in found:
            say(f"{each['time']}  {each['name']}  ({each['steps']} steps, {each['cards']} cards)")


def _entry(document: Document, saved: SavedSnapshot) -> dict[str, object]:
    counts = counts_of(snapshot_of(document, saved.id))
    return {
        "id": saved.id, "name": saved.name, "time": saved.time, "edit": saved.edit, "automatic": saved.occasion is not None,
        **counts,
    }  # fmt: skip


def _save(options: Namespace) -> None:
    with writing(Path(options.map)) as document, plain_refusals():
        made = save_snapshot(document, options.name)
        entry = _entry(document, made)
    if options.json:
        say_json(entry)
    else:
        say(f"Saved the snapshot “{made.name}”")


def _restore(options: Namespace) -> None:
    with writing(Path(options.map)) as document, plain_refusals():
        saved = chosen_snapshot(document, options.name)
        then = snapshot_of(document, saved.id)
        counts = difference(document.snapshot, then).counts
        done = restore(document, saved, f"Restore “{saved.name}”", then)
    if options.json:
        say_json({"restored": done, "name": saved.name, "id": saved.id, **counts})
    else:
        words = ", ".join(f"{count} {what}" for what, count in counts.items())
        say(
            f"Restored “{saved.name}”: {words}"
            if done
            else f"The map is as in “{saved.name}” already: nothing was changed"
        )


def chosen_snapshot(document: Document, name: str) -> SavedSnapshot:
    """The snapshot of that name or id, the latest where several share it. Raises `Stop` naming those there are."""
    saved = document.ledger.saved_snapshots()
    found = [each for each in saved if name in (each.id, each.name)]
    if not found:
        names = ", ".join(f"“{each.name}”" for each in saved) or "none yet"
        raise Stop(WRONG_USE, f"There is no snapshot called “{name}” in this map; there are: {names}.")
    return found[-1]
