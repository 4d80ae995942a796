"""The parser of the whole command line: the groups of `arguments` put together."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter

from journey_studio import __version__
from journey_studio.cli.arguments.asking import add_asking
from journey_studio.cli.arguments.changing import add_changing
from journey_studio.cli.arguments.commands import Commands
from journey_studio.cli.arguments.exporting import add_exporting
from journey_studio.cli.arguments.making import add_making
from journey_studio.cli.arguments.taking import add_taking

COMMANDS = (
    *("new", "templates", "import", "library"),
    *("merge", "interactions", "feedback", "export"),
    *("info", "check", "analyse", "compare", "schema"),
    *("snapshot", "crosswalk", "script"),
)

_ABOUT = """Draw customer journey maps offline.

  journey-studio                  opens the window
  journey-studio MAP.journey      opens the window with a map; a workbook, diagram or table is imported"""

_EPILOG = """exit codes: 0 done, 1 problems found, 2 wrong use, 3 input refused, 4 the disk or the system refused."""


def make_parser() -> ArgumentParser:
    """The parser of the whole command line."""
    parser = ArgumentParser(
        prog="journey-studio",
        description=_ABOUT,
        epilog=_EPILOG,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Journey Studio {__version__}")
    commands = Commands(parser)
    for add in (add_making, add_taking, add_exporting, add_asking, add_changing):
        add(commands)
    return parser
