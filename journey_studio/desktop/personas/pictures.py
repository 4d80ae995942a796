"""Portraits from outside: a file that is chosen or dropped, an image that is dropped or pasted."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage, QPixmap

from journey_studio.desktop.pictures import SUFFIXES, picture_of_image, read_picture
from journey_studio.desktop.words import tr
from journey_studio.model import Asset, InvalidValue


def offers_picture(data: QMimeData | None) -> bool:
    """Whether there is a picture in what is carried or on the clipboard."""
    return data is not None and (data.hasImage() or _file(data) is not None)


def picture_in(data: QMimeData) -> Asset:
    """The picture in what was dropped or pasted. Raises `InvalidValue`."""
    path = _file(data)
    if path is not None:
        return read_picture(path)
    image = data.imageData()
    if isinstance(image, QPixmap):
        image = image.toImage()
    if not isinstance(image, QImage):
        raise InvalidValue(tr("There is no picture on the clipboard: copy one first."))
    return picture_of_image(image, tr("Pasted picture"))


def _file(data: QMimeData) -> Path | None:
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)
