"""A shaper for all tests of the PDF, and the way they make one."""

from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from journey_studio.exporters.pdf import Paper, make_pdf
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper
from tests.exporters.pdf.made import Made, Make


@pytest.fixture(scope="session")
def shaper(qapp: QGuiApplication) -> QtShaper:
    return QtShaper()


@pytest.fixture
def make(shaper: QtShaper) -> Make:
    """Make the PDF of a scene."""

    def made(scene: Scene, paper: Paper | None = None, **options: Any) -> Made:
        pdf = make_pdf(scene, shaper, paper or Paper(), **options)
        return Made(pdf.data, pdf.page, pdf.warnings)

    return made
