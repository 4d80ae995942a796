"""What can be typed: the commands, their arguments and their help."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from importlib import import_module

from journey_studio import __version__

COMMANDS = ("new", "templates", "import", "export", "info", "check", "script", "schema")

PAPERS = ("auto", "a0", "a1", "a2", "a3", "a4", "a5", "letter", "legal", "tabloid")

_EPILOG = """exit codes: 0 done, 1 problems found, 2 wrong use, 3 input refused, 4 the disk or the system refused.
With a map and no command the window opens."""


def make_parser() -> ArgumentParser:
    """The parser of the whole command line."""
    parser = ArgumentParser(
        prog="journey-studio", description="Draw customer journey maps offline.", epilog=_EPILOG
    )
    parser.add_argument("--version", action="version", version=f"Journey Studio {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def command(name: str, module: str, words: str) -> ArgumentParser:
        made = commands.add_parser(name, help=words, description=words)
        made.set_defaults(run=_late(module, f"run_{name}"))
        return made

    new = command("new", "maps", "make a new map; an existing file is refused")
    new.add_argument("map", metavar="MAP.journey")
    new.add_argument(
        "--template", metavar="NAME", help="start with the stages of a template (see: templates)"
    )
    new.add_argument("--title", metavar="T", help="the title of its journey")

    _json(command("templates", "maps", "list the built-in stage models"))

    imported = command(
        "import", "maps", "import a file into a new map, or as one more journey of an existing one"
    )
    imported.add_argument("source", metavar="SOURCE", help="Mermaid journey text, or a JSON map document")
    imported.add_argument("map", metavar="MAP.journey")
    _json(imported)

    export = command("export", "sharing", "write a map as PDF, Excel workbook, picture, Mermaid text or JSON")
    export.add_argument("map", metavar="MAP.journey")
    export.add_argument("to", metavar="OUT", help="a file ending in pdf, xlsx, png, svg, mmd or json")
    export.add_argument(
        "--paper",
        choices=PAPERS,
        default="auto",
        type=str.lower,
        help="default: the smallest that reads well",
    )
    turned = export.add_mutually_exclusive_group()
    for orientation in ("landscape", "portrait"):
        turned.add_argument(
            f"--{orientation}", dest="orientation", action="store_const", const=orientation, default="auto"
        )
    export.add_argument("--theme", choices=("light", "dark"), default="light")
    _journey(export)

    _journey(_json(_map(command("info", "looking", "tell what is in a map"))))
    _journey(_json(_map(command("check", "looking", "check a file's integrity and a journey's rules"))))
    _map(command("script", "scripting", "edit a map by JSON lines on standard input"))
    _json(command("schema", "looking", "print the schema of the file and of the JSON map document"))
    return parser


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
