"""The checks panel: its list, the words of a finding, going there, the fixes, the status line and the keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from journey_studio.desktop.analysis.checks_panel import ChecksPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.document.changing import change, delete
from journey_studio.insight.checks import Problem
from journey_studio.model import Card, Connector, Emotion, Journey, Lane, Route, Step


def opened(window: MainWindow) -> ChecksPanel:
    window.actions_by_id["checks"].trigger()
    made = window.side.panel("checks")
    assert isinstance(made, ChecksPanel)
    assert made.isVisible()
    QApplication.processEvents()
    return made


def rules(window: MainWindow) -> list[str]:
    window.checking.now()
    return [problem.rule.name for problem in window.checking.problems]


def the(window: MainWindow, rule: str, name: str = "") -> Problem:
    window.checking.now()
    return next(
        each for each in window.checking.problems if each.rule.name == rule and name in (each.name, "")
    )


def item(panel: ChecksPanel, words: str) -> QTreeWidgetItem:
    found = panel.list.findItems(words, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert found, words
    return found[0]


def click(panel: ChecksPanel, words: str) -> None:
    rect = panel.list.visualItemRect(item(panel, words))
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    QApplication.processEvents()


def press_fix(panel: ChecksPanel) -> None:
    QTest.mouseClick(panel.fix, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def edit(window: MainWindow, noun: str, **values: object) -> str:
    assert window.session.document is not None
    with window.session.document.edit("test") as made:
        return add(made, noun, values).id


def test_the_status_line_counts_what_is_to_look_at(window: MainWindow, qtbot: QtBot) -> None:
    assert window.status.checks.text() == "· 5 checks to look at"
    portal = next(card for card in window.session.snapshot.all(Card) if card.title == "Review portal")
    with window.canvas.document.edit("test") as made:
        change(made, portal.id, {"owner": "Marketing", "evidence": "partly"})
    qtbot.waitUntil(lambda: window.status.checks.text() == "· 3 checks to look at", timeout=2000)
    QTest.mouseClick(window.status.checks, Qt.MouseButton.LeftButton)
    assert window.side.current == "checks"


def test_findings_stand_by_rule_and_say_why(window: MainWindow) -> None:
    panel = opened(window)
    assert item(panel, "Touchpoint without evidence").text(1) == "4"
    click(panel, "Checkout")
    assert window.selected == {next(c.id for c in window.session.snapshot.all(Card) if c.title == "Checkout")}
    assert panel.message.text() == "The touchpoint “Checkout” does not say how well founded it is."
    assert "guessed" in panel.why.text()
    assert panel.list.hasFocus()


def test_a_long_finding_is_shown_whole(window: MainWindow, qtbot: QtBot) -> None:
    panel = opened(window)
    click(panel, "Checkout")
    for words in (
        "A curve is drawn solid, as a fact, at six points that do not say how well founded they are.",
        "W " * 90,
    ):
        panel.message.setText(words)
        qtbot.waitUntil(lambda: panel.message.height() >= panel.message.heightForWidth(panel.message.width()))


def test_the_fix_opens_the_field(window: MainWindow) -> None:
    panel = opened(window)
    click(panel, "Checkout")
    assert panel.fix.text() == "State its evidence"
    press_fix(panel)
    field = QApplication.focusWidget()
    assert isinstance(field, QComboBox)
    assert field.objectName() == "evidence"
    QTest.keyClick(field, Qt.Key.Key_Down)
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    assert card.evidence


def test_the_fix_of_a_break_connects_its_cards(window: MainWindow) -> None:
    assert window.session.journey is not None
    with window.canvas.document.edit("test") as made:
        change(made, window.session.journey_id, {"type": "omnichannel"})
    panel = opened(window)
    assert item(panel, "Type not as drawn").text(1) == "1"
    before = len(list(window.session.snapshot.all(Connector)))
    click(panel, "Product page")
    assert panel.message.text().startswith("Nothing leads from “Social ad” to “Product page”")
    press_fix(panel)
    connectors = list(window.session.snapshot.all(Connector))
    assert len(connectors) == before + 1
    names = {card.id: card.title for card in window.session.snapshot.all(Card)}
    assert ("Social ad", "Product page") in [(names[each.source], names[each.target]) for each in connectors]
    window.undo()
    click(panel, "Winter boots, online")
    press_fix(panel)
    field = QApplication.focusWidget()
    assert isinstance(field, QComboBox)
    assert field.objectName() == "type"


def test_keys_go_from_finding_to_finding(window: MainWindow) -> None:
    seen = []
    for _ in range(6):
        window.actions_by_id["next_check"].trigger()
        seen.append(next(iter(window.selected)))
    assert len(set(seen)) == 4  # five findings, one card with two; the sixth is the first again
    assert seen[0] == seen[5]
    window.actions_by_id["previous_check"].trigger()
    assert seen[4] in window.selected
    panel = window.side.panel("checks")
    assert isinstance(panel, ChecksPanel)
    assert panel.chosen is not None
    assert panel.chosen.where == seen[4]


def test_a_stage_gets_a_touchpoint(window: MainWindow) -> None:
    stage = edit(window, "stage", journey=window.session.journey_id, title="Return")
    panel = opened(window)
    click(panel, "Return")
    press_fix(panel)
    QTest.keyClicks(QApplication.focusWidget(), "Returns desk")
    window.settle()
    made = next(card for card in window.session.snapshot.all(Card) if card.title == "Returns desk")
    step = window.session.snapshot.of_owner(Step, stage)[0]
    assert (made.kind, made.step) == ("touchpoint", step.id)
    assert "stage-without-touchpoint" not in rules(window)


def test_a_persona_gets_its_curve(window: MainWindow) -> None:
    key = edit(window, "persona", name="Nia")
    panel = opened(window)
    panel.choose(the(window, "persona-without-curve"))
    press_fix(panel)
    curves = window.session.snapshot.curves(window.session.journey_id)
    assert [curve.persona for curve in curves].count(key) == 1
    panel.choose(the(window, "persona-without-curve"))  # it still has no point
    press_fix(panel)
    assert len(window.session.snapshot.curves(window.session.journey_id)) == len(curves)


def test_a_curve_without_a_lane_gets_one(window: MainWindow) -> None:
    edit(window, "persona", name="Nia")
    for lane in window.session.snapshot.lanes(window.session.journey_id):
        if lane.kind == "emotion":
            with window.canvas.document.edit("test") as made:
                delete(made, lane.id)
    panel = opened(window)
    panel.choose(the(window, "persona-without-curve"))
    press_fix(panel)
    lanes = window.session.snapshot.lanes(window.session.journey_id)
    assert [lane.kind for lane in lanes].count("emotion") == 1
    with window.canvas.document.edit("test") as made:
        change(made, lanes[-1].id, {"hidden": True})
    panel.choose(the(window, "persona-without-curve"))
    press_fix(panel)
    assert not window.session.snapshot.need(Lane, lanes[-1].id).hidden


def test_points_become_assumed_in_one_edit(window: MainWindow) -> None:
    assert window.session.document is not None
    points = list(window.session.snapshot.all(Emotion))
    with window.session.document.edit("test") as made:
        for point in points:
            change(made, point.id, {"evidence": ""})
    panel = opened(window)
    panel.choose(the(window, "assumption-shown-as-fact"))
    press_fix(panel)
    assert rules(window).count("assumption-shown-as-fact") == 1  # the other persona's
    window.undo()
    assert rules(window).count("assumption-shown-as-fact") == 2


def test_routes_are_deleted_or_their_lanes_shown(window: MainWindow) -> None:
    card = next(card for card in window.session.snapshot.all(Card) if card.kind == "pain point")
    edit(window, "route", journey=window.session.journey_id, title="Empty")
    full = edit(window, "route", journey=window.session.journey_id, title="Full", stops=[card.id])
    with window.canvas.document.edit("test") as made:
        change(made, card.lane, {"hidden": True})
    panel = opened(window)
    panel.choose(the(window, "route-without-stops"))
    press_fix(panel)
    panel.choose(the(window, "unreachable-route"))
    press_fix(panel)
    assert [route.id for route in window.session.snapshot.all(Route)] == [full]
    assert not window.session.snapshot.need(Lane, card.lane).hidden
    click_rules = rules(window)
    assert "unreachable-route" not in click_rules


def test_when_sources_are_stale_is_a_setting(window: MainWindow) -> None:
    panel = opened(window)
    assert panel.stale.months.value() == 18
    panel.stale.months.setValue(1)
    panel.stale.months.setValue(2)
    journey = window.session.snapshot.need(Journey, window.session.journey_id)
    assert journey.settings["stale_months"] == 2
    window.undo()
    assert "stale_months" not in window.session.snapshot.need(Journey, journey.id).settings


def test_a_map_without_findings_says_so(window: MainWindow) -> None:
    assert window.session.document is not None
    with window.session.document.edit("test") as made:
        for card in window.session.snapshot.all(Card):
            if card.kind == "touchpoint":
                change(made, card.id, {"owner": "Shop", "evidence": "partly"})
    panel = opened(window)
    assert panel.nothing.isVisible()
    assert not panel.list.isVisible()
    assert not panel.fix.isVisible()
    assert not window.status.checks.isVisible()
    window.actions_by_id["next_check"].trigger()
    assert window.notice.isVisible()


def test_a_map_that_can_only_be_read_is_checked_and_not_changed(window: MainWindow) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.session.open(path, read_only=True)
    panel = opened(window)
    click(panel, "Checkout")
    assert not panel.fix.isEnabled()
    assert not panel.stale.months.isEnabled()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_long_names_stay_in_one_line(window: MainWindow, theme: str) -> None:
    window.appearance.choose(theme)
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    with window.canvas.document.edit("test") as made:
        change(made, card.id, {"title": "Donaudampfschiff " * 200 + "\n<b>x</b>"})
    panel = opened(window)
    panel.choose(the(window, "touchpoint-without-evidence", ""))
    assert panel.width() == 330
    assert "<b>" not in panel.message.text()


@pytest.mark.parametrize(
    "rule", ["overdue-review", "overdue-plan-item", "fact-without-source", "scenario-never-fires"]
)
def test_every_field_that_a_fix_names_takes_the_keyboard(window: MainWindow, rule: str, qtbot: QtBot) -> None:
    lane = next(card.lane for card in window.session.snapshot.all(Card) if card.kind == "opportunity")
    step = window.session.snapshot.steps(window.session.journey_id)[0].id
    with window.canvas.document.edit("test") as made:
        change(made, window.session.journey_id, {"review_date": "2020-01-01"})
        place = {"lane": lane, "step": step}
        add(made, "card", {**place, "kind": "plan item", "title": "Late", "facts": {"due": "2020-01-01"}})
        add(made, "card", {**place, "kind": "pain point", "title": "Sure", "evidence": "researched"})
        add(made, "card", {**place, "kind": "scenario", "title": "Silent", "facts": {"action": "mail"}})
    panel = opened(window)
    problem = the(window, rule)
    panel.choose(problem)
    press_fix(panel)
    group = QApplication.focusWidget()
    while group is not None and group.objectName() != problem.rule.field:
        group = group.parentWidget()
    assert group is not None, QApplication.focusWidget()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())  # scrolled to


def test_a_field_is_that_of_the_card_also_after_one_of_another_kind(window: MainWindow) -> None:
    step = window.session.snapshot.steps(window.session.journey_id)[0].id
    lane = window.session.snapshot.lanes(window.session.journey_id)[0].id
    with window.canvas.document.edit("test") as made:
        for kind in ("evidence", "indicator"):
            values = {
                "lane": lane,
                "step": step,
                "kind": kind,
                "title": kind,
                "facts": {"date": "2001-01-01"},
            }
            add(made, "card", values)
    panel = opened(window)
    for kind in ("evidence", "indicator"):
        panel.choose(the(window, "stale-figure", kind))
        press_fix(panel)
        QTest.qWait(20)
        field = QApplication.focusWidget()
        assert field is not None
        assert field.objectName() == "date"


def test_an_arabic_name_does_not_turn_the_sentence_around(window: MainWindow) -> None:
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    with window.canvas.document.edit("test") as made:
        change(made, card.id, {"title": "الدفع", "breaking_point": True, "breaking_reason": ""})
    panel = opened(window)
    panel.choose(the(window, "breaking-point-without-reason"))
    assert panel.message.text().startswith("“\u200e\u2068الدفع\u2069\u200e” is")
