"""What the buttons of the guide do: each leads to the place in the window where its step is done."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from journey_studio.desktop.canvas import adding
from journey_studio.desktop.command.going import show
from journey_studio.document.curves import give_curve
from journey_studio.insight.guide import GuideStep
from journey_studio.model import Curve, Emotion, Persona

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

Way = Callable[["MainWindow", GuideStep], object]


def follow(window: "MainWindow", way: str, step: GuideStep) -> None:
    """Go the way of that key."""
    window.settle()
    _WAYS[way](window, step)
    window.refresh_actions()


def offered(window: "MainWindow", way: str, step: GuideStep) -> bool:
    """Whether a way leads anywhere now."""
    if way == "lacking":
        return bool(step.lacking)
    if way in ("personas", "library", "canvas"):
        return True
    if way == "touchpoints":
        return not step.lacking and step.state != "done"
    if way == "someone":
        return not window.session.snapshot.of_owner(Persona)
    if way == "curves":
        return window.session.can_edit and bool(_without_curve(window))
    if way in ("touchpoint", "opportunity"):
        return window.session.can_edit and bool(window.session.snapshot.stages(window.session.journey_id))
    return window.session.can_edit


def _field(window: "MainWindow", name: str) -> None:
    window.inspector.inspect((window.session.journey_id,))
    field = window.inspector.form("journey").findChild(QWidget, name)
    if field is not None:
        field.setFocus()


def _add_card(window: "MainWindow", kind: str) -> None:
    """A card on the board, which comes in sight where a table or a plan is shown."""
    window.middle.show_board()
    adding.add_card(window.canvas, kind)


def _lacking(window: "MainWindow", step: GuideStep) -> None:
    snapshot, key = window.session.snapshot, step.lacking
    if snapshot.get(Persona, key) is not None:
        window.side.open("personas")
    elif snapshot.get(Curve, key) is not None and window.canvas.rect_of(key) is None:
        points: tuple[Emotion, ...] = snapshot.emotions(key)
        show(window, points[0].id if points else key)
    else:
        show(window, key)


def _without_curve(window: "MainWindow") -> list[str]:
    snapshot = window.session.snapshot
    drawn = {curve.persona for curve in snapshot.curves(window.session.journey_id)}
    return [persona.id for persona in snapshot.of_owner(Persona) if persona.id not in drawn]


def _draw_curves(window: "MainWindow", step: GuideStep) -> None:
    document = window.session.document
    if document is not None:
        with document.edit("Draw curves") as edit:
            for persona in _without_curve(window):
                give_curve(edit, window.session.journey_id, persona)


_WAYS: Mapping[str, Way] = {
    "objective": lambda window, step: _field(window, "objective"),
    "review": lambda window, step: _field(window, "review_date"),
    "personas": lambda window, step: window.side.open("personas"),
    "someone": lambda window, step: window.side.open("personas"),
    "library": lambda window, step: window.side.open("library"),
    "touchpoint": lambda window, step: _add_card(window, "touchpoint"),
    "opportunity": lambda window, step: _add_card(window, "opportunity"),
    "canvas": lambda window, step: window.middle.show_planning("canvas"),
    "change_model": lambda window, step: window.actions_by_id["change_model"].trigger(),
    "curves": _draw_curves,
    "lacking": _lacking,
}
