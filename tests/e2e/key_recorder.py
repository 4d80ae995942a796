"""The program's window, which writes down what a key asks for and does nothing of it: `python -m tests.e2e.key_recorder MAP LOG`.

A line of the log is `did ACTION`, `nothing KEY` for a key that no action took, or `ambiguous` as Qt complains of it.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from journey_studio.desktop import window as window_module
from journey_studio.desktop.actions import Action
from journey_studio.desktop.appearance import Appearance

MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


def main(path: Path, log: Path) -> int:
    """Show the map until the window is closed; every action is enabled all the time."""
    application = QApplication(["key-recorder"])
    window_module.refresh_actions = lambda window, actions: None
    window = window_module.MainWindow(Appearance(application))
    with log.open("w", encoding="utf-8", buffering=1) as notes:

        def note(line: str) -> None:
            notes.write(line + "\n")

        def complained(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
            note(f"ambiguous {text}" if "mbiguous" in text else f"qt {text}")

        def did(action: Action) -> None:
            note(f"did {action.id}")

        def not_taken(event: QKeyEvent) -> bool:
            if event.key() not in MODIFIERS:
                note(f"nothing {QKeySequence(event.keyCombination()).toString()}")
            return True

        def open_map() -> None:
            window.maps.open(path)
            window.perform = did  # type: ignore[method-assign]
            window.canvas.key_handler = not_taken
            window.canvas.setFocus()
            for action in window.actions_by_id.values():
                action.setEnabled(True)
            note("ready")

        qInstallMessageHandler(complained)
        window.show()
        QTimer.singleShot(0, open_map)
        return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
