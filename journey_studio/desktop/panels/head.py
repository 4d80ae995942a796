"""The head of a panel beside the board: its title, what belongs there, and the cross that puts it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.words import tip, tr


class PanelHead(QWidget):
    """`closed` tells of the cross; `Side` puts the panel away then."""

    closed = Signal()

    def __init__(self, title: str, *beside: QWidget) -> None:
        super().__init__()
        self.title = title
        self.cross = button("×", "quiet")
        self.cross.setAccessibleName(tr("Close {panel}").format(panel=title))
        self.cross.setToolTip(tip(tr("Close")))
        self.cross.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain_label(title, "title"), 1)
        for widget in (*beside, self.cross):
            row.addWidget(widget)
