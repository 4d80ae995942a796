"""The facts that only one kind of card has: a line each, named by the kind table."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.picture_field import PictureButtons
from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.words import capital
from journey_studio.model import Card
from journey_studio.model.frozen import thawed
from journey_studio.model.kinds import CARD_KINDS

_PICTURE, _NUMBERS = "picture", ("number", "percent")


class CardFactsField:
    """Shows a line for each fact of the card's kind; other facts the card holds are kept."""

    def __init__(self, name: str, group: QWidget, heading: QLabel, offer: Offer) -> None:
        self.name = name
        self._offer = offer
        self._group, self._heading = group, heading
        self._column = QVBoxLayout(group)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._kind = ""
        self._lines: dict[str, QLineEdit] = {}
        self._pictures: dict[str, PictureButtons] = {}
        self._held: dict[str, object] = {}

    def show(self, place: Place) -> None:
        """Show the facts of the card."""
        if not isinstance(place.record, Card):
            return
        if place.record.kind != self._kind:
            self._kind = place.record.kind
            self._build()
        held = thawed(place.record.facts)
        self._held = held if isinstance(held, dict) else {}
        for fact, picture in self._pictures.items():
            picture.show_held(fact in self._held)
        for fact, line in self._lines.items():
            value = _shown(self._held.get(fact))
            if _entered(line.text()) != _entered(value):
                line.setText(value)

    def _build(self) -> None:
        for old in self._group.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.deleteLater()
        self._lines, self._pictures = {}, {}
        for fact, what in CARD_KINDS[self._kind].facts.items():
            if what == _PICTURE:
                self._add_picture(fact)
            else:
                self._add(fact, what)
        self._group.setVisible(bool(CARD_KINDS[self._kind].facts))
        self._heading.setVisible(bool(CARD_KINDS[self._kind].facts))

    def _add_picture(self, fact: str) -> None:
        self._pictures[fact] = made = PictureButtons(lambda path: self._picked(fact, path))
        self._column.addWidget(made)

    def _picked(self, fact: str, path: Path | None) -> None:
        facts = {name: value for name, value in self._held.items() if name != fact}
        self._offer(self.name, facts | ({fact: path} if path else {}), False)

    def _add(self, fact: str, what: str) -> None:
        line = QLineEdit()
        words = capital(fact.replace("_", " "))
        line.setObjectName(fact)
        line.setAccessibleName(words)
        line.setPlaceholderText("YYYY-MM-DD" if what == "day" else what)
        line.textEdited.connect(lambda text: self._typed(fact, text))
        self._column.addWidget(plain_label(words, "hint"))
        self._column.addWidget(line)
        self._lines[fact] = line

    def _typed(self, fact: str, text: str) -> None:
        facts = {name: value for name, value in self._held.items() if name != fact}
        if text.strip():
            facts[fact] = _entered(text) if _is_number(self._kind, fact) else text
        self._held = facts
        self._offer(self.name, facts, True)


def _is_number(kind: str, fact: str) -> bool:
    what = CARD_KINDS[kind].facts[fact]
    return what in _NUMBERS or " to " in what


def _shown(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _entered(text: str) -> object:
    """A number where the text is one, else the text."""
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return text
    return int(number) if number.is_integer() and abs(number) < 1e15 else number
