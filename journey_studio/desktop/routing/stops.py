"""The list of stops, with keys of its own."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

_Key = Qt.Key


class StopsList(QListWidget):
    """`moved` (−1 or +1) asks to move the current stop, Alt with Up or Down; `taken_out` to take it out, Delete."""

    moved = Signal(int)
    taken_out = Signal()

    def event(self, event: QEvent) -> bool:
        """Delete is the list's while the keyboard is here, not the board's."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == _Key.Key_Delete or self._way(event) != 0)
            return event.isAccepted()
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a stop, then those of lists."""
        if way := self._way(event):
            self.moved.emit(way)
        elif event.key() == _Key.Key_Delete:
            self.taken_out.emit()
        else:
            super().keyPressEvent(event)

    def _way(self, event: QKeyEvent) -> int:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return {_Key.Key_Up: -1, _Key.Key_Down: 1}.get(_Key(event.key()), 0) * (
            held == Qt.KeyboardModifier.AltModifier
        )
