"""One shaper for the text tests, on the application that pytest-qt makes."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication

from journey_studio.scene import Text, TextStyle
from journey_studio.scene.text import placed
from journey_studio.typeset import QtShaper

Place = Callable[..., Text]
BODY = TextStyle(14)


@pytest.fixture(scope="session")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture
def place(shaper: QtShaper) -> Place:
    """Break a text and put it at the origin."""

    def made(text: str, style: TextStyle = BODY, width: float = 1000.0) -> Text:
        return placed(text, style, "#000000", 0, 0, width, shaper.paragraph(text, style, width))

    return made
