"""The command palette over the window: type, choose with the arrows, Enter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from journey_studio.desktop.command.going import go
from journey_studio.desktop.command.line_paint import HEIGHT, LinePainter
from journey_studio.desktop.command.model import ENTRY, Lines
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.settings import remember_command
from journey_studio.desktop.words import tr

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH, TOP, MOST_LINES = 640, 80, 11
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QFrame):
    """Opens over the window and closes when something is chosen, on Escape, or when the keyboard goes elsewhere."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.setObjectName("commandPalette")
        self._window = window
        self._before: QWidget | None = None
        self.lines = Lines(window, self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a card, a stage, a persona … or run a command"))
        self.field.setAccessibleName(tr("Find or run a command"))
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.lines)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("What was found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.entered.connect(self._choose)
        self.list.clicked.connect(lambda index: self._run(index))
        self._painter = LinePainter(self.lines, window.theme)
        self.list.setItemDelegate(self._painter)
        self.nothing = plain_label(
            tr("Nothing is called that. Ctrl+F looks into all texts of the map."), "hint"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 8)
        column.setSpacing(6)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.hide()

    def open(self) -> None:
        """Show it, empty, over whatever is in sight."""
        self._before = QApplication.focusWidget()
        self._painter.theme = self._window.theme
        self.field.clear()
        self.lines.begin()
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_up(self) -> None:
        """Hide it; the keyboard goes back to where it was."""
        self.hide()
        self.lines.forget()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None

    def _typed(self, text: str) -> None:
        self.lines.look_for(text)
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, under the top bar, in the middle."""
        rows = self.lines.rowCount()
        self.list.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self.list.setFixedHeight(min(rows, MOST_LINES) * HEIGHT + 4)
        first = next((row for row in range(rows) if not self.lines.entries[row].why), -1)
        self.list.setCurrentIndex(self.lines.index(first, 0) if first >= 0 else QModelIndex())
        self.list.scrollToTop()
        room, field = self._window.width(), self._window.top_bar.palette_field
        width = min(WIDTH, room - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        place = (
            field.mapTo(self._window, field.rect().center()) if field.isVisible() else QPoint(room // 2, TOP)
        )
        self.move(max(16, min(place.x() - width // 2, room - width - 16)), place.y() - 22)

    def _choose(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentIndex(index)

    def _run(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY) if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled else None
        if entry is None:
            return
        self.close_up()
        if entry.what == "action":
            remember_command(entry.key)
            if self._window.is_typing:  # what acts on the board is asked for here on purpose
                self._window.canvas.setFocus()
        self._window.refresh_actions()
        go(self._window, entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows choose, Enter runs, Escape closes; so does going elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible() and self._window.isActiveWindow():
            self.hide()
            self.lines.forget()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True
