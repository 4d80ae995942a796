"""The Qt application that fonts need: without one every width is 0, in silence."""

import locale
import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

OFFSCREEN = ["journey-studio", "-platform", "offscreen"]

_own: list[QGuiApplication] = []


class NoGuiError(RuntimeError):
    """The process runs a Qt application that cannot show or measure text."""


def _use_utf8() -> None:
    """Qt complains of a locale without UTF-8 and then uses UTF-8 all the same."""
    if sys.platform == "linux" and locale.getencoding().upper() not in ("UTF-8", "UTF8"):
        os.environ["LC_ALL"] = "C.UTF-8"


def ensure_application() -> QGuiApplication:
    """The running Qt application, or a new one that needs no display (QT_QPA_PLATFORM is not heeded then).

    A program that opens windows makes its own QApplication before it calls this.
    """
    running = QCoreApplication.instance()
    if running is None:
        _use_utf8()
        _own.append(QGuiApplication(OFFSCREEN))
        return _own[-1]
    if not isinstance(running, QGuiApplication):
        raise NoGuiError("This process runs a Qt application without fonts: text cannot be measured.")
    return running
