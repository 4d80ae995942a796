"""Three levels of a journey: how far customers are, what they do, how they feel. Other lanes stay on the map, out of this view."""

from typing import TYPE_CHECKING

from journey_studio.desktop.words import tr
from journey_studio.model.kinds import EMOTION, MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

LEVELS = (MATURITY, "actions", EMOTION)


def shows_levels(window: "MainWindow") -> bool:
    """Whether only the three levels are in sight."""
    return bool(window.canvas.withheld) and window.canvas.withheld == _others(window)


def turn_levels(window: "MainWindow") -> None:
    """Show only the three levels, or all lanes again; says so where there is no maturity lane."""
    if shows_levels(window):
        window.canvas.withhold(frozenset())
        return
    window.middle.show_board()
    window.canvas.withhold(_others(window))
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    if not any(lane.kind == MATURITY and not lane.hidden for lane in lanes):
        window.say(tr("There is no maturity lane yet: add one with Insert, Lane, Maturity."))


def _others(window: "MainWindow") -> frozenset[str]:
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    return frozenset(lane.id for lane in lanes if lane.kind not in LEVELS)
