"""Small pictures of maps, painted from the maps themselves: one at a time, between other events, when first asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from journey_studio.layout import Theme, layout_board
from journey_studio.model import Snapshot
from journey_studio.paint import no_pictures, paint_scene
from journey_studio.typeset import QtShaper

Make = Callable[[], Snapshot]


class Thumbnails(QObject):
    """`made` tells that one more is there. A picture is kept until the theme, the size or the pixel ratio is another."""

    made = Signal()

    def __init__(self, theme: Theme, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self.size = theme, size
        self._shaper = QtShaper()
        self._pictures: dict[object, QPixmap] = {}
        self._wanted: dict[object, tuple[Make, float]] = {}
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._make_one)

    def picture(self, key: str, ratio: float, make: Make) -> QPixmap | None:
        """The picture of a map, or None where it is still to be made from what `make` answers."""
        whole = (key, self.theme.name, ratio)
        if whole not in self._pictures:
            self._wanted[whole] = (make, ratio)
            self._turn.start()
        return self._pictures.get(whole)

    def forget(self, key: str) -> None:
        """Another map is called so now."""
        self._pictures = {whole: each for whole, each in self._pictures.items() if key not in str(whole)}

    def _make_one(self) -> None:
        if not self._wanted:
            self._turn.stop()
            return
        whole = next(iter(self._wanted))
        make, ratio = self._wanted.pop(whole)
        self._pictures[whole] = board_picture(make(), self.theme, self.size, ratio, self._shaper)
        self.made.emit()


def board_picture(
    snapshot: Snapshot, theme: Theme, size: QSize, ratio: float, shaper: QtShaper, journey: str = ""
) -> QPixmap:
    """The board of a journey, the first where none is named, as wide as `size`; what does not fit below is left out."""
    scene = layout_board(snapshot, journey or snapshot.journeys[0].id, theme, shaper)
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(QColor(scene.background))
    scale = min(size.width() / scene.width, 1.0)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setClipRect(0, 0, size.width(), size.height(), Qt.ClipOperation.ReplaceClip)
        painter.scale(scale, scale)
        paint_scene(painter, scene, shaper, no_pictures)
    return made
