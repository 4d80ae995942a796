"""A button over an empty board that leads back to the map; hidden while anything of the map is in sight."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtWidgets import QPushButton

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.words import tr


class BackToMap(QPushButton):
    """Follows the board; a click goes home."""

    def __init__(self, canvas: BoardCanvas) -> None:
        super().__init__(tr("Back to the map"), canvas)
        self.setObjectName("backToMap")
        self.setProperty("role", "primary")
        self.setAutoDefault(False)
        self._canvas = canvas
        canvas.view_changed.connect(self.follow)
        canvas.installEventFilter(self)
        self.clicked.connect(self._back)
        self.hide()

    def follow(self) -> None:
        """Show or hide itself, in the middle of the board."""
        canvas = self._canvas
        lost = False
        if canvas.index is not None:
            board = canvas.view.rect_to_view(QRectF(0, 0, canvas.scene.width, canvas.scene.height))
            lost = not board.intersects(QRectF(canvas.viewport().rect()))
        self.setVisible(lost)
        if lost:
            self.adjustSize()
            self.move(canvas.rect().center() - self.rect().center())

    def _back(self) -> None:
        self._canvas.go_home()
        self._canvas.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The board has another size."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return False
