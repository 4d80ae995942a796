"""Fields that hold a picture: chosen from a file, kept in the map, taken out again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from journey_studio.desktop.panels.making import button
from journey_studio.desktop.words import tr


class PictureButtons(QWidget):
    """Two buttons: one asks for a file and offers its path, the other offers None. The second is there with a picture."""

    def __init__(self, offer: Callable[[Path | None], None]) -> None:
        super().__init__()
        self.choose: QPushButton = button(tr("Choose a picture …"))
        self.remove: QPushButton = button(tr("Remove"), "quiet")
        self.choose.clicked.connect(lambda: self._ask(offer))
        self.remove.clicked.connect(lambda: offer(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose, 1)
        row.addWidget(self.remove)

    def show_held(self, held: bool) -> None:
        """Say whether there is a picture already."""
        self.choose.setText(tr("Change the picture …") if held else tr("Choose a picture …"))
        self.remove.setVisible(held)

    def _ask(self, offer: Callable[[Path | None], None]) -> None:
        kinds = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
        name = QFileDialog.getOpenFileName(self, tr("Choose a picture"), "", kinds)[0]
        if name:
            offer(Path(name))
