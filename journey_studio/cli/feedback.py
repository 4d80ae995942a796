"""The command `feedback`: texts of customers sorted to touchpoints and signs; put on the map where that is asked for."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import chosen_journey, reading, writing
from journey_studio.cli.outcome import DONE, REFUSED, Stop, say, say_json
from journey_studio.document import Document
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Unreadable
from journey_studio.importers.feedback import Feedback, Sorted, feedback_of_file, put_feedback, sort_texts
from journey_studio.importers.source_file import source_bytes
from journey_studio.model import Card, Journey, Snapshot
from journey_studio.model.saved import Occasion


def run_feedback(options: Namespace) -> int:
    """Show where each text belongs; with `--apply` put those with a touchpoint on the map, as one edit."""
    source = Path(options.file)
    try:
        texts = feedback_of_file(source_bytes(source))
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{source}: {unreadable}") from unreadable
    if not options.apply:
        with reading(options) as document:
            _look(options, texts, document)
        return DONE
    with writing(Path(options.map)) as document:
        journey, sorted_texts = _look(options, texts, document)
        done = 0
        if any(each.touchpoint for each in sorted_texts):
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            with document.edit(f"Feedback from {source.name}") as edit:
                done = put_feedback(edit, journey, sorted_texts, source.name)
    if not options.json:
        say(f"Put on {options.map}: {done} of {len(texts)} text{'' if len(texts) == 1 else 's'}")
    return DONE


def _look(options: Namespace, texts: list[Feedback], document: Document) -> tuple[Journey, list[Sorted]]:
    journey = chosen_journey(document.snapshot, options.journey)
    found = sort_texts(texts, document.snapshot, journey)
    if options.json:
        say_json([_as_json(each, document.snapshot) for each in found])
        return journey, found
    for each in found:
        line = " ".join(each.feedback.text.split())
        short = line if len(line) <= 80 else f"{line[:79]}…"
        say(
            f"{each.sign or 'neither'} → {_title(each, document.snapshot) or '(no touchpoint found)'}: {short}"
        )
    return journey, found


def _as_json(each: Sorted, snapshot: Snapshot) -> dict[str, str]:
    return {
        "text": each.feedback.text,
        "sign": each.sign,
        "touchpoint": _title(each, snapshot),
        "id": each.touchpoint,
        "date": each.feedback.day,
    }


def _title(each: Sorted, snapshot: Snapshot) -> str:
    card = snapshot.get(Card, each.touchpoint)
    return card.name if card else ""
