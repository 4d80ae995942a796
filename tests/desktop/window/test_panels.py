"""The parts around the board: top bar, status, palette, and the look in light and dark."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.settings import remembered_appearance
from journey_studio.desktop.side_panels import panels
from journey_studio.desktop.window import MainWindow
from journey_studio.document import Document
from journey_studio.layout import THEMES
from journey_studio.model import Card, Channel, Curve, Lane, Persona
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.store import read_map


def rename(window: MainWindow, *titles: str) -> None:
    for title in titles:
        journey = window.session.journey
        assert journey is not None
        assert window.session.document is not None
        with window.session.document.edit(f"Rename to {title}") as edit:
            edit.put(journey.with_values({"title": title}))


@pytest.mark.parametrize("key", ["personas", "guide", "library", "checks", "channels", "weakest", "pains"])
def test_a_panel_and_the_fields_fit_beside_the_board_on_a_laptop(window: MainWindow, key: str) -> None:
    window.resize(1366, 720)
    window.side.open(key)
    window.inspector.inspect((window.session.journey_id,))
    QApplication.processEvents()
    assert window.width() == 1366
    assert window.canvas.width() > 400


def test_every_panel_has_a_cross_that_puts_it_away_and_gives_the_keyboard_to_what_is_in_sight(
    window: MainWindow, qapp: QApplication
) -> None:
    for key in panels(window):
        panel = window.side.open(key)
        (head,) = panel.findChildren(PanelHead)
        assert head.cross.accessibleName().startswith("Close ")
        head.cross.setFocus()
        QTest.mouseClick(head.cross, Qt.MouseButton.LeftButton)
        assert window.side.current == ""
        assert window.canvas.hasFocus(), key
        if key in window.actions_by_id:
            assert not window.actions_by_id[key].isChecked()
    window.actions_by_id["table"].trigger()
    head = window.side.open("filter").findChildren(PanelHead)[0]
    head.cross.setFocus()
    QTest.keyClick(head.cross, Qt.Key.Key_Space)
    assert window.side.current == ""
    assert window.middle.table.hasFocus()


def test_from_panel_to_panel_the_keyboard_never_lands_on_a_cross(
    window: MainWindow, qapp: QApplication
) -> None:
    for key in panels(window):
        window.side.open("library")
        qapp.processEvents()
        panel = window.side.open(key)
        qapp.processEvents()
        assert not any(head.cross.hasFocus() for head in panel.findChildren(PanelHead)), key


def in_file(path: Path) -> str:
    document = Document(read_map(path))
    try:
        return document.snapshot.title
    finally:
        document.close()


def test_title_state_and_the_time_of_the_commit(window: MainWindow) -> None:
    assert window.top_bar.title.text() == "Winter boots, online"
    assert re.fullmatch(r"As-is · Saved \d\d:\d\d", window.top_bar.saved.text())
    before = window.session.saved_at
    rename(window, "R&D for <b>all</b>, a title that is much longer than the bar has room for")
    assert window.top_bar.title.text().startswith("R&&D for <b>all</b>")
    assert window.top_bar.title.text().endswith("…")
    assert before is not None
    assert window.session.saved_at is not None
    assert window.session.saved_at > before


def test_counts_and_zoom(window: MainWindow) -> None:
    assert window.status.counts.text() == "6 steps · 22 cards · 2 personas"
    window.actions_by_id["zoom_100"].trigger()
    assert window.status.zoom.percent.text() == "100 %"
    window.actions_by_id["zoom_out"].trigger()
    assert window.status.zoom.percent.text() == "80 %"
    window.actions_by_id["fit_all"].trigger()
    assert window.status.zoom.percent.text() == f"{window.canvas.view.scale * 100:.0f} %"


def test_the_palette_offers_kinds_channels_and_personas(window: MainWindow) -> None:
    offers = [chip.offer for chip in window.palette_panel.chips]
    assert [offer.label for offer in offers if offer.what == "card"] == [
        "Customer action", "Touchpoint", "Thought", "Pain point", "Opportunity", "What we do",
    ]  # fmt: skip
    assert {offer.key for offer in offers if offer.what == "channel"} == {
        channel.id for channel in window.session.snapshot.all(Channel)
    }
    assert [offer.detail for offer in offers if offer.what == "persona"] == [
        "Runs, buys by phone",
        "Buying group of 3",
    ]
    more = next(
        each for each in window.palette_panel.findChildren(QPushButton) if each.text() == "All kinds of cards"
    )
    more.click()
    kinds = {chip.offer.key for chip in window.palette_panel.chips if chip.offer.what == "card"}
    assert kinds == set(CARD_KINDS)


def test_a_new_card_is_dragged_from_the_palette_to_a_cell(window: MainWindow, qapp: QApplication) -> None:
    before = {card.id for card in window.session.snapshot.all(Card)}
    lane = next(lane for lane in window.session.snapshot.all(Lane) if lane.kind == "pain points")
    step = window.session.snapshot.steps(window.session.journey_id)[0]
    cell = window.canvas.rect_of(f"{lane.id}/{step.id}")
    window.canvas.fit_all()
    row = window.canvas.rect_of(lane.id)
    column = window.canvas.rect_of(step.id)
    assert row is not None, cell
    assert column is not None
    place = window.canvas.view.to_view(column.center().x(), row.center().y()).toPoint()
    chip = window.palette_panel.chip("card", "pain point")
    target = chip.mapFromGlobal(window.canvas.viewport().mapToGlobal(place))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(30, 15))
    for part in (0.2, 0.5, 0.9, 1.0):
        QTest.mouseMove(chip, QPoint(30, 15) + (target - QPoint(30, 15)) * part)
        qapp.processEvents()
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)
    qapp.processEvents()
    (made,) = [card for card in window.session.snapshot.all(Card) if card.id not in before]
    assert (made.kind, made.lane, made.step) == ("pain point", lane.id, step.id)


def test_enter_in_the_palette_puts_a_card_into_the_selected_cell(window: MainWindow, checkout: Card) -> None:
    before = {card.id for card in window.session.snapshot.all(Card)}
    chip = window.palette_panel.chip("card", "touchpoint")
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Return)
    QTest.keyClicks(window.canvas.viewport().focusWidget() or window.focusWidget(), "Basket")
    window.settle()
    (made,) = [card for card in window.session.snapshot.all(Card) if card.id not in before]
    assert (made.lane, made.step, made.title) == (checkout.lane, checkout.step, "Basket")


def test_enter_gives_the_selected_cards_a_channel(window: MainWindow, checkout: Card) -> None:
    QTest.keyClick(window.palette_panel.chip("channel", "e-mail"), Qt.Key.Key_Return)
    assert window.session.snapshot.need(Card, checkout.id).channel == "e-mail"
    window.canvas.select([])
    QTest.keyClick(window.palette_panel.chip("channel", "e-mail"), Qt.Key.Key_Return)
    assert "Select the cards" in window.notice.text


def test_a_new_persona_appears_and_enter_gives_it_a_curve(window: MainWindow) -> None:
    window.actions_by_id["add_persona"].trigger()
    made = next(each for each in window.session.snapshot.all(Persona) if each.name == "New persona")
    assert window.inspector.shown == (made.id,)
    QTest.keyClick(window.palette_panel.chip("persona", made.id), Qt.Key.Key_Return)
    assert made.id in {curve.persona for curve in window.session.snapshot.all(Curve)}


@pytest.mark.parametrize("noun", ["persona", "channel"])
def test_what_is_typed_after_a_new_one_is_its_name(window: MainWindow, noun: str, qapp: QApplication) -> None:
    window.activateWindow()
    window.actions_by_id[f"add_{noun}"].trigger()
    qapp.processEvents()
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "Ben")
    window.inspector.typing.flush()
    record = window.session.snapshot.find(window.inspector.shown[0])
    assert isinstance(record, Persona | Channel)
    assert record.name == "Ben"


@pytest.mark.parametrize("choice", THEMES)
def test_every_part_is_painted_in_the_chosen_theme(
    window: MainWindow, choice: str, qapp: QApplication
) -> None:
    window.actions_by_id[f"theme_{choice}"].trigger()
    qapp.processEvents()
    picture = window.grab().toImage()
    theme = window.theme
    assert theme.name == choice == remembered_appearance()
    assert window.actions_by_id[f"theme_{choice}"].isChecked()
    for widget in (window.top_bar, window.palette_panel, window.status):
        corner = widget.mapTo(window, QPoint(4, widget.height() // 2))
        assert picture.pixelColor(corner).name().upper() == theme.surface
    canvas = window.canvas.mapTo(window, QPoint(6, window.canvas.height() - 8))
    assert picture.pixelColor(canvas).name().upper() in (theme.canvas, theme.surface)
    window.actions_by_id["toggle_theme"].trigger()
    assert window.theme.name != choice


def test_a_lent_theme_is_worn_until_it_is_given_back(window: MainWindow) -> None:
    window.appearance.choose("dark")
    window.appearance.lend("projector")
    assert window.canvas.theme.name == window.theme.name == "projector"
    assert remembered_appearance() == window.appearance.choice == "dark"
    window.appearance.lend("")
    assert window.canvas.theme.name == window.theme.name == "dark"


def test_the_sections_of_the_palette_have_headings(window: MainWindow) -> None:
    words = {label.text() for label in window.palette_panel.findChildren(QLabel)}
    assert {"Add to the map", "Channels", "Personas"} <= words


def test_the_board_stays_under_the_hand_when_the_inspector_opens(
    window: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    port, board = window.canvas.viewport(), window.canvas
    place = board.rect_of(card.id)
    assert place is not None
    at = board.view.to_view(place.center().x(), place.center().y()).toPoint()
    before = board.view
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qapp.processEvents()
    assert window.selected == {card.id}
    assert not window.inspector.isVisible()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(window.inspector.isVisible)
    assert board.view == before
    assert window.inspector.shown == (card.id,)
