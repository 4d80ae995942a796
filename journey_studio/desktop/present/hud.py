"""The small strip at the foot of a presentation: where one is and which keys go on. It hides by itself."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.present.frames import LINES
from journey_studio.desktop.words import tr

STAYS = 2500  # ms
_LONGEST = 48
_GAP = 8  # px


class Hud(QFrame):
    """Shown when something happens or the mouse moves, until neither has for 2.5 s."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self.setObjectName("presentHud")
        self.setAccessibleName(tr("Presentation"))
        self.back = _button("‹", tr("Previous stage"))
        self.on = _button("›", tr("Next stage"))
        self.place = plain_label()
        self.place.setObjectName("presentPlace")
        self.hint = plain_label(tr("Space goes on · O shows all · F1 lists the keys · Esc ends"), "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 16, 6)
        row.setSpacing(8)
        for widget in (self.back, self.place, self.on, self.hint):
            row.addWidget(widget)
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._leave)
        self.hide()

    def say(self, words: str) -> None:
        """Show a line; of a long one its beginning."""
        shown = " ".join(words.split())
        self._words = shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
        self.place.setAccessibleName(shown)
        self.appear(with_hint=self.hint.isVisible())

    @property
    def room(self) -> int:
        """What it takes of the foot of the board, with a gap above, px."""
        self._dress()
        return self.sizeHint().height() + self._size() + _GAP

    def _size(self) -> int:
        """Of its words, which is its distance from the foot, too, px."""
        return max(13, round(self.window().height() / LINES))

    def _dress(self) -> None:
        looks = f"#presentHud QLabel, #presentHud QToolButton {{ font-size: {self._size()}px; }}"
        if looks != self.styleSheet():
            self.setStyleSheet(looks)

    def appear(self, *, with_hint: bool = True) -> None:
        """Be there for a while, in the middle of the foot of the board."""
        around = self._under.rect()
        self._dress()
        self.hint.setVisible(with_hint)
        self.place.setText(self._words)
        self.show()
        self.adjustSize()
        self._fit(around.width() - 16)
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - self._size())
        self.raise_()
        self._timer.start()

    def _fit(self, room: int) -> None:
        """Leave out the keys where the strip would be wider than that, px; then the end of the words."""
        if self.width() > room:
            self.hint.hide()
            self.adjustSize()
        if (over := self.width() - room) > 0:
            left = self.place.width() - over
            short = self.place.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, left)
            self.place.setText(short)
            self.adjustSize()

    def end(self) -> None:
        """Be gone."""
        self._timer.stop()
        self.hide()

    def _leave(self) -> None:
        if self.underMouse():
            self._timer.start()
        else:
            self.hint.hide()
            self.hide()


def _button(sign: str, name: str) -> QToolButton:
    made = QToolButton()
    made.setText(sign)
    made.setProperty("role", "quiet")
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made
