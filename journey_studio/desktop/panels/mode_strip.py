"""A strip over the foot of the board that says what clicks are for just now, and how that ends."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.accessible import announce
from journey_studio.desktop.panels.making import plain_label

_EDGE = 16  # px


class ModeStrip(QFrame):
    """Clicks go through it. What it says is spoken, too."""

    def __init__(self, canvas: BoardCanvas) -> None:
        super().__init__(canvas)
        self.setObjectName("modeStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._canvas = canvas
        self.words = plain_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words)
        canvas.installEventFilter(self)
        self.hide()

    def say(self, words: str) -> None:
        """Be there with these words."""
        shown = not self.isHidden()
        if not (shown and words == self.words.accessibleName()):
            announce(self._canvas, words)
        self.words.setAccessibleName(words)
        self.show()
        self._place()
        self.raise_()

    def _place(self) -> None:
        """In the middle of the foot, in one line."""
        around, words = self._canvas.rect(), self.words.accessibleName()
        room = around.width() - 4 * _EDGE
        self.words.setText(self.words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self.adjustSize()
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - _EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The board has another size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
