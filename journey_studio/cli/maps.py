"""Commands that make maps: `new`, `templates`, `import`."""

from argparse import Namespace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals, writing
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, say_json, warn
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Proposal, Unreadable, propose
from journey_studio.importers.templates import UnknownTemplate, journey_from_template, new_journey, templates
from journey_studio.model import Journey, Snapshot
from journey_studio.model.saved import Occasion
from journey_studio.store import create_map


def run_new(options: Namespace) -> int:
    """Make a new map, from a template or without a stage."""
    path = Path(options.map)
    title = path.stem if options.title is None else options.title
    with plain_refusals():
        try:
            records = (
                journey_from_template(options.template, title) if options.template else new_journey(title)
            )
        except UnknownTemplate as unknown:
            raise Stop(WRONG_USE, str(unknown)) from unknown
        create_map(path, records)
    say(f"Made {path}")
    return DONE


def run_templates(options: Namespace) -> int:
    """List the stage models."""
    if options.json:
        say_json([{"name": template.name, "stages": list(template.stages)} for template in templates()])
    else:
        for template in templates():
            say(f"{template.name}: {' · '.join(template.stages)}")
    return DONE


def run_import(options: Namespace) -> int:
    """Import a file as a new map, or as one more journey of an existing one."""
    source, path = Path(options.source), Path(options.map)
    data = _read(source)
    if path.exists():
        with writing(path) as document:
            proposal = _proposed(data, source, document.snapshot)
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            for asset in proposal.assets:
                document.ledger.add_asset(asset)
            with document.edit(f"Import {source.name}") as edit:
                edit.put(*proposal.records)
    else:
        proposal = _proposed(data, source, Snapshot.of())
        with plain_refusals():
            create_map(path, proposal.records, proposal.assets)
    _report(options, source, proposal)
    return DONE


def _read(source: Path) -> bytes:
    if source.is_dir():
        raise Stop(REFUSED, f"{source} is a folder; name the file to import.")
    try:
        return source.read_bytes()
    except FileNotFoundError as missing:
        raise Stop(REFUSED, f"There is no file {source}. Check the name and the folder.") from missing


def _proposed(data: bytes, source: Path, snapshot: Snapshot) -> Proposal:
    try:
        return propose(data, source.name, snapshot)
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{source}: {unreadable}") from unreadable


def _report(options: Namespace, source: Path, proposal: Proposal) -> None:
    if options.json:
        say_json([{"line": remark.line, "message": remark.message} for remark in proposal.warnings])
        return
    for remark in proposal.warnings:
        warn(f"{source}:{remark.line}: {remark.message}")
    titles = ", ".join(f"“{record.title}”" for record in proposal.records if isinstance(record, Journey))
    say(f"Imported {titles} into {options.map}")
