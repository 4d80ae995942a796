"""The Structure menu: what is done to stages, steps and lanes by their headers."""

from typing import TYPE_CHECKING

from journey_studio.desktop.actions.action import (
    Action,
    Ask,
    Run,
    Submenus,
    can_change_selection,
    can_edit,
)
from journey_studio.desktop.canvas import arranging, lane_states, locking, sizing
from journey_studio.desktop.canvas.gestures import keys
from journey_studio.desktop.crosswalk.dialog import change_model
from journey_studio.model import Step

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def _has_part(window: "MainWindow") -> bool:
    return can_change_selection(window) and bool(sizing.sized_parts(window.canvas))


def _has_lane(window: "MainWindow") -> bool:
    return can_change_selection(window) and bool(lane_states.selected_lanes(window.canvas))


def _has_column(window: "MainWindow") -> bool:
    parts = sizing.sized_parts(window.canvas) if can_change_selection(window) else []
    return any(isinstance(part, Step) for part in parts)


def _has_hidden(window: "MainWindow") -> bool:
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    return can_edit(window) and any(lane.hidden for lane in lanes)


def _is(state: lane_states.State) -> Ask:
    def asked(window: "MainWindow") -> bool:
        lanes = lane_states.selected_lanes(window.canvas) if window.selected else []
        return bool(lanes) and bool(getattr(lanes[0], state))

    return asked


def _toggle(state: lane_states.State) -> Run:
    return lambda window: lane_states.toggle(window.canvas, state)


def _is_locked(window: "MainWindow") -> bool:
    held = window.presentation.is_on and window.canvas.is_held
    return held or (window.session.journey is not None and window.session.journey.locked)


def toggle_lock(window: "MainWindow") -> None:
    """Lock the structure of the map or unlock it; while it is presented, hold everything or let it be moved."""
    if window.presentation.is_on:
        window.presentation.toggle_hold()
    else:
        locking.toggle_lock(window.canvas)


ACTIONS: tuple[Action, ...] = (
    Action("insert_behind", "Add a stage or step behind", ("Ctrl+Shift+Right",), lambda window: keys.insert_beside(window.canvas, "right"), _has_column, editing=True),
    Action("insert_below", "Add a lane below", ("Ctrl+Shift+Down",), lambda window: keys.insert_beside(window.canvas, "down"), _has_lane, editing=True),
    Action("larger", "Wider column, higher row", ("Alt+Shift+W",), lambda window: arranging.grow(window.canvas, 1), _has_part, editing=True),
    Action("smaller", "Narrower column, lower row", ("Alt+Shift+N",), lambda window: arranging.grow(window.canvas, -1), _has_part, editing=True),
    Action("fit_content", "Fit to content", ("Alt+Shift+A",), lambda window: sizing.fit_selection(window.canvas), _has_part, editing=True),
    Action("collapse_lane", "Collapse lane", ("Alt+Shift+C",), _toggle("collapsed"), _has_lane, _is("collapsed"), editing=True),
    Action("pin_lane", "Keep lane in sight", ("Alt+Shift+P",), _toggle("pinned"), _has_lane, _is("pinned"), editing=True),
    Action("hide_lane", "Hide lane", ("Alt+Shift+H",), lambda window: lane_states.hide(window.canvas), _has_lane, editing=True),
    Action("show_lanes", "Show all hidden lanes", (), lambda window: lane_states.show(window.canvas), _has_hidden, editing=True),
    Action("change_model", "Change the stage model …", (), change_model, can_edit),
    Action("lock_structure", "Lock stages, steps and lanes", ("Ctrl+Shift+L",), toggle_lock, can_edit, _is_locked, editing=True),
)  # fmt: skip

LANE = ("collapse_lane", "pin_lane", "hide_lane")
INSERT = ("insert_behind", "insert_below")
SIZE = ("larger", "smaller", "fit_content")

MENU = (*INSERT, "-", *SIZE, "-", *LANE, "hidden", "show_lanes", "-", "change_model", "lock_structure")

HEADER = (
    *("edit", "duplicate", "moves", "delete", "-"),
    *("cut", "copy", "paste", "-"),
    *INSERT,
    *("inserts", "-"),
    *SIZE,
    "-",
    *LANE,
    "hidden",
    "-",
    *("lock_structure", "fit_selection"),
)
"""The menu of a right click on the header of a stage, a step or a lane."""

SUBMENUS: Submenus = {"inserts": ("Insert", ("add_card", "add_step", "add_stage", "lanes"))}
