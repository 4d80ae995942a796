"""What Qt needs from the system: tried in a process of its own, because Qt aborts the process when it cannot start."""

import os
import sys

from environment import is_ready, mark_ready, need_environment, venv_python
from programs import Stop, listen
from system_packages import install_system

OFFSCREEN_PACKAGES = ("libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0")
XCB_PACKAGES = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"),
    *("libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
)
WAYLAND_PACKAGES = ("libwayland-cursor0",)

OFFSCREEN_PROBE = "from PySide6.QtWidgets import QApplication; QApplication([])"
PLUGIN_PROBE = (
    "import ctypes, pathlib, PySide6.QtGui as q, sys; "
    "ctypes.CDLL(str(pathlib.Path(q.__file__).parent / 'Qt/plugins/platforms' / sys.argv[1]))"
)


def need_libraries(part: str, probe: list[str], packages: tuple[str, ...]) -> None:
    """Try Qt in a process of its own; when it does not start, install or name the system libraries and try again."""
    if is_ready(part):
        return
    command = [str(venv_python()), "-c", *probe]
    went_well, text = listen(command, QT_QPA_PLATFORM="offscreen")
    if not went_well and sys.platform == "linux":
        install_system(packages, f"a library that Qt needs ({part})", last_line(text))
        went_well, text = listen(command, QT_QPA_PLATFORM="offscreen")
    if not went_well:
        raise Stop(f"Qt does not start here:\n{text}")
    mark_ready(part)


def last_line(text: str) -> str:
    """Where Python and the loader say which library is missing."""
    return text.splitlines()[-1] if text else "no message"


def need_qt() -> None:
    """Everything for work without a display."""
    need_environment()
    need_libraries("offscreen", [OFFSCREEN_PROBE], OFFSCREEN_PACKAGES)


def need_window() -> None:
    """Everything for a window, on Linux with the display's own libraries."""
    need_qt()
    if sys.platform != "linux":
        return
    if os.environ.get("DISPLAY"):
        need_libraries("xcb", [PLUGIN_PROBE, "libqxcb.so"], XCB_PACKAGES)
    elif os.environ.get("WAYLAND_DISPLAY"):
        need_libraries("wayland", [PLUGIN_PROBE, "libqwayland.so"], WAYLAND_PACKAGES)
    else:
        raise Stop("There is no display here, so no window can open. `demo` works without one.")
