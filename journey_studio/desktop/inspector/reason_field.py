"""The reason of a breaking point: there to be entered where the card is one."""

from PySide6.QtWidgets import QPlainTextEdit

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.text_field import TextField
from journey_studio.model import Card


class ReasonField(TextField):
    """Hidden for cards that are no breaking point and have no reason."""

    def __init__(self, name: str, widget: QPlainTextEdit, offer: Offer) -> None:
        super().__init__(name, widget, offer)
        self._reason = widget

    def show(self, place: Place) -> None:
        """Show the reason where there may be one."""
        super().show(place)
        cards = [each for each in (place.record, *place.others) if isinstance(each, Card)]
        self._reason.setVisible(any(card.breaking_point or card.breaking_reason for card in cards))
