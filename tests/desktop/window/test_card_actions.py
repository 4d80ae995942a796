"""What menus and keys say of cards: marks, evidence, kind, channel, owner, tags, span; one edit for all selected."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from journey_studio.desktop.dialogs.choose import ChooseDialog
from journey_studio.desktop.menus import context_menu
from journey_studio.desktop.window import MainWindow
from journey_studio.model import Card, Channel, Persona, Tag

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
MOST_ENTRIES = 16


def labels(window: MainWindow) -> list[str]:
    assert window.session.document is not None
    return [entry.label for entry in window.session.document.history if not entry.undone]


def some(window: MainWindow, count: int = 3) -> list[str]:
    cards = [card.id for card in window.session.snapshot.all(Card) if not card.moment_of_truth][:count]
    window.canvas.select(cards)
    window.canvas.setFocus()
    return cards


def now(window: MainWindow, keys: list[str]) -> list[Card]:
    return [window.session.snapshot.need(Card, key) for key in keys]


def dialog(window: MainWindow) -> ChooseDialog:
    found = [each for each in window.findChildren(ChooseDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_moment_of_truth_is_set_and_taken_by_key_for_all(window: MainWindow) -> None:
    keys = some(window)
    QTest.keyClick(window.canvas, Qt.Key.Key_M, CTRL | SHIFT)
    assert all(card.moment_of_truth for card in now(window, keys))
    assert window.actions_by_id["moment_of_truth"].isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_M, CTRL | SHIFT)
    assert not any(card.moment_of_truth for card in now(window, keys))
    assert labels(window) == ["Mark as moment of truth", "No moment of truth"]


def test_a_breaking_point_asks_for_its_reason(window: MainWindow, qapp: QApplication) -> None:
    keys = some(window, 1)
    QTest.keyClick(window.canvas, Qt.Key.Key_K, CTRL | SHIFT)
    qapp.processEvents()
    assert now(window, keys)[0].breaking_point
    assert QApplication.focusWidget() is window.inspector.form("card").findChild(QWidget, "breaking_reason")


@pytest.mark.parametrize(
    ("action", "field", "value"),
    [
        ("evidence_researched", "evidence", "researched"),
        ("evidence_partly", "evidence", "partly"),
        ("sign_negative", "sign", "negative"),
        ("kind_opportunity", "kind", "opportunity"),
    ],
)
def test_by_menu_for_all_selected_in_one_edit(
    window: MainWindow, action: str, field: str, value: str
) -> None:
    keys = some(window, 4)
    window.actions_by_id[action].trigger()
    assert {getattr(card, field) for card in now(window, keys)} == {value}
    assert len(labels(window)) == 1
    assert window.actions_by_id[action].isChecked()


def test_a_channel_is_chosen_by_typing_or_made(window: MainWindow) -> None:
    keys = some(window)
    window.actions_by_id["set_channel"].trigger()
    asked = dialog(window)
    known = window.session.snapshot.of_owner(Channel)[1]
    QTest.keyClicks(asked.search, known.name)
    QTest.keyClick(asked.search, Qt.Key.Key_Return)
    assert {card.channel for card in now(window, keys)} == {known.id}
    window.actions_by_id["set_channel"].trigger()
    QTest.keyClicks(dialog(window).search, "Fax")
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Return)
    fax = next(each for each in window.session.snapshot.all(Channel) if each.name == "Fax")
    assert {card.channel for card in now(window, keys)} == {fax.id}
    assert labels(window) == ["Set channel", "Set channel"]


def test_an_owner_is_one_that_is_known_or_new(window: MainWindow) -> None:
    keys = some(window)
    window.actions_by_id["set_owner"].trigger()
    QTest.keyClicks(dialog(window).search, "Sales team")
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Return)
    assert {card.owner for card in now(window, keys)} == {"Sales team"}
    others = [card.id for card in window.session.snapshot.all(Card) if card.id not in keys][:1]
    window.canvas.select(others)
    window.actions_by_id["set_owner"].trigger()
    QTest.keyClicks(dialog(window).search, "sales te")
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Up)
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Return)
    assert now(window, others)[0].owner == "Sales team"


def test_tags_and_personas_are_added_and_taken(window: MainWindow) -> None:
    keys = some(window)
    for _ in range(2):
        window.actions_by_id["set_tag"].trigger()
        QTest.keyClicks(dialog(window).search, "quick win")
        QTest.keyClick(dialog(window).search, Qt.Key.Key_Return)
        tags = [tag.id for tag in window.session.snapshot.all(Tag) if tag.name == "quick win"]
        held = [set(tags) <= set(card.tags) for card in now(window, keys)]
        assert held == [True] * 3 or labels(window) == ["Set tags", "Set tags"]
    assert not any(set(tags) & set(card.tags) for card in now(window, keys))
    mia = window.session.snapshot.of_owner(Persona)[0]
    window.actions_by_id["set_personas"].trigger()
    QTest.keyClicks(dialog(window).search, mia.name)
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Return)
    assert {card.personas for card in now(window, keys)} == {(mia.id,)}


def test_escape_leaves_all_as_it_was_and_gives_the_keyboard_back(
    window: MainWindow, qapp: QApplication
) -> None:
    some(window)
    window.actions_by_id["set_tag"].trigger()
    QTest.keyClick(dialog(window).search, Qt.Key.Key_Escape)
    qapp.processEvents()
    assert labels(window) == []
    assert QApplication.focusWidget() is window.canvas


def test_the_span_by_key(window: MainWindow, checkout: Card) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_Right, ALT | SHIFT)
    assert now(window, [checkout.id])[0].end_step
    QTest.keyClick(window.canvas, Qt.Key.Key_Left, ALT | SHIFT)
    assert now(window, [checkout.id])[0].end_step is None


def test_the_context_menu_offers_only_what_can_be_done(window: MainWindow, checkout: Card) -> None:
    def entries() -> dict[str, list[str]]:
        menu = context_menu(window, window.actions_by_id)
        for each in (menu, *menu.findChildren(QMenu)):
            shown = [entry for entry in each.actions() if entry.isVisible()]
            assert not any(one.isSeparator() and other.isSeparator() for one, other in pairwise(shown))
            assert not shown or not (shown[0].isSeparator() or shown[-1].isSeparator())
        words = {
            entry.text(): [each.text() for each in entry.menu().actions()] if entry.menu() else []
            for entry in menu.actions()
            if entry.isVisible() and not entry.isSeparator()
        }
        menu.deleteLater()
        return words

    window.canvas.setFocus()
    with_card = entries()
    assert len(with_card) <= MOST_ENTRIES
    assert next(iter(with_card)) == "Edit text"
    assert {"Cut", "Copy", "Paste", "Duplicate", "Delete", "Kind"} <= {*with_card}
    assert {"Moment of truth", "Breaking point", "Evidence"} <= {*with_card["Marks and evidence"]}
    assert {"Channel …", "Owner …", "Tag …"} <= {*with_card["Channel, owner, tags"]}
    assert "Span" in with_card["Move"]
    assert "Link to a card …" in with_card["Connectors and routes"]
    window.canvas.select([])
    without = entries()
    assert not {"Kind", "Cut", "Delete", "Move", "Edit text"} & {*without}
    assert {"Paste", "Insert", "View"} <= {*without}
