"""A canvas on a map in memory, shown offscreen."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.document import Document
from journey_studio.layout import load_theme
from journey_studio.model import Snapshot
from tests.document.memory import MemoryLedger
from tests.sample_maps import winter_boots

MakeCanvas = Callable[..., BoardCanvas]


@pytest.fixture
def make_canvas(qtbot: QtBot) -> MakeCanvas:
    """Make a canvas that shows a map: `make_canvas(snapshot, width, height, theme)`."""

    def made(snapshot: Snapshot, width: int = 1280, height: int = 720, theme: str = "light") -> BoardCanvas:
        document = Document(MemoryLedger(snapshot.records()))
        canvas = BoardCanvas()
        qtbot.addWidget(canvas)
        canvas.resize(width, height)
        canvas.show()
        canvas.show_journey(document, document.snapshot.journeys[0].id, load_theme(theme))
        QApplication.processEvents()
        return canvas

    return made


@pytest.fixture
def canvas(make_canvas: MakeCanvas) -> BoardCanvas:
    """The winter boots at 100 % in a window smaller than the board, scrolled by 120 px to the right and 60 px down."""
    made = make_canvas(winter_boots().snapshot, 900, 560)
    made.zoom_to(1.0)
    made.pan(-120 - round(made.view.tx), -60 - round(made.view.ty))
    QApplication.processEvents()
    return made
