"""The window: the bar above, the palette at the left, the board, the inspector and a side panel at the right, the status below."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.analysis.checking import Checking
from journey_studio.desktop.analysis.ranks import Ranks
from journey_studio.desktop.appearance import Appearance
from journey_studio.desktop.board_actions import carry
from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.cells import selected_cell
from journey_studio.desktop.canvas.editing import current, finish
from journey_studio.desktop.command.palette import CommandPalette
from journey_studio.desktop.dialogs.keys import KeysDialog
from journey_studio.desktop.dialogs.trouble import TroubleDialog
from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.importing.flow import Importing
from journey_studio.desktop.inspector.panel import Inspector
from journey_studio.desktop.interactions.flow import Interactions
from journey_studio.desktop.left_side import LeftSide
from journey_studio.desktop.maps import Maps
from journey_studio.desktop.menus import fill_menus, make_actions, refresh_actions
from journey_studio.desktop.merging.flow import Merging
from journey_studio.desktop.middle import Middle
from journey_studio.desktop.pages.refusal import RefusalPage
from journey_studio.desktop.pages.welcome import WelcomePage
from journey_studio.desktop.palette.panel import Palette
from journey_studio.desktop.panels.beside import Beside
from journey_studio.desktop.panels.minimap import Minimap
from journey_studio.desktop.panels.notice import Notice
from journey_studio.desktop.panels.side import Side
from journey_studio.desktop.panels.status_bar import StatusBar
from journey_studio.desktop.panels.top_bar import TopBar
from journey_studio.desktop.present.presentation import Presentation
from journey_studio.desktop.returning import Returning
from journey_studio.desktop.session import Session
from journey_studio.desktop.sharing import Sharing
from journey_studio.desktop.side_panels import panels
from journey_studio.desktop.wiring import wire
from journey_studio.desktop.work.naming import FileNames
from journey_studio.desktop.work.safety_net import SafetyNet
from journey_studio.layout import Theme
from journey_studio.store import Refused

if TYPE_CHECKING:
    from journey_studio.desktop.actions import Action

SIZE = (1440, 860)
WITHOUT_FRAME = 0.93  # of the screen: the system's frame needs the rest
_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class MainWindow(QMainWindow):
    """Holds the parts; `wiring` tells them of each other, the table of actions says what can be done."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance: Appearance = appearance
        self.session: Session = Session(self)
        self.checking: Checking = Checking(self.session, self)
        self.names: FileNames = FileNames(self)
        self.notice: Notice = Notice()
        self.net: SafetyNet = SafetyNet(lambda words: self.say(words, alarm=True), self._show_trouble)
        self.maps: Maps = Maps(self)
        self.sharing: Sharing = Sharing(self)
        self.importing: Importing = Importing(self)
        self.merging: Merging = Merging(self)
        self.interactions: Interactions = Interactions(self)
        self.side: Side = Side(panels(self))
        self.inspector: Inspector = Inspector(self.session)
        self.beside: Beside = Beside(self.side, self.inspector)
        self.canvas: BoardCanvas = BoardCanvas()
        self.ranks: Ranks = Ranks(self.session, self.canvas, self)
        self.minimap: Minimap = Minimap(self.canvas)
        self.returning: Returning = Returning(self.session, self.canvas)
        self.standing: Standing = Standing(self.session, self.canvas)
        self.palette_panel: Palette = Palette(self.session, lambda offer, event: carry(self, offer, event))
        self.left: LeftSide = LeftSide(self.palette_panel, self.minimap, self.beside)
        self.welcome: WelcomePage = WelcomePage()
        self.refusal: RefusalPage = RefusalPage()
        self.actions_by_id: dict[str, QAction] = make_actions(self)
        self.top_bar: TopBar = TopBar(self.session, self.actions_by_id)
        self.status: StatusBar = StatusBar(self.session, self.canvas, self.actions_by_id)
        self.middle: Middle = Middle(self.session, self.canvas, self.standing, self.status)
        self.presentation: Presentation = Presentation(self)
        self._trouble: TroubleDialog | None = None
        self._lay_out()
        self.commands: CommandPalette = CommandPalette(self)
        fill_menus(self, self.actions_by_id)
        self.setAcceptDrops(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize() * WITHOUT_FRAME))
        wire(self)
        appearance.application.focusChanged.connect(self.focus_moved)
        self.show_welcome()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self.appearance.theme

    @property
    def selected(self) -> frozenset[str]:
        """The ids of the records that are selected on the board; a cell, which is selected alone, is none."""
        if not self.session.is_open or selected_cell(self.canvas):
            return frozenset()
        return self.canvas.selection

    @property
    def is_typing(self) -> bool:
        """Whether the keyboard writes text just now."""
        return isinstance(QApplication.focusWidget(), _TYPED_IN)

    @property
    def keys_go_to_board(self) -> bool:
        """Whether the board has the keyboard, or nothing in particular has it."""
        return QApplication.focusWidget() in (None, self, self.canvas, self.canvas.viewport())

    def perform(self, action: "Action") -> None:
        """Do what an action is for; text that is being typed is saved before, unless it can stay open."""
        if not action.aside:
            self.settle()
        action.run(self)
        if current(self.canvas) is not None:
            self.middle.show_board()  # what is new is typed on the board
        self.refresh_actions()

    def settle(self) -> None:
        """Save what is being typed, on the board and in the inspector."""
        if self.session.is_open:
            finish(self.canvas)
        self.inspector.typing.flush()

    def undo(self) -> None:
        """Take the latest edit back."""
        if self.session.document:
            self.session.document.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session.document:
            self.session.document.redo()

    def say(self, text: str, *, alarm: bool = False) -> None:
        """Tell the person something, without stopping them."""
        self.notice.say(text, alarm=alarm)

    def refresh_actions(self) -> None:
        """Enable what can be done now."""
        refresh_actions(self, self.actions_by_id)

    def focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went elsewhere: what acts on the board rests while text is typed."""
        self.refresh_actions()

    def show_keys(self) -> None:
        """List the keys."""
        KeysDialog(self).open()

    def show_welcome(self) -> None:
        """The page with the three doors."""
        self.welcome.refresh()
        self._show(self.welcome, "")

    def show_refusal(self, refused: Refused) -> None:
        """The page that says why a map is not open."""
        self.refusal.show_refusal(refused)
        self._show(self.refusal, "")

    def show_board(self) -> None:
        """The board of the session's journey."""
        self._show(self._board, self.session.path.stem if self.session.path else "")

    def _show(self, page: QWidget, name: str) -> None:
        self._pages.setCurrentWidget(page)
        self.setWindowTitle(f"{name} – Journey Studio" if name else "Journey Studio")
        self.refresh_actions()

    def _show_trouble(self, what: str, report: str) -> bool:
        """Show a fault, unless one is on the screen already."""
        if self._trouble is not None:
            return False
        self._trouble = TroubleDialog(what, report, self)
        self._trouble.destroyed.connect(self._trouble_over)
        self._trouble.show()
        return True

    def _trouble_over(self) -> None:
        self._trouble = None

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.left)
        row.addWidget(self.middle, 1)
        row.addWidget(self.beside)
        self._board = QWidget()
        column = QVBoxLayout(self._board)
        column.addWidget(self.top_bar)
        column.addLayout(row, 1)
        self.left.follow(self._board)
        self.beside.follow(self._board, self.left)
        self._pages = QStackedWidget()
        for page in (self.welcome, self.refusal, self._board):
            self._pages.addWidget(page)
        whole = QWidget()
        around = QVBoxLayout(whole)
        around.addWidget(self._pages, 1)
        self.foot = QWidget()
        foot = QVBoxLayout(self.foot)
        foot.addWidget(self.notice)
        around.addWidget(self.foot)  # at the bottom it pushes nothing away under somebody's hand
        for layout in (column, around, foot):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.setCentralWidget(whole)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files can be dropped on the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import the first file."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.accept()
            self.maps.open_or_import(Path(paths[0]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is being typed, let go of the map."""
        self.presentation.end()
        self.settle()
        self.sharing.stop()
        self.importing.stop()
        self.merging.stop()
        self.middle.compare.beside.end()
        self.interactions.stop()
        self.session.close()
        event.accept()
