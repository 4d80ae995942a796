"""A screen of its own: an X server without a monitor, a window manager, and a hand that moves mouse and keys."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint

PROGRAMS = ("Xvfb", "xdotool", "openbox", "setxkbmap", "xkbcomp", "xwininfo")
SCREEN = "1640x900x24"
KEYLESS = '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>'
"""A window manager that keeps no key for itself: of its own accord it takes Alt+Shift and the arrows, Alt+F4 and others."""
PATIENCE = 30.0  # seconds


def missing() -> list[str]:
    """The programs that are not on this machine."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


def wait_for(what: str, found: Callable[[], object]) -> object:
    """The first answer that is something. Raises AssertionError that names what did not come."""
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        if answer := found():
            return answer
        time.sleep(0.1)
    raise AssertionError(f"{what} did not come within {PATIENCE:g} seconds")


class Hand:
    """Moves the mouse in small steps and presses keys, as a person does; places are px of the screen."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def do(self, *words: object) -> str:
        """One call of xdotool."""
        command = ["xdotool", *map(str, words)]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def window(self, title: str) -> str:
        """The id of the window with that title, once it is there and has the keyboard."""
        found = str(
            wait_for(title, lambda: self.do("search", "--onlyvisible", "--name", title))
        ).splitlines()[0]
        self.do("windowactivate", "--sync", found)
        return found

    def place_and_size(self, window: str, size: tuple[int, int]) -> QPoint:
        """Give the inside of a window that size; answers where its upper left corner is on the screen."""
        self.do("windowsize", "--sync", window, *size, "sleep", 0.5)
        told = subprocess.run(
            ["xwininfo", "-id", window], env=self.environment, capture_output=True, text=True, check=True
        )
        fields = dict(re.findall(r"^ *(.+?): +(-?\d+)$", told.stdout, re.MULTILINE))
        assert (int(fields["Width"]), int(fields["Height"])) == size
        return QPoint(int(fields["Absolute upper-left X"]), int(fields["Absolute upper-left Y"]))

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, move in ten steps, release."""
        self.do("mousemove", *start, "sleep", 0.2, "mousedown", 1)
        for part in range(1, 11):
            x, y = (round(a + (b - a) * part / 10) for a, b in zip(start, end, strict=True))
            self.do("mousemove", x, y, "sleep", 0.03)
        self.do("sleep", 0.3, "mouseup", 1, "sleep", 0.3)

    def keys(self, *names: str) -> None:
        """Press keys, one after the other."""
        for name in names:
            self.do("key", "--clearmodifiers", name, "sleep", 0.2)

    def type(self, text: str) -> None:
        """Type a text."""
        self.do("type", "--delay", 40, text)


@contextmanager
def screen(home: Path) -> Iterator[Hand]:
    """An X server with a window manager, and the hand on it."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    keyless = home / "openbox.xml"
    keyless.write_text(KEYLESS, "utf-8")
    manager = subprocess.Popen(
        ["openbox", "--config-file", str(keyless)],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield Hand(environment)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


@contextmanager
def running_program(path: Path, environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """The program with a map; it has ended well when the block ends."""
    command = [sys.executable, "-m", "journey_studio", str(path)]
    program = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        yield program
        assert program.wait(20) == 0
    finally:
        if program.poll() is None:
            program.kill()
        _, errors = program.communicate()
    assert "Traceback" not in errors, errors
