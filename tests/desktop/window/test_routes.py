"""Routes in the window: made by keyboard and by clicks, edited, played, drawn over the board."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journey_studio.desktop.routing.panel import RoutesPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.document.changing import change
from journey_studio.layout import load_theme
from journey_studio.model import Card, Route
from journey_studio.scene import Group
from tests.scene_checks import words

Left = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window: MainWindow) -> RoutesPanel:
    window.actions_by_id["routes"].trigger()
    QApplication.processEvents()
    made = window.side.panel("routes")
    assert isinstance(made, RoutesPanel)
    return made


def key_of(window: MainWindow, title: str) -> str:
    return next(card.id for card in window.session.snapshot.all(Card) if card.title == title)


def route_of(window: MainWindow) -> Route:
    (route,) = window.session.snapshot.all(Route)
    return route


def marks(panel: RoutesPanel, role: str) -> list[Group]:
    """What is drawn over the board: legs or stops."""
    return [mark.group for mark in panel.trail.marks() if mark.group.role == role]


def numbers(panel: RoutesPanel) -> list[str]:
    return [" ".join(words(group)) for group in marks(panel, "stop")]


def make(window: MainWindow, panel: RoutesPanel, *titles: str) -> list[str]:
    keys = [key_of(window, title) for title in titles]
    panel.add(keys)
    return keys


def test_an_empty_panel_invites(window: MainWindow, panel: RoutesPanel) -> None:
    assert panel.hint.isVisible()
    assert not panel.table.isVisible()


def test_selected_cards_become_a_route_by_key_and_go_on(window: MainWindow) -> None:
    keys = [key_of(window, title) for title in ("Social ad", "Checkout")]
    window.canvas.setFocus()
    window.canvas.select(keys)
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert route_of(window).stops == tuple(keys)
    window.canvas.select([keys[0]])
    window.actions_by_id["add_to_route"].trigger()
    assert route_of(window).stops == (*keys, keys[0])
    window.undo()
    assert route_of(window).stops == tuple(keys)


def test_cards_are_clicked_in_order(window: MainWindow, panel: RoutesPanel) -> None:
    QTest.mouseClick(panel.record, Left)
    keys = [key_of(window, title) for title in ("Product page", "Social ad")]
    for key in keys:
        place = window.canvas.view_rect_of(key).center().toPoint() - QPoint(40, 0)
        QTest.mouseClick(window.canvas.viewport(), Left, pos=place)
    assert route_of(window).stops == tuple(keys)


def click(window: MainWindow, title: str) -> str:
    key = key_of(window, title)
    place = window.canvas.view_rect_of(key).center().toPoint() - QPoint(40, 0)
    QTest.mouseClick(window.canvas.viewport(), Left, pos=place)
    QTest.qWait(100)  # longer than the fields wait for the end of a gesture
    return key


def test_while_cards_are_clicked_nothing_opens_or_moves_and_a_strip_says_so(
    window: MainWindow, panel: RoutesPanel
) -> None:
    window.resize(1376, 836)
    QTest.mouseClick(panel.record, Left)
    QApplication.processEvents()
    strip = panel.clicked.strip
    assert strip.isVisible()
    assert strip.words.text() == "Click the cards of a new route in order · Esc ends"
    before = (window.middle.geometry(), window.canvas.view, panel.geometry())
    keys = [click(window, title) for title in ("Product page", "Social ad")]
    assert route_of(window).stops == tuple(keys)
    assert window.inspector.isHidden()
    assert window.selected == frozenset()
    assert (window.middle.geometry(), window.canvas.view, panel.geometry()) == before
    assert strip.words.text() == "Click the cards of Route 1 in order · Esc ends"
    assert window.status.counts.text().startswith("Click the cards of Route 1 in order")
    assert window.canvas.rect().contains(strip.geometry())


def test_escape_ends_clicking_and_enter_takes_the_card_that_has_the_keyboard(
    window: MainWindow, panel: RoutesPanel
) -> None:
    QTest.mouseClick(panel.record, Left)
    assert window.canvas.hasFocus()
    window.canvas.focus(key_of(window, "Social ad"))
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    QTest.qWait(100)
    assert route_of(window).stops == (key_of(window, "Social ad"),)
    assert window.inspector.isHidden()
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    assert not panel.record.isChecked()
    assert not panel.clicked.strip.isVisible()
    assert window.status.counts.text().startswith("6 steps")
    click(window, "Checkout")
    assert window.selected == {key_of(window, "Checkout")}
    assert all(key_of(window, "Checkout") not in route.stops for route in window.session.snapshot.all(Route))


def test_the_route_is_drawn_while_the_panel_is_in_sight(window: MainWindow, panel: RoutesPanel) -> None:
    make(window, panel, "Social ad", "Product page", "Social ad")
    assert len(marks(panel, "leg")) == 2
    assert numbers(panel) == ["1, 3", "2"]
    window.actions_by_id["routes"].trigger()
    assert list(panel.trail.marks()) == []


def test_stops_are_moved_and_taken_out_by_key(window: MainWindow, panel: RoutesPanel) -> None:
    one, two, three = make(window, panel, "Social ad", "Product page", "Checkout")
    panel.route.stops.setFocus()
    panel.route.stops.setCurrentRow(2)
    QTest.keyClick(panel.route.stops, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert route_of(window).stops == (one, three, two)
    QTest.mouseClick(panel.route.down, Left)
    assert route_of(window).stops == (one, two, three)
    panel.route.stops.setCurrentRow(0)
    QTest.mouseClick(panel.route.out, Left)
    assert route_of(window).stops == (two, three)


def test_it_is_played_step_by_step_with_counts(window: MainWindow, panel: RoutesPanel) -> None:
    make(window, panel, "Social ad", "Product page", "Checkout")
    QTest.mouseClick(panel.player.next, Left)
    assert panel.player.told.text().splitlines()[:3] == [
        "Stop 1 of 3: Social ad",
        "1 of up to 8 touchpoints before a purchase",
        "0 changes of channel",
    ]
    QTest.mouseClick(panel.player.next, Left)
    assert "1 change of channel" in panel.player.told.text()
    assert panel.trail.trails[0].at == 1
    gone, ahead = ({item.fill or item.stroke for item in leg.items} for leg in marks(panel, "leg"))  # type: ignore[union-attr]
    assert gone != ahead
    QTest.mouseClick(panel.player.next, Left)
    assert not panel.player.next.isEnabled()
    QTest.mouseClick(panel.player.end, Left)
    assert panel.player.at is None


def test_name_and_persona_are_edits_and_delete_can_be_undone(window: MainWindow, panel: RoutesPanel) -> None:
    make(window, panel, "Social ad")
    panel.route.name.setFocus()
    panel.route.name.setText("Subscription")
    QTest.keyClick(panel.route.name, Qt.Key.Key_Return)
    panel.route.persona.setCurrentIndex(1)
    panel.route.persona.activated.emit(1)
    assert route_of(window).title == "Subscription"
    assert route_of(window).persona is not None
    QTest.mouseClick(panel.route.drop, Left)
    assert list(window.session.snapshot.all(Route)) == []
    window.undo()
    assert route_of(window).title == "Subscription"
    assert panel.table.topLevelItem(0).text(0) == "Subscription"


def test_an_ampersand_in_the_title_of_a_stage_is_one_in_the_list(
    window: MainWindow, panel: RoutesPanel
) -> None:
    make(window, panel, "Social ad", "Checkout")
    stage = window.session.snapshot.stages(window.session.journey_id)[0]
    with window.canvas.document.edit("Rename stage") as edit:
        change(edit, stage.id, {"title": "Ads & awareness"})
    panel.refresh()
    assert panel.purchase.itemText(1) == "Purchase: Ads & awareness"


def test_a_long_name_of_a_route_has_a_second_line(window: MainWindow, panel: RoutesPanel) -> None:
    journey = window.session.journey_id
    with window.canvas.document.edit("Routes") as edit:
        edit.put(
            *(
                Route(id=name[:5], journey=journey, title=name)
                for name in ("Short", "Open-ended subscription")
            )
        )
    panel.refresh()
    long, short = (panel.table.visualItemRect(panel.table.topLevelItem(at)).height() for at in (0, 1))
    assert long > short * 1.4


def test_the_count_ends_at_the_purchase_and_its_stage_can_be_stated(
    window: MainWindow, panel: RoutesPanel
) -> None:
    make(window, panel, "Social ad", "Product page", "Checkout", "Social ad")
    assert panel.table.topLevelItem(0).text(1) == "2 of 8"
    assert panel.player.told.text().splitlines()[:2] == [
        "2 of up to 8 touchpoints before a purchase",
        "The purchase is stop 3: the count ends there",
    ]
    choice = panel.purchase
    assert choice.itemText(0) == "Purchase: Purchase (its name tells)"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert panel.table.topLevelItem(0).text(1) == "4 of 8"
    assert "No stage of the purchase: all touchpoints count" in panel.player.told.text()
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert panel.table.topLevelItem(0).text(1) == "0 of 8"
    window.undo()
    window.undo()
    assert panel.table.topLevelItem(0).text(1) == "2 of 8"
    assert choice.currentIndex() == 0


def test_routes_that_are_ticked_are_drawn_beside_the_chosen_one_until_one_is_played(
    window: MainWindow, panel: RoutesPanel
) -> None:
    make(window, panel, "Social ad", "Checkout")
    QTest.mouseClick(panel.new, Left)
    make(window, panel, "Checkout", "Social ad")
    assert numbers(panel) == ["1", "2"]
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_Up)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    QTest.keyClick(panel.table, Qt.Key.Key_Up)
    assert panel.chosen is not None
    assert len(panel.chosen.route.stops) == 2
    assert numbers(panel) == ["A 1", "A 2", "B 1", "B 2"]
    QTest.mouseClick(panel.player.next, Left)
    assert numbers(panel) == ["1", "2"]
    QTest.mouseClick(panel.player.end, Left)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    assert numbers(panel) == ["1", "2"]


def test_a_route_is_laid_out_once_while_the_board_only_moves(window: MainWindow, panel: RoutesPanel) -> None:
    make(window, panel, "Social ad", "Checkout")
    before = marks(panel, "leg")
    window.canvas.pan(-40, -30)
    after = marks(panel, "leg")
    assert [one is other for one, other in zip(before, after, strict=True)] == [True]
    window.canvas.zoom_to(0.3)
    assert marks(panel, "leg")[0] is not before[0]


def test_a_route_is_played_by_key_while_the_board_has_the_keyboard(
    window: MainWindow, panel: RoutesPanel
) -> None:
    assert not window.actions_by_id["next_stop"].isEnabled()
    make(window, panel, "Social ad", "Product page", "Checkout")
    window.refresh_actions()
    window.canvas.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    for key, at in ((Qt.Key.Key_PageDown, 0), (Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, 0)):
        QTest.keyClick(window.canvas, key, alt)
        assert panel.player.at == at
    assert window.canvas.hasFocus()


def test_signs_of_routes_follow_the_theme(window: MainWindow, panel: RoutesPanel) -> None:
    make(window, panel, "Social ad")

    def sign() -> str:
        line = panel.table.topLevelItem(0)
        assert line is not None
        return line.icon(0).pixmap(18, 18).toImage().pixelColor(9, 2).name().upper()

    assert sign() == load_theme("light").guides
    window.appearance.choose("dark")
    QApplication.processEvents()
    assert sign() == load_theme("dark").guides
