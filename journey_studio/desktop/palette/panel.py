"""The palette: chips in four sections, rebuilt when the map or the theme says something else."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.guide.foot import GuideFoot
from journey_studio.desktop.palette.chip import Carry, Chip
from journey_studio.desktop.palette.chip_paint import words_width
from journey_studio.desktop.palette.offers import (
    Offer,
    card_offers,
    channel_offers,
    note_offer,
    part_offers,
    persona_offers,
)
from journey_studio.desktop.panels.making import button, plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.layout import Theme

WIDTH = 220
HALF = 70  # px that a name may take beside another one


class Palette(QFrame):
    """`wanted` (by Enter) and `clicked` carry an offer, presses begin to `carry` one.

    `persona_asked` and `channel_asked` ask for a new one.
    """

    wanted = Signal(object)
    clicked = Signal(object)
    persona_asked = Signal()
    channel_asked = Signal()

    def __init__(self, session: Session, carry: Carry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setFixedWidth(WIDTH)
        self._session = session
        self._carry = carry
        self._everything = False
        self._shown: list[Offer] = []
        self._theme: Theme | None = None
        self.chips: list[Chip] = []
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 2, 0)  # beside the line at its right
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        self.foot = GuideFoot(session)
        column.addWidget(self.foot)

    def refresh(self, theme: Theme) -> None:
        """Show what the map offers now, in the colours of a theme."""
        snapshot = self._session.snapshot
        cards = [*card_offers(theme, self._everything), note_offer()]
        channels, personas = channel_offers(snapshot, theme), persona_offers(snapshot, theme)
        offers = [*cards, *channels, *personas]
        if offers != self._shown or theme is not self._theme:
            self._shown, self._theme = offers, theme
            self._build(theme, cards, channels, personas)
        self._scroll.setEnabled(self._session.can_edit)
        self.foot.refresh()

    def chip(self, what: str, key: str) -> Chip:
        """The chip of an offer. Raises StopIteration where there is none."""
        return next(chip for chip in self.chips if (chip.offer.what, chip.offer.key) == (what, key))

    def _build(
        self, theme: Theme, cards: Sequence[Offer], channels: Sequence[Offer], personas: Sequence[Offer]
    ) -> None:
        self.chips = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("Add to the map"), "heading"))
        for offer in cards:
            column.addWidget(self._chip(offer, theme))
        column.addWidget(self._more())
        column.addWidget(plain_label(tr("Structure"), "heading"))
        column.addLayout(self._pairs(part_offers(theme), theme))
        column.addWidget(plain_label(tr("Channels"), "heading"))
        column.addLayout(self._pairs(channels, theme))
        column.addWidget(self._asking(tr("New channel"), self.channel_asked))
        column.addWidget(plain_label(tr("Personas"), "heading"))
        for offer in personas:
            column.addWidget(self._chip(offer, theme))
        column.addWidget(self._asking(tr("New persona"), self.persona_asked))
        column.addStretch(1)
        place = self._scroll.verticalScrollBar().value()
        self._scroll.setWidget(inner)
        self._scroll.verticalScrollBar().setValue(place)

    def _pairs(self, offers: Sequence[Offer], theme: Theme) -> QGridLayout:
        """Two short names a row; a long one has a row of its own."""
        grid = QGridLayout()
        grid.setSpacing(6)
        place = 0
        for offer in offers:
            chip = self._chip(offer, theme)
            wide = words_width(offer) > HALF
            place += place % 2 if wide else 0
            grid.addWidget(chip, place // 2, place % 2, 1, 2 if wide else 1)
            place += 2 if wide else 1
        return grid

    def _chip(self, offer: Offer, theme: Theme) -> Chip:
        chip = Chip(offer, theme, self._carry)
        chip.wanted.connect(self.wanted)
        chip.clicked.connect(lambda: self.clicked.emit(offer))
        self.chips.append(chip)
        return chip

    def _more(self) -> QPushButton:
        made = button(tr("Fewer kinds") if self._everything else tr("All kinds of cards"), "link")
        made.clicked.connect(self._toggle)
        return made

    def _toggle(self) -> None:
        self._everything = not self._everything
        if self._theme is not None:
            self.refresh(self._theme)

    def _asking(self, text: str, asked: SignalInstance) -> QPushButton:
        made = button(f"+ {text}", "link")
        made.clicked.connect(asked)
        return made
