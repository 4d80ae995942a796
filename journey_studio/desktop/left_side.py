"""The left side of the window: the palette and, below it, the minimap; one object knows all reasons to be away."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from journey_studio.desktop.settings import palette_shown, remember_palette

LEAST_BOARD = 400
"""px. Where the board would be narrower than this beside the palette, the palette folds away."""


class LeftSide(QWidget):
    """Folds away by itself and comes back when there is room; by hand it stays away, or here, until there is room again.

    `beside` is the part of fixed width that shares the row with it and the board. While somebody is at it, or may click
    a second time on the board, nothing moves. `turned` says that it came or went.
    """

    turned = Signal()

    def __init__(self, palette: QWidget, minimap: QWidget, beside: QWidget) -> None:
        super().__init__()
        self._palette, self._beside = palette, beside
        self._kept_away: set[str] = set()
        self._row: QWidget | None = None
        self._by_hand: bool | None = None if palette_shown() else False
        self.setHidden(self._by_hand is False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(palette, 1)
        column.addWidget(minimap)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(QApplication.doubleClickInterval())
        self._later.timeout.connect(self.settle)
        beside.installEventFilter(self)

    def follow(self, row: QWidget) -> None:
        """Share the width of a row from now on: that of the window."""
        self._row = row
        row.installEventFilter(self)

    @property
    def has_room(self) -> bool:
        """Whether the board is wide enough beside it and what is open at the right."""
        taken = 0 if self._beside.isHidden() else self._beside.minimumWidth()
        return self._row is None or self._row.width() - taken - self._palette.minimumWidth() >= LEAST_BOARD

    def show_by_hand(self, on: bool) -> None:
        """Show it however narrow the board gets, or put it away for good; the latter is kept for the next start."""
        self._by_hand = on
        remember_palette(on)
        self._show()

    def keep_away(self, reason: str, on: bool) -> None:
        """Be away as long as a reason lasts, whatever the hand says."""
        (self._kept_away.add if on else self._kept_away.discard)(reason)
        self._show()

    def settle(self) -> None:
        """Fold away or come back as there is room, a little later while somebody is at it."""
        if self._wanted == self.isHidden() and self._is_at_work():
            self._later.start()
        else:
            self._show()

    @property
    def _wanted(self) -> bool:
        by_hand = self.has_room if self._by_hand is None else self._by_hand
        return by_hand and not self._kept_away

    def _show(self) -> None:
        self._later.stop()
        if self._by_hand and self.has_room:
            self._by_hand = None  # what the hand wanted comes about by itself from now on
        shown = self._wanted
        if shown == self.isHidden():
            self.setVisible(shown)
            self.turned.emit()

    def _is_at_work(self) -> bool:
        """Whether a button of the mouse is held down, or the keyboard is in the palette."""
        focus = QApplication.focusWidget()
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return pressed or (focus is not None and self.isAncestorOf(focus))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The row has another width, or a part of it came, went or has another width."""
        if watched is self._row:
            if event.type() == QEvent.Type.Resize:
                self.settle()
        elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent, QEvent.Type.Resize):
            self._later.start()
        return False
