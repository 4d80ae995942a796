"""What happens when the program itself fails: one dialog, not a hundred, and the work goes on."""

import platform
import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType

import PySide6

from journey_studio import __version__
from journey_studio.desktop.words import tr
from journey_studio.document import NotSaved
from journey_studio.model import InvalidValue
from journey_studio.store import Refused

PAUSE = 30.0  # seconds in which the same trouble is only counted
PLAIN = (NotSaved, InvalidValue, Refused)


class SafetyNet:
    """Takes every exception that nobody caught.

    What a map or a disk refused is said in one sentence through `say`; a fault of the program is shown with its report
    through `show`, at most one at a time and the same one once in `PAUSE` seconds.
    """

    def __init__(
        self,
        say: Callable[[str], None],
        show: Callable[[str, str], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._say = say
        self._show = show
        self._clock = clock
        self._seen: dict[str, float] = {}
        self.swallowed = 0

    def install(self) -> None:
        """Become the last resort of this process."""
        sys.excepthook = self.caught

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception reached nobody else."""
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif isinstance(error, PLAIN):
            self._say(str(error))
        else:
            report = "".join(traceback.format_exception(kind, error, trace))
            sys.stderr.write(report)
            self.report(f"{kind.__name__}: {error}", report)

    def report(self, what: str, report: str) -> None:
        """Show a fault with its report, unless it was shown a moment ago or another one is on the screen."""
        place, now = _place(report), self._clock()
        if now - self._seen.get(place, -PAUSE) < PAUSE or not self._show(what, report):
            self.swallowed += 1
            return
        self._seen[place] = now


def full_report(report: str) -> str:
    """The report with what a maintainer needs to know of the machine, and nothing of the map."""
    versions = (
        f"Journey Studio {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    )
    return f"{versions}, {platform.system()} {platform.release()}\n\n{report}"


def reassurance() -> str:
    """What matters most to a person whose program has just failed."""
    return tr("Your map is safe: every finished edit is in its file already. You can go on working.")


def _place(report: str) -> str:
    """Where it happened: the last line of the trace that names a file."""
    lines = [line for line in report.splitlines() if line.lstrip().startswith("File ")]
    return lines[-1] if lines else report
