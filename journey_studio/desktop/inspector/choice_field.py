"""Fields that choose: among words, among records, yes or no, a number."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox

from journey_studio.desktop.inspector.field import SEVERAL, Offer, Place
from journey_studio.desktop.inspector.field_icons import icon_of
from journey_studio.desktop.words import list_text, tr

Choices = Iterable[tuple[str, str | None]]
"""Words to show with the value each stands for, in order."""


class ChoiceField:
    """A list to choose from, filled anew for each record."""

    def __init__(
        self, name: str, widget: QComboBox, offer: Offer, choices: Callable[[Place], Choices]
    ) -> None:
        self.name = name
        self._widget = widget
        self._offer = offer
        self._choices = choices
        widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        widget.activated.connect(self._chosen)

    def show(self, place: Place) -> None:
        """List the choices and show the record's."""
        self._widget.clear()
        for words, value in self._choices(place):
            self._widget.addItem(list_text(words), value)
            if picture := icon_of(place, self.name, value):
                self._widget.setItemIcon(self._widget.count() - 1, picture)
        differs = place.differs(self.name)
        self._widget.setPlaceholderText(tr(SEVERAL) if differs else "")
        value = getattr(place.record, self.name)
        self._widget.setCurrentIndex(-1 if differs else self._widget.findData(value))

    def _chosen(self, index: int) -> None:
        self._offer(self.name, self._widget.itemData(index), False)


class FlagField:
    """A box to tick."""

    def __init__(self, name: str, widget: QCheckBox, offer: Offer) -> None:
        self.name = name
        self._widget = widget
        widget.clicked.connect(lambda checked: offer(name, checked, False))

    def show(self, place: Place) -> None:
        """Show whether it is so; neither where some are and others are not."""
        differs = place.differs(self.name)
        self._widget.setTristate(differs)
        if differs:
            self._widget.setCheckState(Qt.CheckState.PartiallyChecked)
        else:
            self._widget.setChecked(bool(getattr(place.record, self.name)))


class NumberField:
    """A number with its arrows."""

    def __init__(self, name: str, widget: QDoubleSpinBox, offer: Offer) -> None:
        self.name = name
        self._widget = widget
        self._offer = offer
        self._showing = False
        widget.valueChanged.connect(self._changed)

    def show(self, place: Place) -> None:
        """Show the number, rounded to what the field can hold."""
        self._showing = True
        self._widget.setValue(getattr(place.record, self.name))
        self._showing = False

    def _changed(self, value: float) -> None:
        if not self._showing:
            self._offer(self.name, round(value, 3), True)
