"""Forms of `ui/` with a binding for every field: the object names are the names of the record's fields."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from journey_studio.assets import form
from journey_studio.desktop.inspector.choice_field import ChoiceField, FlagField, NumberField
from journey_studio.desktop.inspector.choices import choices_for
from journey_studio.desktop.inspector.completing import KnownField, LastWord
from journey_studio.desktop.inspector.facts_field import CardFactsField
from journey_studio.desktop.inspector.field import Field, Offer
from journey_studio.desktop.inspector.levels_field import LevelsField
from journey_studio.desktop.inspector.personas_field import PersonasField
from journey_studio.desktop.inspector.portrait_field import PortraitField
from journey_studio.desktop.inspector.reason_field import ReasonField
from journey_studio.desktop.inspector.rows_field import RowsField
from journey_studio.desktop.inspector.tags_field import TagsField
from journey_studio.desktop.inspector.text_field import TextField
from journey_studio.document.naming import owners
from journey_studio.library.segments import offered_segments
from journey_studio.model import RECORDS
from journey_studio.model.record import rules_of
from journey_studio.model.rules import Rule


def load_form(noun: str, offer: Offer) -> tuple[QWidget, Sequence[Field]]:
    """The form of a noun and its fields, each bound to `offer`."""
    widget = QUiLoader().load(str(form(f"{noun}.ui")))
    for label in widget.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
        if not label.property("role"):
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
    if name == "owner" and isinstance(child, QLineEdit):
        return KnownField(name, child, offer, owners)
    if name == "segment" and isinstance(child, QLineEdit):
        return KnownField(name, child, offer, offered_segments, LastWord)
    if name == "breaking_reason" and isinstance(child, QPlainTextEdit):
        return ReasonField(name, child, offer)
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
    if name == "emotion_words":
        return LevelsField(name, child, offer)
    if name == "personas":
        return PersonasField(name, child, offer)
    if noun == "card" and name == "facts":
        parts = (form.findChild(QWidget, part) for part in ("facts_line", "facts_label"))
        heading = [part for part in parts if isinstance(part, QWidget)]
        return CardFactsField(name, child, heading, offer)
    return RowsField(name, child, offer)
