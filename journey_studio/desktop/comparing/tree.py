"""The table of differences: a line a card, below it what each field said and says; then how people feel, then the parts."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import capital, tip, tr
from journey_studio.insight.comparison import CardDifference, Comparison, CurveDifference, PartDifference
from journey_studio.layout import Theme
from journey_studio.layout.marking import mark_colour, mark_words
from journey_studio.model.curve import signed
from journey_studio.model.kinds import CARD_KINDS

_FEW = 12
_LONG = 30
_PAIR = Qt.ItemDataRole.UserRole
_WIDTHS = (330, 230, 260)


class DifferenceTree(QTreeWidget):
    """`chosen` tells the ids of a card on both sides, empty where it is on one only. Fields are listed when a card is opened."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(tr("Differences"))
        self.setHeaderLabels([tr("What differs"), tr("Where"), tr("Before"), tr("After")])
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        for number, width in enumerate(_WIDTHS):
            self.setColumnWidth(number, width)
        self._waiting: dict[int, CardDifference] = {}
        self._of: dict[str, QTreeWidgetItem] = {}
        self._shares = True
        self.itemExpanded.connect(self._open)
        self.currentItemChanged.connect(lambda item, _: self._chose(item))

    def show_comparison(self, found: Comparison, theme: Theme) -> None:
        """List everything anew."""
        self._shares = False
        self.clear()
        self._waiting.clear()
        self._of.clear()
        lines = [
            *(self._card(each, theme) for each in found.cards),
            *(_curve(each) for each in found.curves if each.differs),
            *(_part(each, theme) for each in found.parts),
        ]
        self.addTopLevelItems(lines)
        if len(lines) <= _FEW:
            for line, each in zip(lines, found.cards, strict=False):
                line.setExpanded(each.how in ("changed", "moved"))
        self._shares = True

    def choose(self, key: str) -> None:
        """Go to the line of a card, by its id on either side."""
        if key in self._of:
            self._shares = False
            self.setCurrentItem(self._of[key])
            self._shares = True

    def _card(self, each: CardDifference, theme: Theme) -> QTreeWidgetItem:
        kind = CARD_KINDS[each.card.kind].word
        name = " ".join(each.card.name.split())
        title = tr("{how}: {kind} “{name}”").format(how=mark_words(each.how), kind=tr(kind), name=name)
        where = f"{each.place.way} · {each.lane}"
        gone, new = each.how == "removed", each.how == "added"
        cells = [title, where, "" if new else _short(each.before), "" if gone else _short(each.after)]
        line = _line(cells, mark_colour(each.how, theme))
        keys = (each.before.id if each.before else "", each.after.id if each.after else "")
        line.setData(0, _PAIR, keys)
        line.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        self._waiting[id(line)] = each
        self._of.update({key: line for key in keys if key})
        return line

    def _open(self, line: QTreeWidgetItem) -> None:
        each = self._waiting.pop(id(line), None)
        if each is not None:
            line.addChildren(
                [_line([tr(capital(field.name)), "", field.before, field.after]) for field in each.fields]
            )

    def _chose(self, line: QTreeWidgetItem | None) -> None:
        top = line.parent() or line if line else None
        keys = top.data(0, _PAIR) if top else None
        if keys and self._shares:
            self.chosen.emit(*keys)


def _short(card: object) -> str:
    return " ".join(str(getattr(card, "title", "") or getattr(card, "body", "")).split())


def _curve(each: CurveDifference) -> QTreeWidgetItem:
    who = each.who or tr("the customer")
    average = (
        tr("{change} on average").format(change=signed(round(each.change, 2)))
        if each.change is not None
        else ""
    )
    line = _line([tr("Emotion of {name}").format(name=who), "", "", average])
    line.addChildren(list(_points(each)))
    return line


def _points(each: CurveDifference) -> Iterator[QTreeWidgetItem]:
    for point in each.points:
        if point.before != point.after:
            change = "" if point.change is None else signed(round(point.change, 2))
            yield _line([change, point.place, _value(point.before), _value(point.after)])


def _value(value: float | None) -> str:
    return "–" if value is None else signed(value)


def _part(each: PartDifference, theme: Theme) -> QTreeWidgetItem:
    title = tr("{how}: {noun}").format(how=mark_words(each.how), noun=tr(each.noun))
    return _line([title, "", each.before, each.after], mark_colour(each.how, theme))


def _line(cells: list[str], colour: str = "") -> QTreeWidgetItem:
    made = QTreeWidgetItem([" ".join(cell.split())[:2000] for cell in cells])
    for column, cell in enumerate(cells):
        made.setToolTip(column, tip(cell) if len(cell) > _LONG else "")
    if colour:
        made.setForeground(0, QColor(colour))
    return made
