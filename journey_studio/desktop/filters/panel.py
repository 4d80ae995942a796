"""The filter panel: the values of each field with their counts, to be ticked, above them the saved views."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.filters.views_list import ViewsList
from journey_studio.desktop.filters.words import FIELD_WORDS
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.insight.facets import Facet, facets

WIDTH = 280
_ROLE = Qt.ItemDataRole.UserRole
_Checked, _Unchecked = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class FilterPanel(QFrame):
    """Ticks are the filter: values of one field are either-or, fields are both."""

    def __init__(self, session: Session, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filter")
        self.setFixedWidth(WIDTH)
        self._session, self._standing = session, standing
        self._shown: dict[str, list[Facet]] = {}
        self._items: dict[tuple[str, str], QTreeWidgetItem] = {}
        self.views = ViewsList(session, standing)
        self.tree = _tree()
        self.tree.itemChanged.connect(self._ticked)
        self.clear = button(tr("Clear filter"), "link")
        self.clear.clicked.connect(standing.clear)
        standing.changed.connect(self._standing_changed)
        self._lay_out()

    def refresh(self) -> None:
        """Show the map's values and the filter as they are now."""
        journey = self._session.journey
        if journey is None:
            return
        wanted = self._standing.filter
        found = facets(self._session.snapshot, journey, wanted)
        self.tree.blockSignals(True)
        if _names(found) != _names(self._shown):
            self._fill(found)
        for field, listed in found.items():
            for facet in listed:
                item = self._items[field, facet.value]
                item.setCheckState(0, _Checked if facet.value in wanted.values(field) else _Unchecked)
                item.setText(1, f"{facet.count:,}")
        self.tree.blockSignals(False)
        self._shown = found
        self.clear.setEnabled(bool(wanted))
        self.views.refresh()

    def _standing_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _fill(self, found: dict[str, list[Facet]]) -> None:
        self.tree.clear()
        self._items = {}
        for field, listed in found.items():
            if not listed:
                continue
            parent = QTreeWidgetItem(self.tree, [tr(FIELD_WORDS[field])])
            parent.setData(0, _ROLE, field)
            parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.tree.font()
            font.setBold(True)
            parent.setFont(0, font)
            for facet in listed:
                item = self._items[field, facet.value] = QTreeWidgetItem(parent, [list_text(facet.name)])
                item.setData(0, _ROLE, facet.value)
                item.setToolTip(0, tip(facet.name))
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                )
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            parent.setExpanded(True)

    def _ticked(self, item: QTreeWidgetItem, column: int) -> None:
        parent = item.parent()
        if parent is not None:
            field, value = str(parent.data(0, _ROLE)), str(item.data(0, _ROLE))
            self._standing.choose(self._standing.filter.toggled(field, value))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 10, 10)
        column.addWidget(PanelHead(tr("Filter"), self.clear))
        column.addWidget(wrapped_label(tr("What you tick stands out; the rest turns pale."), "hint"))
        column.addWidget(self.tree, 1)
        column.addWidget(self.views)


def _tree() -> QTreeWidget:
    made = QTreeWidget()
    made.setAccessibleName(tr("Values to filter by"))
    made.setColumnCount(2)
    made.setHeaderHidden(True)
    made.setIndentation(14)
    made.setRootIsDecorated(True)
    made.setUniformRowHeights(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.header().setStretchLastSection(False)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    made.header().resizeSection(1, 52)
    return made


def _names(found: dict[str, list[Facet]]) -> dict[str, list[tuple[str, str]]]:
    return {field: [(facet.value, facet.name) for facet in listed] for field, listed in found.items()}
