"""The pictures of a map without colour."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage


def grey_picture(data: bytes) -> bytes:
    """A picture in shades of grey as PNG, its transparency kept; what is no picture stays what it is."""
    image = QImage.fromData(data)
    if image.isNull():
        return data
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if image.hasAlphaChannel():
        grey = grey.convertToFormat(QImage.Format.Format_ARGB32)
        grey.setAlphaChannel(image.convertToFormat(QImage.Format.Format_Alpha8))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    grey.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
