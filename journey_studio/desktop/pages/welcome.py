"""The welcome: three doors to a map (a template, a pasted text, a blank board) and the maps opened lately."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from journey_studio.desktop.gallery.door import TemplateDoor
from journey_studio.desktop.pages.doors import BlankDoor, Door, PasteDoor
from journey_studio.desktop.panels.making import button, plain_label, wrapped_label
from journey_studio.desktop.settings import recent_maps, title_of_map
from journey_studio.desktop.words import tip, tr

WIDTH = 1_160


class WelcomePage(QWidget):
    """Signals carry the template's name, the pasted text, or the path of a map."""

    template = Signal(str)
    pasted = Signal(str)
    blank = Signal()
    opened = Signal(object)
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.template_door, self.paste_door, self.blank_door = TemplateDoor(), PasteDoor(), BlankDoor()
        self.template_door.chosen.connect(self.template)
        self.paste_door.chosen.connect(self.pasted)
        self.blank_door.chosen.connect(self.blank)
        self.rooms = QStackedWidget()
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Recent maps"))
        self.recent.itemActivated.connect(self._reopen)
        self.recent.itemClicked.connect(self._reopen)
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """List the templates and the recent maps again."""
        self.template_door.refresh()
        self.recent.clear()
        for path in recent_maps():
            title = title_of_map(path)
            file = "" if title == path.stem else f"{path.name} · "
            item = QListWidgetItem(f"{title[:80]}\n{file}{path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(tip(str(path)))
            self.recent.addItem(item)
        self.recent.setVisible(self.recent.count() > 0)
        self._none_yet.setVisible(self.recent.count() == 0)

    def _reopen(self, item: QListWidgetItem) -> None:
        self.opened.emit(Path(item.data(Qt.ItemDataRole.UserRole)))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 36, 32, 24)
        column.setSpacing(14)
        column.addWidget(plain_label(tr("Journey Studio"), "display"))
        column.addWidget(
            wrapped_label(
                tr("Draw how people come to you, what they feel, and what could be better."), "hint"
            )
        )
        columns = QHBoxLayout()
        columns.setSpacing(28)
        columns.addLayout(self._doors(), 5)
        columns.addLayout(self._lately(), 2)
        column.addLayout(columns, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inner, 100)
        outer.addStretch(1)

    def _doors(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(plain_label(tr("New map"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(10)
        doors: tuple[Door, ...] = (self.template_door, self.paste_door, self.blank_door)
        for door in doors:
            self.rooms.addWidget(door)
            made = button(tr(door.label), "door")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setChecked(door is self.template_door)
            made.setToolTip(tip(tr(door.hint)))
            made.clicked.connect(lambda _=False, door=door: self.rooms.setCurrentWidget(door))
            row.addWidget(made)
        column.addLayout(row)
        column.addWidget(self.rooms, 1)
        return column

    def _lately(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(plain_label(tr("Recent maps"), "heading"))
        self._none_yet = wrapped_label(
            tr("Maps you open appear here. You can also drop a map or a text on this window."), "hint"
        )
        column.addWidget(self._none_yet)
        column.addWidget(self.recent, 1)
        column.addStretch(0)
        opening = button(tr("Open a map …"))
        opening.clicked.connect(self.open_asked)
        column.addWidget(opening)
        return column
