"""The hands of a workshop: keys go to where the keyboard is, clicks to where a thing is seen; what is to be seen can be kept as pictures."""

import os
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from journey_studio.desktop.dialogs.choose import ChooseDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Journey, Snapshot, Stage, Step

PICTURES = "WORKSHOP_PICTURES"
"""An environment variable with a folder: each part of the walk leaves a picture of the window there."""
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ALT_SHIFT = ALT | SHIFT
Left = Qt.MouseButton.LeftButton


class Team:
    """Somebody at the keyboard and somebody at the mouse of one window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def snapshot(self) -> Snapshot:
        return self.window.session.snapshot

    @property
    def journey(self) -> Journey:
        return self.snapshot.need(Journey, self.window.session.journey_id)

    def card(self, title: str) -> Card:
        lanes = self.snapshot.lanes(self.journey.id)
        return next(card for lane in lanes for card in self.snapshot.cards(lane.id) if card.title == title)

    def stage_of(self, card: Card) -> str:
        return self.snapshot.need(Stage, self.snapshot.need(Step, card.step).stage).title

    def stages(self) -> list[str]:
        return [stage.title for stage in self.snapshot.stages(self.journey.id)]

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
            QApplication.processEvents()

    def on_board(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        self.window.activateWindow()
        self.window.canvas.setFocus()
        QApplication.processEvents()
        assert self.window.canvas.hasFocus()
        self.press(key, held)

    def menu(self, action: str) -> None:
        """A line of a menu, with the board in front."""
        self.window.activateWindow()
        self.window.canvas.setFocus()
        QApplication.processEvents()
        assert self.window.actions_by_id[action].isEnabled(), action
        self.window.actions_by_id[action].trigger()
        QApplication.processEvents()

    def write(self, words: str) -> None:
        for letter in words:  # the first one may open an editor, which the others go to
            typed_in = QApplication.focusWidget()
            assert typed_in is not None
            QTest.keyClick(typed_in, letter)
        QApplication.processEvents()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Left, pos=at or widget.rect().center())
        QApplication.processEvents()

    def click_card(self, title: str) -> Card:
        """A click on a card where it is seen on the board."""
        canvas, card = self.window.canvas, self.card(title)
        canvas.bring_into_view(card.id)
        QApplication.processEvents()
        self.click(canvas.viewport(), canvas.view_rect_of(card.id).center().toPoint() - QPoint(40, 0))
        assert self.window.selected == {card.id}
        return card

    def click_line(self, tree: QTreeWidget, words: str) -> QTreeWidgetItem:
        """A click on the line of a list that holds the words."""
        held = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
        line = tree.findItems(words, held)[0]
        tree.scrollToItem(line)
        self.click(tree.viewport(), tree.visualItemRect(line).center())
        return line

    def drag(self, start: tuple[QWidget, QPoint], end: tuple[QWidget, QPoint]) -> None:
        """Press in one widget, release over another one."""
        (source, begin), (target, place) = start, end
        way = source.mapFromGlobal(target.mapToGlobal(place)) - begin
        QTest.mousePress(source, Left, pos=begin)
        for part in (0.1, 0.4, 0.7, 1.0):
            QTest.mouseMove(source, begin + way * part)
        QTest.mouseRelease(source, Left, pos=begin + way)
        QApplication.processEvents()

    def type_into(self, table: QTableView, row: int, column: int, words: str) -> None:
        table.setCurrentIndex(table.model().index(row, column))
        QTest.keyClick(table, Qt.Key.Key_Return)
        self.type_over(table, words)

    def type_over(self, table: QTableView, words: str) -> None:
        """Type in the cell of a table that is open for typing."""
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        assert table.isAncestorOf(editor)
        editor.selectAll()
        QTest.keyClicks(editor, words)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.qWait(20)

    def fill_in(self, noun: str, name: str, words: str) -> None:
        """Type into a field of the form beside the board."""
        fields = self.window.inspector.form(noun).findChildren(QWidget, name)
        seen = [field for field in fields if field.isVisible()]  # those of another kind go a moment later
        assert len(seen) == 1, name
        (field,) = seen
        field.setFocus()
        self.write(words)
        self.window.settle()

    def choose(self, words: str) -> None:
        """Answer the list that asks for one of many."""
        (dialog,) = (each for each in self.window.findChildren(ChooseDialog) if each.isVisible())
        QTest.keyClicks(dialog.search, words)
        QTest.keyClick(dialog.search, Qt.Key.Key_Return)
        QApplication.processEvents()

    def show(self, part: str, window: QWidget | None = None) -> None:
        """Keep a picture, where somebody wants to look."""
        if folder := os.environ.get(PICTURES):
            QTest.qWait(150)
            Path(folder).mkdir(parents=True, exist_ok=True)
            assert (window or self.window).grab().save(str(Path(folder, f"{part}.png")))
