"""Opening maps for a command, with every refusal in plain words."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from journey_studio.cli.outcome import REFUSED, SYSTEM, WRONG_USE, Stop
from journey_studio.document import Document, NotSaved
from journey_studio.model import InvalidValue, Journey, Route, Snapshot
from journey_studio.store import Refused, open_map, read_map
from journey_studio.store.refusal import shown


@contextmanager
def plain_refusals() -> Iterator[None]:
    """Turn what model and store raise into words and an exit code."""
    try:
        yield
    except (Refused, InvalidValue) as refused:
        raise Stop(REFUSED, str(refused)) from refused
    except NotSaved as refused:
        raise Stop(SYSTEM, str(refused)) from refused


@contextmanager
def reading(options: Namespace) -> Iterator[Document]:
    """The map of the command, read only; it may be open elsewhere."""
    with plain_refusals():
        document = Document(read_map(Path(options.map)))
        try:
            yield document
        finally:
            document.close()


@contextmanager
def writing(path: Path) -> Iterator[Document]:
    """A map to be edited, locked for others."""
    with plain_refusals():
        ledger = open_map(path)
        document = Document(ledger)
        try:
            if ledger.backup is not None:
                print(kept_words(ledger.backup), file=sys.stderr)
            yield document
        finally:
            document.close()


def kept_words(backup: Path) -> str:
    """What is said when a map of an earlier version got a file of today's."""
    return f"This map was made by an earlier version; its earlier file is kept as {shown(backup)}."


def chosen_journey(snapshot: Snapshot, name: str | None) -> Journey:
    """The journey of that title or id, or the first. Raises `Stop` naming those there are, or those that share it."""
    if name is None:
        return snapshot.journeys[0]
    journeys = snapshot.journeys
    exact = [journey for journey in journeys if name in (journey.id, journey.title)]
    found = exact or [journey for journey in journeys if journey.title.casefold() == name.casefold()]
    if len(found) > 1:
        ids = ", ".join(journey.id for journey in found)
        raise Stop(WRONG_USE, f"{len(found)} journeys are called “{name}”: name one by its id: {ids}.")
    if found:
        return found[0]
    titles = ", ".join(f"“{journey.title}”" for journey in journeys)
    raise Stop(WRONG_USE, f"There is no journey called “{name}” in this map; there are: {titles}.")


def chosen_routes(snapshot: Snapshot, journey: Journey, names: Sequence[str]) -> tuple[str, ...]:
    """The ids of the routes of these titles or ids; “all” stands for every one. Raises `Stop` naming those there are."""
    known = snapshot.of_owner(Route, journey.id)
    chosen: list[str] = []
    for name in names:
        found = [each.id for each in known if name.casefold() in (each.id, each.title.casefold())]
        if not found and name.casefold() == "all":
            found = [each.id for each in known]
        elif not found:
            titles = ", ".join(f"“{each.title}”" for each in known) or "none"
            raise Stop(WRONG_USE, f"There is no route called “{name}” in this journey; there are: {titles}.")
        chosen += found
    return tuple(dict.fromkeys(chosen))
