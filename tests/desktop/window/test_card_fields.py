"""The fields of cards: for one, for several at once, completion, sources, personas, links; Tab, Escape and the way back."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from journey_studio.desktop.dialogs.choose import ChooseDialog
from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.document.changing import change
from journey_studio.model import Card, Connector, Persona, Tag


def form(window: MainWindow) -> QWidget:
    return window.inspector.form("card")


def field(window: MainWindow, name: str) -> QWidget:
    return cast("QWidget", form(window).findChild(QWidget, name))


def line(window: MainWindow, name: str) -> QLineEdit:
    return cast("QLineEdit", field(window, name))


def box(window: MainWindow, name: str) -> QComboBox:
    return cast("QComboBox", field(window, name))


def choose(made: QComboBox, value: object) -> None:
    made.setCurrentIndex(made.findData(value))
    made.activated.emit(made.currentIndex())


def labels(window: MainWindow) -> list[str]:
    assert window.session.document is not None
    return [entry.label for entry in window.session.document.history if not entry.undone]


def now(window: MainWindow, key: str) -> Card:
    return window.session.snapshot.need(Card, key)


def several(window: MainWindow, count: int = 3) -> list[str]:
    keys = [card.id for card in window.session.snapshot.all(Card)][:count]
    window.canvas.select(keys)
    return keys


def test_several_cards_show_what_they_share_and_change_together(window: MainWindow) -> None:
    keys = several(window, 5)
    owner, kind = line(window, "owner"), box(window, "kind")
    assert owner.isVisible()
    assert not field(window, "title").isVisible()
    assert (owner.text(), owner.placeholderText()) == ("", "Several")
    assert (kind.currentIndex(), kind.placeholderText()) == (-1, "Several")
    choose(box(window, "evidence"), "assumed")
    assert {now(window, key).evidence for key in keys} == {"assumed"}
    QTest.keyClicks(owner, "Sales")
    window.settle()
    assert {now(window, key).owner for key in keys} == {"Sales"}
    assert labels(window) == ["Edit 5 cards", "Edit 5 cards"]
    assert owner.placeholderText() != "Several"


def test_a_mark_that_some_have_is_neither_until_it_is_clicked(window: MainWindow) -> None:
    keys = several(window, 22)
    mark = cast("QCheckBox", field(window, "moment_of_truth"))
    assert mark.checkState() == Qt.CheckState.PartiallyChecked
    mark.click()
    assert all(now(window, key).moment_of_truth for key in keys)
    mark.click()
    assert not any(now(window, key).moment_of_truth for key in keys)


def test_tags_and_personas_of_several_are_added_and_taken_only_as_said(window: MainWindow) -> None:
    first, second, third = several(window)
    with window.canvas.document.edit("Tag") as edit:
        own, common = (add(edit, "tag", {"name": name}).id for name in ("own", "common"))
        change(edit, first, {"tags": [own, common]})
        for key in (second, third):
            change(edit, key, {"tags": [common]})
    tags = line(window, "tags")
    assert tags.text() == "common"
    tags.setText("fresh")
    tags.editingFinished.emit()
    names = {tag.id: tag.name for tag in window.session.snapshot.all(Tag)}
    assert [names[key] for key in now(window, first).tags] == ["own", "fresh"]
    assert [names[key] for key in now(window, second).tags] == ["fresh"]
    mia = next(each for each in field(window, "personas").findChildren(QToolButton) if "Mia" in each.text())
    mia.click()
    assert {now(window, key).personas for key in (first, second, third)} == {("mia",)}


def test_a_card_is_for_some_personas(window: MainWindow, checkout: Card) -> None:
    chips = field(window, "personas").findChildren(QToolButton)
    assert len(chips) == len(list(window.session.snapshot.all(Persona)))
    chips[0].click()
    assert now(window, checkout.id).personas == ("mia",)
    chips[0].click()
    assert now(window, checkout.id).personas == ()


def test_sources_are_rows_and_a_wrong_day_is_said(window: MainWindow, checkout: Card) -> None:
    group = field(window, "sources")
    next(each for each in group.findChildren(QPushButton) if each.text() == "+ Source").click()
    kind = group.findChildren(QComboBox)[0]
    choose(kind, "analytics")
    says, day = group.findChildren(QLineEdit)
    QTest.keyClicks(says, "Funnel")
    window.settle()
    QTest.keyClicks(day, "soon")
    window.settle()
    assert "YYYY-MM-DD" in window.inspector.problem
    day.clear()
    QTest.keyClicks(day, "2026-10-01")
    window.settle()
    (source,) = now(window, checkout.id).sources
    assert (source.type, source.text, source.date) == ("analytics", "Funnel", "2026-10-01")


def test_owners_and_tags_that_are_known_are_offered(window: MainWindow, checkout: Card) -> None:
    owner = line(window, "owner")
    completer = owner.completer()
    completer.setCompletionPrefix("custom")
    assert completer.currentCompletion() == "Customer service"
    with window.canvas.document.edit("Tag") as edit:
        add(edit, "tag", {"name": "quick win"})
    tags = line(window, "tags")
    tags.setText("urgent, qui")
    words = tags.completer()
    assert words.splitPath("urgent, qui") == ["qui"]
    words.setCompletionPrefix("qui")
    assert words.pathFromIndex(words.currentIndex()) == "urgent, quick win"


def test_a_reason_is_asked_for_only_where_people_break_off(window: MainWindow, checkout: Card) -> None:
    reason, mark = field(window, "breaking_reason"), cast("QCheckBox", field(window, "breaking_point"))
    assert reason.isVisible()
    cast("QPlainTextEdit", reason).clear()
    window.settle()
    mark.click()
    assert not reason.isVisible()
    mark.click()
    assert reason.isVisible()


def test_a_card_is_linked_from_a_list_gone_to_and_parted(
    window: MainWindow, checkout: Card, qapp: QApplication
) -> None:
    group = field(window, "links")
    next(each for each in group.findChildren(QPushButton) if each.text().startswith("+ Link")).click()
    asked = next(each for each in window.findChildren(ChooseDialog) if each.isVisible())
    QTest.keyClicks(asked.search, "fit finder")
    QTest.keyClick(asked.search, Qt.Key.Key_Return)
    qapp.processEvents()
    tie = next(each for each in window.session.snapshot.all(Connector) if each.kind == "link")
    assert (tie.source, now(window, tie.target).title) == (checkout.id, "Fit finder on the product page")
    window.canvas.select([checkout.id])
    rows = [each for each in group.findChildren(QPushButton) if "Fit finder" in each.text()]
    rows[0].click()
    assert window.selected == {tie.target}
    back = [each for each in group.findChildren(QPushButton) if "Checkout" in each.text()]
    assert back
    crosses = [each for each in group.findChildren(QPushButton) if each.text() == "×"]
    crosses[0].click()
    assert window.session.snapshot.get(Connector, tie.id) is None
    assert labels(window) == ["Link cards", "Delete connector"]


def test_the_way_to_another_journey_is_there_when_there_is_one(window: MainWindow, checkout: Card) -> None:
    assert not field(window, "link").isVisible()
    with window.canvas.document.edit("Journey") as edit:
        other = add(edit, "journey", {"title": "Returns"}).id
    assert field(window, "link").isVisible()
    assert not field(window, "open_link").isVisible()
    choose(box(window, "link"), other)
    cast("QPushButton", field(window, "open_link")).click()
    assert window.session.journey_id == other


def test_tab_goes_through_the_fields_as_they_are_read_and_escape_back_to_the_board(
    window: MainWindow, checkout: Card, qapp: QApplication
) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F4)
    qapp.processEvents()
    seen = []
    for _ in range(9):
        here = QApplication.focusWidget()
        assert here is not None
        seen.append(here.objectName() or here.property("role"))
        QTest.keyClick(here, Qt.Key.Key_Tab)
    assert seen == ["title", "body", "kind", "channel", "owner", "tags", "chip", "chip", "end_step"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.canvas
    assert window.selected == {checkout.id}


def test_a_hidden_inspector_and_ten_thousand_letters(window: MainWindow, checkout: Card) -> None:
    with window.canvas.document.edit("Long") as edit:
        change(edit, checkout.id, {"body": "x" * 10_000})
    assert len(cast("QPlainTextEdit", field(window, "body")).toPlainText()) == 10_000
