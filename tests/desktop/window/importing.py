"""The hands of somebody who imports: waits until a file is read and drawn, and says yes with Enter."""

import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.importing.dialog import ImportDialog
from journey_studio.desktop.window import MainWindow

PATIENCE = 20.0  # s


def wait_for(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.002)


def reading(window: MainWindow) -> None:
    """Wait until what is being read is read, or refused; a workbook is asked first whether it is an export of this map."""
    wait_for(lambda: window.merging.reading.job is None)
    QApplication.processEvents()
    wait_for(lambda: window.importing.reading.job is None)
    QApplication.processEvents()


def drawn(window: MainWindow) -> ImportDialog:
    """Wait for the dialog and its preview."""
    reading(window)
    dialog = window.importing.dialog
    assert dialog is not None, window.notice.text
    wait_for(lambda: not dialog.is_busy)
    return dialog


def confirm(window: MainWindow) -> None:
    """Look at the preview and press Enter."""
    dialog = drawn(window)
    assert dialog.proposal is not None, dialog.problem.text()
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    assert window.importing.dialog is None
    QApplication.processEvents()
