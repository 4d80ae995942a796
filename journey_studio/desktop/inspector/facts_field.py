"""The facts that only one kind of card has: a line each, named by the kind table."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from journey_studio.desktop.inspector.fact_widgets import FactLine, FactList, fact_widget
from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.picture_field import PictureButtons
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.model import Card
from journey_studio.model.facts import fact_complaint, fact_words
from journey_studio.model.frozen import thawed
from journey_studio.model.kinds import CARD_KINDS

_PICTURE = "picture"
LABELS = 92


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
        self._entries: dict[str, FactList | FactLine] = {}
        self._pictures: dict[str, PictureButtons] = {}
        self._held: dict[str, object] = {}
        self._several = False

    def show(self, place: Place) -> None:
        """Show the facts of the card; of several those of their kind, where they are of one."""
        cards = [each for each in (place.record, *place.others) if isinstance(each, Card)]
        kinds = {card.kind for card in cards}
        if not cards or len(kinds) > 1:
            self._say_whether(False)
            return
        if cards[0].kind != self._kind:
            self._kind = cards[0].kind
            self._build()
        held = thawed(cards[0].facts)
        self._held = held if isinstance(held, dict) else {}
        self._several = len(cards) > 1
        for fact, picture in self._pictures.items():
            picture.show_held(any(fact in card.facts for card in cards))
        for fact, entry in self._entries.items():
            differs = any(card.facts.get(fact) != cards[0].facts.get(fact) for card in cards)
            entry.show(self._held.get(fact), place.snapshot, differs=differs)
        self._say_whether(bool(CARD_KINDS[self._kind].facts))

    def _build(self) -> None:
        for old in self._group.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()
            old.setObjectName("")  # it goes a moment later: who looks for the field finds the new one
            old.deleteLater()
        self._pictures, self._entries = {}, {}
        for fact, what in CARD_KINDS[self._kind].facts.items():
            if what == _PICTURE:
                self._pictures[fact] = made = PictureButtons(partial(self._picked, fact))
                self._grid.addWidget(made, self._grid.rowCount(), 0, 1, 2)
            else:
                self._entries[fact] = entry = fact_widget(self._kind, fact, self._entered)
                self._put(fact, entry.widget)

    def _say_whether(self, some: bool, /) -> None:
        for part in (self._group, *self._heading):
            part.setVisible(some)

    def _put(self, fact: str, widget: QWidget) -> None:
        """A line of the form: what it is, and the field."""
        name, row = wrapped_label(tr(fact_words(fact)), "hint"), self._grid.rowCount()
        name.setBuddy(widget)
        name.setFixedWidth(LABELS)
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(widget, row, 1)

    def _picked(self, fact: str, path: Path | None) -> None:
        self._put_in(fact, path, more=False)

    def _entered(self, fact: str, value: object, more: bool, /) -> None:
        """Offer the facts with this one; what cannot be is refused by the map and told, and is not kept for the next one."""
        facts = self._put_in(fact, value, more=more)
        if value is None or not fact_complaint(self._kind, fact, value):
            self._held = facts

    def _put_in(self, fact: str, value: object, *, more: bool) -> dict[str, object]:
        """Offer all facts of the card with this one; to several cards this one alone. The facts of the card then."""
        facts = {name: held for name, held in self._held.items() if name != fact}
        if value is not None:
            facts[fact] = value
        self._offer(self.name, {fact: value} if self._several else facts, more)
        return facts
