"""Pictures of the map in a sheet: scaled to their room, named for those who cannot see them."""

from io import BytesIO
from typing import Any

from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.utils.units import points_to_pixels

from journey_studio.exporters.workbook.cells import Page
from journey_studio.model import Asset

_EMU = 9_525
"""Excel's units a pixel."""

_GAP = 3
"""Pixels between a picture and the edges of its cell."""


def place_picture(
    page: Page, row: int, column: int, picture: Asset, height: float, name: str, width: float = 0.0
) -> float:
    """Put a picture into a cell, at most so many points high, and wide where that is given; its height in points is answered."""
    most = points_to_pixels(height)
    scale = min(1.0, most / max(picture.height, 1))
    if width:
        scale = min(scale, points_to_pixels(width) / max(picture.width, 1))
    image: Any = Image(BytesIO(picture.data))
    image.width, image.height = round(picture.width * scale), round(picture.height * scale)
    corner = AnchorMarker(column - 1, _GAP * _EMU, row - 1, _GAP * _EMU)
    size = XDRPositiveSize2D(image.width * _EMU, image.height * _EMU)
    image.anchor = OneCellAnchor(_from=corner, ext=size)
    page.sheet.add_image(image)
    return float(image.height * height / most)
