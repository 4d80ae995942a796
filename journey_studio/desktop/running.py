"""The application from its first window to its last."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.language import use_language
from journey_studio.desktop.window import MainWindow
from journey_studio.desktop.window_place import remember_place, restore_place


class Opener(QObject):
    """Opens the files that the system hands to a program that runs already (macOS)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the files out of the stream of events."""
        if isinstance(event, QFileOpenEvent):
            self._window.maps.open_or_import(Path(event.file()))
            return True
        return False


def run(path: Path | None) -> int:
    """Open the window where it was left, with a map if one is named, and stay until it is closed."""
    application = QApplication(["journey-studio"])
    use_language(application)
    application.setApplicationName("Journey Studio")
    application.setDesktopFileName("journey-studio")
    window = MainWindow(Appearance(application))
    window.net.install()
    application.installEventFilter(Opener(window))
    restore_place(window)
    window.show()
    if path is not None:
        QTimer.singleShot(0, lambda: window.maps.open_or_import(path))
    code = application.exec()
    remember_place(window)
    sys.excepthook = sys.__excepthook__
    return code
