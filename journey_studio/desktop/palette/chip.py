"""One chip of the palette: a button that can be dragged to the board."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journey_studio.desktop.palette.chip_paint import HEIGHTS, paint_chip
from journey_studio.desktop.palette.offers import Offer
from journey_studio.desktop.words import capital, tip, tr
from journey_studio.layout import Theme

_HINTS = {
    "card": "Drag it to a cell, or press Enter to add one to the selected cell",
    "note": "Drag it anywhere on the board, or press Enter to lay one in the middle",
    "stage": "Drag it between stages, or press Enter to add one behind the selected one",
    "step": "Drag it beside a step, or press Enter to add one behind the selected one",
    "lane": "Drag it between lanes, or press Enter to add one below the selected one",
    "channel": "Drag it to a touchpoint or a cell; click to see its fields",
    "persona": "Drag it to the emotion lane; click to see its fields",
}


class Carried(Protocol):
    """A press on a chip until its release, as the canvas's gesture for the palette follows it."""

    @property
    def dragging(self) -> bool:
        """Whether something is carried; a press that never moved is a click."""

    def moved(self, event: QMouseEvent) -> None:
        """The mouse moved."""

    def released(self, event: QMouseEvent) -> None:
        """The button went up: drop it."""

    def cancelled(self) -> None:
        """Forget it."""


Carry = Callable[[Offer, QMouseEvent], Carried]


class Chip(QAbstractButton):
    """`wanted` asks to put the offer on the board without a drag; a press begins to `carry` it."""

    wanted = Signal(object)

    def __init__(self, offer: Offer, theme: Theme, carry: Carry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self._theme = theme
        self._carry = carry
        self._carried: Carried | None = None
        self.setFixedHeight(HEIGHTS[offer.what])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(f"{offer.label}, {tr(capital(offer.what))}")
        self.setToolTip(tip(f"{offer.label}: {tr(_HINTS[offer.what])}"))

    def sizeHint(self) -> QSize:
        """As high as what it stands for."""
        return QSize(80, HEIGHTS[self.offer.what])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the offer."""
        with QPainter(self) as painter:
            look = {"hovered": self.underMouse(), "focused": self.hasFocus()}
            paint_chip(painter, QRectF(self.rect()), self.offer, self._theme, **look)

    def enterEvent(self, event: QEvent) -> None:
        """Show that the mouse is over it."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The mouse is elsewhere."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may have begun."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._carried = self._carry(self.offer, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass the way of the mouse on."""
        if self._carried is not None:
            self._carried.moved(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; without one this was a click."""
        carried, self._carried = self._carried, None
        if carried is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if carried.dragging:
            carried.released(event)
        elif self.rect().contains(event.position().toPoint()):
            self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts it on the board."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(self.offer)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is hidden carries nothing."""
        if self._carried is not None:
            self._carried.cancelled()
            self._carried = None
