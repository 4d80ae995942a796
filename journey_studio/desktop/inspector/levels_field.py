"""The words of the five levels of emotion, from delighted to frustrated: a line each, empty for the usual word."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import tr
from journey_studio.model import Journey
from journey_studio.model.curve import EMOTION_WORDS, LOWEST, signed


class LevelsField:
    """Offers five words, the usual one where a line is empty, or none at all where every line is."""

    def __init__(self, name: str, group: QWidget, offer: Offer) -> None:
        self.name = name
        self._offer = offer
        self.lines: list[QLineEdit] = []
        form = QFormLayout(group)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(4)
        for number, usual in enumerate(EMOTION_WORDS):
            value = signed(LOWEST + number)
            line = QLineEdit()
            line.setPlaceholderText(tr(usual))
            line.setMaxLength(60)
            line.setAccessibleName(tr("Word of the level {value}").format(value=value))
            line.textEdited.connect(self._typed)
            form.insertRow(0, plain_label(value, "hint"), line)
            self.lines.append(line)

    def show(self, place: Place) -> None:
        """Show the journey's own words; a line that says the usual one is empty."""
        if not isinstance(place.record, Journey):
            return
        for line, word, usual in zip(self.lines, place.record.level_words, EMOTION_WORDS, strict=True):
            shown = "" if word in (usual, tr(usual)) else word
            if line.text().strip() != shown:
                line.setText(shown)

    def _typed(self) -> None:
        typed = [line.text().strip() for line in self.lines]
        words = [word or tr(usual) for word, usual in zip(typed, EMOTION_WORDS, strict=True)]
        self._offer(self.name, words if any(typed) else [], True)
