"""Emotion curves as menus and keys ask for them: which one is meant, and when something can be done."""

from typing import TYPE_CHECKING

from journey_studio.desktop.canvas import curves
from journey_studio.desktop.canvas.cells import selected_cell
from journey_studio.desktop.canvas.gestures.keys import feel_in_cell
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.words import tr
from journey_studio.model import Card, Curve, Emotion, Lane, Record, Stage, Step
from journey_studio.model.curve_lanes import emotion_lanes, lane_of

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def meant(window: "MainWindow") -> list[Curve]:
    """The curves that are selected, or the only one that is drawn."""
    session, drawn = window.session, _drawn(window)
    chosen = curves.selected_curves(session.snapshot, session.journey_id, window.selected)
    return chosen or (drawn if len(drawn) == 1 else [])


def can_change(window: "MainWindow") -> bool:
    """While a curve is meant and can be changed."""
    return window.session.can_edit and bool(meant(window))


def can_wish(window: "MainWindow") -> bool:
    """While today's curve is meant."""
    return can_change(window) and meant(window)[0].state == "as-is"


def can_add(window: "MainWindow") -> bool:
    """While there is an emotion lane to be seen, and a step."""
    return window.session.can_edit and bool(_lanes(window)) and bool(_steps(window))


def can_show(window: "MainWindow") -> bool:
    """While a curve is hidden."""
    return window.session.can_edit and any(curve.hidden for curve in _all(window))


def can_solo(window: "MainWindow") -> bool:
    """While a curve is meant, or one is drawn alone already."""
    return is_solo(window) or bool(meant(window))


def is_solo(window: "MainWindow") -> bool:
    """Whether the curves of one persona are drawn alone."""
    return window.session.is_open and window.canvas.curve_view.solo is not None


def can_average(window: "MainWindow") -> bool:
    """While there are two curves to take the average of, or it is drawn already."""
    return is_average(window) or len(_drawn(window)) > 1


def is_average(window: "MainWindow") -> bool:
    """Whether averages are drawn."""
    return window.session.is_open and window.canvas.curve_view.average


def hide(window: "MainWindow") -> None:
    """Hide the curves that are meant."""
    curves.set_hidden(window.canvas, meant(window), hidden=True)


def show_all(window: "MainWindow") -> None:
    """Show every curve of the journey again."""
    curves.set_hidden(window.canvas, _all(window), hidden=False)


def solo(window: "MainWindow") -> None:
    """Draw the curves of one persona alone, or all again."""
    alone = window.canvas.curve_view.solo
    curves.toggle_solo(window.canvas, alone or meant(window)[0].id)


def add_point(window: "MainWindow") -> None:
    """A point at the selected place, else at the first step where the curve that is meant has none."""
    canvas = window.canvas
    chosen = next(iter(meant(window)), None)
    cell, lane = selected_cell(canvas), _lane_for(window, chosen)
    if cell and curves.is_emotion_lane(window.session.snapshot, cell.partition("/")[0]):
        key, _, step = cell.partition("/")
        feel_in_cell(canvas, key, step)
        return
    curve = chosen or curves.curve_for(canvas, lane, canvas.selection)
    step = _step_of(window, cell) or _free_step(window, curve)
    if step:
        feel_in_cell(canvas, lane.id, step)
    else:
        window.say(tr("This curve has a point at every step."))


def _lane_for(window: "MainWindow", curve: Curve | None) -> Lane:
    """The lane of a curve where it is to be seen, else the first emotion lane that is."""
    lanes = _lanes(window)
    home = lane_of(window.session.snapshot, curve) if curve else None
    return home if home in lanes else lanes[0]


def _step_of(window: "MainWindow", cell: str) -> str:
    """The step of a selected card, cell, step or stage; a point says nothing, since its step has one."""
    if cell:
        return cell.partition("/")[2]
    found = (_column(window, record) for record in selected_records(window.canvas))
    return next((step for step in found if step), "")


def _column(window: "MainWindow", record: Record) -> str:
    if isinstance(record, Step):
        return record.id
    if isinstance(record, Stage):
        return window.session.snapshot.of_owner(Step, record.id)[0].id
    return record.step if isinstance(record, Card) else ""


def _free_step(window: "MainWindow", curve: Curve | None) -> str:
    """The first step without a point, from the selected point on; the first of all where there is no curve yet."""
    snapshot, steps = window.session.snapshot, _steps(window)
    taken = {point.step for point in snapshot.emotions(curve.id)} if curve else set()
    points = [record for record in selected_records(window.canvas) if isinstance(record, Emotion)]
    start = steps.index(points[0].step) if points else 0
    return next((step for step in (*steps[start:], *steps[:start]) if step not in taken), "")


def _steps(window: "MainWindow") -> list[str]:
    return [step.id for step in window.session.snapshot.steps(window.session.journey_id)]


def _lanes(window: "MainWindow") -> list[Lane]:
    lanes = emotion_lanes(window.session.snapshot, window.session.journey_id)
    return [lane for lane in lanes if not (lane.hidden or lane.collapsed)]


def _all(window: "MainWindow") -> list[Curve]:
    return list(window.session.snapshot.curves(window.session.journey_id))


def _drawn(window: "MainWindow") -> list[Curve]:
    return [curve for curve in _all(window) if not curve.hidden]
