"""The portrait of a persona."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from journey_studio.desktop.inspector.field import Offer, Place
from journey_studio.desktop.inspector.picture_field import PictureButtons


class PortraitField:
    """Offers the path of a picture, or an empty text to be without one."""

    def __init__(self, name: str, group: QWidget, offer: Offer) -> None:
        self.name = name
        self._buttons = PictureButtons(lambda path: offer(name, path or "", False))
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._buttons)

    def show(self, place: Place) -> None:
        """Say whether the persona has one."""
        self._buttons.show_held(bool(getattr(place.record, self.name)))
