"""Pictures from outside: read within limits that are checked before anything is decoded, and written anew for the map."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from journey_studio.desktop.words import tr
from journey_studio.model import Asset, InvalidValue
from journey_studio.model.asset import asset_id

MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 3_840
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")
_PHOTOS = (b"jpeg", b"jpg")
_QUALITY = {b"jpeg": 90, b"png": 60}


def read_picture(path: Path) -> Asset:
    """A file as a picture of the map. Raises `InvalidValue`."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InvalidValue(tr("{name} is larger than 20 MB: make it smaller.").format(name=path.name))
        return picture_of(path.read_bytes(), path.name)
    except OSError as error:
        raise InvalidValue(f"{path.name}: {error.strerror}") from error


def picture_of(data: bytes, name: str) -> Asset:
    """The bytes of a picture file as a picture of the map, without what else the file says. Raises `InvalidValue`.

    At most 40 million pixels by the file's own header; the longer side becomes 3,840 px at most. Photographs stay JPEG.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise InvalidValue(
            tr("{name} has {width} × {height} pixels, more than 40 million: make it smaller.").format(
                name=name, width=size.width(), height=size.height()
            )
        )
    photo = bytes(reader.format().data()) in _PHOTOS
    if photo and max(size.width(), size.height()) > LONGEST_SIDE:
        reader.setScaledSize(size.scaled(LONGEST_SIDE, LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise InvalidValue(tr("{name} is no picture that can be read.").format(name=name))
    return picture_of_image(image, name, photo=photo)


def picture_of_image(image: QImage, name: str, *, photo: bool = False) -> Asset:
    """An image, such as a screenshot on the clipboard, as a picture of the map. Raises `InvalidValue`."""
    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        raise InvalidValue(tr("{name} has more than 40 million pixels: make it smaller.").format(name=name))
    most = QSize(LONGEST_SIDE, LONGEST_SIDE)
    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    opaque = not image.hasAlphaChannel()
    data, kind = (_written(image, b"jpeg"), "image/jpeg") if photo else (_written(image, b"png"), "image/png")
    if len(data) > MOST_BYTES and opaque:
        data, kind = _written(image, b"jpeg"), "image/jpeg"
    if len(data) > MOST_BYTES:
        raise InvalidValue(tr("{name} is larger than 20 MB: make it smaller.").format(name=name))
    return Asset(asset_id(data), name[:200], kind, image.width(), image.height(), data)


def _written(image: QImage, kind: bytes) -> bytes:
    """The pixels alone, as a file of that kind."""
    plain = image.copy()
    for key in plain.textKeys():
        plain.setText(key, "")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(_QUALITY[kind])
    writer.write(plain)
    return bytes(buffer.data().data())
