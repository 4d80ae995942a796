"""The first door of the welcome: the gallery, searched by typing, narrowed by kind; own templates renamed and deleted there."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
)

from journey_studio.desktop.gallery.entry_paint import PICTURE, EntryDelegate
from journey_studio.desktop.gallery.thumbnails import Thumbnails
from journey_studio.desktop.pages.doors import Door
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import tip, tr
from journey_studio.layout import Theme, load_theme
from journey_studio.library.gallery import Start, starts
from journey_studio.library.own_templates import OwnTemplate, delete_template, keep_template, rename_template

_START = Qt.ItemDataRole.UserRole
KINDS = ("", "stage model", "sample", "own")


class Gallery(QListWidget):
    """The entries, as many in a row as there is room for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Templates"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.thumbnails = Thumbnails(theme, PICTURE, self)
        self.thumbnails.made.connect(self.viewport().update)
        self._delegate = EntryDelegate(self.thumbnails)
        self.setItemDelegate(self._delegate)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are filled anew."""
        self._delegate.fit(self.viewport().width() - 2)
        super().resizeEvent(event)
        self.doItemsLayout()


class TemplateDoor(Door):
    """Begins with a stage model, a sample map or a template of one's own. `told` carries words, and a way to take it back."""

    label = "From a template"
    hint = "Stage models, whole sample maps and your own templates; everything can be changed later."
    told = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.list = Gallery(load_theme("light"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search templates"))
        self.search.setAccessibleName(tr("Search templates"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.kinds = QButtonGroup(self)
        self.none = wrapped_label(role="hint")
        self.rename, self.delete = button(tr("Rename …")), button(tr("Delete"))
        self._lay_out()
        self.list.itemActivated.connect(self._choose)
        self.list.currentItemChanged.connect(lambda *_: self._moved())
        self.list.installEventFilter(self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.kinds.buttonClicked.connect(lambda _: self._narrow())
        self.go.clicked.connect(self._choose)
        self.rename.clicked.connect(self._ask_for_name)
        self.delete.clicked.connect(self.delete_chosen)
        self.refresh()

    def refresh(self) -> None:
        """List what there is, with the same entry chosen."""
        before = self.chosen_start.name if self.chosen_start else ""
        self.list.clear()
        for each in starts():
            item = QListWidgetItem(f"{each.name}\n{' · '.join(each.stages)}")
            item.setData(_START, each)
            item.setToolTip(tip(" · ".join(each.stages)))
            self.list.addItem(item)
            if each.name == before:
                self.list.setCurrentItem(item)
        self._narrow()

    def dress(self, theme: Theme) -> None:
        """The pictures in the colours of a theme."""
        self.list.thumbnails.theme = theme
        self.list.viewport().update()

    @property
    def chosen_start(self) -> Start | None:
        """What is chosen."""
        item = self.list.currentItem()
        known = item.data(_START) if item is not None else None
        return known if isinstance(known, Start) else None

    def name_chosen(self, name: str) -> None:
        """Call the chosen template of one's own something else."""
        own = self._own()
        if own is None or not name.strip() or name.strip() == own.name:
            return
        try:
            rename_template(own, name)
        except OSError as error:
            self.told.emit(tr("It keeps its name: {reason}.").format(reason=error.strerror), None)
        self._again(name)

    def delete_chosen(self) -> None:
        """Delete the chosen template of one's own; that can be taken back."""
        own = self._own()
        if own is None:
            return
        try:
            delete_template(own)
        except OSError as error:
            self.told.emit(tr("It stays: {reason}.").format(reason=error.strerror), None)
            return
        self._again("")
        self.told.emit(tr("Deleted the template “{name}”.").format(name=own.name), lambda: self._restore(own))

    def _restore(self, own: OwnTemplate) -> None:
        keep_template(own.name, tuple(own.snapshot.records()), own.assets)
        self._again(own.name)

    def _again(self, name: str) -> None:
        self.list.thumbnails.forget("own ")
        self.refresh()
        for row in range(self.list.count()):
            if self.list.item(row).data(_START).name == name:
                self.list.setCurrentRow(row)

    def _own(self) -> OwnTemplate | None:
        return self.chosen_start.own if self.chosen_start else None

    def _ask_for_name(self) -> None:
        own = self._own()
        if own is not None:
            name, fine = QInputDialog.getText(
                self, tr("Rename the template"), tr("Name"), QLineEdit.EchoMode.Normal, own.name
            )
            if fine:
                self.name_chosen(name)

    def _narrow(self) -> None:
        """Show what holds each of the words and is of the kind; the choice stays in sight, else it is the first."""
        words = self.search.text().casefold().split()
        kind = KINDS[max(self.kinds.checkedId(), 0)]
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            start: Start = item.data(_START)
            text = f"{item.text()} {start.about}".casefold()
            fits = start.kind == kind if kind else True
            item.setHidden(not (fits and all(word in text for word in words)))
            shown += [] if item.isHidden() else [item]
        self.list.doItemsLayout()
        if shown and self.list.currentItem() not in shown:
            self.list.setCurrentItem(shown[0])
        self.none.setText(self._nothing(kind) if not shown else "")
        self.none.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self.go.setEnabled(bool(shown))
        self._moved()

    def _nothing(self, kind: str) -> str:
        if kind == "own" and not self.search.text():
            return tr("Save a map of yours with File, Save as template … and begin the next one with it.")
        return tr("Nothing here holds these words.")

    def _moved(self) -> None:
        own = self._own() is not None and self.go.isEnabled()
        self.rename.setVisible(own)
        self.delete.setVisible(own)

    def _choose(self) -> None:
        if self.chosen_start is not None and self.go.isEnabled():
            self.chosen.emit(self.chosen_start.name)

    def _menu(self, at: QPoint) -> None:
        if self.list.itemAt(at) is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.go.text(), self._choose)
        if self._own() is not None:
            menu.addAction(self.rename.text(), self._ask_for_name)
            menu.addAction(self.delete.text(), self.delete_chosen)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        for number, words in enumerate(
            (tr("All"), tr("Stage models"), tr("Sample maps"), tr("My templates"))
        ):
            made = button(words, "tab")
            made.setCheckable(True)
            made.setChecked(number == 0)
            self.kinds.addButton(made, number)
            row.addWidget(made)
        row.addWidget(self.search, 1)
        self._column.addLayout(row)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.none)
        feet = QHBoxLayout()
        for each in (self.go, self.rename, self.delete):
            feet.addWidget(each)
        feet.addStretch(1)
        self._column.addLayout(feet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down to the entries; F2 and Delete act on a template of one's own."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.setFocus() if key == Qt.Key.Key_Down else self._choose()
            return True
        if watched is self.list and key in (Qt.Key.Key_F2, Qt.Key.Key_Delete) and self._own():
            self._ask_for_name() if key == Qt.Key.Key_F2 else self.delete_chosen()
            return True
        return False
