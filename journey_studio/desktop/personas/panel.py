"""The personas panel itself: a card each, in their order; cards are made once and told only what changed."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journey_studio.desktop.board_actions import carry
from journey_studio.desktop.inspector.saving import save_values
from journey_studio.desktop.inspector.typing import Typing
from journey_studio.desktop.palette.offers import Offer
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import button, button_row, wrapped_label
from journey_studio.desktop.personas import doing
from journey_studio.desktop.personas.card import PersonaCard, Shown
from journey_studio.desktop.personas.keys import Line, fill_menu, menu_at
from journey_studio.desktop.personas.pictures import offers_picture, picture_in
from journey_studio.desktop.personas.portrait import SIDE
from journey_studio.desktop.personas.wishes import fulfil, take
from journey_studio.desktop.words import tr
from journey_studio.layout.people import persona_look
from journey_studio.model import InvalidValue, Persona
from journey_studio.model.persona import PERSONA_KINDS

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 350
_EMPTY = (
    "Who travels this journey? A persona is a typical customer: somebody with a name, habits and needs. "
    "Give the first one a name, then drag it to the emotion lane."
)


class PersonasPanel(QFrame):
    """Everything about the personas of the map, also of a map to be read only."""

    def __init__(self, window: "MainWindow", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personas")
        self.setFixedWidth(WIDTH)
        self.main: MainWindow = window
        self._pictures: dict[str, QPixmap] = {}
        self.cards: dict[str, PersonaCard] = {}
        self.typing: Typing = Typing(self._commit, self)
        self.problem = wrapped_label(role="problem")
        self.problem.hide()
        self.empty = wrapped_label(tr(_EMPTY), "hint")
        self.new = button(tr("New persona"), "primary")
        self.new.clicked.connect(lambda: self.add())
        self.new_group = button(tr("New buying group"))
        self.new_group.clicked.connect(lambda: self.add(PERSONA_KINDS[1]))
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(14, 2, 8, 10)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._list)
        self._lay_out()
        window.appearance.changed.connect(lambda _: self.refresh() if self.isVisible() else None)

    def refresh(self) -> None:
        """Show the personas as they are now."""
        snapshot, personas = self.main.session.snapshot, self.main.session.snapshot.of_owner(Persona)
        self.empty.setVisible(not personas)
        for made in (self.new, self.new_group):
            made.setEnabled(self.main.session.can_edit)
        for key in self.cards.keys() - {persona.id for persona in personas}:
            gone = self.cards.pop(key)
            gone.hide()
            gone.deleteLater()
        for number, persona in enumerate(personas):
            card = self.cards.get(persona.id) or self._made(persona.id)
            if self._column.indexOf(card) != number:
                self._column.insertWidget(number, card)
            card.show_persona(self._shown(persona, number), snapshot, self._picture(persona), self.main.theme)

    def add(self, kind: str = PERSONA_KINDS[0]) -> None:
        """A new persona, or buying group, open, its name ready to be typed over."""
        self.typing.flush()
        card = self.card(doing.add_persona(self.main, kind))
        card.open(True)
        card.lines["name"].setFocus()
        card.lines["name"].selectAll()

    def wish(self, key: str, what: str) -> None:
        """Do to a persona what its menu or a key asks for."""
        self.typing.flush()
        fulfil(self, key, what)

    def show_card(self, key: str) -> None:
        """Scroll to a card."""
        self._scroll.ensureWidgetVisible(self.cards[key], 0, 8)

    def card(self, key: str) -> PersonaCard:
        """The card of a persona, also of one that was made just now. Raises KeyError."""
        if key not in self.cards:
            self.refresh()
        return self.cards[key]

    def _made(self, key: str) -> PersonaCard:
        def picked(event: Any) -> Any:
            name = self.cards[key].persona.name
            return carry(self.main, Offer("persona", key, name), event)

        card = PersonaCard(key, self._offered, picked)
        card.wished.connect(partial(self.wish, key))
        card.menu_asked.connect(partial(self._menu, key))
        card.dropped.connect(partial(self._dropped, key))
        self.cards[key] = card
        return card

    def _menu(self, key: str, point: QPoint) -> None:
        persona = self.cards[key].persona
        pasted = offers_picture(QGuiApplication.clipboard().mimeData())

        def allowed(line: Line) -> bool:
            fits = {"paste": pasted, "unpicture": bool(persona.portrait)}.get(line.wish, True)
            return fits and (self.main.session.can_edit or not line.changes)

        menu = menu_at(self)
        fill_menu(menu, partial(self.wish, key), allowed)
        menu.popup(point)

    def _dropped(self, key: str, data: QMimeData) -> None:
        take(self, self.cards[key].persona, lambda: picture_in(data))

    def _offered(self, key: str, field: str, value: Any, more: bool) -> None:
        self.typing.value(key, field, value, more)

    def _commit(self, key: str, values: dict[str, Any], group: str) -> None:
        persona, document = self.main.session.snapshot.get(Persona, key), self.main.session.document
        if persona is None or document is None:
            return
        try:
            save_values(document, (persona,), values, group)
        except InvalidValue as problem:
            self.problem.setText(str(problem))
            self.problem.show()
        else:
            self.problem.hide()

    def _shown(self, persona: Persona, number: int) -> Shown:
        window = self.main
        count = len(window.session.snapshot.of_owner(Persona))
        place = tr("{number} of {count}").format(number=number + 1, count=count)
        curve = doing.drawn_curve(window, persona.id)
        words = (
            tr("Draw its curve")
            if curve is None
            else tr("Show its curve")
            if curve.hidden
            else tr("Hide its curve")
        )
        colour = persona_look(window.session.snapshot, persona, window.theme).colour
        return Shown(persona, place, words, colour, not window.session.can_edit)

    def _picture(self, persona: Persona) -> QPixmap:
        """The portrait, as large as it is shown; read once."""
        if not persona.portrait:
            return QPixmap()
        if persona.portrait not in self._pictures:
            document = self.main.session.document
            asset = document.ledger.asset(persona.portrait) if document else None
            made = QPixmap()
            if asset and made.loadFromData(asset.data):
                side = QSize(SIDE, SIDE) * 2
                wide, smooth = (
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                )
                made = made.scaled(side, wide, smooth)
            self._pictures[persona.portrait] = made
        return self._pictures[persona.portrait]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.addWidget(PanelHead(tr("Personas")))
        head.addWidget(self.empty)
        head.addWidget(self.problem)
        buttons = button_row(self.new, self.new_group)
        head.addLayout(buttons)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
