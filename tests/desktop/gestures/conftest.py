"""What tests of gestures are handed: the shipped shaper and the places of the small board."""

import pytest
from PySide6.QtGui import QGuiApplication

from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.typeset import QtShaper
from tests.desktop.gestures.boards import places_of, small_map


@pytest.fixture(scope="session")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture
def places(shaper: QtShaper) -> Places:
    return places_of(small_map(), shaper)
