"""The way in: what is on the clipboard becomes cards at the focused cell, and notes, as one edit, and is selected."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from journey_studio.desktop.clipboard import MIME, SHEET
from journey_studio.desktop.clipboard.fragment import read
from journey_studio.desktop.clipboard.joining import join_cards
from journey_studio.desktop.clipboard.notes import lay, notes_of
from journey_studio.desktop.clipboard.pictures import picture_files, put_pictures
from journey_studio.desktop.clipboard.sheet import is_range
from journey_studio.desktop.clipboard.target import NO_CELL, Target, target_of
from journey_studio.desktop.clipboard.texts import put_list, put_range, rows_of
from journey_studio.desktop.pictures import picture_of_image, read_picture
from journey_studio.desktop.words import tr
from journey_studio.document import Edit
from journey_studio.model import Card, InvalidValue, Sticky
from journey_studio.model.rules import clean_text

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

Put = Callable[[Edit, Target], list[Card]]


def paste(canvas: "BoardCanvas", data: QMimeData) -> list[Card]:
    """Paste what there is: our own format, else picture files, else text, else a picture. The new cards; they and the notes pasted with them are selected.

    Raises `InvalidValue` where nothing of it can be pasted; then nothing has changed.
    """
    if data.hasFormat(MIME):
        return _paste_fragment(canvas, bytes(data.data(MIME).data()))
    files = picture_files(data)
    if files:
        return put_pictures(canvas, target_of(canvas), [read_picture(path) for path in files])
    text = _text_of(data)
    if text.strip():
        rows = rows_of(text)
        count = sum(1 for row in rows for cell in row if cell.strip())
        if is_range(rows):
            return _put(canvas, count, lambda edit, target: put_range(edit, canvas.journey, target, rows))
        return _put(canvas, count, lambda edit, target: put_list(edit, target, [row[0] for row in rows]))
    if data.hasImage():
        image = QImage(data.imageData())
        return put_pictures(canvas, target_of(canvas), [picture_of_image(image, tr("Picture"))])
    raise InvalidValue(tr("There is nothing on the clipboard that a map can hold."))


def paste_as_one(canvas: "BoardCanvas", data: QMimeData) -> list[Card]:
    """Paste the whole text as one card. Raises `InvalidValue`."""
    text = clean_text(data.text()).strip("\n")
    if not text.strip():
        raise InvalidValue(tr("There is no text on the clipboard."))
    return _put(canvas, 1, lambda edit, target: put_list(edit, target, [text]))


def _text_of(data: QMimeData) -> str:
    if data.hasFormat(SHEET):
        return bytes(data.data(SHEET).data()).decode("utf-8", "replace")
    return data.text() if data.hasText() else ""


def _paste_fragment(canvas: "BoardCanvas", written: bytes) -> list[Card]:
    arriving, pictures = read(written)
    for picture in pictures:
        canvas.document.ledger.add_asset(picture)
    count = len(list(arriving.all(Card)))
    return _put(
        canvas,
        count,
        lambda edit, target: join_cards(edit, canvas.journey, target, arriving),
        notes_of(arriving),
    )


def _put(canvas: "BoardCanvas", count: int, put: Put, notes: Sequence[Sticky] = ()) -> list[Card]:
    target = target_of(canvas)
    if target is None:
        raise InvalidValue(NO_CELL)
    words = "Paste a card" if count == 1 else f"Paste {count} cards"
    with canvas.document.edit(f"Paste {count + len(notes)} items" if notes else words) as edit:
        cards = put(edit, target)
        laid = lay(edit, canvas, notes) if notes else []
    canvas.select({*(card.id for card in cards), *laid})
    if cards:
        canvas.bring_into_view(cards[0].id)
    return cards
