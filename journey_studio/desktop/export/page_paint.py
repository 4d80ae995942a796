"""One page in a view: its picture on its paper, or blank paper until there is one, and its number below."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPalette, QPen

from journey_studio.desktop.export.page_flow import GAP, LABEL


def paint_page(painter: QPainter, rect: QRectF, image: QImage | None, number: str, palette: QPalette) -> None:
    """Paint a page with these words below it."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if image is None:
        painter.fillRect(rect, Qt.GlobalColor.white)
    else:
        painter.drawImage(rect, image)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
    painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
    words = QRectF(rect.left() - GAP, rect.bottom() + 3, rect.width() + 2 * GAP, LABEL)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(words, Qt.AlignmentFlag.AlignHCenter, number)
