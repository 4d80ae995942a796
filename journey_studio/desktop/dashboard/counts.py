"""Lists of the dashboard: names with a number, some with a bar as long as it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from journey_studio.desktop.analysis.lists import entry, two_columns

SHARE = Qt.ItemDataRole.UserRole + 1
MOST = 20
_BAR = 4  # px


def counts(name: str, right: int, bar: Callable[[], QColor] | None = None) -> QTreeWidget:
    """A list of names and numbers; with a colour, each name stands over a bar."""
    made = two_columns(name, right)
    made.setRootIsDecorated(False)
    made.setIndentation(0)
    if bar is not None:
        made.setItemDelegateForColumn(0, _Bars(bar, made))
    return made


def fill(
    made: QTreeWidget, entries: Sequence[tuple[str, str, str, str]], nothing: str, highest: float = 0.0
) -> None:
    """Fill a list with words, number, key and tool tip of each entry, or with the words for `nothing`."""
    chosen = made.currentIndex().row()
    made.clear()
    for words, number, key, told in entries[:MOST]:
        item = entry(made, words, number, key, told)
        if highest:
            item.setData(0, SHARE, float(number.replace(",", "")) / highest)
    if not entries:
        item = QTreeWidgetItem(made, [nothing])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFirstColumnSpanned(True)
    if (
        entries
        and (first := made.topLevelItem(min(max(chosen, 0), made.topLevelItemCount() - 1))) is not None
    ):
        made.setCurrentItem(first, 0, QItemSelectionModel.SelectionFlag.NoUpdate)
    fit_height(made, 8)


def fit_height(made: QTreeWidget, most: int) -> None:
    """As high as its rows, at most that many, and what is needed to scroll sideways."""
    rows = max(1, min(made.topLevelItemCount(), most))
    row = max(made.sizeHintForRow(0), 24)
    head = 0 if made.isHeaderHidden() else made.header().sizeHint().height()
    wide = made.header().length() > made.viewport().width()
    bar = made.horizontalScrollBar().sizeHint().height() if wide else 0
    made.setFixedHeight(head + rows * row + bar + 2 * made.frameWidth() + 4)


class _Bars(QStyledItemDelegate):
    """Paints a name over a bar."""

    def __init__(self, colour: Callable[[], QColor], parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if isinstance(share, float):
            rect = QRectF(option.rect)
            wide = max(2.0, share * (rect.width() - 8))
            painter.fillRect(
                QRectF(rect.left() + 4, rect.bottom() - _BAR, wide, _BAR - 1),
                self._colour(),
            )
