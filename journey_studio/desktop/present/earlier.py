"""What the window looked like before a presentation, to come back to exactly that."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas import View
from journey_studio.layout import CurveView

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_FILLS = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


@dataclass(frozen=True, slots=True)
class Earlier:
    """The board's view, selection, curves and left-out lanes, what was around it, and the state of the window."""

    view: View
    was_at_home: bool
    selection: frozenset[str]
    curves: CurveView
    withheld: frozenset[str]
    inspected: tuple[str, ...]
    panel: str
    front: QWidget
    table: bool
    shown: tuple[QWidget, ...]
    state: Qt.WindowState
    place: QRect

    @staticmethod
    def of(window: "MainWindow") -> "Earlier":
        """The window as it is now."""
        canvas = window.canvas
        shown = tuple(widget for widget in _around(window) if not widget.isHidden())
        return Earlier(
            canvas.view,
            canvas.is_at_home,
            canvas.selection,
            canvas.curve_view,
            canvas.withheld,
            window.inspector.shown,
            window.side.current,
            window.beside.front,
            window.middle.shows_table,
            shown,
            window.windowState(),
            window.geometry(),
        )

    def leave(self, window: "MainWindow") -> None:
        """Show the board alone, over the whole screen the window is on."""
        window.middle.show_table(False)
        window.middle.chips.is_put_away = True
        window.inspector.inspect(())
        for widget in _around(window):
            widget.hide()
        window.left.keep_away("presenting", on=True)
        window.setWindowState(self.state | Qt.WindowState.WindowFullScreen)

    def come_back(self, window: "MainWindow") -> None:
        """Everything as it was, as far as the map still holds it."""
        canvas = window.canvas
        window.setWindowState(self.state)
        if not self.state & _FILLS:
            window.setGeometry(self.place)
        if self.panel:
            window.side.open(self.panel)
        window.middle.chips.is_put_away = False
        for widget in _around(window):
            widget.setVisible(widget in self.shown)
        window.left.keep_away("presenting", on=False)
        canvas.look_at(self.curves, self.withheld)
        canvas.select(self.selection)
        canvas.keep_shown()
        window.inspector.inspect(self.inspected)
        window.beside.bring(self.front)
        window.middle.show_table(self.table)
        if self.was_at_home:
            canvas.go_home()
        else:
            canvas.show_view(self.view)


def _around(window: "MainWindow") -> tuple[QWidget, ...]:
    """What lies around the board and hides while it is presented."""
    middle = window.middle
    bars = (window.menuBar(), window.top_bar, middle.find_bar, middle.chips, window.status)
    return (*bars, window.foot, window.side)
