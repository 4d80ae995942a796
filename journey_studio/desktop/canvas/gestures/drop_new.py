"""The part of a drag from the palette that the board sees: where the new thing would go, and putting it there."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas.curves import draw_persona, is_emotion_lane
from journey_studio.desktop.canvas.editing import open_editor
from journey_studio.desktop.canvas.gestures.aiming import bar_at, gap_under
from journey_studio.desktop.canvas.gestures.drag import Drag
from journey_studio.desktop.canvas.gestures.feelings import Feelings
from journey_studio.desktop.canvas.gestures.landing import Landing
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark
from journey_studio.desktop.canvas.gestures.new_things import (
    TOUCHPOINT,
    new_card,
    touchpoint_under,
    use_channel,
)
from journey_studio.desktop.canvas.noting import HEIGHT, WIDTH, add_note
from journey_studio.model import Card

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """What a palette offers: `key` is the kind of a card or lane, the colour of a note, or the id of a channel or persona; `words` is what it is called.

    `land`, where there is one, puts it on a touchpoint or into a gap as one edit and answers the id of the card.
    """

    noun: Literal["card", "note", "channel", "persona", "stage", "step", "lane"]
    key: str
    words: str
    land: Callable[[Card | Landing], str] | None = None


class DropNew(Drag):
    """A card goes to a gap; a note lies where it is dropped; a channel to a touchpoint, or with a new one to a gap; a persona to the emotion lane, where its curve begins."""

    def __init__(self, canvas: "BoardCanvas", item: PaletteItem, event: QMouseEvent) -> None:
        super().__init__(canvas, event)
        self.item = item
        self.dragging = True
        self.gap: Landing | None = None
        self.card: Card | None = None
        self.at: QPointF | None = None
        self.level: float | None = None

    def follow(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> Iterable[Mark]:
        """A frame around the touchpoint or lane that is meant, else the bar of the gap."""
        if self.item.noun == "note":
            self.at = at if _on_body(self.canvas, at) else None
            yield from self._note_frame()
            return
        self.gap = gap_under(self.canvas, self.places, at)
        if self.gap is None:
            self.card = None
        elif self.item.noun == "persona":
            yield from self._over_curves(self.canvas.sticky.view_at(at).to_board(at)[1])
        else:
            x, y = self.canvas.sticky.view_at(at).to_board(at)
            self.card = touchpoint_under(self.places, x, y) if self.item.noun == "channel" else None
            yield self._framed(self.card) if self.card else bar_at(self.canvas, self.gap)

    def drop(self) -> None:
        """Do it as one edit; typing begins on what is new."""
        if self.at is not None:
            add_note(self.canvas, self.at, self.item.key)
        if self.gap is None:
            return
        if self.item.noun == "persona":
            cell = self.gap.cell
            first = None if self.level is None else (cell.step, self.level)
            self.canvas.select({draw_persona(self.canvas, self.item.key, cell.lane, first)})
        elif self.item.land is not None:
            self.canvas.select({self.item.land(self.card or self.gap)})
        elif self.card:
            use_channel(self.canvas, self.card, self.item.key)
        else:
            channel = {"channel": self.item.key} if self.item.noun == "channel" else {}
            kind = TOUCHPOINT if channel else self.item.key
            key, group = new_card(self.canvas, kind, self.gap, **channel)
            self.canvas.select({key})
            open_editor(self.canvas, key, group=group)

    def _note_frame(self) -> Iterable[Mark]:
        """Where the note would lie."""
        if self.at is not None:
            size = QSizeF(WIDTH, HEIGHT) * self.canvas.view.scale
            corner = self.at - QPointF(size.width() / 2, size.height() / 2)
            yield Frame(QRectF(corner, size))

    def _over_curves(self, y: float) -> Iterable[Mark]:
        """Only a lane of curves takes a persona, whose curve begins at the level under the pointer."""
        key = self.gap.cell.lane if self.gap else ""
        group = self.places.lane(key) if is_emotion_lane(self.places.snapshot, key) else None
        if group is None:
            self.gap = None
            return
        scale = Feelings.of(group)
        self.level = scale.value(y) if scale else None
        rect = QRectF(group.x, group.y, group.width, group.height)
        yield Frame(self.canvas.sticky.view_of(key).rect_to_view(rect).adjusted(3, 3, -3, -3))

    def _framed(self, card: Card) -> Mark:
        rect = self.canvas.rect_of(card.id) or QRectF()
        return Frame(self.canvas.sticky.view_of(card.lane).rect_to_view(rect).adjusted(-3, -3, 3, 3))


def _on_body(canvas: "BoardCanvas", at: QPointF) -> bool:
    """Whether a point is in the window, and neither over the head nor over the names of lanes."""
    inside = canvas.viewport().rect().contains(at.toPoint())
    return inside and at.x() > canvas.sticky.right and at.y() > canvas.sticky.bottom
