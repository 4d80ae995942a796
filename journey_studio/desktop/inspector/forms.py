"""Forms of `ui/` with a binding for every field: the object names are the names of the record's fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journey_studio.assets import form
from journey_studio.desktop.inspector.choice_field import ChoiceField, FlagField, NumberField
from journey_studio.desktop.inspector.choices import choices_for
from journey_studio.desktop.inspector.facts_field import CardFactsField
from journey_studio.desktop.inspector.field import Field, Offer
from journey_studio.desktop.inspector.portrait_field import PortraitField
from journey_studio.desktop.inspector.rows_field import RowsField
from journey_studio.desktop.inspector.tags_field import TagsField
from journey_studio.desktop.inspector.text_field import TextField
from journey_studio.model import RECORDS
from journey_studio.model.record import rules_of
from journey_studio.model.rules import Rule


def load_form(noun: str, offer: Offer) -> tuple[QWidget, Sequence[Field]]:
    """The form of a noun and its fields, each bound to `offer`."""
    widget = QUiLoader().load(str(form(f"{noun}.ui")))
    for label in widget.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "hint")
    fields = [
        _bound(noun, name, rule, child, widget, offer)
        for name, rule in rules_of(RECORDS[noun])
        if isinstance(child := widget.findChild(QWidget, name), QWidget)
    ]
    return widget, fields


def _bound(noun: str, name: str, rule: Rule, child: QWidget, form: QWidget, offer: Offer) -> Field:
    if name == "tags" and isinstance(child, QLineEdit):
        return TagsField(name, child, offer)
    if isinstance(child, QLineEdit | QPlainTextEdit):
        return TextField(name, child, offer)
    if isinstance(child, QComboBox):
        return ChoiceField(name, child, offer, choices_for(name, rule))
    if isinstance(child, QCheckBox):
        return FlagField(name, child, offer)
    if isinstance(child, QDoubleSpinBox):
        return NumberField(name, child, offer)
    if name == "portrait":
        return PortraitField(name, child, offer)
    if noun == "card":
        heading = form.findChild(QLabel, f"{name}_label")
        return CardFactsField(name, child, heading if isinstance(heading, QLabel) else QLabel(form), offer)
    return RowsField(name, child, offer)
