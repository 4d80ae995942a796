"""Hands for tests: real mouse and key events on a canvas that shows a map from a file, and the proof that an edit holds."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.canvas.editing import current
from journey_studio.desktop.canvas.editor import InlineEditor
from journey_studio.desktop.canvas.gestures.choosing import use_hands
from journey_studio.desktop.canvas.gestures.feelings import Feelings
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.document import Document
from journey_studio.layout import load_theme
from journey_studio.model import Card, Record, Snapshot
from journey_studio.store import create_map, open_map
from tests.builders import JourneyBuilder

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class Hands:
    """A canvas in a window at 100 %, its document, and what hands do on it. Points are px of the viewport."""

    def __init__(self, builder: JourneyBuilder, folder: Path) -> None:
        self.path = folder / "map.journey"
        create_map(self.path, builder.snapshot.records())
        self.document = Document(open_map(self.path))
        self.window = QWidget()
        self.window.resize(1500, 900)
        self.canvas = BoardCanvas(self.window)
        self.canvas.setGeometry(200, 0, 1300, 900)
        use_hands(self.canvas)
        self.canvas.show_journey(self.document, builder.journey.id, load_theme("light"))
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.canvas.setFocus()
        self.canvas.zoom_to(1.0)

    @property
    def snapshot(self) -> Snapshot:
        return self.document.snapshot

    @property
    def places(self) -> Places:
        return Places.of(self.snapshot, self.canvas.journey, self.canvas.scene)

    @property
    def editor(self) -> InlineEditor | None:
        return current(self.canvas)

    @property
    def typing(self) -> InlineEditor:
        editor = self.editor
        assert editor is not None
        return editor

    def rect(self, owner: str) -> QRectF:
        place, index = self.canvas.rect_of(owner), self.canvas.index
        assert place
        assert index
        in_head = index.kind_of(owner) in ("stages", "steps")
        return (self.canvas.sticky.head_view if in_head else self.canvas.view).rect_to_view(place)

    def on(self, owner: str, x: float = 0.5, y: float = 0.5) -> QPointF:
        rect = self.rect(owner)
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())

    def cell(self, lane: str, column: int, y: float = 0.5) -> QPointF:
        row = self.places.lane(lane)
        assert row
        return self.canvas.view.to_view(self.places.grid.centre(column), row.y + y * row.height)

    def label(self, lane: str) -> QPointF:
        row = self.places.lane(lane)
        assert row
        return self.canvas.sticky.label_view.to_view(40, row.y + 20)

    def feeling(self, lane: str, column: int, value: float) -> QPointF:
        row = self.places.lane(lane)
        assert row
        scale = Feelings.of(row)
        assert scale
        return self.canvas.view.to_view(self.places.grid.centre(column), scale.height(value))

    def press(self, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        self._mouse(QEvent.Type.MouseButtonPress, at, _LEFT, held)

    def move(self, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, held)

    def hover(self, at: QPointF) -> None:
        """Move the mouse with no button down."""
        port, none = self.canvas.viewport(), Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, port.mapToGlobal(at), none, none, NONE)
        QApplication.sendEvent(port, event)

    def release(self, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        self._mouse(QEvent.Type.MouseButtonRelease, at, _LEFT, held)

    def click(self, at: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        self.press(at, held)
        self.release(at, held)

    def double_click(self, at: QPointF) -> None:
        self.click(at)
        self._mouse(QEvent.Type.MouseButtonDblClick, at, _LEFT, NONE)
        self.release(at)

    def carry(self, start: QPointF, end: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        """Press and drag in four steps, and hold."""
        self.press(start, held)
        for part in range(1, 5):
            self.move(start + (end - start) * (part / 4), held)

    def drag(self, start: QPointF, end: QPointF, held: Qt.KeyboardModifier = NONE) -> None:
        self.carry(start, end, held)
        self.release(end, held)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        """A key press and release where the keyboard is."""
        target = QApplication.focusWidget() or self.canvas
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, held, text))

    def type(self, words: str) -> None:
        """Letter by letter, as a keyboard gives them."""
        for letter in words:
            key = Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_A
            self.key(key, NONE, "\r" if letter == "\n" else letter)

    def card(self, key: str) -> Card:
        return self.snapshot.need(Card, key)

    def pile(self, lane: str, step: str) -> list[str]:
        return [card.id for card in self.snapshot.cards(lane) if card.step == step]

    def titles(self, lane: str, step: str) -> list[str]:
        return [card.title for card in self.snapshot.cards(lane) if card.step == step]

    def only(self, owner: str) -> None:
        self.canvas.select({owner})
        self.canvas.setFocus()

    def done(self) -> list[str]:
        """The labels of what can be undone."""
        return [entry.label for entry in self.document.history if not entry.undone]

    @contextmanager
    def one_edit(self, label: str) -> Iterator[None]:
        """What happens inside is one undo step of that label, in memory and in the file, and can be taken back."""
        before, steps = records(self.snapshot), len(self.done())
        yield
        after, chosen = records(self.snapshot), self.canvas.selection
        assert self.done()[steps:] == [label]
        assert after != before
        self.document.undo()
        assert records(self.snapshot) == before
        self.document.redo()
        assert records(self.snapshot) == after == self.in_file()
        self.canvas.select(chosen)

    @contextmanager
    def no_edit(self) -> Iterator[None]:
        """What happens inside leaves map and history as they are."""
        before, done = records(self.snapshot), self.done()
        yield
        assert records(self.snapshot) == before == self.in_file()
        assert self.done() == done

    def in_file(self) -> dict[str, Record]:
        """What the file holds when it is closed and opened again; the canvas then shows that."""
        journey = self.canvas.journey
        view, chosen = self.canvas.view, self.canvas.selection
        self.canvas.clear()
        self.document.close()
        self.document = Document(open_map(self.path))
        self.canvas.show_journey(self.document, journey, load_theme("light"))
        self.canvas.view = view
        self.canvas.select(chosen)
        return records(self.snapshot)

    def close(self) -> None:
        self.canvas.clear()
        self.document.close()
        self.window.close()
        self.window.deleteLater()

    def _mouse(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.KeyboardModifier
    ) -> None:
        port = self.canvas.viewport()
        down = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else _LEFT
        event = QMouseEvent(kind, at, port.mapToGlobal(at), button, down, held)
        QApplication.sendEvent(port, event)


def records(snapshot: Snapshot) -> dict[str, Record]:
    return {record.id: record for record in snapshot.records()}
