"""Three levels of a journey: how far customers are, what they do, how they feel. Other lanes stay on the map, out of this view."""

from typing import TYPE_CHECKING

from journey_studio.desktop.words import tr
from journey_studio.layout.levels import beside_levels
from journey_studio.model.kinds import MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def shows_levels(window: "MainWindow") -> bool:
    """Whether only the three levels are in sight."""
    return bool(window.canvas.withheld) and window.canvas.withheld == beside_levels(
        window.session.snapshot, window.session.journey_id
    )


def turn_levels(window: "MainWindow") -> None:
    """Show only the three levels, or all lanes again; says so where there is no maturity lane."""
    if shows_levels(window):
        window.canvas.withhold(frozenset())
        return
    window.middle.show_board()
    window.canvas.withhold(beside_levels(window.session.snapshot, window.session.journey_id))
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    if not any(lane.kind == MATURITY and not lane.hidden for lane in lanes):
        window.say(tr("There is no maturity lane yet: add one with Insert, Lane, Maturity."))
