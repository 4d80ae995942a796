"""Pictures of a map in a PDF: drawn as they are, or said to be lost."""

from struct import pack
from zlib import crc32

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage

from journey_studio.scene import Box, Picture
from tests.exporters.pdf.made import Make
from tests.exporters.pdf.pdf_boards import page_of

HERE = Picture(100, 50, 80, 40, "asset", "a shop window")


def encoded(image: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def two_colours(form: QImage.Format = QImage.Format.Format_RGB32, right: str = "#0000ff") -> QImage:
    """Red on the left, another colour on the right, white along the top."""
    image = QImage(80, 40, form)
    for x in range(80):
        for y in range(40):
            image.setPixelColor(x, y, QColor("white" if y < 8 else "red" if x < 40 else right))
    return image


def header_of(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds nothing."""
    head = b"IHDR" + pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    end = b"IEND"
    return (
        b"\x89PNG\r\n\x1a\n"
        + pack(">I", 13)
        + head
        + pack(">I", crc32(head))
        + pack(">I", 0)
        + end
        + pack(">I", crc32(end))
    )


@pytest.mark.parametrize("kind", ["PNG", "JPG"])
def test_a_picture_fills_its_rectangle_the_right_way_up(make: Make, kind: str) -> None:
    made = make(page_of(HERE), pictures={"asset": encoded(two_colours(), kind)}.get)
    assert made.warnings == ()
    seen = made.picture()
    for place, colour in {(120, 80): (255, 0, 0), (160, 80): (0, 0, 255), (140, 53): (255, 255, 255)}.items():
        found = seen.getpixel(place)
        assert isinstance(found, tuple)
        assert max(abs(a - b) for a, b in zip(found, colour, strict=True)) < 12
    assert seen.getpixel((95, 70)) == seen.getpixel((185, 70)) == (255, 255, 255)


def test_a_jpeg_is_kept_as_it_is(make: Make) -> None:
    data = encoded(two_colours(), "JPG")
    made = make(page_of(HERE), pictures={"asset": data}.get)
    assert data in made.data
    assert made.resources["/XObject"]["/I1"]["/Filter"] == "/DCTDecode"


def test_a_grey_jpeg_stays_grey(make: Make) -> None:
    grey = two_colours().convertToFormat(QImage.Format.Format_Grayscale8)
    made = make(page_of(HERE), pictures={"asset": encoded(grey, "JPG")}.get)
    assert made.resources["/XObject"]["/I1"]["/ColorSpace"] == "/DeviceGray"


def test_what_is_behind_a_transparent_picture_shines_through(make: Make) -> None:
    image = two_colours(QImage.Format.Format_ARGB32, right="#00000000")
    made = make(page_of(Box(0, 0, 300, 300, "#00FF00"), HERE), pictures={"asset": encoded(image, "PNG")}.get)
    assert made.picture().getpixel((160, 80)) == (0, 255, 0)
    assert made.picture().getpixel((120, 80)) == (255, 0, 0)


def test_a_picture_used_twice_is_stored_and_read_once(make: Make) -> None:
    asked = []

    def source(asset: str) -> bytes:
        asked.append(asset)
        return encoded(two_colours(), "PNG")

    made = make(page_of(HERE, Picture(0, 0, 20, 20, "asset")), pictures=source)
    assert asked == ["asset"]
    assert list(made.resources["/XObject"]) == ["/I1"]


@pytest.mark.parametrize(
    "data",
    [None, b"", b"no picture", header_of(20_000, 20_000), b"<svg xmlns='http://www.w3.org/2000/svg'/>"],
)
def test_a_picture_that_cannot_be_shown_leaves_a_frame_and_a_warning(make: Make, data: bytes | None) -> None:
    made = make(page_of(HERE, HERE), pictures={"asset": data}.get)
    assert made.warnings == ("A picture could not be drawn: a shop window.",)
    assert made.picture(2).convert("L").getpixel((220, 140)) == 240
    plain = QColor(Qt.GlobalColor.white)
    assert made.picture(2).getpixel((180, 140)) == plain.getRgb()[:3]
