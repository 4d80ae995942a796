"""Exports from the window: in the background, of the moment they were asked for, whole or not at all."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from journey_studio.desktop.export.dialog import ExportDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.desktop.work import export_job
from journey_studio.desktop.work.kinds_of_export import KINDS, PAPERS
from journey_studio.exporters import FORMATS, CannotExport, Produced, Request
from journey_studio.exporters.pdf import SIZES

BEGINNINGS = {
    ".pdf": b"%PDF-",
    ".xlsx": b"PK\x03\x04",
    ".png": b"\x89PNG",
    ".svg": b"<",
    ".mmd": b"journey",
    ".json": b"{",
}


def ask(window: MainWindow, suffix: str, target: Path) -> None:
    """The dialog of a format, taken as it is."""
    window.names.to = target
    window.actions_by_id[f"export_{suffix[1:]}"].trigger()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert dialog.suffix == suffix
    dialog.accept()


def wait_for(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.sharing.exporting.job is None, timeout=60_000)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A writer of Mermaid text that waits until the test lets it go on."""
    go_on = threading.Event()

    def write(request: Request) -> Produced:
        assert go_on.wait(20)
        assert threading.current_thread() is not threading.main_thread()
        return Produced(request.snapshot.title.encode(), ("Mind the gap.",))

    monkeypatch.setattr(export_job, "FORMATS", {**FORMATS, ".mmd": write})
    return go_on


def test_the_dialog_knows_every_format_and_paper() -> None:
    assert {kind.suffix for kind in KINDS} == set(FORMATS)
    assert set(PAPERS) == {"auto", *SIZES}


@pytest.mark.parametrize("suffix", BEGINNINGS)
def test_every_format_is_written_in_the_background(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, suffix: str
) -> None:
    target = tmp_path / f"out{suffix}"
    ask(window, suffix, target)
    wait_for(window, qtbot)
    assert target.read_bytes().startswith(BEGINNINGS[suffix]), window.notice.text
    assert target.name in window.notice.text


def test_it_exports_the_moment_it_was_asked_for_while_the_work_goes_on(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, slow: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.mmd"
    ask(window, ".mmd", target)
    assert "Exporting out.mmd" in window.notice.text
    journey = window.session.journey
    assert journey is not None
    assert window.session.document is not None
    with window.session.document.edit("Rename") as edit:
        edit.put(journey.with_values({"title": "Later"}))
    slow.set()
    wait_for(window, qtbot)
    assert target.read_text("utf-8") == "Winter boots, online"
    assert "Mind the gap." in window.notice.text
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    window.notice.choose("Show in folder")
    ask(window, ".mmd", target)
    wait_for(window, qtbot)
    window.notice.choose("Open")
    assert opened == [str(tmp_path), str(target)]


def test_a_pdf_names_its_map_and_tells_how_far_it_is(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shares: list[float] = []
    target = tmp_path / "out.pdf"
    ask(window, ".pdf", target)
    job = window.sharing.exporting.job
    assert job is not None
    job.progress.connect(shares.append)
    wait_for(window, qtbot)
    assert shares == sorted(shares)
    assert any(0 < share < 1 for share in shares)
    assert shares[-1] == 1
    assert "boots.journey" in PdfReader(target).pages[0].extract_text()


def test_a_cancelled_export_leaves_the_old_file(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, slow: threading.Event
) -> None:
    target = tmp_path / "out.mmd"
    target.write_text("old")
    ask(window, ".mmd", target)
    window.notice.choose("Cancel")
    slow.set()
    wait_for(window, qtbot)
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.glob("*.mmd*")] == ["out.mmd"]
    assert "cancelled" in window.notice.text


def test_cancel_stops_the_work_itself(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds: list[int] = []

    def write(request: Request) -> Produced:
        for each in range(100_000):
            rounds.append(each)
            request.progress(0.4)
            threading.Event().wait(0.002)
        raise AssertionError("nobody stopped it")

    monkeypatch.setattr(export_job, "FORMATS", {**FORMATS, ".mmd": write})
    ask(window, ".mmd", tmp_path / "out.mmd")
    bar = window.notice.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    qtbot.waitUntil(lambda: bar.maximum() == 100 and bar.value() == 40)
    window.notice.choose("Cancel")
    wait_for(window, qtbot)
    assert "cancelled" in window.notice.text
    assert len(rounds) < 20_000
    assert list(tmp_path.glob("out*")) == []


def test_closing_the_window_waits_for_the_export_that_it_gives_up(
    window: MainWindow, tmp_path: Path, slow: threading.Event
) -> None:
    ask(window, ".mmd", tmp_path / "out.mmd")
    job = window.sharing.exporting.job
    assert job is not None
    slow.set()
    window.close()
    assert job.isFinished()


@pytest.mark.parametrize(
    ("problem", "words", "reported"),
    [
        (CannotExport("Too wide for paper."), "Too wide for paper.", False),
        (PermissionError(13, "Permission denied"), "could not be written: Permission denied", False),
        (ZeroDivisionError("bug"), "ZeroDivisionError: bug", True),
    ],
)
def test_what_goes_wrong_is_said(
    window: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    problem: Exception,
    words: str,
    reported: bool,
) -> None:
    def fail(request: Request) -> Produced:
        raise problem

    shown: list[str] = []
    show: Callable[[str, str], bool] = lambda what, report: shown.append(report) is None  # noqa: E731
    monkeypatch.setattr(window.net, "_show", show)
    monkeypatch.setattr(export_job, "FORMATS", {**FORMATS, ".svg": fail})
    ask(window, ".svg", tmp_path / "out.svg")
    wait_for(window, qtbot)
    assert words in window.notice.text
    assert bool(shown) is reported
    assert list(tmp_path.glob("out*")) == []


def test_a_folder_that_is_gone_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    ask(window, ".json", tmp_path / "nowhere" / "out.json")
    wait_for(window, qtbot)
    assert "could not be written" in window.notice.text
