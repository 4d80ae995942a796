"""For which personas a card is: one button a persona of the map, pressed where it is."""

from PySide6.QtWidgets import QToolButton, QWidget

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.panels.flow import Flow
from journey_studio.desktop.panels.making import wrapped_label
from journey_studio.desktop.words import menu_text, tip, tr
from journey_studio.model import Card, Persona


class PersonasField:
    """Offers the ids; of several cards those that all have are pressed, and each button adds or takes one for all."""

    def __init__(self, name: str, group: QWidget, offer: Offer) -> None:
        self.name = name
        self._group, self._offer = group, offer
        self._flow = Flow(group)
        self._nobody = wrapped_label(tr("Nobody yet"), "hint")
        self._flow.addWidget(self._nobody)
        self._buttons: dict[str, QToolButton] = {}
        self._names: list[tuple[str, str]] = []

    def show(self, place: Place) -> None:
        """Press the buttons of those the card is for."""
        names = [(each.id, each.name) for each in place.snapshot.of_owner(Persona)]
        if names != self._names:
            self._build(names)
        cards = [each for each in (place.record, *place.others) if isinstance(each, Card)]
        for key, made in self._buttons.items():
            made.setChecked(all(key in card.personas for card in cards))

    def _build(self, names: list[tuple[str, str]]) -> None:
        self._names = names
        for old in self._buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._nobody.setVisible(not names)
        self._buttons = {key: self._button(name) for key, name in names}

    def _button(self, name: str) -> QToolButton:
        made = QToolButton(self._group)
        made.setText(menu_text(name)[:40])
        made.setToolTip(tip(name))
        made.setCheckable(True)
        made.setProperty("role", "chip")
        made.clicked.connect(self._chosen)
        self._flow.addWidget(made)
        return made

    def _chosen(self) -> None:
        self._offer(self.name, [key for key, made in self._buttons.items() if made.isChecked()], False)
