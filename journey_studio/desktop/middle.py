"""The middle of the window: the find bar, the strip of the filter, the board, and the status line below."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.filters.chip_bar import ChipBar
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.find.bar import FindBar
from journey_studio.desktop.find.search import Search
from journey_studio.desktop.panels.back_to_map import BackToMap
from journey_studio.desktop.panels.status_bar import StatusBar
from journey_studio.desktop.session import Session


class Middle(QWidget):
    """Everything around the board that speaks of what of it is in sight."""

    def __init__(self, session: Session, canvas: BoardCanvas, standing: Standing, status: StatusBar) -> None:
        super().__init__()
        self.chips = ChipBar(session, standing)
        self.search = Search(session, canvas, standing)
        self.find_bar = FindBar(session, self.search)
        self._back = BackToMap(canvas)
        self._stack = QStackedWidget()
        self._stack.addWidget(canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.chips)
        column.addWidget(self._stack, 1)
        column.addWidget(status)

    def forget(self) -> None:
        """Another map: nothing is looked for in it yet."""
        self.find_bar.hide()
        self.search.stop()

    def refresh(self) -> None:
        """The map has changed."""
        self.find_bar.refresh()
        self.chips.refresh()
