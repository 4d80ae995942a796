"""The list of what a workbook proposes: five groups, a line with a box each, and below it each field, old and new."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from journey_studio.desktop.words import capital, counted, tip, tr
from journey_studio.importers.workbook.proposal import KINDS, FieldChange, Item, Kind, MergeProposal
from journey_studio.sheets.words import fact_word

_KEY = Qt.ItemDataRole.UserRole
_LONGEST = 400
_OPENED = 60
"""So many items show their fields at once; of more each is opened by hand."""

_CONFLICT = "conflicts"
_TOLD = ("card", "persona", "emotion")
"""New records that have more to tell than their title."""


def group_words(kind: Kind) -> str:
    """What a group is called."""
    return {
        "added": tr("Added"),
        "changed": tr("Changed"),
        "moved": tr("Moved"),
        "deleted": tr("Deleted"),
        "conflicts": tr("Changed on both sides"),
    }[kind]


class ItemsTree(QTreeWidget):
    """`changed` tells, once for many, that something was ticked or unticked, `looked_at` the id of the record that is marked."""

    changed = Signal()
    looked_at = Signal(str)

    def __init__(self, proposal: MergeProposal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = {item.key: item for item in proposal.items}
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self.changed)
        self.setAccessibleName(tr("Proposed changes"))
        self.setHeaderLabels([tr("What"), tr("In the map"), tr("In the workbook"), tr("Where")])
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        for kind in KINDS:
            if items := proposal.of(kind):
                self._add_group(kind, items)
        self._set_widths()
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())
        self.itemChanged.connect(self._ticked)
        self.currentItemChanged.connect(lambda now, _: self._look_at(now))

    @property
    def accepted(self) -> list[str]:
        """The keys of the items that are ticked."""
        return [key for key, line in self._lines.items() if line.checkState(0) == Qt.CheckState.Checked]

    def tick(self, keys: Iterable[str], *, on: bool) -> None:
        """Tick or untick items."""
        state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        for key in keys:
            self._lines[key].setCheckState(0, state)

    def tick_all(self, *, on: bool) -> None:
        """Tick or untick every item, conflicts too."""
        self.tick(self._lines, on=on)

    def _add_group(self, kind: Kind, items: Iterable[Item]) -> None:
        group = QTreeWidgetItem(self)
        lines = [self._line(item) for item in items]
        group.addChildren(lines)
        group.setText(0, f"{group_words(kind)} ({len(lines):,})")
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        if kind == _CONFLICT:
            group.setToolTip(0, tr("Ticked: the workbook's side is taken. Unticked: the map keeps its own."))
        group.setExpanded(True)
        for line in lines:
            line.setExpanded(len(self._items) <= _OPENED)

    def _line(self, item: Item) -> QTreeWidgetItem:
        line = QTreeWidgetItem([f"{tr(capital(item.noun))}: {_short(item.title)}", "", "", item.place])
        line.setData(0, _KEY, item.key)
        line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        wanted = (
            item.kind != _CONFLICT
        )  # of what both sides changed the map's own stays, unless one decides otherwise
        line.setCheckState(0, Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self._say_side(line, item)
        told = item.fields if item.kind != "added" or item.noun in _TOLD else ()
        for field in told:
            line.addChild(_field_line(field))
        if item.remark:
            remark = QTreeWidgetItem([_short(item.remark)])
            remark.setFirstColumnSpanned(True)
            line.addChild(remark)
        self._lines[item.key] = line
        return line

    def _say_side(self, line: QTreeWidgetItem, item: Item) -> None:
        """Of a conflict: which side is taken as it is ticked now."""
        if item.kind == _CONFLICT:
            taken = line.checkState(0) == Qt.CheckState.Checked
            line.setText(1, "" if taken else tr("✓ Keep the map's"))
            line.setText(2, tr("✓ Take the workbook's") if taken else "")

    def _ticked(self, line: QTreeWidgetItem, column: int) -> None:
        key = line.data(0, _KEY)
        if column or key not in self._items:
            return
        self._say_side(line, self._items[key])
        self._telling.start()

    def _look_at(self, line: QTreeWidgetItem | None) -> None:
        while line is not None and line.data(0, _KEY) not in self._items:
            line = line.parent()
        if line is not None:
            self.looked_at.emit(self._items[line.data(0, _KEY)].id)

    def _set_widths(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        for column, width in enumerate((300, 240, 240, 90)):
            header.resizeSection(column, width)
        for column in (0, 1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _field_line(field: FieldChange) -> QTreeWidgetItem:
    line = QTreeWidgetItem([tr(fact_word(field.name)), _short(field.old), _short(field.new)])
    for column, text in ((1, field.old), (2, field.new)):
        if text:
            line.setToolTip(column, tip(text))
    if field.base is not None:
        line.setText(0, tr("{field} (was “{base}”)").format(field=line.text(0), base=_short(field.base)))
    return line


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def summary(proposal: MergeProposal) -> str:
    """How much of what is proposed, in one line."""
    if not proposal.items:
        return tr("The workbook changes nothing: it says what the map says.")
    parts = [f"{len(items):,} {group_words(kind).lower()}" for kind in KINDS if (items := proposal.of(kind))]
    return counted(len(proposal.items), tr("change"), tr("changes")) + ": " + ", ".join(parts)
