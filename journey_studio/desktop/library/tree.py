"""The entries as a tree of kinds and phases: searched, walked by key, dragged to the board."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.icons import kind_icon, plain_icon
from journey_studio.desktop.library.shelf import KINDS, Offered, detail, home_words, kind_words, phase_words
from journey_studio.desktop.palette.chip import Carried
from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.layout import Theme
from journey_studio.layout.icons import icon_names
from journey_studio.library.phases import PHASES
from journey_studio.library.presets import CARD_OF, CHANNEL

_OFFERED, _KIND = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)
_MARKS = {"own": "●", "map": "◆", "shipped": ""}

Carry = Callable[[Offered, QMouseEvent], Carried | None]


class LibraryTree(QTreeWidget):
    """`wanted` asks to put an entry on the board, `all_wanted` a whole kind, `unwanted` to take an entry out of the library,
    `reworded` for other words.
    """

    wanted = Signal(object)
    all_wanted = Signal(str)
    unwanted = Signal(object)
    reworded = Signal(object)

    def __init__(self, carry: Carry) -> None:
        super().__init__()
        self.setObjectName("libraryTree")
        self.setAccessibleName(tr("Library"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setHeaderLabels(["", ""])
        self.setIndentation(14)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setMinimumSectionSize(18)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, self.header().ResizeMode.ResizeToContents)
        self._carry = carry
        self._carried: Carried | None = None
        self.leaves: list[QTreeWidgetItem] = []
        self.itemDoubleClicked.connect(lambda item, _: self._want(item))

    @property
    def offered(self) -> Offered | None:
        """The entry that is chosen; none while the search hides it."""
        item = self.currentItem()
        found = item.data(0, _OFFERED) if item is not None and not item.isHidden() else None
        return found if isinstance(found, Offered) else None

    @property
    def kind(self) -> str:
        """The kind of entries whose group is chosen; empty where none is."""
        item = self.currentItem()
        return str(item.data(0, _KIND) or "") if item is not None and not item.isHidden() else ""

    @property
    def cut(self) -> bool:
        """Whether the title of the entry that is chosen has no room in its line."""
        item = self.currentItem()
        if item is None:
            return False
        beside = self.style().pixelMetric(self.style().PixelMetric.PM_SmallIconSize) + 12
        return self.fontMetrics().horizontalAdvance(item.text(0)) > self.visualItemRect(item).width() - beside

    def fill(self, entries: Sequence[Offered], theme: Theme) -> None:
        """Show these, grouped by kind and phase."""
        chosen = self.offered
        self.clear()
        self.leaves = []
        for kind in KINDS:
            listed = [each for each in entries if each.entry.kind == kind]
            group = QTreeWidgetItem([kind_words(kind)])
            group.setData(0, _KIND, kind)
            self.addTopLevelItem(group)
            for phase, some in _by_phase(listed, kind):
                parent = group
                if phase is not None:
                    parent = QTreeWidgetItem([phase_words(phase)])
                    group.addChild(parent)
                for each in some:
                    parent.addChild(self._leaf(each, theme))
            group.setHidden(not listed)
        self.expandAll()
        for leaf in self.leaves:
            if chosen is not None and leaf.data(0, _OFFERED) == chosen:
                self.setCurrentItem(leaf)

    def _leaf(self, offered: Offered, theme: Theme) -> QTreeWidgetItem:
        entry = offered.entry
        leaf = QTreeWidgetItem([list_text(entry.title), _MARKS[offered.home]])
        leaf.setData(0, _OFFERED, offered)
        if entry.kind == CHANNEL:
            icon = str(entry.facts.get("icon", ""))
            leaf.setIcon(0, plain_icon(icon if icon in icon_names() else "waypoints", theme))
        elif entry.kind in CARD_OF:
            leaf.setIcon(0, kind_icon(CARD_OF[entry.kind], theme))
        else:
            leaf.setIcon(0, plain_icon("target", theme))
        home = home_words(offered.home)
        leaf.setToolTip(0, tip("\n".join(w for w in (entry.title, detail(entry)) if w)))
        leaf.setToolTip(1, tip(home))
        spoken = (entry.title, detail(entry), home)
        leaf.setData(0, Qt.ItemDataRole.AccessibleTextRole, ", ".join(words for words in spoken if words))
        self.leaves.append(leaf)
        return leaf

    def narrow(self, text: str, phases: Collection[str] | None = None) -> int:
        """Show what holds each of the words and, where phases are named, is for one of them; how many there are."""
        words = text.casefold().split()
        count = 0
        for leaf in self.leaves:
            entry = leaf.data(0, _OFFERED).entry
            said = f"{entry.title} {detail(entry)} {kind_words(entry.kind)} {phase_words(entry.phase)}".casefold()
            fits = phases is None or entry.phase in phases
            leaf.setHidden(not (fits and all(word in said for word in words)))
            count += not leaf.isHidden()
        for group in self._groups():
            group.setHidden(not any(not each.isHidden() for each in _children(group)))
        return count

    def _groups(self) -> list[QTreeWidgetItem]:
        """Those that hold groups come after them."""
        tops = [item for n in range(self.topLevelItemCount()) if (item := self.topLevelItem(n)) is not None]
        return [*(child for top in tops for child in _children(top) if child.childCount()), *tops]

    def first(self) -> None:
        """Choose the first entry in sight."""
        shown = [leaf for leaf in self.leaves if not leaf.isHidden()]
        if shown:
            self.setCurrentItem(shown[0])

    def _want(self, item: QTreeWidgetItem) -> None:
        offered = item.data(0, _OFFERED)
        if isinstance(offered, Offered):
            self.wanted.emit(offered)

    def event(self, event: QEvent) -> bool:
        """Enter, F2 and Delete are for the entry, not for what is selected on the board."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _KEYS
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts the entry on the board, F2 changes it, Delete takes it out of the library."""
        offered = self.offered
        if self.kind and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.all_wanted.emit(self.kind)
        elif offered is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit(offered)
        elif offered is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.unwanted.emit(offered)
        elif offered is not None and event.key() == Qt.Key.Key_F2:
            self.reworded.emit(offered)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        item = self.itemAt(event.position().toPoint())
        offered = item.data(0, _OFFERED) if item is not None else None
        if event.button() == Qt.MouseButton.LeftButton and isinstance(offered, Offered):
            self._carried = self._carry(offered, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pass the way of the mouse on."""
        if self._carried is not None:
            self._carried.moved(event)
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        carried, self._carried = self._carried, None
        if carried is not None and carried.dragging:
            carried.released(event)
        super().mouseReleaseEvent(event)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for n in range(item.childCount()) if (child := item.child(n)) is not None]


def _by_phase(listed: Sequence[Offered], kind: str) -> list[tuple[str | None, list[Offered]]]:
    """Touchpoints and campaigns by their phases in order, others together."""
    if kind not in ("touchpoint", "campaign"):
        return [(None, list(listed))]
    phases = [*PHASES, *dict.fromkeys(each.entry.phase for each in listed if each.entry.phase not in PHASES)]
    groups = [(phase, [each for each in listed if each.entry.phase == phase]) for phase in phases]
    return [(phase, some) for phase, some in groups if some]
