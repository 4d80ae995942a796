"""Which stage holds the purchase: a setting of the journey, chosen beside the routes."""

from PySide6.QtWidgets import QComboBox

from journey_studio.desktop.session import Session
from journey_studio.desktop.words import list_text, tip, tr
from journey_studio.document.keeping import keep_setting
from journey_studio.insight.purchase import NO_PURCHASE, PURCHASE, stated_purchase, usual_purchase


class PurchaseChoice(QComboBox):
    """Shows what holds for the journey, and keeps another choice as one edit; the first line leaves it to the stages."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("Stage of the purchase"))
        self.setToolTip(tip(tr("Touchpoints are counted up to the first stop in this stage")))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self._keep())

    def show_stages(self) -> None:
        """List the stages of the journey as they are now."""
        snapshot, journey = self._session.snapshot, self._session.journey
        self.clear()
        if journey is None:
            return
        usual = usual_purchase(snapshot, journey)
        words = (
            tr("Purchase: {stage} (its name tells)").format(stage=list_text(usual.title))
            if usual
            else tr("Purchase: no stage is named so")
        )
        self.addItem(words, None)
        for number, stage in enumerate(snapshot.stages(journey.id), 1):
            title = list_text(stage.title) or tr("Stage {number}").format(number=number)
            self.addItem(tr("Purchase: {stage}").format(stage=title), stage.id)
        self.addItem(tr("Purchase: none, count all touchpoints"), NO_PURCHASE)
        self.setCurrentIndex(max(self.findData(stated_purchase(snapshot, journey)), 0))
        self.setEnabled(self._session.can_edit)

    def _keep(self) -> None:
        document, journey, chosen = self._session.document, self._session.journey, self.currentData()
        if document is None or journey is None or chosen == stated_purchase(self._session.snapshot, journey):
            return
        with document.edit("Set stage of the purchase") as edit:
            keep_setting(edit, journey.id, PURCHASE, chosen)
