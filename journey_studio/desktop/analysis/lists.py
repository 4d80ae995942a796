"""Lists of findings: two columns, entries that are records, groups that are not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import tip

MOST = 200
"""So many entries of a group are listed; a longer list helps nobody."""

_KEY = Qt.ItemDataRole.UserRole


def two_columns(name: str, right: int) -> QTreeWidget:
    """An empty list with this accessible name; its right column is `right` px wide."""
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setColumnCount(2)
    made.setHeaderHidden(True)
    made.setIndentation(14)
    made.setWordWrap(False)
    made.setExpandsOnDoubleClick(False)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.header().setStretchLastSection(False)
    made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    made.header().resizeSection(1, right)
    return made


def entry(
    parent: QTreeWidget | QTreeWidgetItem, words: str, right: str = "", key: str = "", told: str = ""
) -> QTreeWidgetItem:
    """An entry that stands for the record with this id; `told` is its tool tip, by default its words."""
    made = QTreeWidgetItem(parent, [" ".join(words[:400].split())[:120], right])
    made.setData(0, _KEY, key)
    made.setToolTip(0, tip(told or words))
    made.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def heading(parent: QTreeWidget, words: str, right: str = "") -> QTreeWidgetItem:
    """The heading of a group, in bold; it is open."""
    made = entry(parent, words, right)
    font = parent.font()
    font.setBold(True)
    made.setFont(0, font)
    made.setExpanded(True)
    return made


def key_of(item: QTreeWidgetItem | None) -> str:
    """The id of the record an entry stands for; empty where there is none."""
    return str(item.data(0, _KEY) or "") if item is not None else ""


def top_level(made: QTreeWidget) -> list[QTreeWidgetItem]:
    """The entries and headings of a list that stand in no other."""
    found = (made.topLevelItem(place) for place in range(made.topLevelItemCount()))
    return [item for item in found if item is not None]


def nested(items: list[QTreeWidgetItem]) -> list[QTreeWidgetItem]:
    """These entries and all that stand in them."""
    inner = [item.child(place) for item in items for place in range(item.childCount())]
    held = [item for item in inner if item is not None]
    return [*items, *(nested(held) if held else [])]
