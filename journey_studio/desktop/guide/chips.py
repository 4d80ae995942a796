"""The chips of an open step: presets side by side, made anew only when others are offered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.guide.presets import Preset
from journey_studio.desktop.panels.flow import Flow
from journey_studio.desktop.panels.making import button, wrapped_label
from journey_studio.desktop.words import menu_text, tip

_WIDEST = 215  # px of a chip's words


class Chips(QWidget):
    """`chosen` carries the preset whose chip was pressed. Hidden while there is none."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        self._presets: list[Preset] = []
        self._heading = wrapped_label(role="heading")
        self._room = QWidget()
        self._flow = Flow(self._room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._heading)
        column.addWidget(self._room)

    def show_offer(self, heading: str, presets: Sequence[Preset]) -> None:
        """Show what is offered now; the keyboard stays among the chips."""
        words = [each.words for each in presets]
        same = words == [each.words for each in self._presets]
        self._presets = list(presets)
        self._heading.setText(heading)
        self.setVisible(bool(presets))
        if not same:
            self._make()
        for made, preset in zip(self.buttons, presets, strict=True):
            made.setToolTip(tip(f"{preset.words}: {preset.told}" if preset.told else preset.words))

    def _make(self) -> None:
        held = next((place for place, each in enumerate(self.buttons) if each.hasFocus()), None)
        while self._flow.count():
            self._flow.takeAt(0)
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self.buttons = [self._chip(each.words) for each in self._presets]
        for place, made in enumerate(self.buttons):
            made.clicked.connect(lambda _=False, place=place: self.chosen.emit(self._presets[place]))
            self._flow.addWidget(made)
        if held is not None and self.buttons:
            self.buttons[min(held, len(self.buttons) - 1)].setFocus()

    def _chip(self, words: str) -> QPushButton:
        """A chip no wider than the panel; its name for who cannot see it is whole."""
        made = button("", "chip")
        made.ensurePolished()
        made.setText(menu_text(made.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WIDEST)))
        made.setAccessibleName(words)
        return made
