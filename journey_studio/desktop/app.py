"""The start of the window: where there is no display it says so, before Qt ends the process."""

import os
import sys
from pathlib import Path

from journey_studio.desktop.display import display_complaint

WRONG_USE = 2


def main(path: Path | None = None) -> int:
    """Open the window, with a map if one is named. Returns the exit code: 2 where there is no display."""
    complaint = display_complaint(os.environ, sys.platform)
    if complaint:
        sys.stderr.write(complaint + "\n")
        return WRONG_USE
    from journey_studio.desktop.running import run

    return run(path)
