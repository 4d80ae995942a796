"""How the window starts: not at all without a display, else with the map that is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from journey_studio.cli import main
from journey_studio.desktop import app
from journey_studio.desktop.display import display_complaint

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
@pytest.mark.parametrize("arguments", [[], ["no.journey"]])
def test_without_a_display_it_says_so_and_exits_with_2(arguments: list[str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "-m", "journey_studio", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("name", DISPLAYS)
def test_any_display_or_platform_will_do(name: str) -> None:
    assert display_complaint({name: "x"}, "linux") == ""
    assert display_complaint({name: ""}, "linux") != ""


def test_other_systems_have_a_display() -> None:
    assert display_complaint({}, "darwin") == display_complaint({}, "win32") == ""


def test_the_command_line_opens_the_map_that_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path | None] = []
    monkeypatch.setattr(app, "main", lambda path: opened.append(path) or 0)
    assert main([]) == main(["boots.journey"]) == 0
    assert opened == [None, Path("boots.journey")]
    assert main(["frobnicate", "boots.journey"]) == 2
    assert len(opened) == 2


def test_the_program_runs_from_start_to_end_and_remembers_the_map(boots: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
        "from journey_studio.desktop import running;"
        "import journey_studio.desktop.window as w; old = w.MainWindow.show_board;"
        "w.MainWindow.show_board = lambda self: (old(self), print(self.windowTitle()), QTimer.singleShot(50, self.close));"
        "sys.exit(running.run(Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(boots)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "boots – Journey Studio"), done.stderr
