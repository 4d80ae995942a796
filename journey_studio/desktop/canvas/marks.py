"""What is drawn over the board by the canvas itself: rings around what is selected, focused or under the mouse."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from journey_studio.desktop.canvas.cells import is_cell
from journey_studio.desktop.canvas.detail import Detail
from journey_studio.desktop.canvas.index import SceneIndex
from journey_studio.desktop.canvas.sticky import Sticky
from journey_studio.layout import Theme
from journey_studio.layout.measures import CARD_RADIUS

_PART_OF = {"stages": "head", "steps": "head", "lane": "labels"}
_GAP, _WIDTH = 2.0, 2.0
_REACH, _MANY = 6.0, 32
_CELL_INSET = 8


@dataclass(frozen=True, slots=True)
class Marks:
    """Which records wear which ring."""

    selected: frozenset[str] = frozenset()
    focused: str | None = None
    hovered: str | None = None


_NONE = Marks()


def paint_marks(
    painter: QPainter, part: str, marks: Marks, index: SceneIndex, sticky: Sticky, theme: Theme
) -> None:
    """The rings in one part of the window: body, labels or head; of many that are selected those in the painter's clip."""
    if marks == _NONE:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    accent, quiet = QColor(theme.accent), QColor(theme.border)
    if marks.hovered and marks.hovered not in marks.selected:
        _ring(painter, _rect(marks.hovered, part, index, sticky), 0.5, QPen(quiet, 1), sticky)
    seen = _seen(marks.selected, painter.clipBoundingRect(), part, index, sticky)
    _rings(painter, (_rect(owner, part, index, sticky) for owner in seen), QPen(accent, _WIDTH), sticky)
    if marks.focused:
        alone = marks.focused in marks.selected
        pen = QPen(accent, 1, Qt.PenStyle.SolidLine if alone else Qt.PenStyle.DashLine)
        _ring(painter, _rect(marks.focused, part, index, sticky), 5.5 if alone else _GAP, pen, sticky)


def _seen(
    selected: frozenset[str], clip: QRectF, part: str, index: SceneIndex, sticky: Sticky
) -> Iterable[str]:
    if len(selected) <= _MANY:
        return selected
    if part == "pins":
        rows = [index.rows[pin.lane.owner] for pin in sticky.pins]
        return [owner for owner in selected if any(owner in row.places for row in rows)]
    view = {"head": sticky.head_view, "labels": sticky.label_view}.get(part, sticky.view)
    roomy = clip.adjusted(-_REACH, -_REACH, _REACH, _REACH)
    return selected.intersection(index.owners_in(view.rect_to_board(roomy)))


def marked_rect(owner: str, index: SceneIndex, sticky: Sticky) -> QRectF:
    """Where the ring of a record goes, in px of the viewport; empty where it is not shown."""
    return next(
        (
            rect
            for part in ("body", "labels", "pins", "head")
            if (rect := _rect(owner, part, index, sticky, lines=True))
        ),
        QRectF(),
    )


def _rect(owner: str, part: str, index: SceneIndex, sticky: Sticky, *, lines: bool = False) -> QRectF | None:
    """The rectangle of a record in the part of the window that shows it; None in the other parts.

    Lines have no ring, they stand out themselves: they have a rectangle only where `lines` asks for it.
    """
    place = index.place_of(owner)
    if place is None:
        return None
    pin = next((pin for pin in sticky.pins if pin.lane.owner == index.row_of(owner)), None)
    if pin or part == "pins":
        inner = "labels" if pin and owner == pin.lane.owner else "body"
        return _rect(owner, inner, index, sticky.at_pin(pin), lines=lines) if pin and part == "pins" else None
    is_row = owner in index.groups
    role = index.kind_of(owner)
    where = _PART_OF.get(role, "body") if is_row or role in ("stages", "steps") else "body"
    if where != part or (role == "connectors" and not lines):
        return None
    if where == "labels":
        return sticky.label_rect(place.y, place.height).adjusted(*_inside(sticky))
    rect = QRectF(*place)
    if where == "head":
        far = sticky.head_rect(place.x, place.width)
        return (far if sticky.is_far else sticky.head_view.rect_to_view(rect)).adjusted(*_inside(sticky))
    inset = _CELL_INSET if is_cell(owner) else 0
    return sticky.view.rect_to_view(rect).adjusted(inset, inset, -inset, -inset)


def _inside(sticky: Sticky) -> tuple[float, float, float, float]:
    """How far within a header its ring lies."""
    inset = 3.0 if sticky.is_far else 4.0
    return inset, inset, -inset, -inset


def _rings(painter: QPainter, rects: Iterable[QRectF | None], pen: QPen, sticky: Sticky) -> None:
    """Rings around what is selected; far away, where no corner is seen to be round, all at once with sharp corners."""
    away = _GAP + _WIDTH / 2
    if Detail.at(sticky.view.scale) > Detail.FAR:
        for rect in rects:
            _ring(painter, rect, away, pen, sticky)
    elif outer := [rect.adjusted(-away, -away, away, away) for rect in rects if rect is not None]:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawRects(outer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _ring(painter: QPainter, rect: QRectF | None, away: float, pen: QPen, sticky: Sticky) -> None:
    if rect is not None:
        radius = CARD_RADIUS * sticky.view.scale + away
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), radius, radius)
