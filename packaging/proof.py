"""What only tests need from the system: a screen without a monitor, hands for it, other programs, fonts of other scripts.

The whole test run installs them where it may. Where it may not, it says what is missing, and the tests that need it skip.
"""

import shutil
import sys
from collections.abc import Callable

from environment import is_ready, mark_ready
from programs import Stop, listen, say
from qt_libraries import PLUGIN_PROBE, XCB_PACKAGES, need_libraries
from system_packages import install_system, is_debian

PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "setxkbmap": "x11-xkb-utils",
    "xkbcomp": "x11-xkb-utils",
    "xwininfo": "x11-utils",
    "soffice": "libreoffice-calc",
    "pdftotext": "poppler-utils",
    "strace": "strace",
}
"""Programs that tests call, and the Debian package of each."""
FONTS = ("fonts-noto-cjk", "fonts-noto-color-emoji")


def need_proof() -> None:
    """Install what tests use besides Qt and Python's packages, or say what will be skipped."""
    if sys.platform != "linux" or is_ready("proof"):
        return
    went_well = [
        _tried(lambda: need_libraries("xcb", [PLUGIN_PROBE, "libqxcb.so"], XCB_PACKAGES)),
        _tried(_need_programs),
    ]
    if all(went_well):
        mark_ready("proof")
    else:
        say("test: the tests that need what is missing are skipped, each with its reason")


def _need_programs() -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    fonts = [font for font in FONTS if is_debian() and not _is_installed(font)]
    if missing or fonts:
        packages = tuple(dict.fromkeys([*(PROGRAMS[program] for program in missing), *fonts]))
        install_system(packages, "what some tests use", ", ".join([*missing, *fonts]))


def _is_installed(package: str) -> bool:
    went_well, text = listen(["dpkg-query", "-W", "-f", "${db:Status-Status}", package])
    return went_well and text == "installed"


def _tried(need: Callable[[], None]) -> bool:
    try:
        need()
    except Stop as problem:
        say(f"test: {problem}")
        return False
    return True
