"""The strip above a comparison: which state is before, which after, how they are shown, and how many cards differ."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy

from journey_studio.desktop.comparing.states import State
from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.words import tr
from journey_studio.insight.comparison import Comparison
from journey_studio.insight.comparison.found import HOWS
from journey_studio.layout import Theme
from journey_studio.layout.marking import mark_colour, mark_words

_WIDE = 1200


class CompareBar(QFrame):
    """`changed` tells that something else is chosen, `file_wanted` for which side (0 or 1) another file is, `closed` of the end."""

    changed = Signal()
    file_wanted = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("compareBar")
        self.setFixedHeight(48)
        self._states: list[State] = []
        self.sides = (_choice(tr("Before")), _choice(tr("After")))
        self.swap = button("⇄", "quiet")
        self.swap.setAccessibleName(tr("Swap before and after"))
        self.swap.setToolTip(tr("Swap before and after"))
        self.over, self.apart = _tab(tr("Over each other")), _tab(tr("Side by side"))
        self.over.setChecked(True)
        self._counts = [plain_label() for _ in HOWS]
        self._lay_out()
        for number, side in enumerate(self.sides):
            side.activated.connect(lambda index, at=number: self._chose(at, index))
        self.swap.clicked.connect(self._swap)
        self.over.clicked.connect(lambda: self._show_apart(False))
        self.apart.clicked.connect(lambda: self._show_apart(True))

    @property
    def chosen(self) -> tuple[State, State] | None:
        """What is compared with what; None while there is nothing to compare."""
        found = [
            self._states[side.currentIndex()]
            for side in self.sides
            if 0 <= side.currentIndex() < len(self._states)
        ]
        return (found[0], found[1]) if len(found) == 2 else None

    def offer(self, known: Sequence[State], pair: tuple[State, State] | None) -> None:
        """Offer these states, and choose a pair of them."""
        self._states = list(known)
        for number, side in enumerate(self.sides):
            side.clear()
            side.addItems([state.name for state in known])
            side.addItem(tr("Another file …"))
            side.setCurrentIndex(self._states.index(pair[number]) if pair else -1)

    def show_counts(self, found: Comparison | None, theme: Theme) -> None:
        """How many cards came, changed, moved and went."""
        for label, how in zip(self._counts, HOWS, strict=True):
            label.setText("" if found is None else f"{mark_words(how)} {found.counts[how]:,}")
            label.setStyleSheet(f"color: {mark_colour(how, theme)}; font-weight: 600;")

    def _chose(self, number: int, index: int) -> None:
        if index == len(self._states):
            self.file_wanted.emit(number)
        else:
            self.changed.emit()

    def _swap(self) -> None:
        one, other = (side.currentIndex() for side in self.sides)
        self.sides[0].setCurrentIndex(other)
        self.sides[1].setCurrentIndex(one)
        self.changed.emit()

    def _show_apart(self, on: bool) -> None:
        self.apart.setChecked(on)
        self.over.setChecked(not on)
        self.changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        close = button(tr("Done"), "primary")
        close.setObjectName("compareDone")
        close.clicked.connect(self.closed)
        row.addWidget(plain_label(tr("Before"), "hint"))
        row.addWidget(self.sides[0], 1)
        row.addWidget(self.swap)
        row.addWidget(plain_label(tr("After"), "hint"))
        row.addWidget(self.sides[1], 1)
        row.addSpacing(8)
        row.addWidget(self.over)
        row.addWidget(self.apart)
        row.addStretch()
        for label in self._counts:
            row.addWidget(label)
        row.addSpacing(8)
        row.addWidget(close)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has no room for the counts, which the table below tells as well."""
        super().resizeEvent(event)
        for label in self._counts:
            label.setVisible(self.width() >= _WIDE)


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setMinimumContentsLength(12)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMaximumWidth(320)
    return made


def _tab(words: str) -> QPushButton:
    made = button(words, "tab")
    made.setCheckable(True)
    return made
