"""Pictures pasted and dropped: read within limits, written anew, each a card in the cell that was meant."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.clipboard.dropping import Dropping
from journey_studio.desktop.clipboard.pasting import paste
from journey_studio.desktop.pictures import LONGEST_SIDE, picture_of, read_picture
from journey_studio.model import Asset, Card, InvalidValue
from tests.desktop.gestures.boards import AD, PAINS, SHOP
from tests.desktop.gestures.hands import Hands

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def image(width: int = 60, height: int = 40) -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(0xFF8800)
    made.setText("Author", "Somebody")
    return made


def bomb(width: int, height: int) -> bytes:
    """A PNG whose header says it is huge."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def kept(hands: Hands, card: Card) -> Asset:
    asset = hands.document.ledger.asset(str(card.facts["asset"]))
    assert asset
    return asset


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "Queue at the till.jpg"
    assert image().save(str(path))
    return path


def test_a_screenshot_becomes_a_card(hands: Hands) -> None:
    hands.click(hands.cell(PAINS, 1))
    data = QMimeData()
    data.setImageData(image())
    with hands.one_edit("Add image"):
        (card,) = paste(hands.canvas, data)
        assert hands.pile(PAINS, SHOP) == [card.id]
    asset = kept(hands, card)
    assert (asset.media_type, asset.width, asset.height) == ("image/png", 60, 40)
    assert b"Somebody" not in asset.data


def test_files_that_were_copied_become_cards(hands: Hands, photo: Path) -> None:
    hands.only("card-1")
    (card,) = paste(hands.canvas, files(photo))
    assert (card.kind, card.title) == ("image", "Queue at the till")
    assert kept(hands, card).media_type == "image/jpeg"
    assert hands.titles("lane-1", AD) == ["Sees an ad", "Queue at the till", "Asks a friend"]


def test_what_is_too_large_is_refused_by_its_header(tmp_path: Path) -> None:
    with pytest.raises(InvalidValue, match="20000 × 20000 pixels, more than 40 million"):
        picture_of(bomb(20_000, 20_000), "bomb.png")
    with pytest.raises(InvalidValue, match="no picture that can be read"):
        picture_of(bomb(200, 200)[:40], "cut.png")
    big = tmp_path / "big.png"
    big.write_bytes(b"x" * 20_000_001)
    with pytest.raises(InvalidValue, match="larger than 20 MB"):
        read_picture(big)
    with pytest.raises(InvalidValue, match=r"gone.png"):
        read_picture(tmp_path / "gone.png")


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_wide_picture_is_made_as_large_as_a_map_needs(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"wide.{suffix}"
    image(5000, 100).save(str(path))
    made = read_picture(path)
    assert (made.width, made.height) == (LONGEST_SIDE, 76)


class Drop:
    """Files dragged over the board by events, as a window system sends them."""

    def __init__(self, hands: Hands) -> None:
        self.said: list[str] = []
        self._port = hands.canvas.viewport()
        Dropping(hands.canvas, self.said.append)

    def over(self, at: QPointF, data: QMimeData) -> bool:
        enter = QDragEnterEvent(at.toPoint(), COPY, data, LEFT, NONE)
        QApplication.sendEvent(self._port, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self._port, QDragMoveEvent(at.toPoint(), COPY, data, LEFT, NONE))
        return enter.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self._port, QDragLeaveEvent())

    def drop(self, at: QPointF, data: QMimeData) -> None:
        QApplication.sendEvent(self._port, QDropEvent(at, COPY, data, LEFT, NONE))


@pytest.fixture
def drop(hands: Hands) -> Drop:
    return Drop(hands)


def test_pictures_are_dropped_into_the_gap_under_the_pointer(
    hands: Hands, drop: Drop, photo: Path, tmp_path: Path
) -> None:
    second = tmp_path / "map.png"
    image().save(str(second))
    at, data = hands.on("card-2", 0.5, 0.1), files(photo, second)
    with hands.one_edit("Add 2 images"):
        assert drop.over(at, data)
        gesture = hands.canvas.gesture
        assert gesture
        assert not gesture.bounds().isEmpty()
        drop.drop(at, data)
    assert hands.titles("lane-1", AD) == ["Sees an ad", "Queue at the till", "map", "Asks a friend"]
    assert hands.canvas.gesture is None


def test_a_drag_that_leaves_changes_nothing(hands: Hands, drop: Drop, photo: Path) -> None:
    with hands.no_edit():
        assert drop.over(hands.cell(PAINS, 0), files(photo))
        drop.leave()
    assert hands.canvas.gesture is None


def test_a_file_that_is_no_picture_is_said_and_other_files_are_not_taken(
    hands: Hands, drop: Drop, tmp_path: Path
) -> None:
    broken, text = tmp_path / "broken.png", tmp_path / "other.journey"
    broken.write_text("no picture")
    text.write_text("x")
    assert not drop.over(QPointF(QPoint(400, 300)), files(text))
    with hands.no_edit():
        at = hands.cell(PAINS, 0)
        assert drop.over(at, files(broken))
        drop.drop(at, files(broken))
    assert "broken.png is no picture" in drop.said[0]
