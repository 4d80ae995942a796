"""What a screen reader finds on the canvas."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from journey_studio.desktop.canvas import BoardCanvas, accessible
from journey_studio.document.changing import delete
from journey_studio.document.moving import move
from tests.desktop.canvas.hands import middle_of

_Name = QAccessible.Text.Name


def test_the_board_is_a_list_named_after_its_journey(canvas: BoardCanvas) -> None:
    found = QAccessible.queryAccessibleInterface(canvas)
    assert found.role() == QAccessible.Role.List
    assert found.text(_Name) == "Journey map: Winter boots, online"
    assert found.childCount() == len(canvas.spots()) > 30


def test_its_children_are_what_can_be_selected_with_their_names(canvas: BoardCanvas) -> None:
    found = QAccessible.queryAccessibleInterface(canvas)
    names = [found.child(number).text(_Name) for number in range(found.childCount())]
    assert names[0] == "Stage 1 of 5: Awareness"
    assert "Touchpoint, Reads reviews: Review portal, moment of truth, Review portal" in names
    assert any(name.startswith("Mia, 27 at Orders online: -1.5") for name in names)
    assert all(names)


def test_a_child_says_where_it_is_and_whether_it_is_selected(canvas: BoardCanvas) -> None:
    found = QAccessible.queryAccessibleInterface(canvas)
    owners = [spot.owner for spot in canvas.spots()]
    card = found.child(owners.index("card-9"))
    assert card.role() == QAccessible.Role.ListItem
    assert card.parent().text(_Name) == found.text(_Name)
    assert found.indexOfChild(card) == owners.index("card-9")
    assert card.rect().contains(canvas.viewport().mapToGlobal(middle_of(canvas, "card-9")))
    assert not card.state().selected  # type: ignore[attr-defined]
    canvas.focus("card-9")
    assert card.state().selected  # type: ignore[attr-defined]
    assert card.state().focused  # type: ignore[attr-defined]
    assert found.focusChild().text(_Name) == card.text(_Name)
    at = canvas.viewport().mapToGlobal(middle_of(canvas, "card-9"))
    assert found.childAt(at.x(), at.y()).text(_Name) == card.text(_Name)
    nowhere = canvas.viewport().mapToGlobal(QPoint(2, 2))
    assert found.childAt(nowhere.x(), nowhere.y()) is None


def test_what_is_deleted_is_not_valid_any_more(canvas: BoardCanvas) -> None:
    found = QAccessible.queryAccessibleInterface(canvas)
    owners = [spot.owner for spot in canvas.spots()]
    card = found.child(owners.index("card-9"))
    with canvas.document.edit("Delete") as edit:
        delete(edit, "card-9")
    assert not card.isValid()
    assert found.childCount() == len(owners) - 1


def test_moves_and_focus_are_told_where_a_screen_reader_runs(
    canvas: BoardCanvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessible.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", told.append)
    with canvas.document.edit("Move touchpoint") as edit:
        move(edit, "card-9", step="step-1")
    canvas.document.undo()
    said = [event.message() for event in told if isinstance(event, QAccessibleAnnouncementEvent)]
    assert said[0].startswith("Move touchpoint. Touchpoint, Sees an ad: Review portal")
    assert said[1].startswith("Undone: Move touchpoint. Touchpoint, Reads reviews")
    canvas.focus("card-3")
    assert told[-1].type() == QAccessible.Event.Focus
    assert told[-1].child() == [spot.owner for spot in canvas.spots()].index("card-3")


def test_nothing_is_told_where_none_runs(canvas: BoardCanvas, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessible.QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", told.append)
    canvas.focus("card-3")
    assert told == []
