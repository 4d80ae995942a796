"""The command that shares a map: `export`."""

from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from journey_studio.cli.comparing import earlier_side
from journey_studio.cli.opening import chosen_journey, chosen_routes, reading
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, warn
from journey_studio.document import Document, last_edit
from journey_studio.exporters import FORMATS, CannotExport, PdfOptions, Request, produce, write_atomically
from journey_studio.insight.comparison import Side, compare
from journey_studio.model import Journey

Orientation = Literal["auto", "portrait", "landscape"]


def run_export(options: Namespace) -> int:
    """Write the map in the format that the target's suffix names."""
    target = Path(options.to)
    if target.suffix.lower() not in FORMATS:
        raise Stop(WRONG_USE, f"{target.name}: the ending says the format; it can be {', '.join(FORMATS)}.")
    with reading(options) as document:
        journey = chosen_journey(document.snapshot, options.journey)
        request = request_for(document, journey, options.paper, options.orientation, options.theme)
        request = replace(
            request,
            source=Path(options.map).name,
            pdf=_pdf_options(options),
            lossless_csv=options.lossless,
            changed=last_edit(document) or datetime.fromtimestamp(Path(options.map).stat().st_mtime, UTC),
            grey=options.grey,
            scale=options.scale,
            levels=options.levels,
            routes=chosen_routes(document.snapshot, journey, options.route),
        )
        if options.compare is not None:
            before = earlier_side(document, journey, Path(options.map), options.compare)
            now = Side(document.snapshot, journey, journey.title or Path(options.map).stem)
            request = replace(request, comparison=compare(before, now))
        for warning in export_to(target, request):
            warn(warning)
    say(f"Wrote {target}")
    return DONE


def _pdf_options(options: Namespace) -> PdfOptions:
    contents = tuple(filter(None, (part.strip() for part in options.contents.split(","))))
    try:
        return PdfOptions(options.layout, contents, options.poster)
    except ValueError as error:
        raise Stop(WRONG_USE, str(error)) from error


def request_for(
    document: Document,
    journey: Journey,
    paper: str = "auto",
    orientation: Orientation = "auto",
    theme: str = "light",
) -> Request:
    """What an exporter needs of an open document; the file is as old as the latest edit."""
    changed = last_edit(document) or datetime.now(UTC)
    return Request(document.snapshot, journey.id, paper, orientation, theme, document.ledger.asset, changed)


def export_to(target: Path, request: Request) -> tuple[str, ...]:
    """Write one file, whole or not at all. Returns the warnings; raises `Stop` when the map cannot be exported."""
    try:
        produced = produce(target.suffix.lower(), request)
        write_atomically(target, produced.data)
    except CannotExport as cannot:
        raise Stop(REFUSED, str(cannot)) from cannot
    return produced.warnings
