"""The arguments of the commands that take something into a map: `merge`, `interactions`, `feedback`."""

from journey_studio.cli.arguments.commands import Commands, as_json, of_journey, of_map

_INTERACTIONS = """Roles: case (whose it was), touchpoint, time, rating, phase (start and complete). They are guessed from the headings.

volume: customers who came; conversion: of these, who reached the goal then or later; abandonment: of these, who never
did and were last seen here; satisfaction: mean rating, 0 % at the lowest end of the scale and 100 % at the highest."""


def add_taking(commands: Commands) -> None:
    """What others have edited, measured or said."""
    _add_merge(commands)
    _add_interactions(commands)
    _add_feedback(commands)


def _add_merge(commands: Commands) -> None:
    words = "show what an edited workbook changes in the map it was exported from, or take it into the map (one edit)"
    merge = commands.add("merge", "merging", words)
    merge.add_argument("workbook", metavar="WORKBOOK", help="an .xlsx that was exported from this map")
    accept = "take these into the map: all, or kinds (added,changed,moved,deleted,conflicts) or ids with commas between them; a conflict that is taken gives the map what the workbook says"
    merge.add_argument("--accept", metavar="WHAT", help=accept)
    of_journey(as_json(of_map(merge)))


def _add_interactions(commands: Commands) -> None:
    words = "tell what an export of interactions (CSV, workbook, XES) says of the touchpoints, or put it on the map (one edit)"
    command = commands.add("interactions", "interactions", words, _INTERACTIONS)
    command.add_argument(
        "file", metavar="FILE", help="a row or an event for each interaction; may be packed (gz)"
    )
    of_map(command)
    command.add_argument(
        "--column", metavar="ROLE=HEADING", action="append", default=[], help="what a column tells"
    )
    usual = "the touchpoint of all rows, where no column names it (such as a survey)"
    command.add_argument("--usual", metavar="NAME", help=usual)
    goal = "the touchpoint that is the aim, by its name in the file; empty for none (default: the last that speaks of a purchase)"
    command.add_argument("--goal", metavar="NAME", help=goal)
    scale = "the lowest and the highest rating (default: 1..5, 0..10 or 0..100, as the ratings allow)"
    command.add_argument("--scale", metavar="LOW..HIGH", type=_range, help=scale)
    meant = (
        "which touchpoint of the map a name in the file means; new for one the map is to get, empty for none"
    )
    command.add_argument("--touchpoint", metavar="NAME=TITLE", action="append", default=[], help=meant)
    command.add_argument(
        "--add-new", action="store_true", help="let the map get all touchpoints that it lacks"
    )
    command.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    of_journey(as_json(command))


def _add_feedback(commands: Commands) -> None:
    words = "sort texts of customers to touchpoints and signs, or put those with a touchpoint on the map (one edit)"
    command = commands.add("feedback", "feedback", words)
    command.add_argument(
        "file", metavar="FILE", help="a table with a column of comments, or plain text, one a line"
    )
    of_map(command)
    command.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    of_journey(as_json(command))


def _range(words: str) -> tuple[float, float]:
    """The ends of a scale. Raises ValueError for what is none."""
    low, _, high = words.partition("..")
    ends = float(low), float(high)
    if not ends[0] < ends[1]:
        raise ValueError
    return ends
