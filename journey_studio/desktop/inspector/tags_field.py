"""The tags of a card as words parted by commas; a word that is no tag yet becomes one."""

from PySide6.QtWidgets import QLineEdit

from journey_studio.desktop.inspector.completing import LastWord
from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.words import tr
from journey_studio.model import Card, Tag


class TagsField:
    """Offers the words, as a list, when the line is left or Enter is pressed; of several cards those that all have."""

    def __init__(self, name: str, widget: QLineEdit, offer: Offer) -> None:
        self.name = name
        self._widget = widget
        self._offer = offer
        self._shown: list[str] = []
        self._hint = widget.placeholderText()
        self._words = LastWord(widget)
        widget.editingFinished.connect(self._entered)

    def show(self, place: Place) -> None:
        """Show the names of the card's tags."""
        if not isinstance(place.record, Card):
            return
        self._words.known([tag.name for tag in place.snapshot.of_owner(Tag)])
        names = [place.snapshot.need(Tag, key).name for key in common_tags(place)]
        self._widget.setPlaceholderText(tr("Several; add one") if place.differs(self.name) else self._hint)
        if names != self._shown or not self._widget.hasFocus():
            self._shown = names
            self._widget.setText(", ".join(names))

    def _entered(self) -> None:
        words = [" ".join(word.split()) for word in self._widget.text().split(",")]
        names = list(dict.fromkeys(word for word in words if word))
        if names != self._shown:
            self._shown = names
            self._offer(self.name, names, False)


def common_tags(place: Place) -> list[str]:
    """The tags that all cards shown together have, in the order of the first."""
    cards = [each for each in (place.record, *place.others) if isinstance(each, Card)]
    return [key for key in cards[0].tags if all(key in card.tags for card in cards)]
