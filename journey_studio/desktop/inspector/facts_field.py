"""The facts that only one kind of card has: a line each, named by the kind table."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.picture_field import PictureButtons
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import capital, tr
from journey_studio.model import Card
from journey_studio.model.frozen import thawed
from journey_studio.model.kinds import CARD_KINDS

_PICTURE, _SCALE, _NUMBERS = "picture", "1 to 5", ("number", "percent")
LABELS = 92
_HINTS = {
    "reason_for_contact": "Why they are contacted",
    "trigger": "What sets it off",
    "condition": "Only if …",
    "delay": "At once, or 2 days later",
    "action": "What is done then",
    "channel": "By e-mail, by telephone …",
    "message": "What it says",
}
"""What to enter in texts, where the name of the fact leaves it open."""


class CardFactsField:
    """Shows a line for each fact of the card's kind; other facts the card holds are kept."""

    def __init__(self, name: str, group: QWidget, heading: Sequence[QWidget], offer: Offer) -> None:
        self.name = name
        self._offer = offer
        self._group, self._heading = group, heading
        self._grid = QGridLayout(group)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._kind = ""
        self._lines: dict[str, QLineEdit] = {}
        self._scales: dict[str, QComboBox] = {}
        self._pictures: dict[str, PictureButtons] = {}
        self._held: dict[str, object] = {}

    def show(self, place: Place) -> None:
        """Show the facts of the card; of several together none."""
        if not isinstance(place.record, Card):
            return
        if place.others:
            self._say_whether(False)
            return
        if place.record.kind != self._kind:
            self._kind = place.record.kind
            self._build()
        held = thawed(place.record.facts)
        self._held = held if isinstance(held, dict) else {}
        for fact, picture in self._pictures.items():
            picture.show_held(fact in self._held)
        for fact, box in self._scales.items():
            _show_on_scale(box, self._held.get(fact))
        self._say_whether(bool(CARD_KINDS[self._kind].facts))
        for fact, line in self._lines.items():
            value = _shown(self._held.get(fact))
            if _entered(line.text()) != _entered(value):
                line.setText(value)

    def _build(self) -> None:
        for old in self._group.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.setObjectName("")  # it goes a moment later: who looks for the field finds the new one
            old.deleteLater()
        self._lines, self._pictures, self._scales = {}, {}, {}
        for fact, what in CARD_KINDS[self._kind].facts.items():
            if what == _PICTURE:
                self._pictures[fact] = made = PictureButtons(partial(self._picked, fact))
                self._grid.addWidget(made, self._grid.rowCount(), 0, 1, 2)
            elif what == _SCALE:
                self._scales[fact] = box = _scale(fact)
                box.activated.connect(partial(self._scaled, fact))
                self._put(fact, box)
            else:
                self._lines[fact] = line = _line(fact, what)
                line.textEdited.connect(partial(self._typed, fact))
                self._put(fact, line)

    def _say_whether(self, some: bool, /) -> None:
        for part in (self._group, *self._heading):
            part.setVisible(some)

    def _put(self, fact: str, widget: QWidget) -> None:
        """A line of the form: what it is, and the field."""
        name, row = wrapped_label(_words(fact), "hint"), self._grid.rowCount()
        name.setBuddy(widget)
        name.setFixedWidth(LABELS)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(widget, row, 1)

    def _picked(self, fact: str, path: Path | None) -> None:
        facts = {name: value for name, value in self._held.items() if name != fact}
        self._offer(self.name, facts | ({fact: path} if path else {}), False)

    def _typed(self, fact: str, text: str) -> None:
        value = _entered(text) if _is_number(self._kind, fact) else text
        self._set(fact, value if text.strip() else None, more=True)

    def _scaled(self, fact: str, index: int) -> None:
        self._set(fact, self._scales[fact].itemData(index), more=False)

    def _set(self, fact: str, value: object, *, more: bool) -> None:
        facts = {name: held for name, held in self._held.items() if name != fact}
        if value is not None:
            facts[fact] = value
        self._held = facts
        self._offer(self.name, facts, more)


def _words(fact: str) -> str:
    return tr(capital(fact.replace("_", " ")))


def _line(fact: str, what: str) -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(fact)
    made.setAccessibleName(_words(fact))
    made.setPlaceholderText(tr(_HINTS.get(fact) or ("YYYY-MM-DD" if what == "day" else what)))
    return made


def _scale(fact: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(fact)
    made.setAccessibleName(_words(fact))
    return made


def _show_on_scale(box: QComboBox, value: object) -> None:
    """The steps of the scale, and the value also where it is none of them."""
    box.clear()
    box.addItem(tr("Not stated"), None)
    for step in (*range(1, 6), *([] if value is None or value in range(1, 6) else [value])):
        box.addItem(str(step), step)
    box.setCurrentIndex(box.findText(_shown(value)) if value is not None else 0)


def _is_number(kind: str, fact: str) -> bool:
    what = CARD_KINDS[kind].facts[fact]
    return what in _NUMBERS


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
