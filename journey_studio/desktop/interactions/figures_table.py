"""What a file says of each touchpoint, a row each, and which touchpoint of the map gets it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.importers.interactions import NEW, Figures, Report

MOST = 200
"""So many names are shown, those with the most customers."""
_NAME, _CUSTOMERS, _CONVERSION, _ABANDONMENT, _SATISFACTION, _TARGET = range(6)
_ROW = 36  # px, so that a choice has room for the tails of its letters
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FiguresTable(QTreeWidget):
    """`changed` follows a choice; `targets` has a touchpoint's id, or `NEW`, for each name that goes on the map."""

    changed = Signal()

    def __init__(self, touchpoints: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName("figures")
        self.setAccessibleName(tr("What the file says of each touchpoint"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        heads = [
            tr("In the file"),
            tr("Customers"),
            tr("Go on to the goal"),
            tr("Leave here"),
            tr("Satisfied"),
            tr("On the map"),
        ]
        self.setHeaderLabels(heads)
        for column in (_CUSTOMERS, _CONVERSION, _ABANDONMENT, _SATISFACTION):
            self.headerItem().setTextAlignment(column, _RIGHT)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TARGET, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_TARGET, 230)
        self.targets: dict[str, str] = {}
        self.combos: dict[str, QComboBox] = {}
        self._touchpoints = touchpoints

    def show_figures(self, shown: Sequence[Figures], matched: Mapping[str, str]) -> None:
        """Show other figures; what was chosen for a name stays, for a new name it is what was `matched`."""
        chosen = self.targets
        known = set(self.combos)
        self.combos = {}
        self.clear()
        names = {each.name for each in shown}
        proposed = {name: key for name, key in matched.items() if name in names and name not in known}
        self.targets = proposed | {name: key for name, key in chosen.items() if name in names}
        for figures in shown:
            self._add(figures)
        if (first := self.topLevelItem(0)) is not None:
            self.setCurrentItem(first)
        self.changed.emit()

    def choose_new(self) -> None:
        """Let the map get a touchpoint for every name that has none."""
        for name, combo in self.combos.items():
            if name not in self.targets:
                combo.setCurrentIndex(combo.findData(NEW))
                self.targets[name] = NEW
        self.changed.emit()

    def _add(self, figures: Figures) -> None:
        name = " ".join(figures.name.split())[:200]
        rates = (figures.conversion, figures.abandonment, figures.satisfaction)
        item = QTreeWidgetItem([name, f"{figures.volume:,}", *map(_percent, rates), ""])
        for column in (_CUSTOMERS, _CONVERSION, _ABANDONMENT, _SATISFACTION):
            item.setTextAlignment(column, _RIGHT)
        item.setToolTip(_NAME, tip(name))
        item.setToolTip(_CUSTOMERS, tip(tr("{count} interactions").format(count=f"{figures.visits:,}")))
        item.setToolTip(_SATISFACTION, tip(tr("{count} ratings").format(count=f"{figures.ratings:,}")))
        item.setSizeHint(_NAME, QSize(0, _ROW))
        self.addTopLevelItem(item)
        combo = self.combos[figures.name] = self._combo(figures.name)
        self.setItemWidget(item, _TARGET, combo)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox()
        combo.addItem(tr("Leave out"), "")
        combo.addItem(tr("A new touchpoint"), NEW)
        for key, title in self._touchpoints.items():
            combo.addItem(list_text(title), key)
        combo.setCurrentIndex(max(0, combo.findData(self.targets.get(name, ""))))
        combo.setAccessibleName(tr("{name} is on the map").format(name=name[:80]))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.activated.connect(lambda _: self._choose(name, str(combo.currentData())))
        return combo

    def _choose(self, name: str, key: str) -> None:
        if key:
            self.targets[name] = key
        else:
            self.targets.pop(name, None)
        self.changed.emit()


def most_met(report: Report) -> list[Figures]:
    """The figures of the `MOST` names with the most customers, in the order of the journey."""
    most = sorted(report.figures, key=lambda each: (-each.volume, each.name))[:MOST]
    names = {each.name for each in most}
    return [each for each in report.figures if each.name in names]


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f} %"
