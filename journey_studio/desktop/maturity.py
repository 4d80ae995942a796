"""Maturity levels on the board: put into every stage at once, and offered where a maturity lane is new."""

from typing import TYPE_CHECKING

from journey_studio.desktop.words import tr
from journey_studio.document import Changed
from journey_studio.document.levels import add_levels
from journey_studio.library.maturity import levels_for
from journey_studio.library.presets import Entry
from journey_studio.model import Lane
from journey_studio.model.kinds import MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def can_put_levels(window: "MainWindow") -> bool:
    """While there is a stage to put one into, and the map can be changed."""
    return window.session.can_edit and bool(window.session.snapshot.stages(window.session.journey_id))


def put_levels(window: "MainWindow") -> None:
    """A level of the library in each stage that has none, in one edit, with the lane where there is none; the first is selected."""
    window.settle()
    with window.canvas.document.edit("Add maturity levels") as edit:
        levels = [level.values if level else None for level in _levels(window)]
        made = add_levels(edit, window.session.journey_id, levels)
    if not made:
        window.say(tr("Every stage has a maturity level already."))
        return
    window.canvas.focus(made[0])
    window.canvas.setFocus()


def offer(window: "MainWindow", changed: Changed) -> None:
    """Offer the levels of the library for a maturity lane that was added without cards."""
    snapshot = window.session.snapshot
    added = [change.after for change in changed.diff.changes if change.before is None]
    new = [lane for lane in added if isinstance(lane, Lane) and lane.kind == MATURITY]
    if changed.source == "undo" or not new or any(snapshot.cards(lane.id) for lane in new):
        return
    words = [level.title for level in _levels(window) if level]
    if words and new[0].journey == window.session.journey_id:
        text = tr(
            "A maturity lane says how far customers are. It can begin with a level for each stage: {levels}."
        )
        window.notice.say(
            text.format(levels=" · ".join(words)), (tr("Add the levels"), lambda: put_levels(window))
        )


def _levels(window: "MainWindow") -> list[Entry | None]:
    stages = window.session.snapshot.stages(window.session.journey_id)
    return levels_for([stage.title for stage in stages])
