"""The weights of the formula of the weakest touchpoints: a setting of the journey."""

from functools import partial

from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from journey_studio.desktop.panels.making import button
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document.keeping import keep_setting
from journey_studio.insight.weakest import WEAKEST, WEIGHTS, Weights
from journey_studio.model import Journey

LABELS = {
    "moment_of_truth": "Moment of truth",
    "breaking_point": "Breaking point",
    "severity": "Worst pain",
    "abandonment": "Abandonment",
    "partly": "Partly researched",
    "assumed": "Assumed",
    "unstated": "Evidence not stated",
}


class WeightsForm(QWidget):
    """Folded away under a button; each number typed is one edit of the journey, and one button takes the usual ones."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.fold = button(tr("Weights of the formula"), "link")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        self.fields: dict[str, QDoubleSpinBox] = {name: self._field(name) for name in WEIGHTS}
        self.usual = button(tr("Usual weights"), "link")
        self.usual.clicked.connect(lambda: self._save(Weights()))
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, (name, field) in enumerate(self.fields.items()):
            label = QLabel(tr(LABELS[name]))
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.usual, len(self.fields), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)
        column.addWidget(self._body)
        self._body.hide()

    def show_journey(self, journey: Journey) -> None:
        """Show the weights that hold for this journey."""
        weights = Weights.of(journey)
        for name, field in self.fields.items():
            field.blockSignals(True)
            field.setValue(getattr(weights, name))
            field.blockSignals(False)
            field.setEnabled(self._session.can_edit)
        self.usual.setEnabled(self._session.can_edit and weights != Weights())

    def _unfold(self, on: bool) -> None:
        self._body.setVisible(on)

    def _field(self, name: str) -> QDoubleSpinBox:
        made = QDoubleSpinBox()
        made.setObjectName(name)
        made.setAccessibleName(tr(LABELS[name]))
        made.setRange(0, Weights.highest(name))
        made.setSingleStep(0.1 if Weights.highest(name) == 1 else 0.5)
        made.setKeyboardTracking(False)
        made.valueChanged.connect(partial(self._typed, name))
        return made

    def _typed(self, name: str, value: float) -> None:
        if self._session.journey is not None:
            held = {each: getattr(Weights.of(self._session.journey), each) for each in WEIGHTS}
            self._save(Weights(**{**held, name: round(value, 2)}))

    def _save(self, weights: Weights) -> None:
        journey, document = self._session.journey, self._session.document
        if journey is None or document is None or weights == Weights.of(journey):
            return
        with document.edit("Set weights", WEAKEST) as edit:
            keep_setting(edit, journey.id, WEAKEST, weights.as_setting() or None)
