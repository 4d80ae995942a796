"""Pictures as cards: those of files, and one on the clipboard."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from journey_studio.desktop.clipboard.target import NO_CELL, Target
from journey_studio.desktop.pictures import SUFFIXES
from journey_studio.document.placing import put_row_before
from journey_studio.model import Asset, Card, InvalidValue, new_id
from journey_studio.model.frozen import FrozenMap

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def picture_files(data: QMimeData) -> list[Path]:
    """The files of pictures among what is dropped or pasted."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in SUFFIXES]


def put_pictures(canvas: "BoardCanvas", target: Target | None, pictures: Sequence[Asset]) -> list[Card]:
    """A card for each picture, one under the other at the target, as one edit; they are selected. Raises `InvalidValue`.

    Its title is the name of the file, without the ending, by which readers who do not see it know it.
    """
    if target is None:
        raise InvalidValue(NO_CELL)
    for picture in pictures:
        canvas.document.ledger.add_asset(picture)
    cards = [
        Card(
            id=new_id(),
            lane=target.lane,
            step=target.step,
            kind="image",
            title=Path(picture.name).stem,
            facts=FrozenMap({"asset": picture.id}),
        )
        for picture in pictures
    ]
    words = "Add image" if len(cards) == 1 else f"Add {len(cards)} images"
    with canvas.document.edit(words) as edit:
        placed = put_row_before(edit, cards, edit.snapshot.cards(target.lane), target.before)
    canvas.select({card.id for card in placed})
    return placed
