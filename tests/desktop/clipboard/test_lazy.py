"""What is on the clipboard when the program ends: plain data, since Qt would ask Python for it when Python is gone."""

import subprocess
import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from journey_studio.desktop.clipboard.lazy import LazyData, put_on_clipboard

PROGRAM = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QGuiApplication, QImage
from journey_studio.desktop.clipboard.lazy import LazyData, put_on_clipboard
application = QGuiApplication([])
data = LazyData(QImage)
data.setText("kept")
put_on_clipboard(data)
"""


def test_the_picture_is_painted_when_asked_for_and_once(qapp: QGuiApplication) -> None:
    painted: list[QImage] = []

    def paint() -> QImage:
        painted.append(QImage(3, 2, QImage.Format.Format_RGB32))
        return painted[-1]

    data = LazyData(paint)
    data.setText("words")
    put_on_clipboard(data)
    held = QGuiApplication.clipboard().mimeData()
    assert (held.text(), held.hasImage(), painted) == ("words", True, [])
    assert held.imageData().size() == held.imageData().size()
    assert len(painted) == 1
    plain = data.plain
    assert type(plain) is QMimeData
    assert (plain.text(), plain.imageData().width()) == ("words", 3)
    QGuiApplication.clipboard().clear()


def test_a_program_that_ends_with_cards_on_the_clipboard_ends_well() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
