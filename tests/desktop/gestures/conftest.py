"""What tests of gestures are handed: the shipped shaper, the places of the small board, and hands on its canvas."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.typeset import QtShaper
from tests.desktop.gestures.boards import places_of, small_map
from tests.desktop.gestures.hands import Hands


@pytest.fixture(scope="session")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture
def places(shaper: QtShaper) -> Places:
    return places_of(small_map(), shaper)


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(small_map(), tmp_path)
    yield made
    made.close()
