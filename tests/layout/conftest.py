"""What layout tests are handed: the light theme and the shaper that ships."""

import pytest
from PySide6.QtGui import QGuiApplication

from journey_studio.layout import Theme, load_theme
from journey_studio.layout.ink import Ink
from journey_studio.typeset import QtShaper


@pytest.fixture(scope="session")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture(scope="session")
def theme() -> Theme:
    return load_theme("light")


@pytest.fixture(scope="session")
def ink(theme: Theme, shaper: QtShaper) -> Ink:
    return Ink(theme, shaper)
