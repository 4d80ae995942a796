"""Lines of the table for emotion curves: new points, what is drawn, and how."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from journey_studio.desktop import curve_actions
from journey_studio.desktop.actions.action import Action, Ask, Run, Submenus
from journey_studio.desktop.canvas import curves
from journey_studio.model import Curve
from journey_studio.model.curve import CURVE_STYLES

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

_STYLES = {"smooth": "Smooth line", "straight": "Straight line", "steps": "Line in steps"}


def _on_one(verb: Callable[["MainWindow", Curve], object]) -> Run:
    """Do something to the first of the curves that are meant."""
    return lambda window: verb(window, curve_actions.meant(window)[0])


def _has_style(style: str) -> Ask:
    def asked(window: "MainWindow") -> bool:
        meant = curve_actions.meant(window)
        return bool(meant) and all(curve.style == style for curve in meant)

    return asked


def _wear(style: str) -> Run:
    return lambda window: curves.set_style(window.canvas, curve_actions.meant(window), style)


STYLES = tuple(
    Action(f"curve_{style}", _STYLES[style], (), _wear(style), curve_actions.can_change, _has_style(style))
    for style in CURVE_STYLES
)

ACTIONS: tuple[Action, ...] = (
    Action("add_emotion", "Point of a curve", ("Ctrl+E",), curve_actions.add_point, curve_actions.can_add, editing=True),
    Action("curve_wish", "Add the to-be curve", (), _on_one(lambda window, curve: curves.wish(window.canvas, curve)), curve_actions.can_wish),
    Action("curve_lane", "Give the curve a lane of its own", (), _on_one(lambda window, curve: curves.give_own_lane(window.canvas, curve)), curve_actions.can_change),
    *STYLES,
    Action("curve_hide", "Hide the curve", (), curve_actions.hide, curve_actions.can_change),
    Action("curves_show", "Show all curves", (), curve_actions.show_all, curve_actions.can_show),
    Action("curve_solo", "These curves alone", ("Alt+Shift+S",), curve_actions.solo, curve_actions.can_solo, curve_actions.is_solo),
    Action("curve_average", "Average of the curves", ("Alt+Shift+M",), lambda window: curves.toggle_average(window.canvas), curve_actions.can_average, curve_actions.is_average),
)  # fmt: skip

MENU = ("curves",)

SUBMENUS: Submenus = {
    "curves": (
        "Emotion curve",
        (
            *("curve_wish", "curve_lane", "-", *(action.id for action in STYLES), "-"),
            *("curve_hide", "curves_show", "curve_solo", "curve_average"),
        ),
    )
}
