"""The texts, a row each: whether it goes on the map, its sign, its touchpoint. What is chosen for a text outlives a new sorting."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import tip, tr
from journey_studio.importers.feedback import Sorted

_TEXT, _SIGN, _TOUCHPOINT = range(3)
_LONGEST = 300  # letters of a text in its row


class TextsList(QTreeWidget):
    """`changed` follows a tick or a choice. Space ticks; several rows can be selected."""

    changed = Signal()

    def __init__(self, touchpoints: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName("texts")
        self.setAccessibleName(tr("Texts, with sign and touchpoint"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHeaderLabels([tr("Text"), tr("Sign"), tr("Touchpoint")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_TEXT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SIGN, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TOUCHPOINT, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_TOUCHPOINT, 190)
        self._touchpoints = touchpoints
        self._texts: list[Sorted] = []
        self._chosen: dict[str, Sorted] = {}
        self._ticked: dict[str, bool] = {}
        self.itemChanged.connect(self._note)

    @property
    def accepted(self) -> list[Sorted]:
        """The texts that are ticked and have a touchpoint, in their order."""
        return [each for each in self._texts if each.touchpoint and self._is_ticked(each)]

    @property
    def selected(self) -> list[Sorted]:
        """The texts whose rows are selected."""
        return [self._texts[self.indexOfTopLevelItem(item)] for item in self.selectedItems()]

    def show_texts(self, texts: list[Sorted]) -> None:
        """Show these, with what was chosen for them before."""
        self.blockSignals(True)
        self.clear()
        self._texts = [self._chosen.get(each.feedback.text, each) for each in texts]
        self.addTopLevelItems([self._row(each) for each in self._texts])
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)
        self.blockSignals(False)
        self.itemSelectionChanged.emit()
        self.changed.emit()

    def choose(self, *, sign: str | None = None, touchpoint: str | None = None) -> None:
        """Give the selected texts a sign or a touchpoint; who names a touchpoint wants them on the map."""
        self.blockSignals(True)
        for item in self.selectedItems():
            number = self.indexOfTopLevelItem(item)
            each = self._texts[number]
            each = replace(
                each,
                sign=each.sign if sign is None else sign,
                touchpoint=each.touchpoint if touchpoint is None else touchpoint,
            )
            self._texts[number] = self._chosen[each.feedback.text] = each
            if touchpoint is not None:
                self._ticked[each.feedback.text] = bool(touchpoint)
            self._dress(item, each)
        self.blockSignals(False)
        self.changed.emit()

    def _is_ticked(self, each: Sorted) -> bool:
        return self._ticked.get(each.feedback.text, True)

    def _row(self, each: Sorted) -> QTreeWidgetItem:
        words = " ".join(each.feedback.text.split())
        item = QTreeWidgetItem([words[:_LONGEST], "", ""])
        item.setToolTip(_TEXT, tip(words[:2_000]))
        self._dress(item, each)
        return item

    def _dress(self, item: QTreeWidgetItem, each: Sorted) -> None:
        item.setText(_SIGN, sign_words(each.sign))
        title = self._touchpoints.get(each.touchpoint, "")
        item.setText(_TOUCHPOINT, title or tr("none found"))
        item.setToolTip(_TOUCHPOINT, tip(title))
        if each.touchpoint:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if self._is_ticked(each) else Qt.CheckState.Unchecked
            item.setCheckState(_TEXT, state)
        else:
            item.setData(_TEXT, Qt.ItemDataRole.CheckStateRole, None)

    def _note(self, item: QTreeWidgetItem) -> None:
        each = self._texts[self.indexOfTopLevelItem(item)]
        self._ticked[each.feedback.text] = item.checkState(_TEXT) is Qt.CheckState.Checked
        self.changed.emit()


def sign_words(sign: str) -> str:
    """What a sign is called."""
    return {"positive": tr("Good"), "negative": tr("Bad")}.get(sign, tr("Neither"))
