"""How a command ends: its exit codes, and what it says on the way."""

import json
import sys

DONE, PROBLEMS, WRONG_USE, REFUSED, SYSTEM = range(5)


class Stop(Exception):
    """Ends a command with words for stderr and an exit code."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


def say(message: str) -> None:
    """Print a line of the answer."""
    sys.stdout.write(message + "\n")


def say_json(value: object) -> None:
    """Print a JSON answer on one line."""
    say(json.dumps(value, ensure_ascii=False))


def warn(message: str) -> None:
    """Print a line for the person, apart from the answer."""
    sys.stderr.write(message + "\n")
