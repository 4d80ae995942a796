"""The way out: what is selected as our own format, as a range, as text, and as a picture painted when somebody asks for it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from journey_studio.desktop.canvas.gestures.landing import in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.noting import selected_notes
from journey_studio.desktop.clipboard import MIME, SHEET
from journey_studio.desktop.clipboard.fragment import fragment_of, written
from journey_studio.desktop.clipboard.lazy import LazyData, put_on_clipboard
from journey_studio.desktop.clipboard.picture import picture_of
from journey_studio.desktop.clipboard.sheet import write_sheet
from journey_studio.desktop.clipboard.table import table_of
from journey_studio.model import Card, Sticky

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def selected_cards(canvas: "BoardCanvas") -> list[Card]:
    """The selected cards in board order."""
    places = Places.of(canvas.document.snapshot, canvas.journey, canvas.scene)
    return in_board_order(places, canvas.selection)


def copy(canvas: "BoardCanvas") -> int:
    """Put the selected cards, and the notes selected with them, on the clipboard. How many cards; with none it stays as it is."""
    cards = selected_cards(canvas)
    if cards:
        put_on_clipboard(_data_of(canvas, cards, selected_notes(canvas)))
    return len(cards)


def cut(canvas: "BoardCanvas") -> int:
    """Copy the selected cards and notes and delete them, but no locked note, as one edit. How many cards there were."""
    count = copy(canvas)
    if count:
        notes = [note for note in selected_notes(canvas) if not note.locked]
        gone = [*selected_cards(canvas), *notes]
        with canvas.document.edit(label("Cut", gone)) as edit:
            edit.remove(*gone)
    return count


def copy_picture(canvas: "BoardCanvas") -> None:
    """Put a picture of what is selected, or of the whole board, on the clipboard."""
    image = picture_of(canvas.scene, canvas.selection, canvas.painting.ink)
    QGuiApplication.clipboard().setImage(image)


def _data_of(canvas: "BoardCanvas", cards: list[Card], notes: list[Sticky]) -> LazyData:
    snapshot, journey = canvas.document.snapshot, canvas.journey
    filled = {card.lane for card in cards}
    lanes = [lane.id for lane in snapshot.lanes(journey) if lane.kind != "emotion" or lane.id in filled]
    steps = [step.id for step in snapshot.steps(journey)]
    rows = table_of(cards, lanes, steps)
    alone = len(rows) == 1 and len(rows[0]) == 1
    scene, chosen, ink = canvas.scene, {each.id for each in (*cards, *notes)}, canvas.painting.ink
    data = LazyData(lambda: picture_of(scene, chosen, ink))
    fragment = fragment_of(snapshot, journey, cards, notes)
    data.setData(MIME, written(fragment, canvas.document.ledger.asset))
    data.setData(SHEET, write_sheet(rows).encode())
    words = rows[0][0] if alone else write_sheet(rows)
    data.setText("\n".join([words.rstrip("\n"), *(note.text for note in notes)]) if notes else words)
    return data
