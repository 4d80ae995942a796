"""The zoom in the status line: −, a slider, the percent to be read or typed, +, and Fit."""

from collections.abc import Mapping
from math import exp, log

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QToolButton, QWidget

from journey_studio.desktop.canvas.board_view import BoardView
from journey_studio.desktop.canvas.view import LARGEST, SMALLEST
from journey_studio.desktop.words import tip, tr

_NOTCHES = 100  # of the slider, from the smallest zoom to the largest, by equal factors


class ZoomBox(QWidget):
    """Shows and sets the zoom of the board that is looked at."""

    def __init__(self, board: BoardView, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._board = board
        board.zoom_changed.connect(self.show_zoom)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _NOTCHES)
        self.slider.setFixedWidth(110)
        self.slider.setAccessibleName(tr("Zoom"))
        self.slider.setToolTip(tip(tr("Zoom (Ctrl and the wheel)")))
        self.slider.valueChanged.connect(self._slid)
        self.percent = QLineEdit("100 %")
        self.percent.setObjectName("zoomPercent")
        self.percent.setFixedWidth(58)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.percent.setAccessibleName(tr("Zoom in percent"))
        self.percent.setToolTip(tip(tr("Type a zoom from 2 to 400 and press Enter")))
        self.percent.returnPressed.connect(self._typed)
        self.percent.editingFinished.connect(lambda: self.show_zoom(self._board.view.scale))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (
            _button(actions["zoom_out"], "−"),
            self.slider,
            _button(actions["zoom_in"], "+"),
            self.percent,
            _button(actions["fit_all"], tr("Fit")),
        ):
            row.addWidget(widget)

    def look_at(self, board: BoardView) -> None:
        """Show and set the zoom of another board from now on."""
        if board is not self._board:
            self._board.zoom_changed.disconnect(self.show_zoom)
            self._board = board
            board.zoom_changed.connect(self.show_zoom)
        self.show_zoom(board.view.scale)

    def show_zoom(self, scale: float) -> None:
        """Show a scale."""
        self.percent.setText(f"{scale * 100:.0f} %")
        self.slider.blockSignals(True)
        self.slider.setValue(round(_NOTCHES * log(scale / SMALLEST) / log(LARGEST / SMALLEST)))
        self.slider.blockSignals(False)

    def _slid(self, notch: int) -> None:
        scale = SMALLEST * exp(notch / _NOTCHES * log(LARGEST / SMALLEST))
        middle = QRectF(self._board.viewport().rect()).center()
        self._board.zoom_by(scale / self._board.view.scale, middle)

    def _typed(self) -> None:
        words = self.percent.text().strip().removesuffix("%").strip().replace(",", ".")
        try:
            scale = float(words) / 100
        except ValueError:
            scale = 0.0
        if 0 < scale < float("inf") and self.percent.isModified():
            self._board.zoom_to(scale)
        self.show_zoom(self._board.view.scale)
        self._board.setFocus()


def _button(action: QAction, text: str) -> QToolButton:
    made = QToolButton()
    made.setProperty("role", "quiet")
    made.setText(text)
    made.setToolTip(action.toolTip())
    made.setAccessibleName(action.text())
    made.clicked.connect(action.trigger)
    return made
