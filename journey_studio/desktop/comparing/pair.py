"""Both states drawn: over each other on one board, or side by side on two that move together."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from journey_studio.desktop.comparing.board import LookedAtBoard
from journey_studio.desktop.comparing.drawing import Drawn
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tr
from journey_studio.layout import Theme
from journey_studio.paint import PictureSource
from journey_studio.scene import Scene


class BoardPair(QWidget):
    """Two boards; the first is hidden while both states lie over each other. `chosen` tells the id of a card on either."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, pictures: PictureSource) -> None:
        super().__init__()
        self.before, self.after = LookedAtBoard(pictures=pictures), LookedAtBoard(pictures=pictures)
        self._names = (plain_label(role="heading"), plain_label(role="heading"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._halves = [
            _half(board, name) for board, name in zip((self.before, self.after), self._names, strict=True)
        ]
        for half, board, other in zip(
            self._halves, (self.before, self.after), (self.after, self.before), strict=True
        ):
            row.addWidget(half, 1)
            board.view_changed.connect(lambda one=board, two=other: self._follow(one, two))
            board.selection_changed.connect(lambda one=board: self._tell(one))
            board.left.connect(self.left)
        self._follows = True

    @property
    def board(self) -> LookedAtBoard:
        """The board that actions of looking act on; both show the same place anyway."""
        return self.before if self.before.selection and not self.after.selection else self.after

    def show_drawn(self, drawn: Drawn) -> None:
        """Show both states; where people were looking stays where it is."""
        found, apart = drawn.found, drawn.before is not None
        fresh = apart and self.before.index is None
        self._halves[0].setVisible(apart)
        for name, side in zip(self._names, (found.before, found.after), strict=True):
            name.setText(side.name)
            name.setVisible(apart)
        if drawn.before is not None:
            _show(self.before, drawn.before, drawn.theme, found.before.name)
            _show(self.after, drawn.after, drawn.theme, found.after.name)
            if fresh:  # once there is half the room
                QTimer.singleShot(0, self, self.after.fit_all)
        else:
            words = tr("{before} and {after}").format(before=found.before.name, after=found.after.name)
            self.before.show_nothing()
            _show(self.after, drawn.after, drawn.theme, words)

    def choose(self, before: str, after: str) -> None:
        """Show and ring a card on the boards that have it, by its ids on both sides."""
        self._follows = False
        for board, key in ((self.before, before), (self.after, after or before)):
            if board.index and key and board.rect_of(key):
                board.focus(key)
        self._follows = True

    def forget(self) -> None:
        """Show nothing."""
        self.before.show_nothing()
        self.after.show_nothing()

    def _follow(self, one: LookedAtBoard, other: LookedAtBoard) -> None:
        """The other board shows the same place."""
        if self._follows and other.index and other.isVisible():
            self._follows = False
            other.show_view(one.view)
            self._follows = True

    def _tell(self, board: LookedAtBoard) -> None:
        if self._follows and len(board.selection) == 1:
            self.chosen.emit(next(iter(board.selection)))


def _show(board: LookedAtBoard, scene: Scene, theme: Theme, name: str) -> None:
    fresh = board.index is None
    board.show_scene(scene, theme)
    board.keep_shown()
    board.setAccessibleName(tr("Comparison: {name}").format(name=name))
    if fresh:
        board.go_home()


def _half(board: LookedAtBoard, name: QLabel) -> QWidget:
    half = QWidget()
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    name.setContentsMargins(16, 6, 16, 6)
    name.setSizePolicy(
        QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
    )  # long names keep the halves alike
    column.addWidget(name)
    column.addWidget(board, 1)
    return half
