"""Three levels of a journey: how far customers are, what they do, how they feel. Other lanes stay on the map, out of this view.

They come back where somebody goes to what is in one of them, or undoes, adds or moves something there.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.accessible import announce
from journey_studio.desktop.maturity import can_put_levels, put_levels
from journey_studio.desktop.words import tr
from journey_studio.document import Changed
from journey_studio.layout.levels import beside_levels
from journey_studio.model import Card, Connector, Lane, Record, Snapshot, Sticky
from journey_studio.model.kinds import MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def shows_levels(window: "MainWindow") -> bool:
    """Whether lanes are left out of sight."""
    return bool(window.canvas.withheld)


def turn_levels(window: "MainWindow") -> None:
    """Show only the three levels, or all lanes again; says so where there is no maturity lane."""
    window.middle.show_board()
    if shows_levels(window):
        window.canvas.withhold(frozenset())
        window.notice.pass_by()
        return
    snapshot, journey = window.session.snapshot, window.session.journey_id
    window.canvas.withhold(beside_levels(snapshot, journey))
    if not any(lane.kind == MATURITY and not lane.hidden for lane in snapshot.lanes(journey)):
        words = tr(
            "There is no maturity lane yet. It would say how far customers are, with a level for each stage."
        )
        ways = [(tr("Add the levels"), lambda: put_levels(window))] if can_put_levels(window) else []
        window.notice.say(words, *ways, brief=True)


def reach(window: "MainWindow", keys: Iterable[str]) -> None:
    """Show all lanes again where one that is left out holds one of these records."""
    snapshot = window.session.snapshot
    if shows_levels(window):
        records = (record for record in map(snapshot.find, keys) if record is not None)
        _bring_back(window, snapshot, records)


def follow(window: "MainWindow", changed: Changed) -> None:
    """Show all lanes again where an edit put something into one that is left out, or an undo or redo touched it there."""
    if not shows_levels(window) or window.presentation.is_on:
        return
    undone = changed.source != "edit"
    moved = (
        change for change in changed.diff.changes if undone or _home(change.before) != _home(change.after)
    )
    gone = (change.record for change in moved if undone or change.after is not None)
    if _bring_back(window, window.session.snapshot, gone) and undone:
        window.canvas.select(key for key in changed.entry.ids if window.canvas.rect_of(key))


def _home(record: Record | None) -> str:
    return record.lane if isinstance(record, Card) else record.id if record else ""


def _bring_back(window: "MainWindow", snapshot: Snapshot, records: Iterable[Record]) -> bool:
    """Whether one of them was in a lane that was left out; of several the first is named."""
    out = window.canvas.withheld | beside_levels(snapshot, window.session.journey_id)
    for record in records:
        if home := next((lane for lane in _lanes(snapshot, record) if lane in out), ""):
            window.canvas.withhold(frozenset())
            lane = snapshot.get(Lane, home)
            words = tr("All lanes are shown again: this is in “{lane}”.").format(
                lane=lane.name if lane else ""
            )
            words = words if lane else tr("All lanes are shown again.")
            window.notice.say(words, (tr("Only the three levels"), lambda: turn_levels(window)), brief=True)
            announce(window.canvas, words)
            return True
    return False


def _lanes(snapshot: Snapshot, record: Record) -> Iterator[str]:
    """The lanes in which a record is seen; a sticky note is seen where all lanes are."""
    if isinstance(record, Lane):
        yield record.id
    elif isinstance(record, Card):
        yield record.lane
    elif isinstance(record, Connector):
        ends = (snapshot.get(Card, key) for key in (record.source, record.target))
        yield from (card.lane for card in ends if card is not None)
    elif isinstance(record, Sticky):
        yield from (lane.id for lane in snapshot.lanes(record.journey))
