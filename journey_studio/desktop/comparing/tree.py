"""The table of differences: a line a card, below it what each field said and says; then how people feel, then everything else."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from journey_studio.desktop.words import capital, tip, tr
from journey_studio.insight.comparison import (
    CardDifference,
    Comparison,
    CurveDifference,
    FieldDifference,
    How,
    Line,
    PointDifference,
    felt_words,
    other_lines,
    value_words,
)
from journey_studio.layout import Theme
from journey_studio.layout.marking import mark_colour, mark_words
from journey_studio.model.kinds import CARD_KINDS

_FEW = 12
_LONG = 30
_PAIR = Qt.ItemDataRole.UserRole
_OPENS = Qt.ItemDataRole.UserRole + 1
_WIDTHS = (330, 230, 220, 220)


class DifferenceTree(QTreeWidget):
    """`chosen` tells the ids of a card on both sides, empty where it is on one only. Fields are listed when a card is opened."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("differences")
        self.setAccessibleName(tr("Differences"))
        self.setHeaderLabels([tr("What differs"), tr("Where"), tr("Before"), tr("After"), tr("Emotion")])
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        for number, width in enumerate(_WIDTHS):
            self.setColumnWidth(number, width)
        self._waiting: dict[int, Sequence[FieldDifference]] = {}
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
            *(line for each in found.curves for line in self._curve(each)),
            *(self._other(each, theme) for each in other_lines(found)),
        ]
        self.addTopLevelItems(lines)
        if len(lines) <= _FEW:
            for line in lines:
                line.setExpanded(line.data(0, _OPENS) is True)
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
        cells = [
            title,
            f"{each.place.way} · {each.lane}",
            *_sides(each.how, _short(each.before), _short(each.after)),
        ]
        line = _line([*cells, felt_words(each.feelings)], mark_colour(each.how, theme))
        keys = (each.before.id if each.before else "", each.after.id if each.after else "")
        return self._known(line, each.how, keys, each.fields)

    def _other(self, each: Line, theme: Theme) -> QTreeWidgetItem:
        words = tr("{how}: {kind} “{name}”") if each.name else tr("{how}: {kind}")
        title = words.format(how=mark_words(each.how), kind=each.kind, name=each.name)
        line = _line(
            [title, each.where, *_sides(each.how, each.name, each.name)], mark_colour(each.how, theme)
        )
        return self._known(line, each.how, (each.before, each.after), each.fields)

    def _curve(self, each: CurveDifference) -> Iterator[QTreeWidgetItem]:
        """How a persona feels, and below it the steps in which that differs; a step leads to its place on the board."""
        points = [point for point in each.points if point.before != point.after]
        if points:
            name = tr("Emotion of {name}").format(name=each.who or tr("the customer"))
            change = value_words(each.change)
            average = "" if each.change is None else tr("{change} on average").format(change=change)
            line = _line([name, "", "", "", average])
            line.addChildren(list(map(_point, points)))
            yield line

    def _known(
        self, line: QTreeWidgetItem, how: How, keys: tuple[str, str], fields: Sequence[FieldDifference]
    ) -> QTreeWidgetItem:
        """A line that can be opened to see its fields, and that is found by the ids of what it is about."""
        line.setData(0, _PAIR, keys)
        line.setData(0, _OPENS, how in ("changed", "moved"))
        if fields:
            line.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self._waiting[id(line)] = fields
        for key in filter(None, keys):
            self._of.setdefault(key, line)
        return line

    def _open(self, line: QTreeWidgetItem) -> None:
        fields = self._waiting.pop(id(line), ())
        line.addChildren(
            [_line([tr(capital(each.name)), "", each.before, each.after, ""]) for each in fields]
        )

    def _chose(self, line: QTreeWidgetItem | None) -> None:
        """A line tells what it is about, a line below it what the one above it is about."""
        keys = line.data(0, _PAIR) if line else None
        above = line.parent() if line else None
        if above and not keys:
            keys = above.data(0, _PAIR)
        if keys and self._shares:
            self.chosen.emit(*keys)


def _short(card: object) -> str:
    return " ".join(str(getattr(card, "title", "") or getattr(card, "body", "")).split())


def _point(point: PointDifference) -> QTreeWidgetItem:
    change = "" if point.change is None else value_words(point.change)
    sides = (value_words(point.before), value_words(point.after))
    line = _line([", ".join(point.touchpoints), point.place, *sides, change])
    line.setData(0, _PAIR, ("", point.step))
    return line


def _sides(how: How, before: str, after: str) -> tuple[str, str]:
    """What it was called and what it is called; nothing on the side where it is not."""
    return "" if how == "added" else before, "" if how == "removed" else after


def _line(cells: list[str], colour: str = "") -> QTreeWidgetItem:
    made = QTreeWidgetItem([" ".join(cell.split())[:2000] for cell in cells])
    for column, cell in enumerate(cells):
        made.setToolTip(column, tip(cell) if len(cell) > _LONG else "")
    if colour:
        made.setForeground(0, QColor(colour))
    return made
