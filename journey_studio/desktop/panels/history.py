"""The history panel: what was done and when, and the snapshots that were saved."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.past.edits import EditsPage
from journey_studio.desktop.past.snapshots_page import SnapshotsPage
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr

WIDTH = 290


class HistoryPanel(QFrame):
    """Two pages, one in sight; the other does no work."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setFixedWidth(WIDTH)
        self.edits = EditsPage(session)
        self.snapshots = SnapshotsPage(session)
        self._pages = QStackedWidget()
        self._tabs: list[QPushButton] = []
        tabs = QHBoxLayout()
        for page, label in ((self.edits, tr("Edits")), (self.snapshots, tr("Snapshots"))):
            self._pages.addWidget(page)
            tabs.addWidget(self._tab(page, label))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 14)
        column.addWidget(PanelHead(tr("History")))
        column.addLayout(tabs)
        column.addWidget(self._pages, 1)
        self.show_page(self.edits)

    def refresh(self) -> None:
        """Let the page in sight show the map as it is now."""
        page = self._pages.currentWidget()
        if page is self.edits:
            self.edits.refresh()
        else:
            self.snapshots.refresh()

    def show_page(self, page: QWidget) -> None:
        """Show the edits or the snapshots."""
        self._pages.setCurrentWidget(page)
        for number, tab in enumerate(self._tabs):
            tab.setChecked(self._pages.widget(number) is page)
        self.refresh()

    def ask_name(self) -> None:
        """Ask for the name of a new snapshot."""
        self.show_page(self.snapshots)
        self.snapshots.ask_name()

    def _tab(self, page: QWidget, label: str) -> QPushButton:
        made = button(label, "tab")
        made.setCheckable(True)
        made.clicked.connect(lambda: self.show_page(page))
        self._tabs.append(made)
        return made
