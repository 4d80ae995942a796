"""The picture of the board that an import would make: fitted to the room there is, or at its own size to be looked around in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from journey_studio.desktop.words import tip, tr

_SMALLEST = 0.22
"""Below this scale a board is shown in part, to be scrolled: smaller pictures say nothing."""


class _Picture(QWidget):
    """Paints the image as large as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.setAccessibleName(tr("Preview of the board"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Smoothly scaled."""
        if self.image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        small = self.image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(QRectF(0, 0, small.width() / ratio, small.height() / ratio), small)


class PreviewArea(QScrollArea):
    """Shows a picture fitted; a click on it shows it at its own size, another fits it again."""

    def __init__(self, ground: str) -> None:
        super().__init__()
        self.setObjectName("importPreview")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(360, 240))
        self.setAccessibleName(tr("Preview of the board"))
        self.setToolTip(tip(tr("Click, or Space: to see it at its own size, or all of it again")))
        self._picture = _Picture()
        self._fitted = True
        palette = self._picture.palette()
        palette.setColor(self.viewport().backgroundRole(), QColor(ground))
        self.viewport().setPalette(palette)
        self.setWidget(self._picture)

    @property
    def image(self) -> QImage | None:
        """What it shows."""
        return self._picture.image

    def show_image(self, image: QImage | None) -> None:
        """Show another picture, or none."""
        self._picture.image = image
        self._fit()
        self._picture.update()

    def _fit(self) -> None:
        image = self._picture.image
        if image is None:
            self._picture.resize(0, 0)
            return
        room = self.viewport().size()
        scale = min(1.0, room.width() / image.width(), room.height() / image.height())
        scale = max(scale, min(_SMALLEST, 1.0)) if self._fitted else 1.0
        self._picture.resize(round(image.width() * scale), round(image.height() * scale))

    def resizeEvent(self, event: object) -> None:
        """Fitted to the new room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def toggle(self) -> None:
        """Between fitted and its own size."""
        self._fitted = not self._fitted
        self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fitted, or its own size."""
        self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space does what a click does; arrows look around."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)
