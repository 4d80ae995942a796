"""The personas panel: cards that are typed over, opened, ordered, copied, deleted and drawn, by mouse and by key."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget

from journey_studio.desktop.personas.card import PersonaCard
from journey_studio.desktop.personas.keys import LINES
from journey_studio.desktop.personas.panel import PersonasPanel
from journey_studio.desktop.window import MainWindow
from journey_studio.insight.filtering import Filter
from journey_studio.model import Card, Curve, Lane, Persona
from journey_studio.model.persona import Member, PersonaFact

NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(window: MainWindow, qapp: QApplication) -> PersonasPanel:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.actions_by_id["personas"].trigger()
    qapp.processEvents()
    made = window.side.panel("personas")
    assert isinstance(made, PersonasPanel)
    assert made.isVisible()
    return made


def personas(panel: PersonasPanel) -> tuple[Persona, ...]:
    return panel.main.session.snapshot.of_owner(Persona)


def first(panel: PersonasPanel) -> PersonaCard:
    return panel.cards[personas(panel)[0].id]


def put(panel: PersonasPanel, **values: object) -> None:
    with panel.main.session.document.edit("Change") as edit:
        edit.put(replace(personas(panel)[0], **values))


def key(card: QWidget, pressed: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    card.setFocus()
    QTest.keyClick(card, pressed, held)


def latest(panel: PersonasPanel) -> str:
    return next(entry.label for entry in reversed(panel.main.session.document.history) if not entry.undone)


def test_there_is_a_card_for_each_persona_in_their_order(panel: PersonasPanel) -> None:
    names = [panel.cards[persona.id].lines["name"].text() for persona in personas(panel)]
    assert names == [persona.name for persona in personas(panel)]
    assert first(panel).accessibleName().startswith(f"{names[0]}, ")
    assert "1 of 2" in first(panel).accessibleName()


def test_name_role_and_segment_are_typed_in_place(panel: PersonasPanel) -> None:
    card = first(panel)
    for name, words in (("name", "Mia Martin"), ("role", "Nurse"), ("segment", "New lead")):
        card.lines[name].setFocus()
        card.lines[name].selectAll()
        QTest.keyClicks(card.lines[name], words)
    panel.typing.flush()
    persona = personas(panel)[0]
    assert (persona.name, persona.role, persona.segment) == ("Mia Martin", "Nurse", "New lead")
    assert panel.cards[persona.id] is card


def test_segments_are_offered_while_one_types_and_below_the_line_by_key(
    panel: PersonasPanel, qapp: QApplication
) -> None:
    put(panel, segment="")
    line = first(panel).lines["segment"]
    line.setFocus()
    qapp.processEvents()
    QTest.keyClick(line, Qt.Key.Key_Down)
    offers = line.completer()
    assert offers.popup().isVisible()
    names = [offers.completionModel().index(n, 0).data() for n in range(offers.completionCount())]
    assert names == ["High-value repeat customer", "New lead"]  # of the other persona; a preset
    QTest.keyClick(offers.popup(), Qt.Key.Key_Escape)
    QTest.keyClicks(line, "Students, lea")
    assert offers.popup().isVisible()
    QTest.keyClick(offers.popup(), Qt.Key.Key_Down)
    QTest.keyClick(offers.popup(), Qt.Key.Key_Return)
    panel.typing.flush()
    assert line.text() == personas(panel)[0].segment == "Students, New lead"
    assert personas(panel)[0].segments == ("Students", "New lead")


def test_a_persona_keeps_a_name(panel: PersonasPanel) -> None:
    card = first(panel)
    card.lines["name"].selectAll()
    QTest.keyClick(card.lines["name"], Qt.Key.Key_Backspace)
    panel.typing.flush()
    assert "name" in panel.problem.text()
    assert panel.problem.isVisible()
    assert personas(panel)[0].name != ""


def test_facts_stand_by_kind_and_say_how_sure_they_are(panel: PersonasPanel) -> None:
    facts = (PersonaFact("need", "Warm feet"), PersonaFact("behaviour", "Compares", "data-backed"))
    put(panel, facts=facts)
    card = first(panel)
    card.open(True)
    assert [card.facts.texts[n].toPlainText() for n in (0, 1)] == ["Warm feet", "Compares"]
    assert [card.facts.levels[n].text() for n in (0, 1)] == ["Assumed", "Data-backed"]
    above, below = card.facts.texts[1], card.facts.texts[0]
    assert above.mapTo(card, QPoint()).y() < below.mapTo(card, QPoint()).y()
    QTest.mouseClick(card.facts.levels[0], _LEFT)
    assert personas(panel)[0].facts[0].level == "data-backed"
    card.facts.texts[0].selectAll()
    QTest.keyClicks(card.facts.texts[0], "Dry feet")
    panel.typing.flush()
    assert personas(panel)[0].facts[0].text == "Dry feet"
    assert "2 facts, 2 backed by data" in card.kind.text()


def test_a_fact_is_added_typed_and_removed(panel: PersonasPanel) -> None:
    put(panel, facts=())
    card = first(panel)
    card.open(True)
    card.facts.add_fact("quote")
    QTest.keyClicks(card.facts.texts[0], "They fit.")
    panel.typing.flush()
    assert personas(panel)[0].facts == (PersonaFact("quote", "They fit."),)
    cross = next(b for b in card.facts.findChildren(QWidget) if b.accessibleName() == "Remove: They fit.")
    QTest.mouseClick(cross, _LEFT)
    assert personas(panel)[0].facts == ()


def test_a_buying_group_shows_its_members_and_their_roles(panel: PersonasPanel) -> None:
    put(panel, kind="buying group", members=(Member("Eva", "Decides"),))
    card = first(panel)
    card.open(True)
    assert card.members.isVisible()
    assert "Buying group: 1 member" in card.kind.text()
    lines = [line.text() for line in card.members.findChildren(type(card.lines["name"]))]
    assert lines == ["Eva", "Decides"]


def test_a_buying_group_is_made_and_its_members_get_the_roles_of_the_field(
    panel: PersonasPanel, qapp: QApplication
) -> None:
    QTest.mouseClick(panel.new_group, _LEFT)
    group = personas(panel)[-1]
    card = panel.cards[group.id]
    assert (group.kind, card.lines["name"].hasFocus()) == ("buying group", True)
    QTest.keyClicks(card.lines["name"], "Purchasing")
    add = next(each for each in card.members.findChildren(QPushButton) if each.text() == "+ Member")
    QTest.mouseClick(add, _LEFT)
    name, role = card.members.findChildren(QLineEdit)
    QTest.keyClicks(name, "Eva")
    role.setFocus()
    qapp.processEvents()
    QTest.keyClicks(role, "dec")
    popup = role.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    panel.typing.flush()
    group = personas(panel)[-1]
    assert (group.name, group.members) == ("Purchasing", (Member("Eva", "Decider"),))
    panel.wish(group.id, "kind")
    assert personas(panel)[-1].kind == "persona"
    assert not card.members.isVisible()
    panel.wish(group.id, "kind")
    assert personas(panel)[-1].members == (Member("Eva", "Decider"),)


def test_only_the_map_of_one_persona_stands_out(panel: PersonasPanel) -> None:
    window = panel.main
    mia, office = personas(panel)
    card = next(card for card in window.session.snapshot.all(Card) if card.title == "Checkout")
    with window.session.document.edit("test") as edit:
        edit.put(replace(card, personas=(mia.id,)))
    key(panel.cards[office.id], Qt.Key.Key_O, ALT)
    assert window.standing.filter == Filter.of({"persona": [office.id]})
    assert card.id in window.canvas.emphasis.aside
    key(panel.cards[mia.id], Qt.Key.Key_O, ALT)
    assert card.id not in window.canvas.emphasis.aside
    key(panel.cards[mia.id], Qt.Key.Key_O, ALT)
    assert not window.standing.filter
    assert not window.canvas.emphasis.aside


def test_a_persona_gets_a_journey_of_its_own(panel: PersonasPanel) -> None:
    window, office = panel.main, personas(panel)[1]
    before = window.session.journey
    panel.wish(office.id, "journey")
    journey = window.session.journey
    assert journey is not None
    assert (journey.origin, journey.title) == (before.id, f"{before.title} – {office.name}")
    (curve,) = window.session.snapshot.curves(journey.id)
    assert curve.persona == office.id
    assert {point.evidence for point in window.session.snapshot.emotions(curve.id)} == {"assumed"}
    window.undo()
    assert window.session.journey == before


def test_keys_open_order_copy_and_delete(panel: PersonasPanel) -> None:
    one, two = personas(panel)
    card = panel.cards[one.id]
    key(card, Qt.Key.Key_Return)
    assert card.body.isVisible()
    key(card, Qt.Key.Key_Down, ALT)
    assert [each.id for each in personas(panel)] == [two.id, one.id]
    assert card.hasFocus()
    key(card, Qt.Key.Key_Up, ALT)
    assert [each.id for each in personas(panel)] == [one.id, two.id]
    key(card, Qt.Key.Key_Down)
    assert panel.cards[two.id].hasFocus()
    key(card, Qt.Key.Key_D, CTRL)
    assert [each.name for each in personas(panel)] == [one.name, f"{one.name} (copy)", two.name]
    assert latest(panel) == "Duplicate persona"
    key(card, Qt.Key.Key_F2)
    assert card.lines["name"].selectedText() == one.name


def test_deleting_says_what_goes_along_and_can_be_taken_back(panel: PersonasPanel) -> None:
    one, two = personas(panel)
    before = panel.main.session.snapshot
    points = len(before.emotions(next(c.id for c in before.all(Curve) if c.persona == one.id)))
    key(panel.cards[one.id], Qt.Key.Key_Delete)
    assert panel.main.notice.text == f"“{one.name}” is deleted, with 1 curve and {points} points."
    assert [each.id for each in personas(panel)] == [two.id]
    assert panel.cards[two.id].hasFocus()
    panel.main.notice.choose("Undo")
    assert {r.id: r for r in panel.main.session.snapshot.records()} == {r.id: r for r in before.records()}
    assert set(panel.cards) == {one.id, two.id}


def test_the_curve_is_hidden_shown_and_drawn_by_key_and_button(panel: PersonasPanel) -> None:
    one = personas(panel)[0]
    card = panel.cards[one.id]
    assert card.curve.text() == "Hide its curve"
    QTest.mouseClick(card.curve, _LEFT)
    assert card.curve.text() == "Show its curve"
    key(card, Qt.Key.Key_Return, CTRL)
    assert card.curve.text() == "Hide its curve"
    panel.add()
    new = panel.cards[personas(panel)[-1].id]
    assert new.curve.text() == "Draw its curve"
    QTest.mouseClick(new.curve, _LEFT)
    assert any(curve.persona == new.key for curve in panel.main.session.snapshot.all(Curve))
    assert "first point" in panel.main.notice.text
    panel.main.actions_by_id["add_emotion"].trigger()
    assert panel.main.notice.text == "", "the first point is set: the hint is over"


def mouse(target: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    down = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else _LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else _LEFT
    event = QMouseEvent(kind, target.mapFromGlobal(at), at, button, down, NONE)
    QApplication.sendEvent(target, event)


def test_a_portrait_is_dragged_to_an_emotion_lane(panel: PersonasPanel, qapp: QApplication) -> None:
    window = panel.main
    lane = Lane(id="own", journey=window.session.journey_id, kind="emotion", title="Own", rank="zz")
    with window.session.document.edit("Lane") as edit:
        edit.put(lane)
    window.canvas.fit_all()
    qapp.processEvents()
    one = personas(panel)[0]
    portrait, port = panel.cards[one.id].portrait, window.canvas.viewport()
    start = portrait.mapToGlobal(QPointF(20, 20))
    goal = port.mapToGlobal(window.canvas.view.rect_to_view(window.canvas.rect_of("own")).center())
    mouse(portrait, QEvent.Type.MouseButtonPress, start)
    for part in (0.3, 0.7, 1.0):
        mouse(portrait, QEvent.Type.MouseMove, start + (goal - start) * part)
    mouse(portrait, QEvent.Type.MouseButtonRelease, goal)
    (curve,) = [c for c in window.session.snapshot.all(Curve) if c.persona == one.id]
    assert curve.lane == "own"
    mouse(portrait, QEvent.Type.MouseButtonPress, start)
    mouse(portrait, QEvent.Type.MouseButtonRelease, start)
    assert panel.cards[one.id].body.isVisibleTo(panel)  # the fields of the curve may stand before it


def picture(folder: Path) -> Path:
    path = folder / "face.png"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("#AA3300"))
    image.save(str(path))
    return path


def test_a_portrait_is_dropped_pasted_and_removed(panel: PersonasPanel, tmp_path: Path) -> None:
    card, data = first(panel), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
    card.dropped.emit(data)
    kept = personas(panel)[0].portrait
    assert panel.main.session.document.ledger.asset(kept).width == 40
    assert latest(panel) == "Set portrait"
    panel.wish(card.key, "unpicture")
    assert personas(panel)[0].portrait == ""
    QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path))))
    key(card, Qt.Key.Key_V, CTRL)
    assert personas(panel)[0].portrait
    QGuiApplication.clipboard().setText("no picture")
    key(card, Qt.Key.Key_V, CTRL)
    assert panel.main.notice.text == "There is no picture on the clipboard: copy one first."


def test_only_pictures_can_be_dropped(panel: PersonasPanel, tmp_path: Path) -> None:
    taken = []
    for name in ("face.png", "notes.txt"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, _LEFT, NONE)
        event.ignore()
        first(panel).dragEnterEvent(event)
        taken.append(event.isAccepted())
    assert taken == [True, False]


def test_the_menu_offers_what_can_be_done(panel: PersonasPanel) -> None:
    QGuiApplication.clipboard().clear()
    first(panel).menu_asked.emit(QPoint(10, 10))
    menu = panel.findChild(QMenu)
    offered = {action.objectName(): action.isEnabled() for action in menu.actions() if action.objectName()}
    assert offered.keys() == {line.wish for line in LINES if line}
    assert {wish for wish, on in offered.items() if not on} == {"paste", "unpicture"}
    next(action for action in menu.actions() if action.objectName() == "fields").trigger()
    assert panel.main.inspector.shown == (first(panel).key,)
    menu.close()


def test_without_a_persona_it_invites(panel: PersonasPanel) -> None:
    for persona in personas(panel):
        panel.wish(persona.id, "delete")
    assert panel.empty.isVisible()
    assert panel.new.hasFocus()
    QTest.keyClick(panel.new, Qt.Key.Key_Space)
    assert panel.empty.isHidden()
    assert first(panel).lines["name"].hasFocus()
    assert not first(panel).body.isHidden()


def test_thirty_personas_keep_their_cards_when_one_changes(panel: PersonasPanel) -> None:
    with panel.main.session.document.edit("Crowd") as edit:
        edit.put(*(Persona(id=f"p{n}", name=f"Person {n}", rank=f"z{n:02}") for n in range(30)))
    assert len(panel.cards) == 32
    cards = dict(panel.cards)
    put(panel, name="Another name")
    assert panel.cards == cards
    panel.cards["p29"].setFocus()
    QApplication.processEvents()
    assert not panel.cards["p29"].visibleRegion().isEmpty()


def test_a_map_to_be_read_only_shows_and_changes_nothing(empty_window: MainWindow, boots: Path) -> None:
    empty_window.maps.open(boots, read_only=True)
    panel = empty_window.side.open("personas")
    assert isinstance(panel, PersonasPanel)
    card = first(panel)
    assert card.lines["name"].isReadOnly()
    assert not panel.new.isEnabled()
    history = empty_window.session.document.history
    for wish in ("delete", "duplicate", "up", "curve", "unpicture"):
        panel.wish(card.key, wish)
    assert empty_window.session.document.history == history
