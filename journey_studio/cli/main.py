"""From the arguments to the command, and from every failure to plain words and an exit code."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from journey_studio.cli.outcome import REFUSED, SYSTEM, WRONG_USE, Stop, warn
from journey_studio.cli.parser import COMMANDS, make_parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _speak_utf8()
    if not given or (given[0] not in COMMANDS and not given[0].startswith("-")):
        return _window(given)
    options = make_parser().parse_args(given)
    try:
        code = int(options.run(options))
        sys.stdout.flush()  # here, where a reader that has left is no fault
        return code
    except Stop as stop:
        warn(str(stop))
        return stop.code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return SYSTEM
    except OSError as error:
        place = f" ({error.filename})" if error.filename else ""
        warn(f"The system refused{place}: {error.strerror or error}. Nothing was changed.")
        return SYSTEM
    except MemoryError:
        warn("There is not enough memory for this map. Nothing was changed.")
        return SYSTEM
    except Exception as error:  # the last net: no traceback in a user's face
        warn(f"The program failed at this ({type(error).__name__}: {error}). Nothing was changed.")
        return SYSTEM
    except KeyboardInterrupt:
        warn("Stopped.")
        return REFUSED


def _window(given: Sequence[str]) -> int:
    """Open the window, with the map that is named, if one is."""
    if len(given) > 1:
        warn(f"“{given[0]}” is no command, and the window opens one map. See: journey-studio --help")
        return WRONG_USE
    if given and Path(given[0]).suffix != ".journey" and not Path(given[0]).exists():
        warn(f"“{given[0]}” is neither a command nor a map that is there. See: journey-studio --help")
        return WRONG_USE
    from journey_studio.desktop.app import main as open_window

    return open_window(Path(given[0]) if given else None)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
