"""The states of a journey that can be compared: as it is now, other journeys, saved snapshots, other files."""

from dataclasses import dataclass
from pathlib import Path

from journey_studio.desktop.past.snapshots_list import shown_name
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document import Document
from journey_studio.document.snapshots import snapshot_of
from journey_studio.insight.comparison import Side, counterpart
from journey_studio.model import Journey, Snapshot
from journey_studio.store import read_map

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class State:
    """Something to compare: what it is ("journey", "saved" or "file"), its id or path, and its name."""

    what: str
    key: str
    name: str


def states(session: Session, files: tuple[Path, ...]) -> list[State]:
    """Everything that can be chosen: the journey that is shown, the others, the snapshots (newest first), files chosen before."""
    document = session.document
    if document is None or session.journey is None:
        return []
    own = session.journey
    journeys = [own, *(each for each in document.snapshot.journeys if each.id != own.id)]
    saved = reversed(document.ledger.saved_snapshots())
    return [
        *(State("journey", each.id, _title(each)) for each in journeys),
        *(
            State("saved", each.id, tr("Snapshot: {name}").format(name=shown_name(each)[:_LONGEST]))
            for each in saved
        ),
        *(State("file", str(path), path.name) for path in files),
    ]


def usual(session: Session, known: list[State]) -> tuple[State, State] | None:
    """What is compared at first: a copy with what it was copied from, as-is with to-be, else now with the latest snapshot."""
    journey = session.journey
    if journey is None or len(known) < 2:
        return None
    own, *rest = known
    for state in rest:
        other = session.snapshot.get(Journey, state.key) if state.what == "journey" else None
        if other and other.origin == journey.id:
            return own, state
        if other and journey.origin == other.id:
            return state, own
    other_state = rest[0]
    if other_state.what == "journey" and journey.state == "as-is":
        return own, other_state
    return other_state, own


class Reader:
    """Reads states. What was read of snapshots and files is kept, for it does not change behind one's back."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._read: dict[tuple[str, str], Snapshot] = {}

    def forget(self) -> None:
        """Another map."""
        self._read.clear()

    def side(self, state: State, like: Journey) -> Side | None:
        """The journey of a state that belongs to one of the map. Raises `Refused`, `NotSaved`; None where it holds none."""
        snapshot = self._snapshot(state)
        found = snapshot.get(Journey, state.key) if state.what == "journey" else counterpart(snapshot, like)
        return Side(snapshot, found, state.name) if found else None

    def _snapshot(self, state: State) -> Snapshot:
        document = self._session.document
        if state.what == "journey" or document is None:
            return self._session.snapshot
        key = (state.what, state.key)
        if key not in self._read:
            self._read[key] = (
                snapshot_of(document, state.key) if state.what == "saved" else _of_file(Path(state.key))
            )
        return self._read[key]


def _of_file(path: Path) -> Snapshot:
    document = Document(read_map(path))
    try:
        return document.snapshot
    finally:
        document.close()


def _title(journey: Journey) -> str:
    title = " ".join(journey.title.split())[:_LONGEST] or tr("Untitled journey")
    return f"{title} ({journey.state})"
