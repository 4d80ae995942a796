"""Pictures in a document: PNG and JPEG, looked at before they are decoded, each stored once."""

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageReader

from journey_studio.exporters.pdf.canvas import BoardCanvas
from journey_studio.exporters.pdf.objects import add_stream
from journey_studio.paint import PictureSource

MOST_PIXELS = 40_000_000
"""Larger pictures are refused by what their header says, before anything is decoded."""

_READY_JPEG = {QImage.Format.Format_RGB32: "/DeviceRGB", QImage.Format.Format_Grayscale8: "/DeviceGray"}


class Images:
    """The pictures of one document: assets by their id, painted glyphs as they come."""

    def __init__(self, canvas: BoardCanvas, source: PictureSource) -> None:
        self._canvas, self._source = canvas, source
        self._assets: dict[str, str | None] = {}
        self._count = 0

    def asset(self, asset: str) -> str | None:
        """The resource name of an asset; None when it is absent, no PNG or JPEG, broken, or too large."""
        if asset not in self._assets:
            data = self._source(asset)
            self._assets[asset] = self._stored(data) if data else None
        return self._assets[asset]

    def add(self, image: QImage) -> str:
        """Store a decoded picture, its transparency included, and return its resource name."""
        name = self._new_name()
        width, height = image.width(), image.height()
        straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
        pixels = bytes(straight.constBits())
        colours = bytearray(3 * width * height)
        for channel in range(3):
            colours[channel::3] = pixels[channel::4]
        entries = _entries(width, height, "/DeviceRGB")
        opacity = pixels[3::4]
        if opacity.strip(b"\xff"):
            mask = _entries(width, height, "/DeviceGray")
            entries["SMask"] = add_stream(self._canvas.document, f"{name}:mask", opacity, mask)
        self._canvas.drawings[name] = add_stream(self._canvas.document, name, bytes(colours), entries)
        return name

    def _stored(self, data: bytes) -> str | None:
        held = QBuffer()
        held.setData(data)
        held.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(held)
        kind, size = reader.format().data(), reader.size()
        if kind not in (b"png", b"jpeg") or not 0 < size.width() * size.height() <= MOST_PIXELS:
            return None
        image = reader.read()
        if image.isNull():
            return None
        colours = _READY_JPEG.get(image.format()) if kind == b"jpeg" else None
        return self._as_it_is(data, image, colours) if colours else self.add(image)

    def _as_it_is(self, data: bytes, image: QImage, colours: str) -> str:
        name = self._new_name()
        entries = _entries(image.width(), image.height(), colours) | {"Filter": "/DCTDecode"}
        self._canvas.drawings[name] = add_stream(self._canvas.document, name, data, entries)
        return name

    def _new_name(self) -> str:
        self._count += 1
        return f"I{self._count}"


def placed(name: str, x: float, y: float, width: float, height: float) -> str:
    """Operators that draw a stored picture into a rectangle of the board, in px."""
    return f"q {width:.3f} 0 0 {-height:.3f} {x:.2f} {y + height:.2f} cm /{name} Do Q"


def _entries(width: int, height: int, colours: str) -> dict[str, object]:
    return {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": width,
        "Height": height,
        "ColorSpace": colours,
        "BitsPerComponent": 8,
    }
