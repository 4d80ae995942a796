"""How the window starts: not at all without a display, else with the map that is named."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.cli import main
from journey_studio.desktop import app
from journey_studio.desktop.display import display_complaint
from journey_studio.desktop.settings import settings
from journey_studio.desktop.window_place import remember_place, restore_place

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


def starting() -> QWidget:
    window = QWidget()
    restore_place(window)
    window.show()
    QApplication.processEvents()
    return window


def ended(window: QWidget) -> None:
    window.close()
    remember_place(window)
    window.deleteLater()


def test_a_window_opens_where_and_as_large_as_it_was_left(qapp: QApplication) -> None:
    first = starting()
    first.setGeometry(120, 140, 530, 410)
    ended(first)
    second = starting()
    assert second.geometry() == QRect(120, 140, 530, 410)
    second.showMaximized()
    ended(second)
    third = starting()
    assert third.isMaximized()
    third.showNormal()
    QApplication.processEvents()
    assert third.size() == QSize(530, 410)
    ended(third)


def test_a_window_left_on_a_screen_that_is_gone_comes_into_sight(qapp: QApplication) -> None:
    first = starting()
    first.setGeometry(9_000, 7_000, 530, 410)
    ended(first)
    second = starting()
    screen = second.screen().availableGeometry()
    assert screen.contains(second.geometry())
    second.resize(4_000, 3_000)
    ended(second)
    third = starting()
    assert third.width() <= screen.width()
    ended(third)
    settings().setValue("window/place", "rubbish")
    fourth = starting()
    assert screen.intersects(fourth.geometry())
    ended(fourth)


def test_the_program_keeps_the_place_of_its_window(boots: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QTimer;"
        "from journey_studio.desktop import running; import journey_studio.desktop.window as w; old = w.MainWindow.show_board;"
        "w.MainWindow.show_board = lambda self: (old(self), print(self.height()), self.resize(808, 555), QTimer.singleShot(50, self.close));"
        "sys.exit(running.run(Path(sys.argv[1])))"
    )
    home = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    heights = [
        int(
            subprocess.run(
                [sys.executable, "-c", code, str(boots)],
                env=home,
                capture_output=True,
                text=True,
                check=True,
                timeout=60,
            ).stdout
        )
        for _ in range(2)
    ]
    assert heights[0] != 555 == heights[1]
