"""The fixes that checks offer: done at once where there is one answer, else the field is opened in which it is put right."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from journey_studio.desktop.analysis.going import go_to_field
from journey_studio.desktop.canvas import adding, lane_states
from journey_studio.desktop.personas import doing
from journey_studio.desktop.words import tr
from journey_studio.document.changing import delete
from journey_studio.document.connecting import connect
from journey_studio.insight.checks import Problem, founding, structure, types, ways
from journey_studio.insight.journey_type import type_check
from journey_studio.model import Card, Curve, Persona, Route, Stage, Step
from journey_studio.report.print_check import TOO_SMALL

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow


def can_fix(window: "MainWindow", problem: Problem) -> bool:
    """Whether the fix can be done now; exporting otherwise needs no right to change the map."""
    return window.session.can_edit or problem.rule is TOO_SMALL


def fix(window: "MainWindow", problem: Problem) -> None:
    """Do the fix, or open the field for it."""
    if problem.rule.field:
        go_to_field(window, problem.where, problem.rule.field)
        return
    window.middle.show_board()
    _FIXES[problem.rule.name](window, problem.where)


def _add_touchpoint(window: "MainWindow", key: str) -> None:
    if window.session.snapshot.get(Stage, key):
        window.canvas.select(())
        window.canvas.setFocus()
        adding.add_card(window.canvas, "touchpoint", step=window.session.snapshot.of_owner(Step, key)[0].id)


def _draw_curve(window: "MainWindow", key: str) -> None:
    """Draw the curve of a persona; one that is drawn and has no point yet is selected, to be given one."""
    if window.session.snapshot.get(Persona, key):
        doing.draw_curve(window, key)
        window.canvas.setFocus()


def _mark_assumed(window: "MainWindow", key: str) -> None:
    """The points of a curve that do not say how well founded they are become assumed: its line is dashed there."""
    snapshot = window.session.snapshot
    if snapshot.get(Curve, key):
        with window.canvas.document.edit("Mark as assumed") as edit:
            silent = (point for point in snapshot.emotions(key) if not point.evidence)
            edit.put(*(replace(point, evidence="assumed") for point in silent))


def _delete_route(window: "MainWindow", key: str) -> None:
    if window.session.snapshot.get(Route, key):
        with window.canvas.document.edit("Delete route") as edit:
            delete(edit, key)
        window.notice.say(tr("The route is deleted."), (tr("Undo"), window.undo))


def _show_lanes(window: "MainWindow", key: str) -> None:
    """The hidden lanes of a route's stops come back."""
    route = window.session.snapshot.get(Route, key)
    stops = (window.session.snapshot.get(Card, stop) for stop in route.stops) if route else ()
    hidden = {lane.id for lane in lane_states.hidden_lanes(window.canvas)}
    lost = {card.lane for card in stops if card} & hidden
    if lost:
        lane_states.show(window.canvas, *lost)
    else:
        window.say(tr("The card is on another board: change the stops of the route."))


def _connect(window: "MainWindow", key: str) -> None:
    """A connector leads over the change of channel that breaks off at this card."""
    journey, snapshot = window.session.journey, window.session.snapshot
    breaks = type_check(snapshot, journey).breaks if journey else ()
    source = next((each.source for each in breaks if each.card.id == key), None)
    if source is not None:
        with window.canvas.document.edit("Connect cards") as edit:
            made = connect(edit, source.id, key)
        window.canvas.select([made])


_FIXES: Mapping[str, Callable[["MainWindow", str], object]] = {
    structure.NO_STAGE.name: lambda window, key: adding.add_stage(window.canvas),
    structure.STAGE_WITHOUT_TOUCHPOINT.name: _add_touchpoint,
    structure.PERSONA_WITHOUT_CURVE.name: _draw_curve,
    founding.CURVE_SHOWN_AS_FACT.name: _mark_assumed,
    ways.EMPTY_ROUTE.name: _delete_route,
    ways.BROKEN_ROUTE.name: _show_lanes,
    types.CHANNEL_BREAK.name: _connect,
    TOO_SMALL.name: lambda window, key: window.actions_by_id["export"].trigger(),
}
"""The fixes that are no field, by the names of their rules."""
