"""Fields of text: one line or several."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from journey_studio.desktop.inspector.field import SEVERAL, Offer, Place
from journey_studio.desktop.words import tr

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class TextField:
    """Offers the text at every key; the cursor stays where it is when the map says the same."""

    def __init__(self, name: str, widget: QLineEdit | QPlainTextEdit, offer: Offer) -> None:
        self.name = name
        self._widget = widget
        self._offer = offer
        self._showing = False
        self._hint = widget.placeholderText()
        widget.textChanged.connect(self._typed)

    def show(self, place: Place) -> None:
        """Show the text of the record."""
        differs = place.differs(self.name)
        self._widget.setPlaceholderText(tr(SEVERAL) if differs else self._hint)
        value = "" if differs else str(getattr(place.record, self.name))
        if isinstance(self._widget, QLineEdit):
            value = value.replace("\n", " ")
        if self._text() == value:
            return
        self._showing = True
        if isinstance(self._widget, QLineEdit):
            self._widget.setText(value)
        else:
            self._widget.setPlainText(value)
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self._offer(self.name, self._text(), True)

    def _text(self) -> str:
        if isinstance(self._widget, QLineEdit):
            return self._widget.text()
        return (
            self._widget.document().toRawText().translate(_LINE_ENDS)
        )  # toPlainText() turns hard spaces into soft ones
