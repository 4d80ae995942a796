"""A window over the winter boots, with a person who answers every file dialog with what the test says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from journey_studio.assets import resource
from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.settings import settings
from journey_studio.desktop.window import MainWindow
from journey_studio.importers import propose
from journey_studio.model import Card, Snapshot
from journey_studio.store import create_map


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says that it has no window manager; that is not ours."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class Answers:
    """Stands for the file dialogs: what each answers is set by the test; `asked` lists the suggestions."""

    def __init__(self) -> None:
        self.open: Path | None = None
        self.text: Path | None = None
        self.workbook: Path | None = None
        self.names: list[Path] = []
        self.to: Path | None = None
        self.asked: list[str] = []

    def map_to_open(self, folder: Path) -> Path | None:
        return self.open

    def text_to_import(self, folder: Path) -> Path | None:
        return self.text

    def workbook_to_merge(self, folder: Path) -> Path | None:
        return self.workbook

    def interactions(self, folder: Path) -> Path | None:
        return self.text

    def feedback(self, folder: Path) -> Path | None:
        return self.text

    def library(self, folder: Path) -> Path | None:
        return self.text

    def new_map(self, title: str, folder: Path) -> Path | None:
        self.asked.append(title)
        return self.names.pop(0) if self.names else None

    def export(self, title: str, folder: Path, suffix: str) -> Path | None:
        self.asked.append(f"{title}{suffix}")
        return self.to

    def again(self, problem: str) -> bool:
        self.asked.append(problem)
        return bool(self.names)


@pytest.fixture(autouse=True)
def fresh_settings() -> Iterator[None]:
    settings().clear()
    yield
    settings().clear()


@pytest.fixture
def boots(tmp_path: Path) -> Path:
    """The winter boots as a map file."""
    source = resource("samples", "winter-boots.json")
    proposal = propose(source.read_bytes(), source.name, Snapshot.of())
    path = tmp_path / "boots.journey"
    create_map(path, proposal.records, proposal.assets)
    return path


@pytest.fixture
def empty_window(qapp: QApplication) -> Iterator[MainWindow]:
    """A window that shows the welcome."""
    appearance = Appearance(qapp)
    made = MainWindow(appearance)
    made.names = Answers()
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()
    appearance.deleteLater()
    qapp.setStyleSheet("")
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # no loop runs that would do it


@pytest.fixture
def window(empty_window: MainWindow, boots: Path, qapp: QApplication) -> MainWindow:
    """A window with the winter boots open."""
    empty_window.maps.open(boots)
    qapp.processEvents()
    return empty_window


@pytest.fixture
def checkout(window: MainWindow) -> Card:
    """The card that everything goes wrong at, selected."""
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    window.canvas.select([card.id])
    return card
