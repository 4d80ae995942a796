"""Exports inside the test process share the suite's Qt application."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """The one application of the suite; commands would make one of their own."""
