"""The planning view itself: four pages, one in sight; the others do no work."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.panels.flow import Flow
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.planning.canvas_page import CanvasPage
from journey_studio.desktop.planning.card_table import CardTable
from journey_studio.desktop.planning.matrix_page import MatrixPage
from journey_studio.desktop.planning.plan_page import PlanPage
from journey_studio.desktop.planning.priorities import Priorities
from journey_studio.desktop.planning.text_size import TextSize
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr

TITLES = {
    "priorities": "Impact and effort",
    "canvas": "Acquisition canvas",
    "matrix": "Acquisition matrix",
    "plan": "Plan",
}
"""The pages by their keys, which are the ids of the actions that show them."""


class Planning(QWidget):
    """`escaped` asks for the board, `told` says what happened on it, `refused` why something typed was not taken."""

    escaped = Signal()
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, session: Session, canvas: BoardCanvas) -> None:
        super().__init__()
        self.setObjectName("planning")
        self.priorities = Priorities(session, canvas)
        self.canvas = CanvasPage(session, canvas)
        self.matrix = MatrixPage(session, canvas)
        self.plan = PlanPage(session, canvas)
        self.plan.told.connect(self.told)
        self._pages: dict[str, Priorities | CanvasPage | MatrixPage | PlanPage] = {
            "priorities": self.priorities,
            "canvas": self.canvas,
            "matrix": self.matrix,
            "plan": self.plan,
        }
        self._stack = QStackedWidget()
        self._tabs: dict[str, QPushButton] = {}
        self._owes = False  # the map has changed while somebody types
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._follow)
        self.text_size = TextSize(self)
        for table in self.tables:
            self.text_size.changed.connect(table.set_scale)
            table.size_wanted.connect(self.text_size.step)
            table.rows.refused.connect(self.refused)
            table.let_go.connect(self._let_go)
        back = button(tr("Back to the board"), "link")
        back.clicked.connect(self.escaped)
        for page in self._pages.values():
            self._stack.addWidget(page)
            page.escaped.connect(self.escaped)
        self._lay_out(back)

    @property
    def tables(self) -> tuple[CardTable, ...]:
        """The pages that are tables."""
        return (self.canvas.table, self.matrix.table, self.plan.table)

    @property
    def table(self) -> CardTable | None:
        """The table of the page that is chosen; None where it is none."""
        return next(
            (table for table in self.tables if table.parentWidget() is self._stack.currentWidget()), None
        )

    @property
    def page(self) -> str:
        """The key of the page that is chosen."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def show_page(self, key: str) -> None:
        """Choose a page; the keyboard goes there."""
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        for each, tab in self._tabs.items():
            tab.setChecked(each == key)
        page.refresh()
        (self.table or page).setFocus()

    def refresh(self) -> None:
        """The map has changed; it is shown when the one who types has let go of the cell."""
        if self.isVisible():
            self._later.start(0)

    def _follow(self) -> None:
        self._owes = self.table is not None and self.table.is_typing
        if self.isVisible() and not self._owes:
            self._pages[self.page].refresh()

    def _let_go(self) -> None:
        if self._owes:
            self.refresh()

    def _lay_out(self, back: QPushButton) -> None:
        tabs = QWidget()
        flow = Flow(tabs)
        for key in self._pages:
            flow.addWidget(self._tab(key))
        head = QHBoxLayout()
        head.addWidget(tabs, 1)
        head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _tab(self, key: str) -> QPushButton:
        made = button(tr(TITLES[key]), "tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.show_page(key))
        self._tabs[key] = made
        return made

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the map."""
        super().showEvent(event)
        self._pages[self.page].refresh()
