"""After how many months a source is too old: a setting of the journey, typed in the checks panel."""

from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from journey_studio.desktop.panels.making import plain_label
from journey_studio.desktop.session import Session
from journey_studio.desktop.words import tr
from journey_studio.document.keeping import keep_setting
from journey_studio.insight.checks.look import STALE_MONTHS, USUAL_MONTHS, stale_months
from journey_studio.model import Journey


class StaleSetting(QWidget):
    """Shows the months of the journey and keeps what is typed as one edit."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.months = QDoubleSpinBox()
        self.months.setDecimals(0)
        self.months.setRange(1, 120)
        self.months.setKeyboardTracking(False)
        self.months.setFixedWidth(74)
        self.months.setAccessibleName(tr("Months after which a source is stale"))
        self.months.valueChanged.connect(self._set)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(plain_label(tr("Sources are stale after"), "hint"))
        row.addWidget(self.months)
        row.addWidget(plain_label(tr("months"), "hint"))
        row.addStretch(1)

    def show_journey(self, journey: Journey) -> None:
        """Show what holds for this journey."""
        self.months.blockSignals(True)
        self.months.setValue(stale_months(journey))
        self.months.blockSignals(False)
        self.months.setEnabled(self._session.can_edit)

    def _set(self, months: float) -> None:
        journey, document = self._session.journey, self._session.document
        if journey is None or document is None or int(months) == stale_months(journey):
            return
        stated = None if int(months) == USUAL_MONTHS else int(months)
        with document.edit("Set when sources are stale", STALE_MONTHS) as edit:
            keep_setting(edit, journey.id, STALE_MONTHS, stated)
