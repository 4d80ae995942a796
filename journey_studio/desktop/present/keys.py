"""The keys and the mouse of a presentation, before the board has them; while something is typed the editor has them all."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from journey_studio.desktop.canvas import BoardCanvas
from journey_studio.desktop.words import tr

if TYPE_CHECKING:
    from journey_studio.desktop.present.presentation import Presentation

_Key, _Held = Qt.Key, Qt.KeyboardModifier
Verb = Callable[["Presentation"], object]


def _nothing(shown: "Presentation") -> None:
    """No letter is a tool, and nothing is deleted, while people watch."""


_PLAIN: dict[int, Verb] = {
    _Key.Key_Right: lambda shown: shown.turn(1),
    _Key.Key_Left: lambda shown: shown.turn(-1),
    _Key.Key_Down: lambda shown: shown.step(1),
    _Key.Key_Up: lambda shown: shown.step(-1),
    _Key.Key_Space: lambda shown: shown.step(1),
    _Key.Key_PageDown: lambda shown: shown.step(1),
    _Key.Key_PageUp: lambda shown: shown.step(-1),
    _Key.Key_Backspace: lambda shown: shown.step(-1),
    _Key.Key_Home: lambda shown: shown.go_to(1),
    _Key.Key_End: lambda shown: shown.go_to(len(shown.stages)),
    _Key.Key_Delete: _nothing,
}
_GO_ON: Verb = _PLAIN[_Key.Key_Space]
_LETTERS: dict[str, Verb] = {
    "b": lambda shown: shown.curtain.fall("black"),
    "w": lambda shown: shown.curtain.fall("white"),
    "o": lambda shown: shown.toggle_overview(),
    "l": lambda shown: shown.toggle_laser(),
    "p": lambda shown: shown.next_persona(),
    ".": lambda shown: shown.reveal(1),
    ",": lambda shown: shown.reveal(-1),
}
"""By what they write, since the dot needs Shift on a French keyboard and digits do, too."""

_ENTER = (_Key.Key_Return, _Key.Key_Enter)


def _lift(shown: "Presentation") -> None:
    shown.lift_curtain()


class Keys(QObject):
    """Looks at what the board is sent while it is presented. Digits are gathered until Enter."""

    def __init__(self, shown: "Presentation") -> None:
        super().__init__(shown)
        self._shown = shown
        self._digits = ""

    def watch(self, canvas: BoardCanvas) -> None:
        """Begin."""
        self._digits = ""
        for each in (canvas, canvas.viewport()):
            each.installEventFilter(self)
        canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def leave(self, canvas: BoardCanvas) -> None:
        """End."""
        for each in (canvas, canvas.viewport()):
            each.removeEventFilter(self)
        canvas.hold_space(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is for the presentation; a key of its own is no shortcut of the window meanwhile."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            if self._verb(cast("QKeyEvent", event)) is None:
                return False
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress:
            return self._pressed(cast("QKeyEvent", event))
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if kind == QEvent.Type.Resize:
            self._shown.resized()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        verb = self._verb(event)
        if verb is None:
            return False
        if not event.text().isdigit():
            self._digits = ""
        verb(self._shown)
        return True

    def _verb(self, event: QKeyEvent) -> Verb | None:
        """What a key does now; None where it is left to the board or the window."""
        shown, held, key = self._shown, event.modifiers() & ~_Held.KeypadModifier, event.key()
        if shown.window.canvas.gesture is not None:
            return None
        if held & (_Held.AltModifier | _Held.MetaModifier):
            return None
        if held & _Held.ControlModifier:
            return _LETTERS["l"] if (held, key) == (_Held.ControlModifier, _Key.Key_L) else None
        if not shown.curtain.isHidden() and key not in (_Key.Key_F1, _Key.Key_Shift):
            return _lift
        if event.text().isdigit():
            return lambda shown: self._gather(event.text())
        return self._named(event, held)

    def _named(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> Verb | None:
        key, text = event.key(), event.text().lower()
        if key == _Key.Key_Escape:
            return self._escape()
        if key in _ENTER and held == _Held.NoModifier:
            return self._enter()
        if key == _Key.Key_Space and held == _Held.ShiftModifier:
            return _PLAIN[_Key.Key_Up]
        if held == _Held.NoModifier and (verb := _PLAIN.get(key)):
            return verb
        if len(text) == 1 and text.isprintable():
            return _LETTERS.get(text, _nothing)
        return None

    def _gather(self, digit: str) -> None:
        self._digits = (self._digits + digit)[-4:]
        self._shown.hud.say(tr("Stage {number}: press Enter to go there").format(number=self._digits))

    def _enter(self) -> Verb | None:
        """To the number that was typed, into the stage of the overview, or on; with a selection it is the board's: type."""
        shown, digits = self._shown, self._digits
        if digits:
            return lambda shown: shown.go_to(int(digits))
        if shown.is_overview:
            return lambda shown: shown.toggle_overview()
        return None if shown.window.canvas.selection else _GO_ON

    def _escape(self) -> Verb:
        """Forget a number, leave the overview, else the presentation."""
        if self._digits:
            return lambda shown: shown.refresh()
        if self._shown.is_overview:
            return lambda shown: shown.toggle_overview()
        return lambda shown: shown.end()

    def _mouse(self, event: QMouseEvent) -> bool:
        """The laser follows the mouse and keeps it from the board; in the overview a click goes to a stage."""
        shown = self._shown
        moves = event.type() == QEvent.Type.MouseMove
        if moves:
            shown.hud.appear()
        if not shown.laser.isHidden():
            if moves:
                shown.laser.point_at(event.position())
            return True
        if shown.is_overview and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._choose(event.position())
            return True
        return False

    def _choose(self, at: QPointF) -> None:
        canvas = self._shown.window.canvas
        stage = canvas.index.stage_at(canvas.view.to_board(at)[0]) if canvas.index else None
        if stage:
            self._shown.is_overview = False
            self._shown.show_stage(stage.owner, at_once=True)
