"""The command that takes in what people hold: `import`."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from journey_studio.cli.opening import plain_refusals, writing
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, say_json, warn
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Proposal, Unreadable, propose
from journey_studio.importers.front_door import has_tables
from journey_studio.importers.source_file import source_bytes
from journey_studio.importers.table_file import SURE, TableFile, read_tables, unsure
from journey_studio.importers.tables import Orientation
from journey_studio.importers.tables.choosing import all_scaled, lying, named_roles, on_sheet, on_table
from journey_studio.model import InvalidValue, Journey, Snapshot
from journey_studio.model.saved import Occasion
from journey_studio.store import create_map

_TABLE_OPTIONS = ("sheet", "orientation", "scale", "map_as", "whole_cells", "mapping")


def run_import(options: Namespace) -> int:
    """Import a file as a new map, or as one more journey of an existing one."""
    source, path = Path(options.source), Path(options.map)
    try:
        data = source_bytes(source)
        file = _tables(data, source, options)
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{source}: {unreadable}") from unreadable
    if options.mapping and file is not None:
        say_json(file.plan.as_json(file.sheets))
        return DONE
    if path.exists():
        with writing(path) as document:
            proposal = _proposed(data, file, source, document.snapshot)
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            for asset in proposal.assets:
                document.ledger.add_asset(asset)
            with document.edit(f"Import {source.name}") as edit:
                edit.put(*proposal.records)
    else:
        proposal = _proposed(data, file, source, Snapshot.of())
        with plain_refusals():
            create_map(path, proposal.records, proposal.assets)
    _report(options, source, proposal)
    return DONE


def _tables(data: bytes, source: Path, options: Namespace) -> TableFile | None:
    """The tables of a file, understood as the options say; None where it has none. Raises `Unreadable`, `Stop`."""
    if not has_tables(data, source.name):
        if any(getattr(options, name) for name in _TABLE_OPTIONS):
            raise Stop(WRONG_USE, f"{source}: this is no table; the options for tables say nothing of it.")
        return None
    file = read_tables(data, source.name)
    try:
        return _as_said(file, options)
    except Unreadable as wrong:
        raise Stop(WRONG_USE, f"{source}: {wrong}") from wrong


def _as_said(file: TableFile, options: Namespace) -> TableFile:
    sheets, plan = file.sheets, file.plan
    if options.sheet:
        plan = on_sheet(sheets, plan, options.sheet)
    if options.orientation:
        plan = lying(sheets, plan, Orientation(options.orientation))
        plan = replace(plan, board=replace(plan.board, confidence=max(plan.board.confidence, SURE)))
    board = replace(plan.board, split=not options.whole_cells)
    if options.map_as:
        wanted = {line.strip(): role.strip().lower() for line, _, role in _pairs(options.map_as)}
        board = named_roles(sheets, board, wanted)
    plan = on_table(sheets, plan, board)
    return file.planned(all_scaled(sheets, plan, options.scale) if options.scale else plan)


def _pairs(given: list[str]) -> list[tuple[str, str, str]]:
    for entry in given:
        if "=" not in entry:
            raise Unreadable(f"“{entry}” needs a line and its role: LINE=ROLE.")
    return [entry.rpartition("=") for entry in given]


def _proposed(data: bytes, file: TableFile | None, source: Path, snapshot: Snapshot) -> Proposal:
    try:
        if file is None:
            return propose(data, source.name, snapshot)
        if not file.is_sure:
            raise unsure(file)
        return file.proposal(snapshot)
    except (Unreadable, InvalidValue) as unreadable:
        raise Stop(REFUSED, f"{source}: {unreadable}") from unreadable


def _report(options: Namespace, source: Path, proposal: Proposal) -> None:
    if options.json:
        say_json([remark.as_json() for remark in proposal.warnings])
        return
    for remark in proposal.warnings:
        warn(f"{source}:{remark.where}: {remark.message}")
    titles = ", ".join(f"“{record.title}”" for record in proposal.records if isinstance(record, Journey))
    say(f"Imported {titles} into {options.map}")
