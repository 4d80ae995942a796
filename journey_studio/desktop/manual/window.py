"""The window of the user guide."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from journey_studio.desktop.manual.page_view import LINE, PageView
from journey_studio.desktop.manual.pages import pages
from journey_studio.desktop.words import tr

_ROW, _PAGES = 30, 290  # px: how high a line of the list is, and how wide the list


class UserGuide(QDialog):
    """Stays open beside the map. The list and the page follow each other; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = pages()
        self.list, self.view = QListWidget(), PageView()
        self.list.setAccessibleName(tr("Pages of the user guide"))
        for page in self.pages:
            item = QListWidgetItem(page.title)
            item.setSizeHint(QSize(0, _ROW))
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._turn)
        self.view.sourceChanged.connect(self._follow)
        self._lay_out()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _turn(self, row: int) -> None:
        shown = QUrl.fromLocalFile(str(self.pages[row].path))
        if self.view.source() != shown:
            self.view.setSource(shown)

    def _follow(self, shown: QUrl) -> None:
        names = [page.path.name for page in self.pages]
        self.list.setCurrentRow(names.index(shown.fileName()))

    def _lay_out(self) -> None:
        halves = QSplitter()
        halves.addWidget(self.list)
        halves.addWidget(self.view)
        halves.setStretchFactor(1, 1)
        halves.setChildrenCollapsible(False)
        halves.setSizes([_PAGES, LINE + 80])
        column = QVBoxLayout(self)
        column.addWidget(halves)
        self.resize(_PAGES + LINE + 110, 780)


def show_user_guide(window: QWidget) -> None:
    """Open the guide, or bring the open one to the front."""
    made = window.findChild(UserGuide) or UserGuide(window)
    made.show()
    made.raise_()
    made.activateWindow()
