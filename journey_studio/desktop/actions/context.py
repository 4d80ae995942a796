"""The menu of a right click on the board: what is done all the time in sight, the rest one step further by subject."""

from journey_studio.desktop.actions import connecting, curves
from journey_studio.desktop.actions.action import Entries, Submenus

MENU: Entries = (
    *("show_on_board", "-"),
    *("edit", "to_fields", "-"),
    *("cut", "copy", "paste", "pastes", "duplicate", "moving", "delete", "-"),
    *("kinds", "marks", "naming", "joining", "notes", "curve", "-"),
    *("inserting", "looking"),
)

SUBMENUS: Submenus = {
    "pastes": ("Paste or copy as", ("paste_one", "copy_picture")),
    "moving": ("Move", ("move_left", "move_right", "move_up", "move_down", "-", "spans")),
    "marks": (
        "Marks and evidence",
        ("moment_of_truth", "breaking_point", "-", "signs", "evidence_levels"),
    ),
    "naming": ("Channel, owner, tags", ("set_channel", "set_owner", "set_tag", "set_personas")),
    "joining": (
        "Connectors and routes",
        (*connecting.SUBMENUS["connecting"][1], "-", "link_card", "add_to_route"),
    ),
    "curve": (
        "Emotion curve",
        (
            "curve_wish",
            "curve_lane",
            "-",
            *(style.id for style in curves.STYLES),
            "-",
            "curve_hide",
            "curve_solo",
        ),
    ),
    "looking": ("View", ("fit_selection", "fit_all", "-", "curves_show", "curve_average")),
}
