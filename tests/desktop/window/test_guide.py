"""The seven steps in the window: progress at the foot of the palette, a panel that leads to the places."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journey_studio.desktop.crosswalk.dialog import CrosswalkDialog
from journey_studio.desktop.guide.panel import KEYS, GuidePanel, progress_words, steps_of
from journey_studio.desktop.window import MainWindow
from journey_studio.document.changing import change
from journey_studio.library.stage_models import templates
from journey_studio.model import Card, Curve, Persona, Snapshot, Step


@pytest.fixture
def panel(window: MainWindow) -> GuidePanel:
    window.actions_by_id["guide"].trigger()
    made = window.side.panel("guide")
    assert isinstance(made, GuidePanel)
    assert made.isVisible()
    return made


def test_the_foot_counts_when_changes_have_paused_and_opens_the_panel(
    window: MainWindow, qtbot: QtBot
) -> None:
    foot = window.palette_panel.foot
    before = foot.bar.value()
    assert foot.words.text().endswith(" next")
    journey = window.session.journey
    assert journey is not None
    assert foot.words.text() == progress_words(steps_of(window.session.snapshot, journey))
    assert window.session.document is not None
    with window.session.document.edit("Clear") as edit:
        change(edit, journey.id, {"objective": ""})
    qtbot.waitUntil(lambda: foot.bar.value() == before - 1)
    assert foot.words.text().endswith("Define objectives next")
    assert "Define objectives" in foot.accessibleName()
    foot.setFocus()
    QTest.keyClick(foot, Qt.Key.Key_Space)
    assert window.side.current == "guide"


def test_the_longest_words_at_the_foot_are_whole(window: MainWindow, qtbot: QtBot) -> None:
    foot = window.palette_panel.foot
    foot.words.setText("5 of 7 · Visualise the journey next, and then the one after it")
    label = foot.words
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 20)
    assert foot.rect().contains(label.geometry())


def test_the_next_step_is_open_and_another_one_opens_in_its_place(panel: GuidePanel) -> None:
    opened = [key for key in KEYS if panel.views[key].head.isChecked()]
    assert opened == ["data"]
    assert panel.views["data"].ways["lacking"].isVisible()
    panel.views["stages"].head.click()
    assert [key for key in KEYS if panel.views[key].head.isChecked()] == ["stages"]
    assert not panel.views["data"].ways["lacking"].isVisible()
    panel.views["stages"].head.click()
    assert not [key for key in KEYS if panel.views[key].head.isChecked()]
    assert "Gather data, begun" in panel.views["data"].head.accessibleName()


def test_it_leads_to_the_touchpoint_that_lacks_evidence(window: MainWindow, panel: GuidePanel) -> None:
    panel.views["data"].ways["lacking"].click()
    (key,) = window.canvas.selection
    card = window.session.snapshot.need(Card, key)
    assert card.kind == "touchpoint"
    assert card.evidence not in ("partly", "researched")


def test_an_objective_is_chosen_once_and_undone(window: MainWindow, panel: GuidePanel) -> None:
    panel.show_step("objectives")
    before = window.session.journey
    assert before is not None
    panel.views["objectives"].presets[1].click()
    panel.views["objectives"].presets[1].click()
    after = window.session.journey
    assert after is not None
    assert after.objective.startswith(before.objective)
    assert after.objective.count("Identify pain points") == 1
    window.undo()
    assert window.session.journey == before


def test_objective_and_review_date_are_fields_with_the_keyboard_in_them(
    window: MainWindow, panel: GuidePanel, qapp: QApplication
) -> None:
    for step, way, name in (("objectives", "objective", "objective"), ("iteration", "review", "review_date")):
        panel.show_step(step)
        panel.views[step].ways[way].click()
        focused = qapp.focusWidget()
        assert focused is not None
        names = {focused.objectName(), *(p.objectName() for p in _parents(focused))}
        assert name in names


def _parents(widget: object) -> list[object]:
    found = []
    while (widget := widget.parentWidget()) is not None:  # type: ignore[attr-defined]
        found.append(widget)
    return found


def test_curves_of_personas_without_one_are_drawn_at_once(window: MainWindow, panel: GuidePanel) -> None:
    document = window.session.document
    assert document is not None
    with document.edit("Clear") as edit:
        edit.remove(*edit.snapshot.all(Curve))
    panel.show_step("picture")
    panel.views["picture"].ways["curves"].click()
    drawn = {curve.persona for curve in window.session.snapshot.all(Curve)}
    assert drawn == {persona.id for persona in window.session.snapshot.all(Persona)}
    assert not panel.views["picture"].ways["curves"].isVisible()


def test_the_stages_are_filled_by_the_questions_of_the_canvas(window: MainWindow, panel: GuidePanel) -> None:
    panel.show_step("stages")
    for _ in range(2):
        panel.views["stages"].ways["canvas"].click()
        assert window.middle.planned == "canvas"


def test_a_map_that_can_only_be_read_offers_the_ways_that_read(window: MainWindow, panel: GuidePanel) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.maps.open(path, read_only=True)
    window.side.open("guide")
    assert panel.views["data"].ways["lacking"].isVisible()
    panel.show_step("objectives")
    assert not panel.views["objectives"].ways["objective"].isVisible()
    assert not any(each.isEnabled() for each in panel.views["objectives"].presets)


def test_the_keyboard_begins_at_the_open_step_and_escape_goes_back(
    window: MainWindow, qapp: QApplication
) -> None:
    window.canvas.setFocus()
    qapp.processEvents()
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.canvas, Qt.Key.Key_U, keys)
    panel = window.side.panel("guide")
    assert isinstance(panel, GuidePanel)
    head = panel.views["data"].head
    assert head.hasFocus()
    QTest.keyClick(head, Qt.Key.Key_Tab)
    assert panel.views["data"].ways["lacking"].hasFocus()
    QTest.keyClick(panel.views["data"].ways["lacking"], Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_every_step_but_the_picture_offers_presets(window: MainWindow, panel: GuidePanel) -> None:
    document = window.session.document
    assert document is not None
    stage = window.session.snapshot.stages(window.session.journey_id)[-1]
    with document.edit("Clear") as edit:
        edit.remove(*(card for card in edit.snapshot.all(Card) if _is_in(edit.snapshot, card, stage.id)))
        for persona in edit.snapshot.of_owner(Persona):
            edit.put(replace(persona, segment=""))
    offered = {}
    for key in KEYS:
        panel.show_step(key)
        offered[key] = [chip.text() for chip in panel.views[key].presets]
        panel.show_step(key)
    assert offered["personas"] == ["New lead", "High-value repeat customer"]
    assert "Feedback or review" in offered["touchpoints"]
    assert len(offered["stages"]) == len(templates())
    assert offered["stages"][-1] == "Sales funnel"
    assert "Mystery visits" in offered["data"]
    assert offered["iteration"] == ["In one month", "In three months", "In six months"]
    assert offered["picture"] == []


def _is_in(snapshot: Snapshot, card: Card, stage: str) -> bool:
    return snapshot.need(Step, card.step).stage == stage


def test_a_touchpoint_of_the_next_empty_stage_is_put_there_whatever_is_selected(
    window: MainWindow, panel: GuidePanel
) -> None:
    document = window.session.document
    assert document is not None
    stage = window.session.snapshot.stages(window.session.journey_id)[-1]
    with document.edit("Clear") as edit:
        edit.remove(*(card for card in edit.snapshot.all(Card) if _is_in(edit.snapshot, card, stage.id)))
    window.canvas.select([next(iter(window.session.snapshot.all(Card))).id])
    panel.show_step("touchpoints")
    before = set(window.session.snapshot.all(Card))
    chip = panel.views["touchpoints"].presets[0]
    title = chip.text()
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    (made,) = set(window.session.snapshot.all(Card)) - before
    assert (made.title, made.kind) == (title, "touchpoint")
    assert _is_in(window.session.snapshot, made, stage.id)
    assert made.channel
    assert not panel.views["touchpoints"].presets  # every stage has one now
    window.undo()
    assert set(window.session.snapshot.all(Card)) == before


def test_a_source_is_named_for_the_next_touchpoint_without_one(
    window: MainWindow, panel: GuidePanel, qapp: QApplication
) -> None:
    journey = window.session.journey
    assert journey is not None
    lacking = {step.key: step.lacking for step in steps_of(window.session.snapshot, journey)}["data"]
    chip = next(each for each in panel.views["data"].presets if each.text() == "Mystery visits")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert [source.type for source in window.session.snapshot.need(Card, lacking).sources] == [
        "mystery visits"
    ]
    line = qapp.focusWidget()
    assert line is not None
    assert window.inspector.isAncestorOf(line)


def test_segments_dates_and_models_are_a_press_away(window: MainWindow, panel: GuidePanel) -> None:
    panel.show_step("iteration")
    panel.views["iteration"].presets[1].click()
    journey = window.session.journey
    assert journey is not None
    assert journey.review_date > date.today().isoformat()
    panel.show_step("stages")
    next(chip for chip in panel.views["stages"].presets if chip.text() == "Ten stages").click()
    (dialog,) = window.findChildren(CrosswalkDialog)
    assert dialog.chosen.name == "Ten stages"
    dialog.reject()
    assert window.session.document is not None
    with window.session.document.edit("Clear") as edit:
        for persona in edit.snapshot.of_owner(Persona):
            edit.put(replace(persona, segment=""))
    panel.show_step("personas")
    panel.views["personas"].presets[0].click()
    assert window.session.snapshot.of_owner(Persona)[-1].segments == ("New lead",)
    assert window.side.current == "personas"


def test_a_map_without_stages_takes_those_of_a_model(window: MainWindow, panel: GuidePanel) -> None:
    document = window.session.document
    assert document is not None
    with document.edit("Clear") as edit:
        edit.remove(*edit.snapshot.stages(window.session.journey_id))
    panel.show_step("stages")
    next(chip for chip in panel.views["stages"].presets if chip.text() == "Common stages").click()
    (dialog,) = window.findChildren(CrosswalkDialog)
    dialog.accept()
    titles = [stage.title for stage in window.session.snapshot.stages(window.session.journey_id)]
    assert titles == ["Awareness", "Consideration", "Purchase", "Post-purchase"]


def test_a_card_is_typed_on_the_board_whatever_was_shown(
    window: MainWindow, panel: GuidePanel, qapp: QApplication
) -> None:
    window.actions_by_id["plan"].trigger()
    panel.show_step("iteration")
    panel.views["iteration"].ways["opportunity"].click()
    assert window.middle.planned == ""
    assert window.canvas.isVisible()
    focused = qapp.focusWidget()
    assert focused is not None
    assert window.canvas.isAncestorOf(focused)


def test_what_cannot_be_done_yet_leads_to_what_comes_first(window: MainWindow, panel: GuidePanel) -> None:
    document = window.session.document
    assert document is not None
    with document.edit("Clear") as edit:
        edit.remove(*edit.snapshot.of_owner(Persona), *edit.snapshot.all(Card))
    panel.show_step("picture")
    panel.refresh()
    panel.views["picture"].ways["someone"].click()
    assert window.side.current == "personas"
    window.side.open("guide")
    panel.show_step("data")
    panel.refresh()
    panel.views["data"].ways["touchpoints"].click()
    assert panel.views["touchpoints"].head.isChecked()
    assert panel.views["touchpoints"].head.hasFocus()
    assert panel.views["touchpoints"].presets
