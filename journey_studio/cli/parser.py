"""What can be typed: the commands, their arguments and their help."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from importlib import import_module
from typing import Any

from journey_studio import __version__

COMMANDS = (
    "new",
    "templates",
    "import",
    "merge",
    "interactions",
    "feedback",
    "export",
    "info",
    "check",
    "analyse",
    "compare",
    "snapshot",
    "crosswalk",
    "library",
    "script",
    "schema",
)

PAPERS = ("auto", "a0", "a1", "a2", "a3", "a4", "a5", "letter", "legal", "tabloid")

ORIENTATIONS = ("auto", "landscape", "portrait")
WAYS = ("columns", "rows", "items")
THEMES = ("light", "dark", "projector", "high-contrast")
LAYOUTS = ("auto", "fit", "stages", "poster")
CONTENTS = ("summary", "personas", "map", "canvas", "matrix", "actions", "legend", "notes")
USUAL = tuple(part for part in CONTENTS if part != "canvas")

_ABOUT = """Draw customer journey maps offline.

  journey-studio                  opens the window
  journey-studio MAP.journey      opens the window with a map; a workbook, diagram or table is imported"""

_EPILOG = """exit codes: 0 done, 1 problems found, 2 wrong use, 3 input refused, 4 the disk or the system refused."""

_ANALYSE = """Parts: guide (the seven steps), channels (mix and type), routes, scenarios, peaks, weakest (touchpoints),
pains, opportunities, canvas, matrix, plan, levels; all = each of them whole. Without a part: a digest; with --json all parts."""

_COMPARE = """AFTER is a file, or the title or id of a journey, or the name or id of a saved snapshot of BEFORE.
A snapshot is always the earlier state; of two snapshots the one that was saved first."""

_INTERACTIONS = """Roles: case (whose it was), touchpoint, time, rating, phase (start and complete). They are guessed from the headings.

volume: customers who came; conversion: of these, who reached the goal then or later; abandonment: of these, who never
did and were last seen here; satisfaction: mean rating, 0 % at the lowest end of the scale and 100 % at the highest."""

_LIBRARY = """list [KIND ...]    add KIND TITLE    delete KIND TITLE    export FILE.json    import FILE.json
Kinds: touchpoint, campaign, quality, objective, channel. Your own entries are offered in every map; an import adds
what you do not have and replaces nothing. What belongs to one map alone: script, "record": "preset"."""

_SCRIPT = """One UTF-8 JSON object a line. It first answers {"ready": true, "read_only": bool}, or {"refused": "words"} and exit 3.
An edit is answered {"ok": true, "id": "...", "edit": n} once it is durable, or {"ok": false, "error": "..."}.

  {"verb":"add","record":"journey|stage|step|lane|card|persona|channel|curve|connector|tag","set":{...},"before":ID?}
  {"verb":"edit","id":ID,"set":{FIELD:VALUE,...}}    {"verb":"delete","id":ID}
  {"verb":"move","id":ID,"lane":ID?,"step":ID?,"stage":ID?,"before":ID?}
  {"verb":"set_emotion","persona":ID|null,"step":ID,"value":-2.0...2.0,"word":TEXT?}
  {"verb":"duplicate","id":JOURNEY,"title":TEXT,"persona":ID?,"of":ID?,"state":"as-is|to-be"?}
  {"verb":"analyse","parts":[PART,...]?,"journey":NAME?}
  {"verb":"undo"} {"verb":"redo"} {"verb":"state"} {"verb":"check"} {"verb":"export","to":PATH} {"verb":"close"}

The fields of each record: journey-studio schema --json"""


class _Mixed(ArgumentParser):
    """The parser of a command: options may stand before, between and behind its arguments."""

    _mixing = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Read arguments and options apart from each other."""
        if self._mixing:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False


class _Commands:
    """Adds commands to the parser, each with what it runs."""

    def __init__(self, parser: ArgumentParser) -> None:
        self._commands = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=_Mixed
        )

    def add(self, name: str, module: str, words: str, epilog: str = "") -> ArgumentParser:
        made: ArgumentParser = self._commands.add_parser(
            name, help=words, description=words, epilog=epilog, formatter_class=RawDescriptionHelpFormatter
        )
        made.set_defaults(run=_late(module, f"run_{name}"))
        return made


def make_parser() -> ArgumentParser:
    """The parser of the whole command line."""
    parser = ArgumentParser(
        prog="journey-studio",
        description=_ABOUT,
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Journey Studio {__version__}")
    commands = _Commands(parser)
    _add_making(commands)
    _add_merge(commands)
    _add_interactions(commands)
    _add_feedback(commands)
    _add_export(commands)
    _journey(_json(_map(commands.add("info", "looking", "tell what is in a map"))))
    _journey(_json(_map(commands.add("check", "looking", "check a file's integrity and a journey's rules"))))
    _add_analyse(commands)
    _add_compare(commands)
    _add_snapshot(commands)
    _add_crosswalk(commands)
    _add_library(commands)
    _map(commands.add("script", "scripting", "edit a map by JSON lines on standard input", _SCRIPT))
    _json(commands.add("schema", "looking", "print the schema of the file and of the JSON map document"))
    return parser


def _add_making(commands: _Commands) -> None:
    new = _map(commands.add("new", "maps", "make a new map; an existing file is refused"))
    new.add_argument(
        "--template",
        metavar="NAME",
        help="start with a stage model, a sample map or a template of your own (see: templates --all)",
    )
    new.add_argument("--title", metavar="T", help="the title of its journey")
    templates = _json(commands.add("templates", "maps", "list the built-in stage models"))
    what = templates.add_mutually_exclusive_group()
    what.add_argument("--all", action="store_true", help="list sample maps and your own templates too")
    what.add_argument("--save", metavar="MAP.journey", help="keep a map as a template of your own")
    what.add_argument("--delete", metavar="NAME", help="delete a template of your own")
    templates.add_argument(
        "--name", metavar="NAME", help="with --save: what to call it; default: the map's title"
    )
    words = "with --save: without cards, curves and personas"
    templates.add_argument("--structure", action="store_true", help=words)
    words = "import a file into a new map, or as one more journey of an existing one"
    imported = commands.add("import", "importing", words)
    words = "a workbook, CSV, Mermaid journey, Markdown, JSON map document, OpenJourney, emstudio YAML or Experience Notation"
    imported.add_argument("source", metavar="SOURCE", help=words)
    _add_tables(imported)
    _json(_map(imported))


def _add_tables(imported: ArgumentParser) -> None:
    tables = imported.add_argument_group("tables", "what was understood of a workbook or CSV, said otherwise")
    tables.add_argument("--sheet", metavar="NAME", help="the sheet with the board")
    words = "stages are columns, stages are rows, or each row is a touchpoint or card"
    tables.add_argument("--orientation", choices=WAYS, help=words)
    words = "the scale of its emotions: -2..2, -5..5, 0..10, 1..5 …; words and faces are read besides; default: that of its numbers"
    tables.add_argument("--scale", metavar="LOW..HIGH", help=words)
    words = "what a line is, by its label, row number or column letters: stage, step, a kind of lane, emotion, persona, channel …; nothing leaves it out"
    tables.add_argument("--map-as", metavar="LINE=ROLE", action="append", default=[], help=words)
    words = "a cell is one card, however many lines it has"
    tables.add_argument("--whole-cells", action="store_true", help=words)
    words = "answer in JSON what each line is taken for, and import nothing"
    tables.add_argument("--mapping", action="store_true", help=words)


def _add_merge(commands: _Commands) -> None:
    words = "show what an edited workbook changes in the map it was exported from, or take it into the map (one edit)"
    merge = commands.add("merge", "merging", words)
    merge.add_argument("workbook", metavar="WORKBOOK", help="an .xlsx that was exported from this map")
    accept = "take these into the map: all, or kinds (added,changed,moved,deleted,conflicts) or ids with commas between them; a conflict that is taken gives the map what the workbook says"
    merge.add_argument("--accept", metavar="WHAT", help=accept)
    _journey(_json(_map(merge)))


def _add_interactions(commands: _Commands) -> None:
    words = "tell what an export of interactions (CSV, workbook, XES) says of the touchpoints, or put it on the map (one edit)"
    command = commands.add("interactions", "interactions", words, _INTERACTIONS)
    command.add_argument(
        "file", metavar="FILE", help="a row or an event for each interaction; may be packed (gz)"
    )
    _map(command)
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
    _journey(_json(command))


def _add_feedback(commands: _Commands) -> None:
    words = "sort texts of customers to touchpoints and signs, or put those with a touchpoint on the map (one edit)"
    command = commands.add("feedback", "feedback", words)
    command.add_argument(
        "file", metavar="FILE", help="a table with a column of comments, or plain text, one a line"
    )
    _map(command)
    command.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    _journey(_json(command))


def _range(words: str) -> tuple[float, float]:
    """The ends of a scale. Raises ValueError for what is none."""
    low, _, high = words.partition("..")
    ends = float(low), float(high)
    if not ends[0] < ends[1]:
        raise ValueError
    return ends


def _add_export(commands: _Commands) -> None:
    words = "write a journey as PDF, Excel workbook, picture, web page, Mermaid text, or the map as JSON"
    export = _map(commands.add("export", "sharing", words))
    export.add_argument(
        "to", metavar="OUT", help="a file ending in pdf, xlsx, png, svg, html, drawio, md, csv, mmd or json"
    )
    paper = "PDF: default is the smallest that reads well"
    export.add_argument("--paper", choices=PAPERS, default="auto", type=str.lower, help=paper)
    turned = export.add_mutually_exclusive_group()
    for way in ORIENTATIONS[1:]:
        turned.add_argument(f"--{way}", dest="orientation", action="store_const", const=way, default="auto")
    export.add_argument("--theme", choices=THEMES, default="light")
    words = "PDF, pictures: draw the route of this name over the board (again for another one), or all of them: all"
    export.add_argument("--route", metavar="NAME", action="append", default=[], help=words)
    levels = "PDF, pictures: the map with nothing but its three levels, maturity, actions and emotion"
    export.add_argument("--levels", action="store_true", help=levels)
    export.add_argument("--grey", action="store_true", help="PDF, PNG, SVG: without colour")
    scale = "PNG: pixels for each px of the board, more than 0 and at most 8; default: 2"
    export.add_argument("--scale", metavar="N", type=_scale, default=2.0, help=scale)
    layout = "PDF: the map on one page, on a page for each group of stages, or on sheets to be glued; auto: one page if it can be read"
    export.add_argument("--layout", choices=LAYOUTS, default="auto", type=str.lower, help=layout)
    words = f"PDF: parts of the document with commas between them, default all but the canvas: {','.join(CONTENTS)}; map alone is one page"
    export.add_argument("--contents", metavar="PART,…", default=",".join(USUAL), type=str.lower, help=words)
    poster = "PDF: the largest size of a poster; --paper is that of its sheets. A small board stays at its natural size"
    export.add_argument("--poster", choices=PAPERS, default="auto", type=str.lower, help=poster)
    lossless = "CSV: leave texts that a spreadsheet would run as formulas as they are, without an apostrophe"
    export.add_argument("--lossless", action="store_true", help=lossless)
    words = "PDF, workbook: tell before and after, too: another map, or an earlier journey or a saved snapshot of this one"
    export.add_argument("--compare", metavar="BEFORE", help=words)
    _journey(export)


def _scale(words: str) -> float:
    """A scale for pictures. Raises ValueError for what is none."""
    scale = float(words)
    if not 0 < scale <= 8:
        raise ValueError
    return scale


def _add_analyse(commands: _Commands) -> None:
    words = "answer what the method asks of a journey: progress, channels, routes, pains, plan, weakest touchpoints …"
    analyse = _map(commands.add("analyse", "analysing", words, _ANALYSE))
    analyse.add_argument(
        "parts", metavar="PART", nargs="*", default=[], help="what to answer, as named below"
    )
    _journey(_json(analyse))


def _add_compare(commands: _Commands) -> None:
    words = "tell what differs between two files, two journeys of a map, or now and a saved snapshot"
    compare = commands.add("compare", "comparing", words, _COMPARE)
    compare.add_argument("map", metavar="BEFORE.journey")
    compare.add_argument("other", metavar="AFTER", help="another map, or a journey or a snapshot of this one")
    compare.add_argument(
        "--at", metavar="SNAPSHOT", help="a saved snapshot of BEFORE instead of how it is now"
    )
    _json(_journey(compare))


def _add_snapshot(commands: _Commands) -> None:
    words = "list the saved snapshots of a map, save one, or make the map as one of them was (one edit)"
    snapshot = _map(commands.add("snapshot", "snapshots", words))
    snapshot.add_argument("what", choices=("list", "save", "restore"))
    snapshot.add_argument("name", metavar="NAME", nargs="?", help="its name, or to restore one its id")
    _json(snapshot)


def _add_crosswalk(commands: _Commands) -> None:
    words = (
        "show where each step of a journey would stand in another stage model, and move it there (one edit)"
    )
    crosswalk = _map(commands.add("crosswalk", "crosswalking", words))
    crosswalk.add_argument("template", metavar="TEMPLATE", help="its name (see: templates --all)")
    crosswalk.add_argument("--apply", action="store_true", help="do it; without this nothing is changed")
    words = "where a stage (with all its steps) or a step goes instead: titles or ids, a step also as “Stage / Step”; again for more"
    crosswalk.add_argument("--map", metavar="OLD=NEW", dest="to", action="append", default=[], help=words)
    _journey(_json(crosswalk))


def _add_library(commands: _Commands) -> None:
    words = "list touchpoints, campaigns, qualities, objectives and channels to draw with, and extend or pass on your own"
    library = commands.add("library", "libraries", words, _LIBRARY)
    library.add_argument("what", choices=("list", "add", "delete", "export", "import"))
    library.add_argument("words", metavar="WORD", nargs="*", default=[], help="as named below")
    words = "the phase it is for: need, awareness, research, choice, purchase, arrival, use, service, loyalty, advocacy; or a stage's title"
    library.add_argument("--phase", metavar="PHASE", default="", help=words)
    library.add_argument(
        "--body", metavar="TEXT", default="", help="what stands below its title, of a campaign the message"
    )
    library.add_argument(
        "--channel", metavar="NAME", default="", help="the channel of a touchpoint or campaign"
    )
    library.add_argument(
        "--kind", choices=("digital", "physical", "both"), default="digital", help="of a channel"
    )
    _json(library)


def _map(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("map", metavar="MAP.journey")
    return parser


def _json(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    return parser


def _journey(parser: ArgumentParser) -> ArgumentParser:
    parser.add_argument(
        "--journey", metavar="NAME", help="the journey's title; default: the first of the map"
    )
    return parser


def _late(module: str, function: str) -> Callable[[Namespace], int]:
    """A command that is imported when it runs: `--help` needs no database and no window system."""

    def run(options: Namespace) -> int:
        chosen: Callable[[Namespace], int] = getattr(import_module(f"journey_studio.cli.{module}"), function)
        return chosen(options)

    return run
