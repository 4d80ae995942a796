"""The check of the printed map: whether it can be read on one sheet of an ordinary printer."""

from datetime import date

from journey_studio.insight.checks import Problem, Rule, check, findings
from journey_studio.layout.grid import board_grid
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.memo import Memo
from journey_studio.model import Journey, Snapshot

LARGEST_SHEET = 420 / 25.4 * 72
"""The long side of A3 in points: the largest paper of an office printer."""

_MARGIN = 28.0
_ORDER = {"error": 0, "warning": 1, "note": 2}
READABLE = 7.0
"""The smallest words that people read on paper, in points."""

TOO_SMALL = Rule(
    name="too-small-in-print",
    severity="note",
    message="On one sheet of A3 the smallest words of “{name}” would have {detail} points; from 7 on they can be read.",
    why="What nobody can read on paper is not read in the meeting.",
    fix="Export it on pages by stage, or as a poster",
)


def print_problems(snapshot: Snapshot, journey: Journey) -> list[Problem]:
    """Whether the map's width alone makes its words too small on A3, across, with margins of 28 points.

    The smallest words are `CAPTION.size` px on the board: size in points = CAPTION.size × (A3 − margins) / width.
    """
    width = board_grid(snapshot, journey.id, Memo()).width
    points = CAPTION.size * (LARGEST_SHEET - 2 * _MARGIN) / width
    return [Problem(TOO_SMALL, journey.id, journey.title, f"{points:.1f}")] if points < READABLE else []


def check_all(snapshot: Snapshot, journey: Journey, today: date | None = None) -> list[Problem]:
    """Everything to point out of a journey, on the board and in print, the worst first: what `check --json` prints."""
    return _worst_first([*check(snapshot, journey, today), *print_problems(snapshot, journey)])


def findings_all(snapshot: Snapshot, journey: Journey, today: date | None = None) -> list[Problem]:
    """The same of a map that is whole, as every map is that is open in a window."""
    return _worst_first([*findings(snapshot, journey, today), *print_problems(snapshot, journey)])


def _worst_first(problems: list[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: _ORDER[problem.rule.severity])
