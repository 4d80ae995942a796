"""The middle of the window: the find bar, the strip of the filter, the board or its table, and the status line below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.editing import current
from journey_studio.desktop.canvas.selection import SelectingView
from journey_studio.desktop.comparing.page import ComparePage
from journey_studio.desktop.dashboard.page import DashboardPage
from journey_studio.desktop.filters.chip_bar import ChipBar
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.find.bar import FindBar
from journey_studio.desktop.find.search import Search
from journey_studio.desktop.panels.back_to_map import BackToMap
from journey_studio.desktop.panels.status_bar import StatusBar
from journey_studio.desktop.planning.text_size import TextSize
from journey_studio.desktop.planning.view import Planning
from journey_studio.desktop.session import Session
from journey_studio.desktop.table.view import CardTable

_NARROWEST = 120
"""px. The bars and pages in it, those out of sight too, do not say how narrow the window can be."""


class Middle(QWidget):
    """Everything around the board that speaks of what of it is in sight. `turned` says that another page is."""

    turned = Signal()

    def __init__(self, session: Session, canvas: BoardCanvas, standing: Standing, status: StatusBar) -> None:
        super().__init__()
        self.chips = ChipBar(session, standing)
        self.search = Search(session, canvas, standing)
        self.find_bar: FindBar = FindBar(session, self.search)
        self._back = BackToMap(canvas)
        self._canvas = canvas
        self.table = CardTable(session, canvas, standing)
        self._stack = QStackedWidget()
        self._stack.addWidget(canvas)
        self._stack.addWidget(self.table)
        self.compare = ComparePage(session, canvas)
        self.compare.closed.connect(lambda: self.show_compare(False))
        self._stack.addWidget(self.compare)
        self.planning = Planning(session, canvas)
        self._stack.addWidget(self.planning)
        self.dashboard = DashboardPage(session, canvas, standing)
        self._stack.addWidget(self.dashboard)
        for page in (
            self.table,
            self.compare,
            self.planning,
            self.dashboard,
        ):  # none makes the window wider than the screen
            page.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._stack.currentChanged.connect(lambda _: self.turned.emit())
        self.setMinimumWidth(_NARROWEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)
        column.addWidget(status)

    @property
    def shows_table(self) -> bool:
        """Whether the table is in sight instead of the board."""
        return self._stack.currentWidget() is self.table

    def show_table(self, on: bool) -> None:
        """Show the map as a table, or as a board; the keyboard goes there, to the editor where one is open."""
        shown = self.table if on else self._canvas
        self._stack.setCurrentWidget(shown)
        (shown if on else current(self._canvas) or shown).setFocus()

    @property
    def shows_compare(self) -> bool:
        """Whether a comparison is in sight instead of the board."""
        return self._stack.currentWidget() is self.compare

    @property
    def looked_at(self) -> SelectingView:
        """The board that zooming and fitting are for: the one in sight, else the map's own."""
        return self.compare.boards.board if self.shows_compare else self._canvas

    @property
    def zoomed(self) -> SelectingView | TextSize:
        """What zooming is for: the words of the planning tables, or a board."""
        return self.planning.text_size if self.planned else self.looked_at

    def let_wheel_zoom(self, on: bool) -> None:
        """Let the wheel zoom, or scroll, on every board."""
        for board in (self._canvas, self.compare.boards.before, self.compare.boards.after):
            board.wheel_zooms = on

    def show_compare(self, on: bool) -> None:
        """Compare two states of the journey, or show the board again."""
        if on:
            self._stack.setCurrentWidget(self.compare)
            self.compare.boards.after.setFocus()
        else:
            self.show_table(False)

    @property
    def planned(self) -> str:
        """The page of the planning view that is in sight; empty where none is."""
        return self.planning.page if self._stack.currentWidget() is self.planning else ""

    def show_planning(self, page: str) -> None:
        """Show a page of the planning view instead of the board."""
        self._stack.setCurrentWidget(self.planning)
        self.planning.show_page(page)

    @property
    def shows_dashboard(self) -> bool:
        """Whether the dashboard is in sight instead of the board."""
        return self._stack.currentWidget() is self.dashboard

    def show_dashboard(self, on: bool) -> None:
        """Show the journey in figures, or as a board again."""
        if on:
            self._stack.setCurrentWidget(self.dashboard)
            self.dashboard.stages.setFocus()
        else:
            self.show_table(False)

    @property
    def shows_board(self) -> bool:
        """Whether the board is in sight."""
        return self._stack.currentWidget() is self._canvas

    def show_board(self) -> None:
        """Show the map as a board where it is shown otherwise."""
        if not self.shows_board:
            self.show_table(False)

    def take_keyboard(self) -> None:
        """The keyboard goes to what is in sight, to the editor of the board where one is open."""
        shown = self._stack.currentWidget() or self._canvas
        (shown if shown is not self._canvas else current(self._canvas) or shown).setFocus()

    def forget(self) -> None:
        """Another map: nothing is looked for in it yet."""
        self.find_bar.hide()
        self.search.stop()

    def refresh(self) -> None:
        """The map has changed."""
        self.find_bar.refresh()
        self.chips.refresh()
        self.table.refresh()
        self.compare.refresh()
        self.planning.refresh()
        self.dashboard.refresh()
