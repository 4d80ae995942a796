"""The command `merge`: an edited workbook beside the map it was exported from; taken into it where that is asked for."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import chosen_journey, reading, writing
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, say_json, warn
from journey_studio.document import Document
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Unreadable
from journey_studio.importers.source_file import source_bytes
from journey_studio.importers.workbook import Item, MergeProposal, apply, merge
from journey_studio.importers.workbook.book import LIMITS
from journey_studio.importers.workbook.proposal import KINDS
from journey_studio.model.saved import Occasion


def run_merge(options: Namespace) -> int:
    """Show the proposal; with `--accept` take it into the map, as one edit."""
    workbook = Path(options.workbook)
    data = _read(workbook)
    if options.accept is None:
        with reading(options) as document:
            _tell(options, _proposed(options, data, document))
        return DONE
    with writing(Path(options.map)) as document:
        proposal = _proposed(options, data, document)
        accepted = _accepted(options.accept, proposal)
        done = 0
        if accepted:
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            with document.edit(f"Merge {workbook.name}") as edit:
                done = apply(edit, proposal, accepted)
        _tell(options, proposal)
    if not options.json:
        say(f"Taken into {options.map}: {done} of {len(proposal.items)}")
    return DONE


def _read(workbook: Path) -> bytes:
    try:
        return source_bytes(workbook, LIMITS.packed)
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{workbook}: {unreadable}") from unreadable


def _proposed(options: Namespace, data: bytes, document: Document) -> MergeProposal:
    journey = chosen_journey(document.snapshot, options.journey).id if options.journey else None
    try:
        return merge(data, document.snapshot, journey)
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{options.workbook}: {unreadable}") from unreadable


def _accepted(words: str, proposal: MergeProposal) -> list[str]:
    """The keys of what is accepted. Raises `Stop` naming a word that is neither a kind nor the id of an item."""
    wanted = [word.strip() for word in words.split(",") if word.strip()]
    if wanted == ["all"]:
        return proposal.keys
    known = {*KINDS, *(item.id for item in proposal.items)}
    strange = [word for word in wanted if word not in known]
    if strange or not wanted:
        raise Stop(
            WRONG_USE,
            f"--accept takes all, kinds ({', '.join(KINDS)}) or ids of the proposal, not “{', '.join(strange)}”.",
        )
    return [item.key for item in proposal.items if item.id in wanted or item.kind in wanted]


def _tell(options: Namespace, proposal: MergeProposal) -> None:
    for remark in proposal.remarks:
        warn(remark)
    if options.json:
        say_json(proposal.as_json())
        return
    for item in proposal.items:
        say(_line(item))
    if not proposal.items:
        say("The workbook changes nothing.")


def _line(item: Item) -> str:
    """An item in one line: what happens to what, and each field as `old → new`."""
    fields = "; ".join(f"{each.name}: “{_short(each.old)}” → “{_short(each.new)}”" for each in item.fields)
    parts = (
        f"{item.kind}: {item.noun} “{_short(item.title)}”",
        f"[{item.place}]" if item.place else "",
        fields,
        item.remark,
    )
    return "  ".join(part for part in parts if part)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"
