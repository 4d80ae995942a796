"""What tests of the clipboard are handed: hands on the small board, and the clipboard as another program fills and reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.desktop.gestures.boards import small_map
from tests.desktop.gestures.hands import Hands


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(small_map(), tmp_path)
    yield made
    made.close()
    QGuiApplication.clipboard().clear()


def held() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def text(words: str) -> QMimeData:
    data = QMimeData()
    data.setText(words)
    return data
