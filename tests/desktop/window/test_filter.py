"""Filters in the window: the panel's ticks, the chips, Escape, saved views, and what the board shows of it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTreeWidgetItem

from journey_studio.desktop.filters.panel import FilterPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.insight.filtering import Filter
from journey_studio.model import Card, Channel, Persona, View


def opened(window: MainWindow) -> FilterPanel:
    window.actions_by_id["filter"].trigger()
    made = window.side.panel("filter")
    assert isinstance(made, FilterPanel)
    assert made.isVisible()
    return made


def entry(panel: FilterPanel, text: str) -> QTreeWidgetItem:
    found = panel.tree.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert len(found) == 1, text
    return found[0]


def tick(panel: FilterPanel, text: str) -> None:
    item = entry(panel, text)
    panel.tree.scrollToItem(item)
    rect = panel.tree.visualItemRect(item)
    QTest.mouseClick(
        panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 8, rect.center().y())
    )
    QApplication.processEvents()


def pale(window: MainWindow) -> set[str]:
    return {
        card.title for card in window.session.snapshot.all(Card) if card.id in window.canvas.emphasis.aside
    }


def test_a_tick_lets_some_cards_stand_out_and_escape_lets_all(window: MainWindow) -> None:
    panel = opened(window)
    assert not window.middle.chips.isVisible()
    assert entry(panel, "Pain point").text(1) == "3"
    tick(panel, "Pain point")
    everything = {card.title for card in window.session.snapshot.all(Card)}
    pains = {card.title for card in window.session.snapshot.all(Card) if card.kind == "pain point"}
    assert everything - pale(window) == pains
    assert [chip.text() for chip in window.middle.chips.chips] == ["Kind: Pain point  ×"]
    tick(panel, "Touchpoint")
    assert [chip.text() for chip in window.middle.chips.chips] == ["Kind: Touchpoint, Pain point  ×"]
    window.canvas.setFocus()
    window.canvas.select([next(iter(window.session.snapshot.all(Card))).id])
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert pale(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not pale(window)
    assert not window.middle.chips.isVisible()
    assert entry(panel, "Pain point").checkState(0) == Qt.CheckState.Unchecked


def test_a_segment_is_ticked_and_lets_the_cards_and_the_curve_of_its_personas_stand_out(
    window: MainWindow, checkout: Card
) -> None:
    snapshot = window.session.snapshot
    lead, repeat = snapshot.of_owner(Persona)
    assert window.session.document
    with window.session.document.edit("For the lead") as edit:
        edit.put(checkout.with_values({"personas": [lead.id]}))
    panel = opened(window)
    tick(panel, "High-value repeat customer")
    assert pale(window) == {checkout.title}
    curves = {curve.persona: curve.id for curve in snapshot.curves(window.session.journey_id)}
    assert curves[lead.id] in window.canvas.emphasis.aside
    assert curves[repeat.id] not in window.canvas.emphasis.aside
    assert [chip.text() for chip in window.middle.chips.chips] == ["Segment: High-value repeat customer  ×"]
    window.actions_by_id["table"].trigger()
    assert checkout.id not in window.middle.table.rows.keys
    assert len(window.middle.table.rows.keys) == len(list(snapshot.all(Card))) - 1 + len(
        snapshot.emotions(curves[repeat.id])
    )


def test_the_keyboard_ticks_too(window: MainWindow) -> None:
    panel = opened(window)
    panel.tree.setFocus()
    panel.tree.setCurrentItem(entry(panel, "Website"))
    QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    website = next(channel for channel in window.session.snapshot.all(Channel) if channel.name == "Website")
    assert window.standing.filter == Filter.of({"channel": [website.id]})


def test_a_click_on_a_chip_takes_its_field_out(window: MainWindow) -> None:
    window.standing.choose(Filter.of({"kind": ["pain point"], "evidence": ["assumed", ""]}))
    chips = window.middle.chips
    assert chips.isVisible()
    QTest.mouseClick(chips.chips[1], Qt.MouseButton.LeftButton)
    assert window.standing.filter == Filter.of({"kind": ["pain point"]})
    QTest.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    assert not window.standing.filter
    assert not chips.isVisible()


def test_edits_are_decided_anew_and_what_is_gone_is_forgotten(window: MainWindow, checkout: Card) -> None:
    window.standing.choose(Filter.of({"channel": [str(checkout.channel)]}))
    assert checkout.id not in window.canvas.emphasis.aside
    assert window.session.document
    with window.session.document.edit("No channel") as edit:
        edit.put(checkout.with_values({"channel": None}))
    assert checkout.id in window.canvas.emphasis.aside
    with window.session.document.edit("Delete channel") as edit:
        edit.remove(edit.snapshot.need(Channel, str(checkout.channel)))
    assert not window.standing.filter
    assert not pale(window)


def test_a_hidden_panel_does_no_work(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(window)
    window.actions_by_id["filter"].trigger()
    monkeypatch.setattr("journey_studio.desktop.filters.panel.facets", lambda *_: pytest.fail("work"))
    window.standing.choose(Filter.of({"kind": ["pain point"]}))
    window.actions_by_id["add_persona"].trigger()


def test_a_view_is_saved_used_renamed_updated_and_deleted_each_as_one_edit(window: MainWindow) -> None:
    panel, history = opened(window), len(window.session.document.history)  # type: ignore[union-attr]
    assert not window.actions_by_id["save_view"].isEnabled()
    window.standing.choose(Filter.of({"kind": ["pain point"]}))
    window.actions_by_id["save_view"].trigger()
    assert panel.views.name.hasFocus()
    QTest.keyClicks(panel.views.name, "Pains & <b>")
    QTest.keyClick(panel.views.name, Qt.Key.Key_Return)
    (view,) = window.session.snapshot.all(View)
    assert (view.name, Filter.of(view.filters)) == ("Pains & <b>", Filter.of({"kind": ["pain point"]}))
    window.standing.clear()
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Fi&nd")
    menu.aboutToShow.emit()
    views = next(each for each in menu.findChildren(QMenu) if each.title() == "Saved views")
    assert [action.text() for action in views.actions()] == ["Pains && <b>"]
    views.actions()[0].trigger()
    assert window.standing.filter == Filter.of({"kind": ["pain point"]})
    window.standing.choose(Filter.of({"kind": ["opportunity"]}))
    panel.views.list.setCurrentRow(0)
    QTest.mouseClick(panel.views.update_it, Qt.MouseButton.LeftButton)
    (view,) = window.session.snapshot.all(View)
    assert Filter.of(view.filters) == Filter.of({"kind": ["opportunity"]})
    panel.views.list.item(0).setText("What to do")
    assert [each.name for each in window.session.snapshot.all(View)] == ["What to do"]
    panel.views.list.item(0).setText("  ")
    assert "name" in panel.views.problem.text()
    assert panel.views.list.item(0).text() == "What to do"
    panel.views.list.setCurrentRow(0)
    QTest.mouseClick(panel.views.delete, Qt.MouseButton.LeftButton)
    assert not list(window.session.snapshot.all(View))
    assert [entry.label for entry in window.session.document.history[history:]] == [  # type: ignore[union-attr]
        "Save view", "Update view", "Rename view", "Delete view",
    ]  # fmt: skip
    window.undo()
    assert [each.name for each in window.session.snapshot.all(View)] == ["What to do"]


def test_another_map_begins_without_a_filter(window: MainWindow) -> None:
    window.standing.choose(Filter.of({"kind": ["pain point"]}))
    window.maps.go_home()
    assert not window.standing.filter
