"""The arguments of the commands that ask a map: `info`, `check`, `analyse`, `compare`, `schema`."""

from journey_studio.cli.arguments.commands import Commands, as_json, of_journey, of_map

_ANALYSE = """Parts: guide (the seven steps), channels (mix and type), routes, scenarios, peaks, weakest (touchpoints),
pains, opportunities, canvas, matrix, plan, levels; all = each of them whole. Without a part: a digest; with --json all parts."""

_COMPARE = """AFTER is a file, or the title or id of a journey, or the name or id of a saved snapshot of BEFORE.
A snapshot is always the earlier state; of two snapshots the one that was saved first."""


def add_asking(commands: Commands) -> None:
    """What a map holds, whether it is sound, what the method asks of it, and what differs."""
    of_journey(as_json(of_map(commands.add("info", "looking", "tell what is in a map"))))
    words = "check a file's integrity and a journey's rules"
    of_journey(as_json(of_map(commands.add("check", "looking", words))))
    _add_analyse(commands)
    _add_compare(commands)
    as_json(commands.add("schema", "looking", "print the schema of the file and of the JSON map document"))


def _add_analyse(commands: Commands) -> None:
    words = "answer what the method asks of a journey: progress, channels, routes, pains, plan, weakest touchpoints …"
    analyse = of_map(commands.add("analyse", "analysing", words, _ANALYSE))
    analyse.add_argument(
        "parts", metavar="PART", nargs="*", default=[], help="what to answer, as named below"
    )
    of_journey(as_json(analyse))


def _add_compare(commands: Commands) -> None:
    words = "tell what differs between two files, two journeys of a map, or now and a saved snapshot"
    compare = commands.add("compare", "comparing", words, _COMPARE)
    compare.add_argument("map", metavar="BEFORE.journey")
    compare.add_argument("other", metavar="AFTER", help="another map, or a journey or a snapshot of this one")
    compare.add_argument(
        "--at", metavar="SNAPSHOT", help="a saved snapshot of BEFORE instead of how it is now"
    )
    as_json(of_journey(compare))
