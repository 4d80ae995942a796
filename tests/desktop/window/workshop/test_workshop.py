"""A workshop from "new from template" to the exported plan: one map, one file, real keys and a real mouse, one step after the other.

With `WORKSHOP_PICTURES=folder` each step leaves a picture of the window. The steps follow each other: read them from the top.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from journey_studio.cli import main
from journey_studio.desktop.analysis.channels_panel import ChannelsPanel
from journey_studio.desktop.analysis.checks_panel import ChecksPanel
from journey_studio.desktop.analysis.pains_panel import PainsPanel
from journey_studio.desktop.analysis.weakest_panel import WeakestPanel
from journey_studio.desktop.crosswalk.dialog import CrosswalkDialog
from journey_studio.desktop.export.dialog import ExportDialog
from journey_studio.desktop.guide.panel import GuidePanel, done_count, steps_of
from journey_studio.desktop.library.entry_dialog import EntryDialog
from journey_studio.desktop.library.panel import LibraryPanel
from journey_studio.desktop.personas.panel import PersonasPanel
from journey_studio.desktop.routing.panel import RoutesPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.document import Document
from journey_studio.insight.canvas import acquisition_canvas
from journey_studio.library.keeping import home
from journey_studio.model import Card, Channel, Connector, Emotion, Persona, Preset, Route
from journey_studio.model.persona import Member
from journey_studio.scene.search import groups
from journey_studio.store import read_map
from tests import scene_checks
from tests.desktop.window.workshop.evidence import (
    bring_in_what_customers_did,
    look_at_the_dashboard,
    sort_what_customers_say,
)
from tests.desktop.window.workshop.team import ALT_SHIFT, CTRL, SHIFT, Team

Key = Qt.Key
ADD_TO_ROUTE = (Key.Key_Y, ALT_SHIFT)
STAGES = ["Awareness", "Consideration", "Purchase", "Post-purchase"]
FEELINGS = [1, 0, -1, -2, 1, 2]  # of Mia, at the six steps
TOUCHPOINTS = {
    "Social ad": "Awareness",
    "Reading reviews": "Consideration",
    "Payment": "Purchase",
    "Delivery tracking": "Post-purchase",
}


@pytest.fixture
def team(empty_window: MainWindow, qtbot: QtBot) -> Iterator[Team]:
    shutil.rmtree(home(), ignore_errors=True)
    empty_window.resize(1640, 900)
    yield Team(empty_window, qtbot)
    shutil.rmtree(home(), ignore_errors=True)


def test_a_workshop(team: Team, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begin_with_a_stage_model(team)
    state_the_objective_in_the_guide(team)
    bring_personas_to_life(team)
    take_touchpoints_from_the_library(team)
    say_the_facts_of_touchpoints(team)
    draw_the_emotion(team)
    follow_a_route(team)
    go_round_again(team)
    answer_with_a_scenario(team)
    hold_the_type_against_the_channels(team)
    count_how_many_come_this_far(team)
    bring_in_what_customers_did(team, tmp_path)
    sort_what_customers_say(team)
    look_at_the_dashboard(team)
    keep_how_it_is_today(team)
    answer_the_worst_pain(team)
    weigh_impact_against_effort(team)
    answer_open_questions(team)
    fill_the_matrix(team)
    plan_who_does_what(team)
    rank_the_weakest(team)
    go_through_the_checks(team)
    compare_before_and_after(team)
    try_another_stage_model(team)
    make_a_journey_for_the_buying_group(team)
    export_and_ask_the_command_line(team, tmp_path, capsys)


def begin_with_a_stage_model(team: Team) -> None:
    """Part 1: found by typing, opened by Enter, kept in a file at once."""
    door = team.window.welcome.template_door
    team.show("01-gallery")
    door.search.setFocus()
    team.write("common stages")
    team.press(Key.Key_Down)
    team.press(Key.Key_Return)
    assert team.stages() == STAGES
    assert len(team.snapshot.steps(team.journey.id)) == len(FEELINGS)
    path = team.window.session.path
    assert path is not None
    assert path.exists()
    assert not list(team.snapshot.all(Card))
    team.show("01-new-map")


def state_the_objective_in_the_guide(team: Team) -> None:
    """Part 3: the first step of seven is open and offers the field's objectives; a review date is the last."""
    team.on_board(Key.Key_U, ALT_SHIFT)
    guide = team.window.side.panel("guide")
    assert isinstance(guide, GuidePanel)
    assert guide.bar.value() == 0
    team.click(guide.views["objectives"].presets[2])
    assert team.journey.objective.startswith("Optimise conversion paths")
    assert guide.bar.value() == 1
    team.click(guide.views["iteration"].head)
    team.click(guide.views["iteration"].ways["review"])
    team.write("2099-01-31")
    team.window.settle()
    assert team.journey.review_date == "2099-01-31"
    team.show("03-guide")


def bring_personas_to_life(team: Team) -> None:
    """Part 5: a persona with a segment and a fact that is backed by data, and a buying group with a member and its role."""
    team.on_board(Key.Key_E, ALT_SHIFT)
    panel = team.window.side.panel("personas")
    assert isinstance(panel, PersonasPanel)
    for made, name, fact in (
        (panel.new, "Mia, 27", "Wants them before the weekend"),
        (panel.new_group, "Office buyers", "Need an invoice"),
    ):
        team.click(made)
        team.write(name)
        card = panel.cards[team.snapshot.of_owner(Persona)[-1].id]
        card.facts.add_fact("need")
        team.write(fact)
        panel.typing.flush()
        team.click(card.facts.levels[0])
    mia, office = team.snapshot.of_owner(Persona)
    assert [(fact.text, fact.level) for fact in mia.facts] == [
        ("Wants them before the weekend", "data-backed")
    ]
    segment = panel.cards[mia.id].lines["segment"]
    segment.setFocus()
    team.write("Commuter, new lead")
    card = panel.cards[office.id]
    team.click(next(each for each in card.members.findChildren(QPushButton) if each.text() == "+ Member"))
    name, role = card.members.findChildren(QLineEdit)
    for line, words in ((name, "Eva"), (role, "Decider")):
        line.setFocus()
        team.write(words)
    panel.typing.flush()
    assert team.snapshot.need(Persona, mia.id).segments == ("Commuter", "new lead")
    group = team.snapshot.need(Persona, office.id)
    assert (group.kind, group.members) == ("buying group", (Member("Eva", "Decider"),))
    team.show("05-personas")


def take_touchpoints_from_the_library(team: Team) -> None:
    """Part 4: by Enter into the stage of their phase, by the mouse to a cell, and an entry of the team's own."""
    team.on_board(Key.Key_Q, ALT_SHIFT)
    library = team.window.side.panel("library")
    assert isinstance(library, LibraryPanel)
    for title in (*TOUCHPOINTS, "Loyalty programme"):
        library.search.setFocus()
        library.search.selectAll()
        team.write(title)
        team.press(Key.Key_Return)
    assert {title: team.stage_of(team.card(title)) for title in TOUCHPOINTS} == TOUCHPOINTS
    assert all(team.snapshot.get(Channel, team.card(title).channel) for title in TOUCHPOINTS)
    team.window.canvas.fit_all()
    payment = team.card("Payment")
    library.search.setFocus()
    library.search.selectAll()
    team.write("store visit")
    tree, port = library.tree, team.window.canvas.viewport()
    step = team.snapshot.steps(team.journey.id)[2].id
    column, row = (team.window.canvas.view_rect_of(key).center() for key in (step, payment.id))
    place = QPoint(round(column.x()), round(row.y()))
    team.drag((tree.viewport(), tree.visualItemRect(tree.currentItem()).center()), (port, place))
    visit = team.card("Store visit or trial")
    assert (visit.step, visit.lane) == (step, payment.lane)
    library.search.clear()
    team.click(library.new)
    (dialog,) = team.window.findChildren(EntryDialog)
    dialog.title.setFocus()
    dialog.title.selectAll()
    team.write("Fitting at home")
    dialog.here.click()
    team.press(Key.Key_Return)
    assert [preset.title for preset in team.snapshot.all(Preset)] == ["Fitting at home"]
    team.show("04-library")


def say_the_facts_of_touchpoints(team: Team) -> None:
    """Part 6: a breaking point with its reason, a moment of truth, abandonment, owners and evidence, by keys on selected cards."""
    team.click_card("Payment")
    team.on_board(Key.Key_K, CTRL | SHIFT)
    team.write("The promo code is lost at log-in")
    team.fill_in("card", "abandonment_rate", "38")
    team.fill_in("card", "point_of_sale", "Shop on the web")
    team.on_board(Key.Key_O, CTRL | SHIFT)
    team.choose("E-commerce")
    team.click_card("Delivery tracking")
    team.on_board(Key.Key_M, CTRL | SHIFT)
    team.on_board(Key.Key_A, CTRL)
    team.menu("evidence_partly")
    payment, tracking = team.card("Payment"), team.card("Delivery tracking")
    assert (payment.breaking_point, payment.breaking_reason) == (True, "The promo code is lost at log-in")
    assert dict(payment.facts) == {"abandonment_rate": 38, "point_of_sale": "Shop on the web"}
    assert (payment.owner, payment.evidence, tracking.moment_of_truth) == ("E-commerce", "partly", True)
    team.click_card("Payment")
    team.show("06-facts")


def draw_the_emotion(team: Team) -> None:
    """A point a step with Ctrl+E, moved a level at a time by the arrow keys."""
    mia = team.snapshot.of_owner(Persona)[0]
    team.window.canvas.select(())
    for feeling in FEELINGS:
        team.on_board(Key.Key_E, CTRL)
        for _ in range(abs(feeling)):
            team.on_board(Key.Key_Up if feeling > 0 else Key.Key_Down)
    (curve,) = team.snapshot.curves(team.journey.id)
    order = [step.id for step in team.snapshot.steps(team.journey.id)]
    points = sorted(team.snapshot.emotions(curve.id), key=lambda point: order.index(point.step))
    assert curve.persona == mia.id
    assert [point.value for point in points] == FEELINGS
    team.show("06-emotion")


def follow_a_route(team: Team) -> None:
    """Part 7: cards become a route by key, it is drawn on the board, and played with its counts."""
    for title in TOUCHPOINTS:
        team.click_card(title)
        team.on_board(*ADD_TO_ROUTE)
    panel = team.window.side.panel("routes")
    assert isinstance(panel, RoutesPanel)
    (route,) = team.snapshot.all(Route)
    assert route.stops == tuple(team.card(title).id for title in TOUCHPOINTS)
    team.click(panel.route.name)
    team.press(Key.Key_A, CTRL)
    team.write("Straight to the shop")
    team.press(Key.Key_Return)
    assert team.snapshot.need(Route, route.id).title == "Straight to the shop"
    for _ in TOUCHPOINTS:
        team.click(panel.player.next)
    stop, count, bought, changes = panel.player.told.text().splitlines()[:4]
    assert (stop, changes) == ("Stop 4 of 4: Delivery tracking", "3 changes of channel")
    assert count == "2 of up to 8 touchpoints before a purchase"
    assert bought == "The purchase is stop 3: the count ends there"
    assert len(list(panel.trail.marks())) == 7  # three legs and the numbers of four stops
    team.show("07-route")
    team.click(panel.player.end)


def go_round_again(team: Team) -> None:
    """Part 7: a loop back is drawn by key, and the route goes round: a card with two visits names both, on the way back a dashed line."""
    panel = team.window.side.panel("routes")
    assert isinstance(panel, RoutesPanel)
    team.click_card("Delivery tracking")
    team.menu("connect_to")
    team.write("reading reviews")
    team.press(Key.Key_Return)
    (loop,) = team.snapshot.connectors(team.journey.id)
    assert (loop.kind, loop.target) == ("loop", team.card("Reading reviews").id)
    for title in ("Reading reviews", "Payment"):
        team.click_card(title)
        team.on_board(*ADD_TO_ROUTE)
    stops = [scene_checks.words(mark.group) for mark in panel.trail.marks() if mark.group.role == "stop"]
    assert stops == [["1"], ["2, 5"], ["3, 6"], ["4"]]
    line = panel.table.topLevelItem(0)
    assert line is not None
    assert [line.text(column) for column in (1, 3)] == ["2 of 8", "2"]
    team.show("07-loop")


def answer_with_a_scenario(team: Team) -> None:
    """Part 7: a scenario that could never start and would end nowhere is told, and mended by its button and by its fields."""
    team.menu("add_lane_scenarios")
    team.press(Key.Key_Escape)
    lane = next(lane for lane in team.snapshot.lanes(team.journey.id) if lane.kind == "scenarios")
    team.window.canvas.select([lane.id])
    team.menu("add_card")
    team.write("Remind of the basket")
    team.window.settle()
    team.on_board(Key.Key_K, ALT_SHIFT)
    checks = team.window.side.panel("checks")
    assert isinstance(checks, ChecksPanel)
    team.window.checking.now()
    rules = {"scenario-never-fires", "scenario-ends-nowhere"}
    assert rules <= {problem.rule.name for problem in team.window.checking.problems}
    (never,) = checks.list.findItems("Scenario never fires", Qt.MatchFlag.MatchExactly)
    checks.list.setCurrentItem(never.child(0))
    team.click(checks.fix)
    team.write("A basket is left for an hour")
    team.window.settle()
    for fact, told in (
        ("condition", "It holds more than one pair"),
        ("delay", "2 hours"),
        ("action", "Send it by e-mail"),
    ):
        team.fill_in("card", fact, told)
    scenario = team.card("Remind of the basket")
    assert scenario.facts["trigger"] == "A basket is left for an hour"
    assert scenario.facts["action"] == "Send it by e-mail"
    team.window.checking.now()
    assert not rules & {problem.rule.name for problem in team.window.checking.problems}
    team.show("07-scenario")


def hold_the_type_against_the_channels(team: Team) -> None:
    """Part 8: the stated type is held against the channels that are drawn, the breaks are listed and lead to their cards."""
    team.on_board(Key.Key_G, ALT_SHIFT)
    panel = team.window.side.panel("channels")
    assert isinstance(panel, ChannelsPanel)
    panel.type.setFocus()
    panel.type.setCurrentIndex(panel.type.findData("digital"))
    panel.type.activated.emit(panel.type.currentIndex())
    assert team.journey.type == "digital"
    assert panel.verdict.text().startswith("Stated as digital; drawn as cross-channel: ")
    team.click_line(panel.list, "Store visit or trial")
    assert team.window.selected == {team.card("Store visit or trial").id}
    assert panel.personas.columnCount() == len(team.snapshot.of_owner(Persona))
    team.show("08-channels")


def count_how_many_come_this_far(team: Team) -> None:
    """Part 14: a level for each stage, a funnel that tells what is lost between them, and nothing else in sight for a while."""
    team.menu("add_lane_maturity")
    team.press(Key.Key_Escape)
    team.window.notice.choose("Add the levels")
    lane = next(lane for lane in team.snapshot.lanes(team.journey.id) if lane.kind == "maturity")
    levels = [card.title for card in team.snapshot.cards(lane.id)]
    assert len(levels) == len(team.stages())
    assert levels[0] == "Unaware"
    for title, volume in ((levels[0], 1000), (levels[2], 120)):
        team.click_card(title)
        team.fill_in("card", "volume", str(volume))
    assert "−88 %" in funnel_of(team)
    team.window.canvas.fit_all()
    team.show("14-maturity")
    team.on_board(Key.Key_I, CTRL | SHIFT)
    assert team.window.actions_by_id["three_levels"].isChecked()
    lanes = team.snapshot.lanes(team.journey.id)
    in_sight = {lane.kind for lane in lanes if team.window.canvas.rect_of(lane.id)}
    assert in_sight == {"maturity", "actions", "emotion"}
    team.window.canvas.fit_all()
    team.show("14-three-levels")
    team.on_board(Key.Key_F, CTRL)
    team.write("Payment")
    team.press(Key.Key_Return)
    assert "All lanes are shown again" in team.window.notice.text
    assert all(team.window.canvas.rect_of(lane.id) for lane in lanes)
    team.press(Key.Key_Escape)


def funnel_of(team: Team) -> str:
    """What the funnel of the board says aloud."""
    found = groups(team.window.canvas.scene.root)
    return next(group.name for group, _ in found if group.role == "funnel")


def keep_how_it_is_today(team: Team) -> None:
    """Part 11, the first half: a snapshot under a name, before anything is improved."""
    team.on_board(Key.Key_S, CTRL | SHIFT)
    team.write("Before the workshop")
    team.press(Key.Key_Return)
    assert team.window.session.document is not None
    assert "Before the workshop" in [
        each.name for each in team.window.session.document.ledger.saved_snapshots()
    ]


def answer_the_worst_pain(team: Team) -> None:
    """Part 9: a pain is rated by a digit, answered by an opportunity and the opportunity by a plan item."""
    team.on_board(Key.Key_O, ALT_SHIFT)
    panel = team.window.side.panel("pains")
    assert isinstance(panel, PainsPanel)
    lane = next(lane for lane in team.snapshot.lanes(team.journey.id) if lane.kind == "pain points")
    team.window.canvas.select([lane.id])
    team.menu("add_card")
    team.write("Nobody says when it comes")
    team.window.settle()
    panel.fill_now()
    team.click_line(panel.list, "Nobody says when")
    team.press(Key.Key_4)
    assert team.card("Nobody says when it comes").facts["severity"] == 4
    team.click_line(panel.list, "Payment")
    team.click(panel.opportunity)
    team.write("Keep the code through log-in")
    team.window.settle()
    panel.fill_now()
    team.click_line(panel.list, "Keep the code through log-in")
    team.click(panel.item)
    team.write("Ticket 12")
    team.window.settle()
    panel.fill_now()
    chance, item = team.card("Keep the code through log-in"), team.card("Ticket 12")
    assert (chance.kind, item.kind) == ("opportunity", "plan item")
    links = {(each.source, each.target) for each in team.snapshot.all(Connector) if each.kind == "link"}
    assert {ends for ends in links if {chance.id, item.id} & set(ends)} == {
        (team.card("Payment").id, chance.id),
        (chance.id, item.id),
    }
    team.show("09-pains")


def weigh_impact_against_effort(team: Team) -> None:
    """Part 9: the opportunity is dragged to where much is won by little."""
    team.on_board(Key.Key_I, ALT_SHIFT)
    QApplication.processEvents()
    chart = team.window.middle.planning.priorities
    chance = team.card("Keep the code through log-in")
    chip = next(each.rect.center().toPoint() for each in chart.chips() if each.key == chance.id)
    team.drag((chart, chip), (chart, chart.chart.cell(5, 2).center().toPoint()))
    facts = team.card(chance.title).facts
    assert (facts["impact"], facts["effort"]) == (5, 2)
    team.show("09-impact-and-effort")


def answer_open_questions(team: Team) -> None:
    """Part 10: the canvas asks what the map does not say yet; one answer is the scenario, one a card on the board."""
    team.press(Key.Key_Z, ALT_SHIFT)
    page = team.window.middle.planning.canvas
    before = acquisition_canvas(team.snapshot, team.journey).open
    for words in ("From the first advert to the second order", "Sees boots on a friend"):
        team.press(Key.Key_F9)
        team.write(words)
        team.press(Key.Key_Return)
        QTest.qWait(20)
    assert team.journey.scenario == "From the first advert to the second order"
    made = team.card("Sees boots on a friend")
    assert (made.kind, team.stage_of(made)) == ("action", "Awareness")
    assert acquisition_canvas(team.snapshot, team.journey).open == before - 2
    assert page.count.text().startswith(f"{before - 2} of 39 questions are open.")
    team.press(Key.Key_F9)
    team.show("10-canvas")


def fill_the_matrix(team: Team) -> None:
    """Part 10: what the company does is typed beside what customers do; the card stands on the board."""
    team.press(Key.Key_X, ALT_SHIFT)
    table = team.window.middle.planning.matrix.table
    row = next(number for number, cells in enumerate(table.rows.cells) if cells[0].words == "Purchase")
    empty = next(
        number for number, cells in enumerate(table.rows.cells) if number >= row and not cells[2].words
    )
    team.type_into(table, empty, 2, "Call back within an hour")
    made = team.card("Call back within an hour")
    assert (made.kind, team.stage_of(made)) == ("what we do", "Purchase")
    team.show("10-matrix")


def plan_who_does_what(team: Team) -> None:
    """Part 10: priority, owner, day and cost are typed into the plan, which adds them up by owner and stage."""
    team.press(Key.Key_V, ALT_SHIFT)
    page = team.window.middle.planning.plan
    for column, words in ((0, "1"), (2, "E-commerce"), (3, "2099-03-31"), (5, "1200")):
        team.type_into(page.table, 0, column, words)
    item = team.card("Ticket 12")
    assert (item.owner, item.facts["priority"], item.facts["due"], item.facts["cost"]) == (
        *("E-commerce", 1, "2099-03-31", 1200),
    )
    assert page.sum.text() == "1 item · 1 open · 1 200 in all"
    owner, stage = page.owners.topLevelItem(0), page.stages.topLevelItem(0)
    assert owner is not None
    assert stage is not None
    assert (owner.text(0), stage.text(0)) == ("E-commerce", "Purchase")
    assert done_count(steps_of(team.snapshot, team.journey)) == 7
    team.show("10-plan")
    team.press(Key.Key_Escape)
    assert team.window.middle.planned == ""


def rank_the_weakest(team: Team) -> None:
    """Part 13: the breaking point is the weakest; its score opens into its factors, and the ranks stand on the board."""
    team.on_board(Key.Key_J, ALT_SHIFT)
    panel = team.window.side.panel("weakest")
    assert isinstance(panel, WeakestPanel)
    team.click_line(panel.list, "1. Payment")
    team.press(Key.Key_Right)
    assert panel.list.findItems("Abandonment: 38", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    team.click(panel.ranks, QPoint(8, panel.ranks.height() // 2))
    assert team.window.ranks.order[0] == team.card("Payment").id
    team.show("13-weakest")


def go_through_the_checks(team: Team) -> None:
    """Part 12: the next finding by F8, mended by its button where it says how."""
    team.on_board(Key.Key_K, ALT_SHIFT)
    panel = team.window.side.panel("checks")
    assert isinstance(panel, ChecksPanel)
    team.click_line(panel.list, "Office buyers")
    assert panel.chosen is not None
    assert panel.chosen.rule.name == "persona-without-curve"
    team.show("12-checks")
    before = len(team.window.checking.problems)
    team.click(panel.fix)
    office = team.snapshot.of_owner(Persona)[1]
    assert office.id in {curve.persona for curve in team.snapshot.curves(team.journey.id)}
    team.window.checking.now()
    assert len(team.window.checking.problems) <= before
    team.on_board(Key.Key_F8)
    assert panel.chosen is not None


def compare_before_and_after(team: Team) -> None:
    """Part 11, the second half: what the workshop has added is marked beside how it was."""
    team.click(team.window.top_bar.findChild(QPushButton, "compareButton"))
    page = team.window.middle.compare
    assert page.found is not None
    assert page.found.before.name == "Snapshot: Before the workshop"
    assert page.found.counts == {"added": 5, "changed": 0, "moved": 0, "removed": 0}
    team.show("11-compare")
    team.click(page.bar.apart)
    team.show("11-side-by-side")
    told = [row.cells[0] for row in page.tree.lines.rows]
    assert any(line.startswith("≠ Changed: Journey") for line in told)
    assert any(line.startswith("+ Added: Emotion curve") for line in told)
    added = next(each.card for each in page.found.cards if each.how == "added")
    page.tree.setFocus()
    page.tree.choose(added.id)
    team.press(Key.Key_Return)
    assert team.window.canvas.isVisible()
    assert team.window.selected == {added.id}


def try_another_stage_model(team: Team) -> None:
    """Part 2: the six phases are proposed and taken; no card is lost, and one undo brings the four stages back."""
    before = team.snapshot
    team.menu("change_model")
    (dialog,) = team.window.findChildren(CrosswalkDialog)
    dialog.models.setCurrentIndex(dialog.models.findText("Six phases", Qt.MatchFlag.MatchStartsWith))
    QApplication.processEvents()
    team.show("02-crosswalk", dialog)
    team.click(dialog.go)
    assert team.stages() == ["Awareness", "Consideration", "Conversion", "Usage", "Retention", "Advocacy"]
    for kind in (Card, Emotion, Connector):
        assert {each.id for each in before.all(kind)} <= {each.id for each in team.snapshot.all(kind)}
    team.show("02-six-phases")
    team.on_board(Key.Key_Z, CTRL)
    assert team.snapshot.tables == before.tables


def make_a_journey_for_the_buying_group(team: Team) -> None:
    """Part 5, the second half: the same journey for the other persona, all of it assumed at first."""
    first = team.journey
    team.menu("journey_for_persona")
    team.choose("Office")
    assert team.journey.id != first.id
    assert "Office buyers" in team.journey.title
    (curve,) = team.snapshot.curves(team.journey.id)
    assert {point.evidence for point in team.snapshot.emotions(curve.id)} <= {"assumed"}
    team.show("05-journey-for-a-group")
    team.on_board(Key.Key_PageUp, CTRL)
    assert team.journey.id == first.id


def export_and_ask_the_command_line(team: Team, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The method outside the window: PDF and workbook hold the plan, and the command line tells what the window tells."""
    window = team.window
    for suffix in (".pdf", ".xlsx"):
        window.names.to = folder / f"plan{suffix}"  # type: ignore[attr-defined]
        team.menu(f"export_{suffix[1:]}")
        (dialog,) = window.findChildren(ExportDialog)
        dialog.accept()
        team.qtbot.waitUntil(lambda: window.sharing.exporting.job is None, timeout=60_000)
    pages = PdfReader(folder / "plan.pdf").pages
    printed = " ".join(word for page in pages for word in page.extract_text().split())  # lines break anywhere
    for words in (
        "Acquisition matrix",
        "Ticket 12",
        "E-commerce",
        "2099-03-31",
        "Keep the code through log-in",
    ):
        assert words in printed
    book = load_workbook(folder / "plan.xlsx")
    assert "Ticket 12" in [cell.value for row in book["Plan"].iter_rows() for cell in row]
    for sheet in ("Acquisition", "Weakest", "Routes", "Channels"):
        assert sheet in book.sheetnames
        assert any(cell.value == sheet and cell.hyperlink for cell in book["Read me"]["A"])
    window.checking.now()
    told = [problem.rule.name for problem in window.checking.problems]
    snapshot, path = team.snapshot, str(window.session.path)
    states = [step.state for step in steps_of(snapshot, team.journey)]
    window.maps.go_home()

    def answer(*words: str) -> Any:
        assert main([*words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    assert answer("info", path)["title"] == "Common stages"
    assert sorted(each["rule"] for each in answer("check", path)) == sorted(told)
    assert answer("compare", path, "Before the workshop")["counts"]["added"] == 5
    assert [row["stage"] for row in answer("crosswalk", path, "Ten stages")] == STAGES
    found = answer("analyse", path)
    assert [step["state"] for step in found["guide"]["steps"]] == states
    plan, (route,) = found["plan"], found["routes"]
    assert [(item["name"], item["cost"]) for item in plan["items"]] == [("Ticket 12", 1200)]
    assert [(total["name"], total["open"]) for total in plan["by_owner"]] == [("E-commerce", 1)]
    assert (route["touchpoints"], route["purchase"], route["changes_of_channel"]) == (2, 3, 5)
    answered = {pain["name"]: pain["answered"] for pain in found["pains"]}
    assert answered == {"Nobody says when it comes": False, "Payment": True}
    assert found["weakest"]["touchpoints"][0]["score"] == 31.05  # 100 × 1 × 0.5 × 0.69 × 0.9
    document = Document(read_map(Path(path)))
    assert document.snapshot.tables == snapshot.tables
    document.close()
