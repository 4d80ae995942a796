"""The Qt application that fonts need: without one every width is 0, in silence."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

OFFSCREEN = ["journey-studio", "-platform", "offscreen"]

_own: list[QGuiApplication] = []


class NoGuiError(RuntimeError):
    """The process runs a Qt application that cannot show or measure text."""


def ensure_application() -> QGuiApplication:
    """The running Qt application, or a new one that needs no display (QT_QPA_PLATFORM is not heeded then).

    A program that opens windows makes its own QApplication before it calls this.
    """
    running = QCoreApplication.instance()
    if running is None:
        _own.append(QGuiApplication(OFFSCREEN))
        return _own[-1]
    if not isinstance(running, QGuiApplication):
        raise NoGuiError("This process runs a Qt application without fonts: text cannot be measured.")
    return running
