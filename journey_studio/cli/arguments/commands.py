"""Commands as the parser knows them, and the arguments that many of them take."""

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable
from importlib import import_module
from typing import Any


class MixedParser(ArgumentParser):
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


class Commands:
    """Adds commands to the parser, each with what it runs."""

    def __init__(self, parser: ArgumentParser) -> None:
        self._commands = parser.add_subparsers(
            title="commands", metavar="COMMAND", required=True, parser_class=MixedParser
        )

    def add(self, name: str, module: str, words: str, epilog: str = "") -> ArgumentParser:
        """A command by its name, with the module that runs it, what it does in `words`, and what stands below its help."""
        made: ArgumentParser = self._commands.add_parser(
            name, help=words, description=words, epilog=epilog, formatter_class=RawDescriptionHelpFormatter
        )
        made.set_defaults(run=_late(module, f"run_{name}"))
        return made


def of_map(parser: ArgumentParser) -> ArgumentParser:
    """With the map that is meant."""
    parser.add_argument("map", metavar="MAP.journey")
    return parser


def as_json(parser: ArgumentParser) -> ArgumentParser:
    """With `--json`."""
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    return parser


def of_journey(parser: ArgumentParser) -> ArgumentParser:
    """With `--journey`."""
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
