"""The list of keys, read from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.actions import TABLE
from journey_studio.desktop.menus import keys_of
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tr


class KeysDialog(QDialog):
    """Every action that has keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(420, 560)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setVerticalSpacing(8)
        for row, action in enumerate(action for action in TABLE if action.keys):
            grid.addWidget(plain_label(tr(action.label).rstrip(" …")), row, 0)
            grid.addWidget(plain_label(keys_of(action), "hint"), row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        QVBoxLayout(self).addWidget(area)
