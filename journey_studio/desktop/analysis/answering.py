"""What the pains panel does to the map: rate a pain, put what answers it on the board, joined by a link."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.editing import open_editor
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.document.connecting import connect
from journey_studio.model import Card, Lane, Snapshot
from journey_studio.model.kinds import EMOTION, LANE_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

SEVERITIES = (1, 2, 3, 4, 5)


def set_severity(window: "MainWindow", card: Card, severity: int) -> None:
    """Say how much a pain hurts, 1 to 5. Digits typed one after the other are one undo step."""
    with window.canvas.document.edit("Set severity", f"severity {card.id}") as edit:
        change(edit, card.id, {"facts": {**card.facts, "severity": severity}})


def lane_for(snapshot: Snapshot, journey: str, kind: str) -> Lane | None:
    """The lane in which a new card of a kind stands: one made for it, else that of the opportunities, else the first."""
    lanes = [lane for lane in snapshot.lanes(journey) if lane.kind != EMOTION and not lane.hidden]
    own = (lane for lane in lanes if LANE_KINDS[lane.kind].card == kind)
    near = (lane for lane in lanes if lane.kind == "opportunities")
    return next(own, None) or next(near, None) or next(iter(lanes), None)


def add_answer(window: "MainWindow", card: Card, kind: str) -> str:
    """A card of a kind in the step of another one, linked to it, to be typed at once; its id, or empty without a lane."""
    window.middle.show_board()
    canvas = window.canvas
    lane = lane_for(canvas.document.snapshot, canvas.journey, kind)
    if lane is None:
        return ""
    group = f"answer {card.id}"
    with canvas.document.edit(f"Add {kind}", group) as edit:
        made = add(edit, Card.noun, {"lane": lane.id, "step": card.step, "kind": kind})
        connect(edit, card.id, made.id, "link")
    canvas.focus(made.id)
    canvas.setFocus()
    open_editor(canvas, made.id, group=group, fleeting=True)
    return made.id
