"""Sticky notes in the window: from the palette, by menu and keys, in the inspector, and in what leaves the program."""

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox

from journey_studio.desktop.window import MainWindow
from journey_studio.document.adding import add
from journey_studio.exporters.formats import produce
from journey_studio.exporters.request import Request
from journey_studio.layout.notes import PAPERS
from journey_studio.model import Sticky

_Key, _ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(window: MainWindow) -> list[str]:
    """Two notes, both selected."""
    document = window.session.document
    assert document
    with document.edit("Add notes") as edit:
        values = {"journey": window.session.journey_id}
        made = [
            add(edit, "sticky", {**values, "text": word, "x": x, "y": 300}).id
            for word, x in (("One", 400), ("Two", 640))
        ]
    window.canvas.select(made)
    window.canvas.setFocus()
    return made


def note(window: MainWindow, key: str) -> Sticky:
    return window.session.snapshot.need(Sticky, key)


def test_one_is_dragged_from_the_palette_to_where_it_lies(window: MainWindow, qapp: QApplication) -> None:
    chip, canvas = window.palette_panel.chip("note", "yellow"), window.canvas
    place = QPoint(620, 420)
    start, target = QPoint(30, 15), chip.mapFromGlobal(canvas.viewport().mapToGlobal(place))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for part in (0.2, 0.5, 0.9, 1.0):
        QTest.mouseMove(chip, start + (target - start) * part)
        qapp.processEvents()
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)
    qapp.processEvents()
    (made,) = window.session.snapshot.all(Sticky)
    assert canvas.view_rect_of(made.id).contains(QPointF(place))
    assert window.is_typing


def test_enter_in_the_palette_lays_one_in_the_middle(window: MainWindow, qapp: QApplication) -> None:
    chip = window.palette_panel.chip("note", "yellow")
    chip.setFocus()
    QTest.keyClick(chip, _Key.Key_Return)
    qapp.processEvents()
    (made,) = window.session.snapshot.all(Sticky)
    assert window.canvas.viewport().rect().contains(window.canvas.view_rect_of(made.id).toAlignedRect())


def test_keys_group_stack_and_lock(window: MainWindow, two: list[str]) -> None:
    one, other = two
    QTest.keyClick(window, _Key.Key_G, _CTRL)
    assert note(window, one).group == note(window, other).group != ""
    QTest.keyClick(window, _Key.Key_G, _CTRL | _SHIFT)
    assert note(window, one).group == ""
    window.canvas.select([one])
    QTest.keyClick(window, _Key.Key_F, _CTRL | _SHIFT)
    assert note(window, one).place > note(window, other).place
    QTest.keyClick(window, _Key.Key_B, _CTRL | _SHIFT)
    assert note(window, one).place < note(window, other).place
    QTest.keyClick(window, _Key.Key_L, _ALT | _SHIFT)
    assert note(window, one).locked
    assert window.actions_by_id["lock"].isChecked()
    QTest.keyClick(window, _Key.Key_L, _ALT | _SHIFT)
    assert not note(window, one).locked


def test_the_menu_colours_them_as_one_step(window: MainWindow, two: list[str]) -> None:
    window.actions_by_id["note_green"].trigger()
    assert {note(window, key).colour for key in two} == {"green"}
    assert window.actions_by_id["note_green"].isChecked()
    window.undo()
    assert {note(window, key).colour for key in two} == {"yellow"}


def test_n_lays_one_while_nothing_is_selected(window: MainWindow, qapp: QApplication) -> None:
    window.canvas.select([])
    window.canvas.setFocus()
    qapp.processEvents()
    QTest.keyClick(window, _Key.Key_N)
    assert len(list(window.session.snapshot.all(Sticky))) == 1
    assert window.is_typing


def test_the_inspector_has_every_field(window: MainWindow, two: list[str]) -> None:
    window.canvas.select([two[0]])
    form = window.inspector.form("sticky")
    colour, width = form.findChild(QComboBox, "colour"), form.findChild(QDoubleSpinBox, "width")
    assert isinstance(colour, QComboBox)
    assert isinstance(width, QDoubleSpinBox)
    colour.setCurrentIndex(colour.findData("blue"))
    colour.activated.emit(colour.currentIndex())
    width.setValue(240)
    window.settle()
    assert (note(window, two[0]).colour, note(window, two[0]).width) == ("blue", 240)
    assert window.canvas.name_of(two[0]) == "Blue note: One"


def test_they_leave_with_the_map(window: MainWindow, two: list[str]) -> None:
    request = Request(window.session.snapshot, window.session.journey_id)
    document = pypdfium2.PdfDocument(produce(".pdf", request).data)
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    svg = produce(".svg", request).data.decode()
    picture = QImage.fromData(produce(".png", request).data)
    yellow = QColor(PAPERS["yellow"][0])
    colours = {
        picture.pixel(x, y) for x in range(0, picture.width(), 20) for y in range(0, picture.height(), 20)
    }
    for word in ("One", "Two"):
        assert word in words
        assert word in svg
    assert PAPERS["yellow"][0] in svg
    assert yellow.rgb() in colours


def test_copy_cut_and_paste(window: MainWindow, two: list[str]) -> None:
    for name in ("copy", "paste"):
        window.actions_by_id[name].trigger()
    assert len(list(window.session.snapshot.all(Sticky))) == 4
    pasted = [note(window, key) for key in window.selected]
    assert {each.text for each in pasted} == {"One", "Two"}
    assert {(each.x, each.y) for each in pasted} == {(416, 316), (656, 316)}
    assert QApplication.clipboard().text() == "One\nTwo"
    window.actions_by_id["cut"].trigger()
    assert {each.id for each in window.session.snapshot.all(Sticky)} == set(two)
    window.actions_by_id["paste"].trigger()
    assert len(list(window.session.snapshot.all(Sticky))) == 4
