"""What is known of a persona, by kind: each fact is text that can be typed over, marked as assumed or backed by data."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.personas.growing_text import GrowingText
from journey_studio.desktop.words import tr
from journey_studio.model.persona import FACT_KINDS, FACT_LEVELS, PersonaFact

GROUPS = {
    "behaviour": "Behaviours",
    "preference": "Preferences",
    "pain point": "Pain points",
    "motivation": "Motivations",
    "need": "Needs",
    "quote": "Quotes",
    "other": "More",
}
_LEVELS = {"assumed": "Assumed", "data-backed": "Data-backed"}

OfferFacts = Callable[[list[dict[str, str]], bool], None]
"""Takes the facts as JSON, and whether more typing may follow."""


class Facts(QWidget):
    """The facts of one persona, in groups; `offer` is handed all of them whenever one is changed. `left` tells that a text is done."""

    left = Signal()

    def __init__(self, offer: OfferFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = offer
        self._facts: list[PersonaFact] | None = None
        self._locked = False
        self.texts: dict[int, GrowingText] = {}
        self.levels: dict[int, QPushButton] = {}
        self.crosses: dict[int, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._inner = QWidget()
        self._column.addWidget(self._inner)
        self.add: QPushButton = button(tr("+ Add what is known"), "link")
        self._column.addWidget(self.add)
        menu = QMenu(self.add)
        for kind in FACT_KINDS:
            menu.addAction(tr(_ONE[kind])).triggered.connect(partial(self.add_fact, kind))
        self.add.setMenu(menu)

    def show_facts(self, facts: Sequence[PersonaFact], *, locked: bool) -> None:
        """Show these facts; what is being typed and says the same is left alone."""
        if self._facts == list(facts) and locked == self._locked:
            return
        self._facts, self._locked = list(facts), locked
        self.add.setVisible(not locked)
        self._fill()

    def add_fact(self, kind: str) -> None:
        """One more fact of a kind, to be typed at once."""
        facts = [*(self._facts or []), PersonaFact(kind, "")]
        self._changed(facts)
        self.texts[len(facts) - 1].setFocus()

    def _changed(self, facts: list[PersonaFact]) -> None:
        self._facts = facts
        self._fill()
        self._offer([asdict(fact) for fact in facts], False)

    def _fill(self) -> None:
        self.texts, self.levels, self.crosses = {}, {}, {}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for kind, words in GROUPS.items():
            numbers = [number for number, fact in enumerate(self._facts or ()) if fact.kind == kind]
            if numbers:
                column.addWidget(plain_label(tr(words), "heading"))
            for number in numbers:
                column.addWidget(self._row(number))
        self._column.replaceWidget(self._inner, inner)
        self._inner.hide()
        self._inner.deleteLater()
        self._inner = inner

    def _row(self, number: int) -> QWidget:
        fact = (self._facts or [])[number]
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        text = GrowingText(fact.text, tr(_ONE[fact.kind]))
        text.setPlaceholderText(tr(_ONE[fact.kind]))
        text.setReadOnly(self._locked)
        text.edited.connect(partial(self._typed, number))
        text.left.connect(self.left)
        level = button(tr(_LEVELS[fact.level]), "level")
        level.setCheckable(True)
        level.setChecked(fact.level == FACT_LEVELS[1])
        level.setEnabled(not self._locked)
        level.clicked.connect(lambda backed: self._turn(number, backed))
        remove = button("×", "quiet")
        remove.clicked.connect(
            lambda: self._changed([f for n, f in enumerate(self._facts or ()) if n != number])
        )
        for widget, stretch in ((text, 1), (level, 0), (remove, 0)):
            line.addWidget(widget, stretch)
        remove.setVisible(not self._locked)  # in its row: alone it would be a window
        self.texts[number], self.levels[number], self.crosses[number] = text, level, remove
        self._name(number)
        return row

    def _name(self, number: int) -> None:
        """Say to a screen reader which fact the buttons of a row are for."""
        fact = (self._facts or [])[number]
        level = tr("{level}: {fact}").format(level=tr(_LEVELS[fact.level]), fact=fact.text)
        self.levels[number].setAccessibleName(level)
        self.crosses[number].setAccessibleName(tr("Remove: {fact}").format(fact=fact.text))

    def _typed(self, number: int, words: str) -> None:
        facts = list(self._facts or ())
        facts[number] = replace(facts[number], text=words)
        self._facts = facts
        self._name(number)
        self._offer([asdict(fact) for fact in facts], True)

    def _turn(self, number: int, backed: bool) -> None:
        facts = list(self._facts or ())
        facts[number] = replace(facts[number], level=FACT_LEVELS[int(backed)])
        self._changed(facts)
        self.levels[number].setFocus()


_ONE = {
    "behaviour": "Behaviour",
    "preference": "Preference",
    "pain point": "Pain point",
    "motivation": "Motivation",
    "need": "Need",
    "quote": "Quote",
    "other": "Something else",
}
