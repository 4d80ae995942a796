"""A table view over `rows`: its current card is selected on the board, and typing in a cell edits it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QWidget,
)

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.planning.cells import Band, Cell
from journey_studio.desktop.planning.fitted_table import FittedTable
from journey_studio.desktop.planning.rows import Rows
from journey_studio.desktop.session import Session
from journey_studio.desktop.table.text_editors import typed_in

_Trigger = QAbstractItemView.EditTrigger
_Hint = QAbstractItemDelegate.EndEditHint
_Move = QAbstractItemView.CursorAction
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {_Hint.EditNextItem: 1, _Hint.EditPreviousItem: -1, _Move.MoveNext: 1, _Move.MovePrevious: -1}
_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class CardTable(FittedTable):
    """Enter, F2, a double click or typing edits, Tab saves and goes to the next place to type in; Escape leaves. A change of the
    map keeps the current card current.

    `moved` tells that somebody has gone to a cell, `let_go` that typing has ended, `menu_wanted` where a menu for the current card
    is to open.
    """

    escaped = Signal()
    moved = Signal()
    let_go = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self, session: Session, canvas: BoardCanvas, name: str, headings: Sequence[str], narrowest: int = 48
    ) -> None:
        super().__init__(Rows(session, headings), canvas, narrowest)
        self._canvas = canvas
        self._quiet = False
        self._soon = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._soon.timeout.connect(self._chosen)
        self.setAccessibleName(name)
        self.setEditTriggers(_Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self.clicked.connect(self._clicked)

    def show_cells(self, cells: list[list[Cell]], headings: Sequence[str] = ()) -> None:
        """Show these cells; what was current stays so, or what was made there, or its place; and what is being typed."""
        index = self.currentIndex()
        place, key = (index.row(), max(index.column(), 0)), self.rows.cell(index).name
        key = self.rows.made_at(place) or key
        editor = self._editor()
        typed = None if editor is None or isinstance(editor, QComboBox) else typed_in(editor)
        self._quiet = True
        self.rows.alarm = QColor(self._canvas.theme.families["pain"].bar)
        columns = self.rows.columnCount()
        self.rows.show(cells, headings)
        self.fit(later=columns != self.rows.columnCount())
        row, column = (self.rows.place_of(key, place[1]) if key else None) or place
        if cells and row >= 0:
            self.setCurrentIndex(self.rows.index(min(row, len(cells) - 1), min(column, len(cells[0]) - 1)))
        self._quiet = False
        if typed is not None:
            if typed != self.rows.cell(self.currentIndex()).words:
                self.editors.keep(self.currentIndex(), typed)
            self.edit(self.currentIndex())

    @property
    def is_typing(self) -> bool:
        """Whether text has been typed that is not in the map yet, or a list is open to choose from."""
        editor, held = self._editor(), self.rows.cell(self.currentIndex()).words
        typing = editor is not None and (isinstance(editor, QComboBox) or typed_in(editor) != held)
        return self.editors.waits or typing

    def edit_card(self, key: str, column: int) -> None:
        """Type in a column of a card's row."""
        place = self.rows.place_of(key)
        if place is not None:
            index = self.rows.index(place[0], column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def edit_current(self) -> None:
        """Type in the current cell, where it takes text."""
        index = self.currentIndex()
        if self.rows.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one, in sight with what stands around it."""
        self.setCurrentIndex(self.rows.index(row, column))
        self.bring()
        self.setFocus()

    def _editor(self) -> QWidget | None:
        """What is being typed in or chosen from just now; None where nothing is."""
        editor = QApplication.focusWidget()
        typing = self.state() == QAbstractItemView.State.EditingState and editor and self.isAncestorOf(editor)
        return editor if typing else None

    def _moved(self) -> None:
        """By keys; a click chooses when the mouse lets go."""
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._chosen()

    def _clicked(self, index: QModelIndex) -> None:
        """The inspector comes up beside the table, and moves it, when no second click can come any more."""
        if self._canvas.selection or not self.rows.cell(index).key:
            self._chosen()
        else:
            self._soon.start()
        self._turn(index)

    def _turn(self, index: QModelIndex) -> bool:
        """Do what a band is for. False where there is none."""
        cell = self.rows.cell(index)
        if isinstance(cell, Band):
            cell.turn()
        return isinstance(cell, Band)

    def _want_menu(self, point: QPoint) -> None:
        self._chosen()
        if self.rows.cell(self.currentIndex()).key:
            self.menu_wanted.emit(point)

    def _chosen(self) -> None:
        """What a key does next, it does to this card and to no other one."""
        if not self._quiet:
            key = self.rows.cell(self.currentIndex()).key
            self._canvas.select([key] if key else ())
            self.moved.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Typing in a cell has ended; after Tab it goes on in the next place that is free for it."""
        way = _WAYS.get(hint, 0)
        super().closeEditor(editor, _Hint.NoHint if way else hint)
        if self.editors.waits:
            return
        self.let_go.emit()
        if way:
            self.setCurrentIndex(self._beside(way, lambda cell: cell.is_free))
            self.edit_current()

    def moveCursor(self, action: _Move, held: Qt.KeyboardModifier) -> QModelIndex:
        """Tab goes past headings; other keys go where they go in any table."""
        if action in _WAYS:
            return self._beside(_WAYS[action], lambda cell: bool(cell.key or cell.put))
        return super().moveCursor(action, held)

    def _beside(self, way: int, wanted: Callable[[Cell], bool]) -> QModelIndex:
        """The next cell of that sort, or the one before, around the end; the current one where there is none."""
        here, width = self.currentIndex(), self.rows.columnCount()
        whole = self.rows.rowCount() * width
        start = here.row() * width + here.column() if here.isValid() else (-1 if way > 0 else whole)
        places = (divmod((start + way * step) % whole, width) for step in range(1, whole + 1))
        found = next((place for place in places if wanted(self.rows.cells[place[0]][place[1]])), None)
        return self.rows.index(*found) if found else here

    def keyboardSearch(self, search: str) -> None:
        """Letters are typed into cells. They never look for another one, whose words the next letter would replace."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """That the keyboard comes here selects nothing yet."""
        self._quiet = True
        super().focusInEvent(event)
        self._quiet = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Type in what the first click chose, wherever the columns are by now."""
        self._soon.stop()
        if isinstance(self.rows.cell(self.currentIndex()), Band):
            super().mouseDoubleClickEvent(event)
        elif self.indexAt(event.position().toPoint()).isValid():
            self.edit_current()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, or does what a band is for; typing on a band types in the first free place below it. Escape leaves."""
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() in _RETURNS and not event.modifiers():
            if not self._turn(self.currentIndex()):
                self.edit_current()
        elif not editing and event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            if not editing and event.text().strip() and not event.modifiers() & _HELD:
                self._go_below()
            super().keyPressEvent(event)

    def _go_below(self) -> None:
        """From a band to the first free place for what is typed, where there is one before the next band."""
        here = self.currentIndex()
        if isinstance(self.rows.cell(here), Band):
            free = self._beside(1, lambda cell: cell.is_free or isinstance(cell, Band))
            if self.rows.cell(free).is_free:
                self.setCurrentIndex(free)
