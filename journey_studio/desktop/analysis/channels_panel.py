"""Channels beside the board: the journey's type held against what is drawn, the mix of each stage, and each persona's."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QTreeWidgetItem, QVBoxLayout

from journey_studio.desktop.analysis.going import go
from journey_studio.desktop.analysis.late_panel import LatePanel
from journey_studio.desktop.analysis.lists import MOST, entry, heading, key_of, two_columns
from journey_studio.desktop.analysis.persona_channels import PersonaChannels
from journey_studio.desktop.icons import plain_icon
from journey_studio.desktop.panels.head import PanelHead
from journey_studio.desktop.panels.making import plain_label, wrapped_label
from journey_studio.desktop.words import tr
from journey_studio.document.changing import change
from journey_studio.insight.channel_use import channel_use
from journey_studio.insight.channels import StageMix, channel_mix
from journey_studio.insight.journey_type import TypeCheck, type_check
from journey_studio.insight.type_told import ChannelAdvice, told_advice, verdict
from journey_studio.model import Channel, Journey, Snapshot
from journey_studio.model.journey import TYPES

if TYPE_CHECKING:
    from journey_studio.desktop.window import MainWindow

WIDTH = 350
TYPE_WORDS = {
    "": "No type stated",
    "digital": "Digital",
    "multichannel": "Multichannel: contact points apart",
    "cross-channel": "Cross-channel: easy to change",
    "omnichannel": "Omnichannel: channels are one",
    "lifecycle": "Lifecycle: begins anew",
}


class ChannelsPanel(LatePanel):
    """A click or Enter goes to the card, stage or persona of a line; the type is chosen above."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window.session, "channels", WIDTH)
        self._window = window
        self.type = QComboBox()
        self.type.setAccessibleName(tr("Type of the journey"))
        for each in TYPES:
            self.type.addItem(tr(TYPE_WORDS[each]), each)
        self.type.activated.connect(self._choose)
        self.verdict, self.advice = wrapped_label(), wrapped_label(role="hint")
        self.heading = plain_label(tr("Touchpoints by channel and persona"), "heading")
        self.personas = PersonaChannels(window.canvas.select)
        self.list = two_columns(tr("Breaks, and the mix of channels"), 104)
        self.list.itemClicked.connect(lambda item, _: self._go(item))
        self.list.itemActivated.connect(lambda item, _: self._go(item))
        self._lay_out()

    def fill(self, snapshot: Snapshot, journey: Journey) -> None:
        """Count anew."""
        found = type_check(snapshot, journey)
        mixes = channel_mix(snapshot, journey)
        self.type.setCurrentIndex(self.type.findData(journey.type))
        self.type.setEnabled(self.session.can_edit)
        self.verdict.setText(verdict(found))
        said = told_advice(mixes)
        whole = " ".join(each.words for each in said if not each.stages)
        self.advice.setText(whole)
        self.advice.setVisible(bool(whole))
        chosen = self.list.currentIndex().row()
        self.list.clear()
        self._breaks(found)
        self._mix(snapshot, mixes, said)
        uses = channel_use(snapshot, journey)
        self.personas.show_uses(uses, snapshot, self._window.theme)
        self.heading.setVisible(bool(uses))
        if chosen >= 0 and (item := self.list.topLevelItem(min(chosen, self.list.topLevelItemCount() - 1))):
            self.list.setCurrentItem(item)

    def _breaks(self, found: TypeCheck) -> None:
        if not found.breaks:
            return
        group = heading(self.list, tr("Breaks"), f"{len(found.breaks):,}")
        for each in found.breaks[:MOST]:
            words = each.card.name
            if each.source is not None:
                words = tr("{source} → {target}").format(source=each.source.name, target=each.card.name)
            entry(group, words, key=each.card.id).setFirstColumnSpanned(True)

    def _mix(self, snapshot: Snapshot, mixes: Sequence[StageMix], said: Sequence[ChannelAdvice]) -> None:
        if not any(mix.total or mix.none for mix in mixes):
            return
        group = heading(self.list, tr("Channels by stage"), tr("digital"))
        for number, mix in enumerate(mixes[:MOST], 1):
            title = mix.stage.title or tr("Stage {number}").format(number=number)
            share = f"{mix.digital / mix.total:.0%}" if mix.total else "–"
            item = entry(group, title, share, mix.stage.id)
            for each in said:
                if mix.stage in each.stages:
                    advice = entry(item, each.words, key=mix.stage.id)
                    advice.setFirstColumnSpanned(True)
                    advice.setIcon(0, plain_icon("lightbulb", self._window.theme))
            _counts(item, snapshot, mix.counts, mix.stage.id)
            if mix.none:
                entry(item, tr("No channel"), f"{mix.none}", mix.stage.id)
            item.setExpanded(True)

    def _choose(self, index: int) -> None:
        journey, document = self.session.journey, self.session.document
        chosen = str(self.type.itemData(index))
        if journey is not None and document is not None and chosen != journey.type:
            with document.edit("Set journey type") as edit:
                change(edit, journey.id, {"type": chosen})
            self.fill_now()

    def _go(self, item: QTreeWidgetItem) -> None:
        if key := key_of(item):
            go(self._window, key)
            self.list.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.addWidget(PanelHead(tr("Channels and journey type")))
        for part in (self.type, self.verdict, self.advice):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.heading)
        column.addWidget(self.personas)


def _counts(item: QTreeWidgetItem, snapshot: Snapshot, counts: Mapping[str, int], key: str) -> None:
    for channel, count in counts.items():
        entry(item, snapshot.need(Channel, channel).name, f"{count}", key)
