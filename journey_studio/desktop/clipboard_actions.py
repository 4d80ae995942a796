"""The clipboard as menus and keys ask for it; what cannot be done is said, nothing is lost."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from journey_studio.desktop.canvas import BoardCanvas, arranging
from journey_studio.desktop.clipboard import copying, notes, parts, pasting
from journey_studio.desktop.words import counted, tr
from journey_studio.model import Card, InvalidValue

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def copy(window: "MainWindow") -> None:
    """Copy the selected cards and notes, or the stage, step or lane that is selected alone."""
    if not (notes.copy(window.canvas) or copying.copy(window.canvas) or parts.copy(window.canvas)):
        window.say(tr("Select the cards to copy, or the header of a stage, a step or a lane."))


def cut(window: "MainWindow") -> None:
    """Cut the selected cards and notes, or the stage, step or lane that is selected alone; they can be brought back."""
    if notes.copy(window.canvas) or parts.copy(window.canvas):
        arranging.delete_selection(window.canvas)
    elif not copying.cut(window.canvas):
        window.say(tr("Select the cards to cut."))


def paste(window: "MainWindow") -> None:
    """Paste at the focused cell, or stages, steps and lanes behind the header that is selected."""
    if notes.takes(QGuiApplication.clipboard().mimeData() or QMimeData()):
        _paste(window, notes.paste)
    elif parts.takes(window.canvas, QGuiApplication.clipboard().mimeData() or QMimeData()):
        _paste(window, parts.paste)
    else:
        _paste(window, pasting.paste)


def paste_one(window: "MainWindow") -> None:
    """Paste the whole text as one card."""
    _paste(window, pasting.paste_as_one)


def copy_picture(window: "MainWindow") -> None:
    """Copy a picture of the selection, or of the whole board."""
    copying.copy_picture(window.canvas)
    window.say(tr("The picture of the selection is on the clipboard.") if window.selected
               else tr("The picture of the whole map is on the clipboard."))  # fmt: skip


def _paste(window: "MainWindow", do: Callable[[BoardCanvas, QMimeData], Sequence[Card | str]]) -> None:
    try:
        made = do(window.canvas, QGuiApplication.clipboard().mimeData() or QMimeData())
    except InvalidValue as problem:
        window.say(str(problem), alarm=True)
        return
    window.canvas.setFocus()
    cards = len(made) if isinstance(made[0], Card) else 0
    notes = len(window.canvas.selection) - len(made)
    words = {
        "cards": counted(cards, tr("card"), tr("cards")),
        "notes": counted(notes, tr("sticky note"), tr("sticky notes")),
    }
    if cards and notes:
        window.say(tr("Pasted {cards} and {notes}.").format(**words))
    elif cards > 1:
        window.say(tr("Pasted {cards}.").format(**words))
