"""The way from a card to another journey: there to be chosen where the map has more than one, and gone where one is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from journey_studio.desktop.inspector.field import Place
from journey_studio.model import Card


class JourneyWay:
    """Shows the choice of a journey where there is one to choose, the button that goes there, and the heading of what is shown."""

    name = "open_link"

    def __init__(self, form: QWidget, button: QPushButton, go: Callable[[str], object]) -> None:
        self._button = button
        parts = (form.findChild(QWidget, part) for part in ("link", "link_label"))
        self._choice = [part for part in parts if isinstance(part, QWidget)]
        around = (form.findChild(QWidget, part) for part in ("links_line", "links_heading"))
        self._around = [part for part in around if isinstance(part, QWidget)]
        self._journey = ""
        button.clicked.connect(lambda: go(self._journey))

    def show(self, place: Place) -> None:
        """Show what can be done."""
        self._journey = (place.record.link or "") if isinstance(place.record, Card) else ""
        more = len(place.snapshot.journeys) > 1
        for part in self._choice:
            part.setVisible(more)
        for part in self._around:
            part.setVisible(more or not place.others)
        self._button.setVisible(bool(self._journey) and not place.others)
