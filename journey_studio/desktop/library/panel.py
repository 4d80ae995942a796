"""The library panel: search above, the tree, what is chosen told below, and the way to entries of one's own."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QVBoxLayout

from journey_studio.desktop.canvas.gestures.drop_new import PaletteItem
from journey_studio.desktop.canvas.gestures.palette_drag import PaletteDrag
from journey_studio.desktop.library import doing
from journey_studio.desktop.library.entry_dialog import EntryDialog
from journey_studio.desktop.library.keeper import Keeper
from journey_studio.desktop.library.shelf import Offered, detail, home_words, shelf
from journey_studio.desktop.library.tree import LibraryTree
from journey_studio.desktop.maturity import can_put_levels, put_levels
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tip, tr
from journey_studio.library.presets import CARD_OF, CHANNEL
from journey_studio.model.kinds import MATURITY

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 300


class LibraryPanel(QFrame):
    """Fills its tree again only when something on offer, or the theme, is another."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self.setObjectName("library")
        self.setFixedWidth(WIDTH)
        self.main: MainWindow = window
        self._shown: tuple[list[Offered], str] | None = None
        self._latest = ""  # card that was put, until something else is selected
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the library"))
        self.search.setAccessibleName(tr("Search the library"))
        self.search.setClearButtonEnabled(True)
        self.fitting = QCheckBox(tr("For the selected stage"))
        words = tr("Only what is meant for the phases of the stage that is selected on the board")
        self.fitting.setToolTip(tip(words))
        self.tree = LibraryTree(partial(_carried, window))
        self.told, self.none = wrapped_label(role="hint"), wrapped_label(role="hint")
        self.none.setText(tr("Nothing in the library holds these words."))
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.put, self.new = button(tr("Add to the map"), "primary"), button(tr("New entry …"), "link")
        self.change, self.remove = button(tr("Change …"), "link"), button(tr("Remove"), "link")
        self.keeper = Keeper(window, self.refresh)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.installEventFilter(self)
        self.fitting.toggled.connect(lambda _: self._narrow())
        window.canvas.selection_changed.connect(self._selected)
        self.tree.wanted.connect(self._put)
        self.tree.all_wanted.connect(lambda _: self._put_all())
        self.tree.unwanted.connect(self.keeper.take_out)
        self.tree.reworded.connect(self.ask_to_change)
        self.tree.currentItemChanged.connect(lambda *_: self._tell())
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.put.clicked.connect(lambda: self._put_all() if self.tree.kind else self._do(self._put))
        self.change.clicked.connect(lambda: self._do(self.ask_to_change))
        self.remove.clicked.connect(lambda: self._do(self.keeper.take_out))
        self.new.clicked.connect(self.ask_for_new)

    def refresh(self) -> None:
        """Show what is on offer now."""
        theme = self.main.theme
        offered = (shelf(self.main.session.snapshot), theme.name)
        if offered != self._shown:
            self._shown = offered
            self.tree.fill(offered[0], theme)
            self._narrow()
        self._tell()

    def ask_for_new(self) -> None:
        """A new entry, begun with the card that is selected where one is."""
        self._ask(EntryDialog(doing.begun(self.main), self.keeper.keep, self.main))

    def ask_to_change(self, offered: Offered) -> None:
        """Other words for an entry of the person's or of the map; a shipped one becomes the person's own.

        Channels of a map are changed where channels are: every card with one shows it.
        """
        if not self._changeable(offered):
            return
        keeper = self.keeper
        dialog = EntryDialog(
            offered.entry, lambda entry, for_all: keeper.keep(entry, for_all, offered), self.main
        )
        dialog.setWindowTitle(tr("Change an entry of the library"))
        dialog.here.setChecked(offered.home == "map")
        self._ask(dialog)

    def _ask(self, dialog: EntryDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.here.setEnabled(self.main.session.can_edit)
        dialog.open()

    def _do(self, what: Callable[[Offered], None]) -> None:
        if self.tree.offered is not None:
            what(self.tree.offered)

    def _put(self, offered: Offered) -> None:
        self.main.settle()
        self._latest = doing.put(self.main, offered.entry, self._latest)

    def _put_all(self) -> None:
        """A maturity level for each stage; other kinds are put one by one."""
        if self.tree.kind == MATURITY and self.put.isEnabled():
            put_levels(self.main)

    def _narrow(self) -> None:
        phases = doing.phases_selected(self.main) if self.fitting.isChecked() else None
        count = self.tree.narrow(self.search.text(), phases)
        self.tree.setVisible(count > 0)
        self.none.setVisible(count == 0)
        if self.search.text():
            self.tree.first()
        self._tell()

    def _selected(self) -> None:
        """Something else is selected on the board."""
        self._latest = ""
        if self.isVisible() and self.fitting.isChecked():
            self._narrow()

    def _tell(self) -> None:
        offered, levels = self.tree.offered, self.tree.kind == MATURITY
        hint = tr("Drag an entry to the board, or press Enter.")
        if levels:
            hint = tr("A level for each stage that has none, as far as customers are when they come there.")
        title = offered.entry.title if offered and self.tree.cut else ""
        about = (title, detail(offered.entry), home_words(offered.home)) if offered else (hint,)
        self.told.setText(" · ".join(filter(None, about)))
        self.put.setText(tr("Add to all stages") if levels else tr("Add to the map"))
        can_put = offered is not None and self.main.session.can_edit
        self.put.setEnabled(can_put_levels(self.main) if levels else can_put)
        self.change.setVisible(offered is not None and self._changeable(offered))
        self.remove.setVisible(offered is not None and self.keeper.can_take_out(offered))

    def _changeable(self, offered: Offered) -> bool:
        return offered.home != "map" or (offered.entry.kind != CHANNEL and self.main.session.can_edit)

    def _menu(self, at: QPoint) -> None:
        offered = self.tree.offered
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if offered is not None and self.put.isEnabled():
            menu.addAction(self.put.text(), lambda: self._put(offered))
        elif self.put.isEnabled():
            menu.addAction(self.put.text(), self._put_all)
        if offered is not None and offered.home == "map":
            menu.addAction(tr("Keep for all my maps"), lambda: self.keeper.keep(offered.entry, True))
        if offered is not None and self._changeable(offered):
            menu.addAction(self.change.text(), lambda: self.ask_to_change(offered))
        if offered is not None and self.keeper.can_take_out(offered):
            menu.addAction(self.remove.text(), lambda: self.keeper.take_out(offered))
        menu.addAction(self.new.text(), self.ask_for_new)
        menu.addSeparator()
        for action in ("library_in", "library_out"):
            menu.addAction(self.main.actions_by_id[action])
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.setSpacing(8)
        column.addWidget(PanelHead(tr("Library")))
        column.addWidget(self.search)
        column.addWidget(self.fitting)
        column.addWidget(self.tree, 1)
        column.addWidget(self.none, 1)
        column.addWidget(self.told)
        column.addWidget(self.put)
        row = QHBoxLayout()
        for each in (self.new, self.change, self.remove):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Typing searches at once."""
        super().showEvent(event)
        self.search.setFocus()
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the board."""
        if event.key() == Qt.Key.Key_Escape:
            self.main.canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search: Down into the tree, Enter takes the first."""
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or watched is not self.search
        ):
            return False
        if event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tree.offered is not None:
            self._put(self.tree.offered)
            return True
        return False


def _carried(window: "MainWindow", offered: Offered, event: QMouseEvent) -> PaletteDrag | None:
    """A press on an entry, to be dragged; objectives stay where they are."""
    entry = offered.entry
    if entry.kind == "objective" or not window.session.can_edit:
        return None
    noun = "channel" if entry.kind == CHANNEL else "card"
    key = "" if entry.kind == CHANNEL else CARD_OF[entry.kind]
    item = PaletteItem(noun, key, entry.title, lambda target: doing.land(window, entry, target))  # type: ignore[arg-type]
    return PaletteDrag(window.canvas, item, event)
