"""Weakest touchpoints, pains and answers, channels: the panels beside the board by mouse and key, and the ranks on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from journey_studio.desktop.analysis.channels_panel import ChannelsPanel
from journey_studio.desktop.analysis.lists import nested, top_level
from journey_studio.desktop.analysis.pains_panel import PainsPanel
from journey_studio.desktop.analysis.weakest_panel import WeakestPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.document.changing import change
from journey_studio.model import Card, Connector, Persona

Panel = WeakestPanel | PainsPanel | ChannelsPanel


def opened(window: MainWindow, key: str) -> Panel:
    window.actions_by_id[key].trigger()
    QApplication.processEvents()
    made = window.side.panel(key)
    assert isinstance(made, Panel)
    assert made.isVisible()
    return made


def entries(panel: Panel) -> list[tuple[str, str]]:
    return [(item.text(0), item.text(1)) for item in nested(top_level(panel.list))]


def the(panel: Panel, words: str) -> QTreeWidgetItem:
    return next(item for item in nested(top_level(panel.list)) if item.text(0) == words)


def click(panel: Panel, words: str) -> None:
    item = the(panel, words)
    panel.list.scrollToItem(item)
    place = panel.list.visualItemRect(item).center()
    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def card(window: MainWindow, title: str) -> Card:
    return next(card for card in window.session.snapshot.all(Card) if card.title == title)


def test_the_weakest_are_ranked_with_their_factors(window: MainWindow) -> None:
    panel = opened(window, "weakest")
    told = dict(entries(panel))
    assert told["1. Checkout"] == "36"  # 100 × 0.875 × (1 + 1 + 1 + 5/5)/4 × (1 + 0.38)/2 × 0.6
    assert told["Depth: emotion −1.5"] == "0.88"
    assert told["Abandonment: 38 %"] == "0.69"
    assert told["Comes back · Mia, 27"] == "+1.8"
    assert told["Orders online · Mia, 27"] == "−1.5", "below the valleys"
    assert {"Peaks", "Valleys"} <= {*told}
    click(panel, "1. Checkout")
    assert window.selected == {card(window, "Checkout").id}
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.selected == {card(window, "Delivery tracking").id}
    assert panel.list.hasFocus()


def test_weights_are_typed_and_taken_back(window: MainWindow) -> None:
    panel = opened(window, "weakest")
    assert isinstance(panel, WeakestPanel)
    panel.weights.fold.click()
    panel.weights.fields["unstated"].setValue(1.0)
    panel.fill_now()
    assert dict(entries(panel))["1. Checkout"] == "60"
    assert window.session.journey is not None
    assert window.session.journey.settings["weakest"] == {"unstated": 1.0}
    panel.weights.usual.click()
    assert "weakest" not in window.session.journey.settings
    panel.fill_now()
    assert dict(entries(panel))["1. Checkout"] == "36"
    assert not panel.weights.usual.isEnabled()


def test_ranks_are_shown_on_the_board_and_follow_the_map(window: MainWindow, qtbot: QtBot) -> None:
    assert not list(window.ranks.marks())
    before = window.canvas.grab().toImage()
    window.actions_by_id["ranks"].trigger()
    assert window.ranks.order[0] == card(window, "Checkout").id
    assert len(list(window.ranks.marks())) == 6
    assert window.canvas.grab().toImage() != before
    with window.canvas.document.edit("test") as edit:
        change(edit, card(window, "Checkout").id, {"kind": "note"})
    qtbot.waitUntil(lambda: len(window.ranks.order) == 5, timeout=2000)
    window.actions_by_id["ranks"].trigger()
    assert not list(window.ranks.marks())


def test_a_click_on_a_rank_opens_what_makes_it(window: MainWindow) -> None:
    window.actions_by_id["ranks"].trigger()
    badge = next(badge for badge in window.ranks.marks() if badge.rank == 2)
    viewport, place = window.canvas.viewport(), badge.room.center().toPoint()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert "Rank 2 of the weakest touchpoints, score 15 of 100" in QToolTip.text()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()
    panel = window.side.panel("weakest")
    assert isinstance(panel, WeakestPanel)
    assert panel.isVisible()
    chosen = panel.list.currentItem()
    assert (chosen.text(0)[:3], chosen.isExpanded(), chosen.childCount()) == ("2. ", True, 4)
    window.actions_by_id["ranks"].trigger()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert window.session.document is not None, "without ranks it is a click on the board"


def test_while_presenting_a_click_on_a_rank_brings_no_panel(window: MainWindow) -> None:
    window.actions_by_id["ranks"].trigger()
    window.actions_by_id["present"].trigger()
    QApplication.processEvents()
    viewport = window.canvas.viewport()
    shown = [each for each in window.ranks.marks() if viewport.rect().contains(each.room.toRect())]
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=shown[0].room.center().toPoint())
    QApplication.processEvents()
    assert window.presentation.is_on
    assert window.side.current == ""


def test_by_key_the_list_opens_at_the_selected_touchpoint_and_follows_the_board(window: MainWindow) -> None:
    window.canvas.select([card(window, "Delivery tracking").id])
    panel = opened(window, "weakest")
    assert panel.list.currentItem() is the(panel, "2. Delivery tracking")
    assert the(panel, "2. Delivery tracking").isExpanded()
    window.canvas.select([card(window, "Checkout").id])
    assert panel.list.currentItem() is the(panel, "1. Checkout")


def test_pains_are_rated_by_digits(window: MainWindow) -> None:
    panel = opened(window, "pains")
    assert isinstance(panel, PainsPanel)
    assert entries(panel)[0] == ("Promo code lost at log-in", "Severity 5")
    click(panel, "Sizes differ between brands")
    QTest.keyClick(panel.list, Qt.Key.Key_2)
    assert card(window, "Sizes differ between brands").facts["severity"] == 2
    assert panel.chosen == card(window, "Sizes differ between brands")
    window.undo()
    assert card(window, "Sizes differ between brands").facts["severity"] == 4
    click(panel, "Checkout")  # a breaking point, which has no such fact
    QTest.keyClick(panel.list, Qt.Key.Key_2)
    assert "severity" not in card(window, "Checkout").facts


def test_a_digit_in_the_list_is_not_the_boards(window: MainWindow) -> None:
    panel = opened(window, "pains")
    click(panel, "Sizes differ between brands")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2")
    event.ignore()
    QApplication.sendEvent(panel.list, event)
    assert event.isAccepted()


def test_a_pain_is_answered_and_the_answer_planned(window: MainWindow) -> None:
    panel = opened(window, "pains")
    assert isinstance(panel, PainsPanel)
    click(panel, "Promo code lost at log-in")
    panel.opportunity.click()
    QTest.keyClicks(QApplication.focusWidget(), "Remember it")
    window.settle()
    made, pain = card(window, "Remember it"), card(window, "Promo code lost at log-in")
    assert (made.kind, made.step) == ("opportunity", pain.step)
    panel.fill_now()
    panel.list.setCurrentItem(the(panel, "Remember it"))
    assert not panel.opportunity.isEnabled()
    panel.item.click()
    QTest.keyClicks(QApplication.focusWidget(), "Ticket 12")
    window.settle()
    item = card(window, "Ticket 12")
    links = {
        (each.source, each.target) for each in window.session.snapshot.all(Connector) if each.kind == "link"
    }
    assert links == {(pain.id, made.id), (made.id, item.id)}
    panel.fill_now()
    assert the(panel, "Ticket 12").parent() is the(panel, "Remember it")
    assert panel.count.text() == "3 of 4 pains have no answer yet"
    window.undo()
    assert not [each for each in window.session.snapshot.all(Card) if each.title == "Ticket 12"]


def test_the_type_is_chosen_and_its_breaks_are_listed(window: MainWindow) -> None:
    panel = opened(window, "channels")
    assert isinstance(panel, ChannelsPanel)
    assert panel.verdict.text() == (
        "Stated as cross-channel, and drawn as that: a way is drawn for 1 of 6 changes of channel."
    )
    panel.type.setCurrentIndex(panel.type.findData("omnichannel"))
    panel.type.activated.emit(panel.type.currentIndex())
    assert window.session.journey is not None
    assert window.session.journey.type == "omnichannel"
    assert panel.verdict.text().startswith(
        "Stated as omnichannel; drawn as cross-channel: a way is drawn for 1"
    )
    told = [words for words, _ in entries(panel)]
    assert "Social ad → Product page" in told
    click(panel, "Social ad → Product page")
    assert window.selected == {card(window, "Product page").id}
    assert "many channels" in panel.advice.text()
    window.undo()
    assert window.session.journey.type == "cross-channel"


def test_personas_are_compared_by_channel_and_a_number_leads_to_its_cards(window: MainWindow) -> None:
    mia, office = window.session.snapshot.of_owner(Persona)
    assert window.session.document is not None
    with window.session.document.edit("test") as made:
        change(made, card(window, "Checkout").id, {"personas": [office.id]})
    panel = opened(window, "channels")
    assert isinstance(panel, ChannelsPanel)
    panel.fill_now()
    table = panel.personas
    heads = [table.horizontalHeaderItem(column).text() for column in (0, 1)]
    rows = [table.verticalHeaderItem(row).text() for row in range(table.rowCount())]
    assert heads == [mia.name, office.name]
    assert rows == ["Website", "Social networks", "Review portal", "E-mail", "Mobile app", "Digital"]
    assert [table.item(0, column).text() for column in (0, 1)] == ["1", "2"]
    rect = table.visualItemRect(table.item(0, 1))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.selected == {card(window, "Product page").id, card(window, "Checkout").id}
    QTest.keyClick(table, Qt.Key.Key_Left)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert window.selected == {card(window, "Product page").id}
    assert not table.item(0, 0).font().bold()  # both meet the website
    with window.session.document.edit("test") as made:
        change(made, card(window, "Social ad").id, {"personas": [office.id]})
    panel.fill_now()
    row = next(n for n in range(table.rowCount()) if table.verticalHeaderItem(n).text() == "Social networks")
    assert [table.item(row, column).text() for column in (0, 1)] == ["–", "1"]
    assert table.item(row, 1).font().bold()


def test_what_only_a_stage_asks_for_stands_below_it(window: MainWindow) -> None:
    assert window.session.document is not None
    with window.session.document.edit("test") as made:
        for title in ("Social ad", "Checkout", "Delivery tracking", "Loyalty programme"):
            change(made, card(window, title).id, {"channel": "shop"})
    panel = opened(window, "channels")
    assert isinstance(panel, ChannelsPanel)
    panel.fill_now()
    assert not panel.advice.isVisible()
    said = "Most touchpoints are digital: improve the digital journey first."
    assert [words for words, _ in entries(panel)].count(said) == 1
    assert the(panel, said).parent() is the(panel, "Consideration")


def test_a_map_that_can_only_be_read_is_shown_and_not_changed(window: MainWindow) -> None:
    path = window.session.path
    assert path is not None
    window.session.close()
    window.session.open(path, read_only=True)
    weakest, channels, pains = (opened(window, key) for key in ("weakest", "channels", "pains"))
    assert isinstance(weakest, WeakestPanel)
    assert not weakest.weights.fields["severity"].isEnabled()
    assert isinstance(channels, ChannelsPanel)
    assert not channels.type.isEnabled()
    assert isinstance(pains, PainsPanel)
    click(pains, "Promo code lost at log-in")
    QTest.keyClick(pains.list, Qt.Key.Key_1)
    assert card(window, "Promo code lost at log-in").facts["severity"] == 5
    assert not any(each.isEnabled() for each in (pains.opportunity, pains.item, pains.link))


def test_without_a_map_nothing_is_counted(empty_window: MainWindow) -> None:
    assert empty_window.checking.problems == []
    assert not list(empty_window.ranks.marks())


def test_a_panel_is_parted_from_the_board_by_a_line(window: MainWindow) -> None:
    for key in ("filter", "checks"):
        window.side.open(key)
        QApplication.processEvents()
        picture = window.side.grab().toImage()
        line = {picture.pixelColor(0, y).name() for y in range(50, 300, 10)}
        assert line == {picture.pixelColor(1, 100).name()}, key
        assert line != {picture.pixelColor(8, 100).name()}, key
