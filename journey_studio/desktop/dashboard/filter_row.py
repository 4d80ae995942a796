"""The filter of the window as a row of lists, one a field."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.filters.words import FIELD_WORDS
from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import tr
from journey_studio.insight.facets import facets
from journey_studio.model import Journey, Snapshot

FIELDS = ("persona", "segment", "stage", "channel", "kind", "owner")
_EVERY = {
    "persona": "Every persona",
    "segment": "Every segment",
    "stage": "Every stage",
    "channel": "Every channel",
    "kind": "Every kind",
    "owner": "Every owner",
}
_WIDEST = 40  # letters of a name in a list
_NARROWEST = 140  # px of a list


class FilterRow(QWidget):
    """A choice is the window's filter, here and on the board; several values of one field are chosen in the filter panel."""

    def __init__(self, standing: Standing) -> None:
        super().__init__()
        self._standing = standing
        self.lists: dict[str, QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        for field in FIELDS:
            combo = self.lists[field] = QComboBox(self)
            combo.setAccessibleName(tr(FIELD_WORDS[field]))
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
            combo.setPlaceholderText(tr("Several"))
            combo.activated.connect(lambda index, field=field: self._choose(field, index))
        self.clear = button(tr("Clear filter"), "link")
        self.clear.setParent(self)
        self.clear.clicked.connect(standing.clear)
        self._shown: list[QWidget] = []

    def show_journey(self, snapshot: Snapshot, journey: Journey) -> None:
        """Offer the values of a journey, with how many cards each leaves, and show what is chosen."""
        wanted = self._standing.filter
        found = facets(snapshot, journey, wanted)
        for field, combo in self.lists.items():
            chosen = wanted.values(field)
            combo.clear()
            combo.addItem(tr(_EVERY[field]), None)
            for facet in found[field]:
                name = " ".join(facet.name.split())[:_WIDEST]
                combo.addItem(tr("{name} ({count})").format(name=name, count=f"{facet.count:,}"), facet.value)
            combo.setCurrentIndex(
                0 if not chosen else combo.findData(next(iter(chosen))) if len(chosen) == 1 else -1
            )
            combo.setVisible(len(found[field]) > 1 or bool(chosen))
        self.clear.setVisible(bool(wanted))

    def arrange(self, width: int) -> None:
        """As many in a row as there is room for in that width, px."""
        shown = [each for each in (*self.lists.values(), self.clear) if not each.isHidden()]
        for each in self._shown:
            self._grid.removeWidget(each)
        across = max(1, min(len(shown), width // _NARROWEST))
        across = -(-len(shown) // -(-len(shown) // across)) if shown else 1
        for number, each in enumerate(shown):
            self._grid.addWidget(each, number // across, number % across)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        self._shown = shown

    def _choose(self, field: str, index: int) -> None:
        value = self.lists[field].itemData(index)
        values = frozenset() if value is None else frozenset((str(value),))
        self._standing.choose(self._standing.filter.with_values(field, values))
