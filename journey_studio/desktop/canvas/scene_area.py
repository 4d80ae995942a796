"""The widget that paints a scene: what is exposed, sharp, or the last frame stretched while a zoom goes on."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from journey_studio.desktop.canvas.board_painter import BoardPainter
from journey_studio.desktop.canvas.collecting import no_collections
from journey_studio.desktop.canvas.emphasis import Emphasis, paint_found
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.desktop.canvas.sticky_painter import paint_head, paint_labels, paint_pins
from journey_studio.desktop.canvas.stretching import StretchedFrame
from journey_studio.desktop.canvas.view import View
from journey_studio.layout import Theme, load_theme
from journey_studio.paint import PictureSource, ScenePainter, no_pictures
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

_PAUSE = 80
_RING = 6


class SceneArea(QAbstractScrollArea):
    """Shows a scene through a view: body, sticky labels and sticky head, each with what lies over it."""

    def __init__(self, parent: QWidget | None = None, pictures: PictureSource = no_pictures) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.shaper = QtShaper()
        self.painting = BoardPainter(ScenePainter(self.shaper, pictures))
        self.theme = load_theme("light")
        self.index: SceneIndex | None = None
        self.view = View()
        self._sticky: tuple[SceneIndex | None, View, Sticky] = (
            None,
            self.view,
            Sticky(self.view, 0, 0, 0, 0),
        )
        self.emphasis = Emphasis()
        self._stretched: StretchedFrame | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.sharpen)

    @property
    def scene(self) -> Scene:
        """What is shown now. Raises RuntimeError while nothing is."""
        if self.index is None:
            raise RuntimeError("The canvas shows no journey.")
        return self.index.scene

    @property
    def sticky(self) -> Sticky:
        """Where head and labels are now."""
        index, view, known = self._sticky
        if index is not self.index or view is not self.view:
            known = Sticky.of(self.index, self.view) if self.index else Sticky(self.view, 0, 0, 0, 0)
            self._sticky = (self.index, self.view, known)
        return known

    @property
    def is_stretched(self) -> bool:
        """Whether a zoom goes on and the last frame stands in for the board."""
        return self._stretched is not None

    def show_scene(self, scene: Scene, theme: Theme) -> None:
        """Show a scene; of one that follows another only what differs is painted anew."""
        before, self.theme = (self.index if theme is self.theme else None), theme
        with no_collections():
            self.index = SceneIndex(scene, before)
        changed = self.index.changes_since(before) if before else None
        if changed is None or self._stretched:
            self.sharpen()
            return
        for rect in changed:
            self.refresh(self.view.rect_to_view(rect))
            self.refresh(self.sticky.label_rect(rect.y(), rect.height()))
        if self.sticky.pins:
            self.viewport().update(0, 0, self.viewport().width(), self.sticky.bottom)

    def emphasise(self, aside: frozenset[str], found: frozenset[str] = frozenset(), lit: str = "") -> None:
        """Paint these ids pale, frames around those, and curves strong only within the stage that is lit, where one is."""
        if (aside, found, lit) != (self.emphasis.aside, self.emphasis.found, self.emphasis.lit):
            self.emphasis = Emphasis(aside, found, lit)
            self.sharpen()

    def show_nothing(self) -> None:
        """Forget the scene."""
        self.index = None
        self.sharpen()

    def refresh(self, rect: QRectF) -> None:
        """Paint a rectangle of the viewport again, and the breadth of a ring around it."""
        self.viewport().update(rect.normalized().adjusted(-_RING, -_RING, _RING, _RING).toAlignedRect())

    def sharpen(self) -> None:
        """Paint everything anew, as it is."""
        self._pause.stop()
        self._stretched = None
        self.viewport().update()

    def stretch(self) -> None:
        """Keep the window as it is painted now, to stretch it until nothing has moved for 80 ms."""
        if self._stretched is None:
            ratio, window = self.devicePixelRatioF(), self.viewport().rect()
            frame = QPixmap(window.size() * ratio)
            frame.setDevicePixelRatio(ratio)
            with QPainter(frame) as painter:
                self._paint_parts(painter, window)
            self._stretched = StretchedFrame(frame, self.sticky, window)
        self._pause.start()

    def paint_over(self, painter: QPainter, part: str) -> None:
        """Paint what lies over the body, the labels or the head: frames around what was found."""
        if self.index and not self.is_stretched:
            paint_found(painter, part, self.emphasis, self.index, self.sticky, self.theme)

    def _paint_parts(self, painter: QPainter, exposed: QRect) -> None:
        sticky = self.sticky
        for part, area in sticky.areas(self.viewport().rect()):
            clip = area.intersected(exposed)
            if not clip.isEmpty():
                painter.setClipRect(clip)
                self._paint_part(painter, part, QRectF(clip), sticky)
                self.paint_over(painter, part)

    def _paint_part(self, painter: QPainter, part: str, clip: QRectF, sticky: Sticky) -> None:
        index, theme = self.index, self.theme
        if index is None:
            painter.fillRect(clip, QColor(theme.canvas))
        elif part == "pins":
            paint_pins(self.painting, painter, index, sticky, clip, theme, self.emphasis)
        elif self._stretched and not (sticky.is_far and part != "body"):
            if not self._stretched.covered(part, sticky).contains(clip):
                painter.fillRect(clip, QColor(theme.canvas))
            self._stretched.paint(painter, part, sticky)
        elif part == "body":
            self.painting.body(painter, index, self.view, clip, theme, self.emphasis)
        elif part == "labels":
            paint_labels(self.painting, painter, index, sticky, clip, theme)
        else:
            paint_head(self.painting, painter, index, sticky, clip, theme, self.emphasis)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each exposed rectangle."""
        with QPainter(self.viewport()) as painter:
            for rect in cast("Iterable[QRect]", event.region()):
                self._paint_parts(painter, rect)
