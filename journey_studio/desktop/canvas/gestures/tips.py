"""What the mouse is told at once: the value and words of a point of a curve, and what a click on a name does."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from journey_studio.desktop.words import tip, tr
from journey_studio.layout.curve_names import CHIP
from journey_studio.model import Curve, Emotion

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def show_tips(canvas: "BoardCanvas") -> None:
    """Show tips on a canvas from now on."""
    canvas.hover_changed.connect(partial(_show, canvas))


def tip_of(canvas: "BoardCanvas", owner: str) -> str:
    """The tip of what the mouse is over; empty where there is none."""
    key, _, part = owner.partition("/")
    snapshot = canvas.document.snapshot
    if snapshot.get(Emotion, key):
        return canvas.name_of(key)
    if part != CHIP:
        return ""
    curve = snapshot.get(Curve, key)
    if curve is None:
        return tr("Click to draw the average of the curves and the range around it, or to leave it out")
    click = tr("Click to show it") if curve.hidden else tr("Click to hide it")
    return tr("{click}, Alt+click to see it alone, drag it to another emotion lane").format(click=click)


def _show(canvas: "BoardCanvas") -> None:
    words = tip_of(canvas, canvas.hovered) if canvas.index is not None and canvas.hovered else ""
    if words:
        QToolTip.showText(QCursor.pos(), tip(words), canvas.viewport())
    elif QToolTip.isVisible():
        QToolTip.hideText()
