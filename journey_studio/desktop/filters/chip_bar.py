"""The strip above the board that says which filter is on, a chip a field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

from journey_studio.desktop.filters.standing import Standing
from journey_studio.desktop.filters.words import chips
from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import counted, menu_text, tip, tr


class ChipBar(QScrollArea):
    """Hidden while no filter is on. A click on a chip takes its field out of the filter. `save_asked` wants a saved view."""

    save_asked = Signal()

    def __init__(self, session: Session, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chipBar")
        self.setFixedHeight(41)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Filter"))
        self._session, self._standing = session, standing
        self._shown: object = None
        self.chips: list[QPushButton] = []
        self.is_put_away = False
        standing.changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show the filter as it is now."""
        journey, standing = self._session.journey, self._standing
        self.setVisible(bool(standing.filter) and journey is not None and not self.is_put_away)
        if self.isHidden() or journey is None:
            return
        snapshot = self._session.snapshot
        cards = [card.id for lane in snapshot.lanes(journey.id) for card in snapshot.cards(lane.id)]
        left = sum(card not in standing.aside for card in cards)
        words = tr("{left} of {cards} stand out").format(
            left=left, cards=counted(len(cards), tr("card"), tr("cards"))
        )
        listed = chips(snapshot, journey, standing.filter)
        if self._shown != (listed, words):
            self._shown = (listed, words)
            self._fill(listed, words)

    def _fill(self, listed: list[tuple[str, str]], words: str) -> None:
        inner = QWidget()
        row = QHBoxLayout(inner)
        row.setContentsMargins(16, 5, 12, 5)
        row.setSpacing(6)
        self.chips = [self._chip(field, text) for field, text in listed]
        for chip in self.chips:
            row.addWidget(chip)
        clear, save = button(tr("Clear filter"), "link"), button(tr("Save as a view"), "link")
        clear.setToolTip(tip(tr("Let everything stand out again (Esc)")))
        clear.clicked.connect(self._standing.clear)
        save.clicked.connect(self.save_asked)
        row.addWidget(clear)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(plain_label(words, "hint"))
        self.setWidget(inner)

    def _chip(self, field: str, text: str) -> QPushButton:
        made = button(f"{menu_text(text)}  ×", "chip")
        made.setAccessibleName(tr("Do not filter by {field}").format(field=text))
        made.setToolTip(tip(tr("Click to take this out of the filter")))
        made.clicked.connect(
            lambda: self._standing.choose(self._standing.filter.with_values(field, frozenset()))
        )
        return made
