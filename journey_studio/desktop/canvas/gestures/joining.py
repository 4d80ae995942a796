"""Where a connector from a card would lead, how that is shown, and making it: by mouse or by key, for new and old ones."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF

from journey_studio.desktop.canvas.editing import open_editor
from journey_studio.desktop.canvas.gestures.aiming import bar_at, gap_under
from journey_studio.desktop.canvas.gestures.landing import Landing
from journey_studio.desktop.canvas.gestures.marks import Frame, Mark, Words
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.wires import Wire, wire_between
from journey_studio.desktop.canvas.typing_order import typing_group
from journey_studio.desktop.words import tr
from journey_studio.document.adding import add
from journey_studio.document.connecting import connect, connection, kind_between
from journey_studio.model import Card, Lane
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas

_NEAR = 10.0
_BESIDE = QPointF(16, 14)
_LONGEST = 40


class Joining:
    """From one card to a target: another card, or a place for a new one, whichever was pointed at last."""

    def __init__(self, canvas: "BoardCanvas", places: Places, source: str) -> None:
        self.canvas, self.places, self.source = canvas, places, source
        self.card: str | None = None
        self.gap: Landing | None = None

    def point_at(self, at: QPointF) -> None:
        """Aim at what lies under a point of the viewport: a card, also from close by, else a gap in a cell."""
        self.card = card_near(self.canvas, self.places, at)
        self.gap = None if self.card else _free_gap(self.canvas, self.places, at)
        if self.card == self.source:
            self.card = None

    def point_to(self, key: str | None) -> None:
        """Aim at a record, as the keyboard does; only cards count, and not the source itself."""
        self.gap = None
        known = self.places.snapshot.get(Card, key)
        self.card = known.id if known and known.id != self.source else None

    def marks(self, at: QPointF | None) -> Iterable[Mark]:
        """A wire to the target, or to the pointer, the target itself, and what will be made."""
        start = self.canvas.view_rect_of(self.source)
        if self.card:
            target = self.canvas.view_rect_of(self.card)
            yield Frame(target.adjusted(-3, -3, 3, 3))
            yield Wire(wire_between(start, target))
        elif self.gap:
            bar = bar_at(self.canvas, self.gap)
            yield bar
            yield Wire(wire_between(start, bar.rect))
        elif at is not None:
            yield Wire(wire_between(start, QRectF(at, QSizeF(0, 0))))
        place = at if at is not None else self.canvas.view_rect_of(self.card or self.source).bottomLeft()
        yield Words(self.words(), place + _BESIDE, self.canvas.font())

    def words(self) -> str:
        """What would be made now."""
        snapshot = self.places.snapshot
        if self.card:
            name = short_name(snapshot.need(Card, self.card))
            if connection(snapshot, self.source, self.card):
                return tr("Already joined to {card}").format(card=name)
            if kind_between(snapshot, self.source, self.card) == "loop":
                return tr("Loop back to {card}").format(card=name)
            return tr("Flow to {card}").format(card=name)
        if self.gap:
            return tr("Flow to a new {kind}").format(kind=CARD_KINDS[self._new_kind(self.gap)].word.lower())
        return tr("To which card?")

    def join(self) -> None:
        """Make the connector as one edit and select it; one that is there is only selected."""
        if self.card:
            known = connection(self.canvas.document.snapshot, self.source, self.card)
            self.canvas.select({known.id if known else self._joined(self.card)})
        elif self.gap:
            self._join_new(self.gap)

    def _joined(self, target: str) -> str:
        with self.canvas.document.edit("Connect cards") as edit:
            return connect(edit, self.source, target)

    def _join_new(self, gap: Landing) -> None:
        """A new card, already joined, with the editor open on it; left without a word, both are gone."""
        kind = self._new_kind(gap)
        group = typing_group(self.canvas.document)
        values = {"lane": gap.cell.lane, "step": gap.cell.step, "kind": kind}
        with self.canvas.document.edit(f"Add {kind}", group) as edit:
            made = add(edit, "card", values, gap.before)
            connect(edit, self.source, made.id)
        self.canvas.select({made.id})
        open_editor(self.canvas, made.id, group=group, fleeting=True)

    def _new_kind(self, gap: Landing) -> str:
        """The kind of the source in its own lane, elsewhere what the lane is made for."""
        source, lane = (
            self.places.snapshot.need(Card, self.source),
            self.places.snapshot.need(Lane, gap.cell.lane),
        )
        return source.kind if source.lane == lane.id else LANE_KINDS[lane.kind].card


def short_name(card: Card) -> str:
    """The name of a card in one short line."""
    words = " ".join(card.name.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()} …"


def card_near(canvas: "BoardCanvas", places: Places, at: QPointF) -> str | None:
    """The card at a point of the body, or within 10 px of it."""
    point = _body_point(canvas, at)
    cell = places.cell_at(*point) if point else None
    if point is None or cell is None:
        return None
    y = point[1]
    reach = _NEAR / canvas.view.scale
    near = [(key, box) for key, box in places.pile(cell) if box.y - reach <= y <= box.bottom + reach]
    best = min(near, key=lambda entry: max(entry[1].y - y, y - entry[1].bottom, 0.0), default=None)
    return best[0] if best else None


def _free_gap(canvas: "BoardCanvas", places: Places, at: QPointF) -> Landing | None:
    """The gap for a new card; lanes of curves and collapsed ones take none."""
    gap = gap_under(canvas, places, at) if _body_point(canvas, at) else None
    lane = places.snapshot.get(Lane, gap.cell.lane) if gap else None
    return gap if lane and lane.kind != "emotion" and not lane.collapsed else None


def _body_point(canvas: "BoardCanvas", at: QPointF) -> tuple[float, float] | None:
    sticky = canvas.sticky
    inside = canvas.viewport().rect().contains(at.toPoint())
    in_body = inside and at.x() >= sticky.right and at.y() >= sticky.bottom
    return canvas.view.to_board(at) if in_body else None
