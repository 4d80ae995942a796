"""By hand on a real screen: open an imported map, drag a card, type, undo, close, and open it again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from journey_studio.cli import main
from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.window import MainWindow
from journey_studio.document import Document
from journey_studio.model import Card, Snapshot, Step
from journey_studio.store import read_map
from tests.e2e.screen import Hand, missing, running_program, screen, wait_for

SIZE = (1500, 800)
pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not on this machine: {', '.join(missing())}")

MERMAID = """journey
    title Buying boots
    section Search
      Sees an ad: 4: Mia
      Compares offers: 2: Mia
    section Purchase
      Orders online: 1: Mia
"""


@pytest.fixture
def hand(tmp_path: Path) -> Iterator[Hand]:
    with screen(tmp_path) as made:
        yield made


@pytest.fixture
def boots(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    text, path = tmp_path / "boots.mmd", tmp_path / "boots.journey"
    text.write_text(MERMAID, "utf-8")
    assert main(["import", str(text), str(path)]) == 0
    capsys.readouterr()
    return path


def seen(path: Path) -> Snapshot:
    """The map as it is on the disk, also while it is open in the window."""
    document = Document(read_map(path))
    try:
        return document.snapshot
    finally:
        document.close()


def cards(path: Path) -> dict[str, str]:
    """The title of each card with that of its step."""
    snapshot = seen(path)
    return {card.title: snapshot.need(Step, card.step).title for card in snapshot.all(Card)}


class Twin:
    """The same map in the same window without a screen: it tells where things are on the screen."""

    def __init__(self, application: QApplication, path: Path, size: tuple[int, int]) -> None:
        copy = path.with_name("twin.journey")
        copy.write_bytes(path.read_bytes())
        self.appearance = Appearance(application)
        self.window = MainWindow(self.appearance)
        self.window.resize(*size)
        self.window.show()
        self.window.maps.open(copy)
        application.processEvents()

    def place(self, column: str, row: str) -> QPoint:
        """Where two records' middles cross: the first says how far to the right, the second how far down."""
        canvas = self.window.canvas
        across, down = canvas.rect_of(column), canvas.rect_of(row)
        assert across is not None
        assert down is not None
        inside = canvas.view.to_view(across.center().x(), down.center().y()).toPoint()
        return canvas.viewport().mapTo(self.window, inside)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.appearance.deleteLater()


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_open_drag_type_undo_close_reopen(hand: Hand, boots: Path, qapp: QApplication) -> None:
    snapshot = seen(boots)
    first = next(card for card in snapshot.all(Card) if card.title == "Sees an ad")
    last = snapshot.steps(snapshot.journeys[0].id)[-1]
    twin = Twin(qapp, boots, SIZE)
    with running_program(boots, hand.environment):
        window = hand.window("boots – Journey Studio")
        corner = hand.place_and_size(window, SIZE)
        start = corner + twin.place(first.id, first.id)
        hand.drag(start.toTuple(), (corner + twin.place(last.id, first.lane)).toTuple())
        wait_for("the move", lambda: cards(boots).get("Sees an ad") == "Orders online")
        hand.keys("F2", "ctrl+a")
        hand.type("Sees a poster")
        hand.keys("ctrl+Return", "Escape")
        wait_for("the text", lambda: "Sees a poster" in cards(boots))
        hand.keys("ctrl+z")
        wait_for("the undo", lambda: cards(boots).get("Sees an ad") == "Orders online")
        hand.keys("ctrl+z")
        wait_for("the second undo", lambda: cards(boots).get("Sees an ad") == "Sees an ad")
        hand.keys("ctrl+y")
        wait_for("the redo", lambda: cards(boots).get("Sees an ad") == "Orders online")
        hand.keys("ctrl+q")
    with running_program(boots, hand.environment):
        hand.window("boots – Journey Studio")
        hand.keys("ctrl+y")
        wait_for("what was undone before the program ended", lambda: "Sees a poster" in cards(boots))
        hand.keys("ctrl+q")
    twin.close()
    assert cards(boots) == {
        "Sees a poster": "Orders online",
        "Compares offers": "Compares offers",
        "Orders online": "Orders online",
    }
