"""The Insert menu: everything that can be added to the map."""

from journey_studio.desktop import board_actions as board
from journey_studio.desktop.actions.action import Action, Run, Submenus, can_edit, has_stage
from journey_studio.desktop.canvas import adding
from journey_studio.desktop.maturity import can_put_levels, put_levels
from journey_studio.model.kinds import LANE_KINDS


def _new_lane(kind: str) -> Run:
    return lambda window: adding.add_lane(window.canvas, kind)


LANES = tuple(
    Action(f"add_lane_{kind.name}", kind.title, (), _new_lane(kind.name), can_edit, editing=True)
    for kind in LANE_KINDS.values()
)

ACTIONS: tuple[Action, ...] = (
    Action("add_stage", "Stage", (), lambda window: adding.add_stage(window.canvas), can_edit, editing=True),
    Action("add_step", "Step", (), lambda window: adding.add_step(window.canvas), has_stage, editing=True),
    Action("add_card", "Card", (), lambda window: adding.add_card(window.canvas), has_stage, editing=True),
    *LANES,
    Action("maturity_levels", "Maturity levels, one for each stage", (), put_levels, can_put_levels, editing=True),
    Action("add_persona", "Persona", (), board.new_persona, can_edit),
    Action("add_channel", "Channel", (), board.new_channel, can_edit),
)  # fmt: skip

MENU = (
    "add_stage",
    "add_step",
    "add_card",
    "add_note",
    "add_emotion",
    "lanes",
    "maturity_levels",
    "-",
    "add_persona",
    "add_channel",
    "-",
    "libraries",
)

SUBMENUS: Submenus = {
    "lanes": ("Lane", tuple(action.id for action in LANES)),
    "inserting": ("Insert", MENU),
}
