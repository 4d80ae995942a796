"""What a fact of a card is entered in: a list where there are few answers, else a line that knows what the map says elsewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from journey_studio.desktop.inspector.completing import Known
from journey_studio.desktop.inspector.field import SEVERAL
from journey_studio.desktop.words import capital, tr
from journey_studio.document.naming import used_facts
from journey_studio.model import Snapshot
from journey_studio.model.facts import FACT_CHOICES, fact_words
from journey_studio.model.kinds import CARD_KINDS

Offered = Callable[[str, object, bool], None]
"""Takes the fact's name, its value or None, and whether more typing may follow."""

_NUMBERS = ("number", "percent")
_KNOWN = ("status", "department", "point_of_sale", "unit")
"""The facts whose words come again on other cards."""

_USUAL = {"status": ("open", "in progress", "done"), "unit": ("%", "points", "minutes", "days")}
_HINTS = {
    "point_of_sale": "Shop, web shop, stand …",
    "abandonment_reason": "Why they leave",
    "volume": "How many people",
    "department": "Marketing, sales …",
    "source": "Who says so, and where",
    "status": "Open, in progress, done …",
    "cost": "An amount",
    "unit": "%, points, minutes …",
    "reason_for_contact": "Why they are contacted",
    "trigger": "What sets it off",
    "condition": "Only if …",
    "delay": "At once, or 2 days later",
    "action": "What is done then",
    "channel": "By e-mail, by telephone …",
    "message": "What it says",
}
"""What to enter, where the name of the fact leaves it open."""

_OF_A_KIND = {"percent": "0 to 100 %", "number": "A number", "day": "YYYY-MM-DD"}


def fact_widget(kind: str, fact: str, offer: Offered) -> "FactList | FactLine":
    """What the fact of a kind of card is entered in."""
    what = CARD_KINDS[kind].facts[fact]
    if what == "1 to 5":
        return FactList(fact, range(1, 6), offer)
    if fact in FACT_CHOICES:
        return FactList(fact, FACT_CHOICES[fact], offer)
    return FactLine(fact, what, offer)


class FactList:
    """A few answers to choose from, and what the card says where that is none of them."""

    def __init__(self, fact: str, answers: Sequence[object], offer: Offered) -> None:
        self._answers = answers
        self.widget = QComboBox()
        _name(self.widget, fact)
        self.widget.activated.connect(lambda index: offer(fact, self.widget.itemData(index), False))

    def show(self, value: object, snapshot: Snapshot, *, differs: bool) -> None:
        """Show what the card says, or that several say different things."""
        foreign = [] if value is None or value in self._answers else [value]
        self.widget.clear()
        self.widget.addItem(tr("Not stated"), None)
        for answer in (*self._answers, *foreign):
            self.widget.addItem(tr(capital(_shown(answer))), answer)
        place = 0 if value is None else [*self._answers, *foreign].index(value) + 1
        self.widget.setPlaceholderText(tr(SEVERAL) if differs else "")
        self.widget.setCurrentIndex(-1 if differs else place)


class FactLine:
    """A line to type in; a number may have a percent sign, spaces, a comma."""

    def __init__(self, fact: str, what: str, offer: Offered) -> None:
        self._fact, self._what, self._offer = fact, what, offer
        self.widget = QLineEdit()
        _name(self.widget, fact)
        self.widget.textEdited.connect(self._typed)
        self._known = Known(self.widget) if fact in _KNOWN else None
        if self._known:
            self._known.activated.connect(self._typed)

    def show(self, value: object, snapshot: Snapshot, *, differs: bool) -> None:
        """Show what the card says, or that several say different things; what is typed and means the same is left alone."""
        words = "" if differs else _shown(value)
        hint = SEVERAL if differs else _HINTS.get(self._fact) or _OF_A_KIND.get(self._what, "")
        self.widget.setPlaceholderText(tr(hint))
        if self._known:
            used = used_facts(snapshot, self._fact)
            self._known.known(dict.fromkeys((*used, *map(tr, _USUAL.get(self._fact, ())))))
        if self._entered(self.widget.text()) != self._entered(words):
            self.widget.setText(words)

    def _typed(self, text: str) -> None:
        self._offer(self._fact, self._entered(text), True)

    def _entered(self, text: str) -> object:
        """What the text means: nothing, a number where one is wanted and it is one, else the text."""
        if not text.strip():
            return None
        return _number(text) if self._what in _NUMBERS else text


def _name(widget: QWidget, fact: str) -> None:
    widget.setObjectName(fact)
    widget.setAccessibleName(tr(fact_words(fact)))


def _shown(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _number(text: str) -> object:
    """The number a text is; else the text, which the map then refuses."""
    try:
        number = float("".join(text.split()).removesuffix("%").replace(",", "."))
    except ValueError:
        return text
    return int(number) if number.is_integer() and abs(number) < 1e15 else number
