"""The proof of a picture: the board with title and legend, and how many pixels it takes."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from journey_studio.desktop.export.proof import Face, Proof
from journey_studio.desktop.words import tr
from journey_studio.exporters import Request, produce
from journey_studio.exporters.formats import drawn
from journey_studio.paint import ScenePainter
from journey_studio.scene import Scene
from journey_studio.typeset import QtShaper

_OF_ONE_SIZE = (".png", ".svg")
_QUICK = 24_000_000
"""Pixels of a picture that is made only to know how many bytes it has."""


@dataclass(frozen=True)
class PictureProof:
    """A board that was drawn, for a format that is a picture of it."""

    suffix: str
    request: Request
    scene: Scene
    shaper: QtShaper

    @classmethod
    def of(cls, suffix: str, request: Request, shaper: QtShaper) -> "PictureProof":
        """Lay it out. Raises `CannotExport`, and what the request's progress raises."""
        return cls(suffix, request, *drawn(request, shaper=shaper))

    @cached_property
    def proof(self) -> Proof:
        """The one page and its size."""
        scale, warnings = self._scale
        width, height = int(self.scene.width * scale + 1e-6), int(self.scene.height * scale + 1e-6)
        words = tr("{width} × {height} pixels.").format(width=f"{width:,}", height=f"{height:,}")
        facts = (words,) if self.suffix in _OF_ONE_SIZE else ()
        face = Face(self.scene.width, self.scene.height, tr("Picture"))
        return Proof(facts, warnings, (face,))

    def paint(self, page: int, width: int) -> QImage:
        """The picture."""
        scale = width / self.scene.width
        image = QImage(width, max(round(self.scene.height * scale), 1), QImage.Format.Format_RGB32)
        image.fill(QColor(self.scene.background))
        with QPainter(image) as painter:
            painter.setClipRect(QRectF(image.rect()))
            painter.scale(scale, scale)
            ScenePainter(self.shaper, self.request.picture).scene(painter, self.scene)
        return image

    def weight(self) -> int | None:
        """The length of the file, unless the picture is huge."""
        scale, _ = self._scale
        if self.suffix == ".png" and self.scene.width * self.scene.height * scale**2 > _QUICK:
            return None
        return len(produce(self.suffix, self.request).data)

    @property
    def _scale(self) -> tuple[float, tuple[str, ...]]:
        """Pixels a px, and what is to be said of them."""
        if self.suffix != ".png":
            return 1.0, ()
        from journey_studio.exporters.png import fitting_scale, size_warning

        warning = size_warning(self.scene, self.request.scale)
        return fitting_scale(self.scene, self.request.scale), (warning,) if warning else ()
