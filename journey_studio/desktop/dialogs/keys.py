"""The list of keys, read from the table of actions: in the groups of the menus, to be searched."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.actions.grouping import BOARD_KEYS, grouped
from journey_studio.desktop.actions.presenting import PRESENTING_KEYS
from journey_studio.desktop.menus import keys_of
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tr
from journey_studio.insight.folding import folded


class KeysDialog(QDialog):
    """Every action that has keys, and the keys of the board itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(660, 680)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search by what it does or by its keys"))
        self.field.setAccessibleName(tr("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.nothing = plain_label(tr("No key does that. Ctrl+K finds what can be done without one."), "hint")
        self._groups: list[tuple[QLabel, list[tuple[str, tuple[QLabel, QLabel]]]]] = []
        inner = QWidget()
        self._fill(QGridLayout(inner))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self.field, self.nothing, area):
            column.addWidget(widget)
        self.nothing.hide()

    def _fill(self, grid: QGridLayout) -> None:
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        listed: dict[str, list[tuple[str, str]]] = {}
        for group, action in grouped():
            if action.keys:
                listed.setdefault(group, []).append((tr(action.label).rstrip(" …"), keys_of(action)))
        listed[tr("On the board")] = [(tr(words), tr(keys)) for keys, words in BOARD_KEYS]
        listed[tr("While presenting")] = [(tr(words), tr(keys)) for keys, words in PRESENTING_KEYS]
        row = 0
        for group, lines in listed.items():
            heading = plain_label(group, "heading")
            heading.setContentsMargins(0, 10 if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            shown = []
            for words, keys in lines:
                pair = (plain_label(words), plain_label(keys, "hint"))
                grid.addWidget(pair[0], row, 0)
                grid.addWidget(pair[1], row, 1)
                shown.append((folded(f"{words} {keys} {group}"), pair))
                row += 1
            self._groups.append((heading, shown))
        grid.setRowStretch(row, 1)

    def _search(self, typed: str) -> None:
        """Leave what holds every word that is typed."""
        words, any_shown = folded(typed).split(), False
        for heading, lines in self._groups:
            left = False
            for text, pair in lines:
                fits = all(word in text for word in words)
                left = left or fits
                for label in pair:
                    label.setVisible(fits)
            heading.setVisible(left)
            any_shown = any_shown or left
        self.nothing.setVisible(not any_shown)
