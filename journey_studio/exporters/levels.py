"""What a person should know of a picture of the three levels."""

from journey_studio.exporters.request import CannotExport, Request
from journey_studio.layout.levels import LEVELS, levels_shown
from journey_studio.model.kinds import LANE_KINDS


def lacking_levels(request: Request) -> tuple[str, ...]:
    """Which of the levels that were asked for the map does not show. Raises `CannotExport` where it shows none of them."""
    if not request.levels:
        return ()
    shown = levels_shown(request.snapshot, request.journey)
    names = [f"“{LANE_KINDS[kind].title}”" for kind in LEVELS if kind not in shown]
    if not shown:
        raise CannotExport(
            f"None of the three levels is in sight: add a lane {', '.join(names[:-1])} or {names[-1]}, or show a hidden one."
        )
    if not names:
        return ()
    return (f"Of the three levels this map does not show {' and '.join(names)}: add the lane, or show it.",)
