"""Which gesture a press begins: by what lies under it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QMouseEvent

from journey_studio.desktop.canvas import lane_states
from journey_studio.desktop.canvas.adding import add_card
from journey_studio.desktop.canvas.editing import finish, open_editor
from journey_studio.desktop.canvas.gesture import Gesture
from journey_studio.desktop.canvas.gestures import keys
from journey_studio.desktop.canvas.gestures.card_drag import CardDrag
from journey_studio.desktop.canvas.gestures.chip_press import ChipPress
from journey_studio.desktop.canvas.gestures.divider_drag import DividerDrag
from journey_studio.desktop.canvas.gestures.dividers import DividerPointer, divider_near
from journey_studio.desktop.canvas.gestures.dots import Dots
from journey_studio.desktop.canvas.gestures.emotion_drag import EmotionDrag
from journey_studio.desktop.canvas.gestures.feelings import Feelings
from journey_studio.desktop.canvas.gestures.insert_button import InsertButton
from journey_studio.desktop.canvas.gestures.link_lines import LinkLines
from journey_studio.desktop.canvas.gestures.marquee import EmotionPress, Marquee
from journey_studio.desktop.canvas.gestures.note_drag import NoteDrag
from journey_studio.desktop.canvas.gestures.note_resize import NoteHandles
from journey_studio.desktop.canvas.gestures.part_drag import LaneDrag, StageDrag, StepDrag
from journey_studio.desktop.canvas.gestures.picking import Pick
from journey_studio.desktop.canvas.gestures.span_grips import SpanGrips
from journey_studio.desktop.canvas.gestures.tips import show_tips
from journey_studio.desktop.canvas.noting import add_note
from journey_studio.layout.curve_names import CHIP
from journey_studio.model import Card, Connector, Curve, Emotion, Lane, Stage, Step, Sticky

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas
    from journey_studio.desktop.canvas.hit import Hit

_PARTS = {Stage: StageDrag, Step: StepDrag, Lane: LaneDrag}
Handles = tuple[NoteHandles, Dots, SpanGrips]


def use_hands(canvas: "BoardCanvas") -> None:
    """Give a canvas its gestures, its keys, its editor, and what lies over the board."""
    handles = (NoteHandles(canvas), Dots(canvas), SpanGrips(canvas))
    canvas.make_gesture = partial(make_gesture, handles)
    canvas.key_handler = partial(keys.handle, canvas)
    canvas.double_clicked.connect(partial(edit_at, canvas))
    InsertButton(canvas)
    LinkLines(canvas)
    DividerPointer(canvas)
    show_tips(canvas)


def make_gesture(
    handles: Handles, canvas: "BoardCanvas", hit: "Hit | None", event: QMouseEvent
) -> Gesture | None:
    """The gesture that a press begins. What was being typed is saved first; the second click of two is for dividers only."""
    if not finish(canvas):
        return None
    if divider := divider_near(canvas, event.position()):
        return DividerDrag(canvas, divider, event)
    if event.type() == QEvent.Type.MouseButtonDblClick:
        return None
    for each in handles:
        if gesture := each.grabbed(event):
            return gesture
    return Marquee(canvas, event) if hit is None else _on(canvas, hit, event)


def edit_at(canvas: "BoardCanvas", hit: "Hit | None") -> None:
    """Type at a place: the text of what is there, a new card in a cell where nothing is, a note beside the board."""
    if canvas.document.read_only or canvas.gesture or not finish(canvas):
        return
    if hit is None or hit.role in ("lane", "cell", "empty"):
        _make_at(canvas, hit)
    else:
        open_editor(canvas, _key(hit))


def _make_at(canvas: "BoardCanvas", hit: "Hit | None") -> None:
    """A new card in a cell where nothing is, the first stage of a blank board, a note beside it; a collapsed lane opens."""
    if not canvas.can_shape:
        return
    if hit is None:
        _note_at(canvas, canvas.pressed_at)
    elif hit.role == "lane":
        lane_states.expand(canvas, hit.owner)
    elif hit.role == "empty":
        keys.edit_selected(canvas)
    elif _scale(hit) is None:
        lane, _, step = hit.owner.partition("/")
        add_card(canvas, lane=lane, step=step)


def _note_at(canvas: "BoardCanvas", at: QPointF) -> None:
    """A new note beside the board, but not beside the head or the names of lanes, where none can lie."""
    if at.x() > canvas.sticky.right and at.y() > canvas.sticky.bottom:
        add_note(canvas, at)


def _key(hit: "Hit") -> str:
    """The id of the record that was hit: the lane for its label."""
    return hit.chain[-2].owner if hit.role == "label" else hit.owner


def _on(canvas: "BoardCanvas", hit: "Hit", event: QMouseEvent) -> Gesture:
    if hit.role == CHIP:
        return ChipPress(canvas, hit, event)
    record = None if hit.role in ("cell", "lane") else canvas.document.snapshot.find(_key(hit))
    if record is not None and not canvas.can_shape:
        return Pick(canvas, record.id, event)
    if isinstance(record, Card):
        return CardDrag(canvas, hit, event)
    if isinstance(record, Sticky):
        return Pick(canvas, record.id, event) if record.locked else NoteDrag(canvas, hit, record, event)
    if isinstance(record, Stage | Step | Lane):
        return _PARTS[type(record)](canvas, hit, record, event)
    if isinstance(record, Emotion) and (scale := _scale(hit)):
        return EmotionDrag(canvas, hit, record, scale, event)
    if isinstance(record, Curve | Connector):
        return Pick(canvas, record.id, event)
    return _beside(canvas, hit, event)


def _beside(canvas: "BoardCanvas", hit: "Hit", event: QMouseEvent) -> Gesture:
    """On an empty place; in the emotion lane that may set a point."""
    scale, y = _scale(hit), canvas.sticky.view_at(event.position()).to_board(event.position())[1]
    if hit.role == "cell" and scale and scale.holds(y) and canvas.can_shape:
        return EmotionPress(canvas, hit.owner, scale, event)
    return Marquee(canvas, event, hit.owner if hit.role == "cell" and scale is None else "")


def _scale(hit: "Hit") -> Feelings | None:
    lanes = (group for group in hit.chain if group.role == "lane")
    return next((Feelings.of(lane) for lane in lanes), None)
