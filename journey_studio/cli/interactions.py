"""The command `interactions`: what an export of interactions says of the map's touchpoints; put there where that is asked for."""

from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

from journey_studio.cli.opening import chosen_journey, reading, writing
from journey_studio.cli.outcome import DONE, REFUSED, WRONG_USE, Stop, say, say_json, warn
from journey_studio.document import Document
from journey_studio.document.snapshots import save_by_itself
from journey_studio.importers import Remark, Unreadable
from journey_studio.importers.interactions import (
    NEW,
    Columns,
    Figures,
    Report,
    Rows,
    apply_figures,
    events_of,
    figures_of,
    guessed,
    matched,
    read_rows,
)
from journey_studio.importers.interactions.columns import named
from journey_studio.importers.source_file import source_bytes
from journey_studio.model import Card, Journey, Snapshot
from journey_studio.model.saved import Occasion


@dataclass(frozen=True, slots=True)
class _Found:
    """What a file tells, and which column meant what."""

    rows: Rows
    columns: Columns
    report: Report
    remarks: tuple[Remark, ...]


def run_interactions(options: Namespace) -> int:
    """Show the figures; with `--apply` put them on the map, as one edit."""
    found = _read(options)
    if not options.apply:
        with reading(options) as document:
            _look(options, found, document)
        return DONE
    with writing(Path(options.map)) as document:
        journey, targets = _look(options, found, document)
        done = 0
        if targets:
            save_by_itself(document, Occasion.BEFORE_IMPORT)
            name = Path(options.file).name
            with document.edit(f"Figures from {name}") as edit:
                done = apply_figures(edit, journey, found.report, targets, name)
    if not options.json:
        say(f"Put on {options.map}: the figures of {done} touchpoint{'' if done == 1 else 's'}")
    return DONE


def _look(options: Namespace, found: _Found, document: Document) -> tuple[Journey, dict[str, str]]:
    """Tell what was found; the journey, and the touchpoint that each name goes to."""
    journey = chosen_journey(document.snapshot, options.journey)
    targets = _targets(options, found.report, document.snapshot, journey)
    _tell(options, found, _names(document.snapshot, targets))
    return journey, targets


def _read(options: Namespace) -> _Found:
    source = Path(options.file)
    try:
        rows = read_rows(source_bytes(source))
    except Unreadable as unreadable:
        raise Stop(REFUSED, f"{source}: {unreadable}") from unreadable
    try:
        columns = named(rows, guessed(rows), _pairs(options.column, "ROLE=HEADING"))
        log = events_of(rows, columns, options.usual or "")
    except Unreadable as unclear:
        raise Stop(WRONG_USE, f"{source}: {unclear} The headings: {', '.join(rows.headings)}.") from unclear
    report = figures_of(log, options.goal, options.scale)
    if options.goal and options.goal not in [each.name for each in report.figures]:
        raise Stop(WRONG_USE, f"{source}: nobody reached “{options.goal}”. {_known(report)}")
    return _Found(rows, columns, report, log.remarks)


def _targets(options: Namespace, report: Report, snapshot: Snapshot, journey: Journey) -> dict[str, str]:
    """The touchpoint for each name: found, said, or new. Raises `Stop` naming what is not there."""
    names = [each.name for each in report.figures]
    targets = matched(names, snapshot, journey)
    if options.add_new:
        targets |= {name: NEW for name in names if name not in targets}
    touchpoints = {
        card.name: card.id
        for lane in snapshot.lanes(journey.id)
        for card in snapshot.cards(lane.id)
        if card.kind == "touchpoint"
    }
    for name, title in _pairs(options.touchpoint, "NAME=TOUCHPOINT").items():
        if name not in names:
            raise Stop(WRONG_USE, f"The file does not tell of “{name}”. {_known(report)}")
        if title and title != NEW and title not in touchpoints:
            there = ", ".join(f"“{each}”" for each in touchpoints)
            raise Stop(WRONG_USE, f"The journey has no touchpoint “{title}”; there are: {there}.")
        targets.pop(name, None)
        if title:
            targets[name] = NEW if title == NEW else touchpoints[title]
    return targets


def _known(report: Report) -> str:
    return f"It tells of: {', '.join(f'“{each.name}”' for each in report.figures)}."


def _pairs(given: list[str], form: str) -> dict[str, str]:
    for entry in given:
        if "=" not in entry:
            raise Stop(WRONG_USE, f"“{entry}” needs two parts: {form}.")
    return {name.strip(): value.strip() for name, _, value in (entry.rpartition("=") for entry in given)}


def _names(snapshot: Snapshot, targets: dict[str, str]) -> dict[str, str]:
    """What each target is called."""
    cards = {name: snapshot.get(Card, key) for name, key in targets.items()}
    return {name: card.name if card else NEW for name, card in cards.items()}


def _tell(options: Namespace, found: _Found, targets: dict[str, str]) -> None:
    report, headings = found.report, found.rows.headings
    for remark in found.remarks:
        warn(f"{options.file}: {remark.message}")
    if options.json:
        say_json(
            {
                "columns": {role.value: headings[index] for role, index in found.columns.roles.items()},
                "flags": [headings[index] for index in found.columns.flags],
                "cases": report.cases,
                "goal": report.goal,
                "scale": list(report.scale),
                "from": report.span[0],
                "to": report.span[1],
                "touchpoints": [_as_json(each, targets.get(each.name, "")) for each in report.figures],
            }
        )
        return
    say(_customers(report.cases) + (f", {report.span[0]} to {report.span[1]}" if report.span[0] else ""))
    say(f"Goal: {report.goal or 'none, so conversion and abandonment are not known; name one with --goal'}")
    for each in report.figures:
        say(_line(each, targets.get(each.name, "")))


def _as_json(figures: Figures, target: str) -> dict[str, object]:
    return {
        "name": figures.name,
        "touchpoint": target,
        "volume": figures.volume,
        "visits": figures.visits,
        "conversion": _rounded(figures.conversion),
        "abandonment": _rounded(figures.abandonment),
        "satisfaction": _rounded(figures.satisfaction),
        "ratings": figures.ratings,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


def _line(figures: Figures, target: str) -> str:
    """A touchpoint in one line, what is not known left out."""
    rates = {word: _rounded(getattr(figures, word)) for word in ("conversion", "abandonment", "satisfaction")}
    told = [f"{word} {value:g} %" for word, value in rates.items() if value is not None]
    return f"  {figures.name} → {target or '(left out)'}: {', '.join([_customers(figures.volume), *told])}"


def _customers(count: int) -> str:
    return f"{count:,} customer{'' if count == 1 else 's'}"
