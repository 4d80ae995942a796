"""Pictures of the map, decoded once."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtGui import QImage

PictureSource = Callable[[str], bytes | None]


def no_pictures(asset: str) -> bytes | None:
    """The source of a scene without assets."""
    return None


class Pictures:
    """Decoded assets by id; the latest 64 are kept."""

    def __init__(self, source: PictureSource) -> None:
        self._source = source
        self.image = lru_cache(64)(self._decoded)

    def _decoded(self, asset: str) -> QImage:
        """The asset as an image; a null image when it is absent or no picture."""
        data = self._source(asset)
        return QImage.fromData(data) if data else QImage()
