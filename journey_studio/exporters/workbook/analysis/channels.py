"""The Channels sheet: the touchpoints in each channel by stage and by persona, and the journey's type held against what is drawn."""

from collections.abc import Sequence

from journey_studio.exporters.workbook.analysis.page import AnalysisPage, Cell
from journey_studio.exporters.workbook.content import Content
from journey_studio.exporters.workbook.styles import Style
from journey_studio.insight.channels import StageMix, channel_mix, persona_channels
from journey_studio.insight.journey_type import Break, advice, type_check
from journey_studio.insight.type_told import ADVICE, verdict
from journey_studio.model import Channel, Persona
from journey_studio.model.wording import word
from journey_studio.sheets.places import in_one_line
from journey_studio.sheets.sheet_names import CHANNELS
from journey_studio.sheets.words import capital

_HEADINGS_ROW = 2
_CHANNEL, _KIND, _COUNT = 30.0, 13.0, 15.0


class ChannelsSheet:
    """Counts the channels and checks the type of the journey."""

    name = CHANNELS

    def __init__(self, content: Content) -> None:
        snapshot, journey = content.snapshot, content.journey
        self._content = content
        self._mix = channel_mix(snapshot, journey)
        self._people = persona_channels(snapshot, journey)
        self._check = type_check(snapshot, journey)
        used = {key for mix in self._mix for key in mix.counts}
        self._channels = [each for each in snapshot.of_owner(Channel) if each.id in used]

    @property
    def meaning(self) -> str:
        """What the Read me says of it."""
        return word(
            "Touchpoints by channel, stage and persona, and whether the journey is of the type that is stated."
        )

    @property
    def tells(self) -> bool:
        """Whether a touchpoint has a channel."""
        return bool(self._channels)

    @property
    def widths(self) -> Sequence[float]:
        """The widths of the columns: channel, kind, stages, all of them, personas."""
        return (_CHANNEL, _KIND, *(_COUNT,) * (len(self._mix) + 1 + len(self._people)))

    def write(self, page: AnalysisPage) -> None:
        """Write the whole sheet."""
        page.title(word("Channels and journey type"))
        page.headings(_HEADINGS_ROW, self._headings())
        for row, channel in enumerate(self._channels, _HEADINGS_ROW + 1):
            counts = [mix.counts.get(channel.id) for mix in self._mix]
            people = [found[channel.id] or None for found in self._people.values()]
            cells = [channel.name, capital(word(channel.kind)), *counts, sum(filter(None, counts)), *people]
            self._row(page, row, cells, page.looks.strong, page.looks.count)
        below = self._shares(page, _HEADINGS_ROW + 1 + len(self._channels))
        self._type(page, below + 1)
        page.freeze(_HEADINGS_ROW + 1, 3, titles=f"{_HEADINGS_ROW}:{_HEADINGS_ROW}")
        page.page.finish()

    def _headings(self) -> list[str]:
        untitled, personas = word("Stage {number}"), self._content.snapshot
        stages = [
            mix.stage.title or untitled.format(number=number) for number, mix in enumerate(self._mix, 1)
        ]
        people = [personas.need(Persona, key).name for key in self._people]
        return [word("Channel"), word("Kind"), *stages, word("All stages"), *people]

    def _row(self, page: AnalysisPage, row: int, cells: Sequence[Cell], first: Style, style: Style) -> None:
        page.row(row, cells, [first, page.looks.text, *[style] * (len(cells) - 2)])

    def _shares(self, page: AnalysisPage, row: int) -> int:
        """What the mix of each stage tells, and of all of them."""
        looks, mixes = page.looks, self._mix
        total, digital = sum(mix.total for mix in mixes), sum(mix.digital for mix in mixes)
        shares = [mix.digital / mix.total if mix.total else None for mix in mixes]
        cells = [word("Share of digital ones"), None, *shares, digital / total]
        self._row(page, row, cells, looks.label, looks.number("0%"))
        if none := sum(mix.none for mix in mixes):
            cells = [word("Without a channel"), None, *(mix.none or None for mix in mixes), none]
            row += 1
            self._row(page, row, cells, looks.label, looks.count)
        said = [_advice([mix]) for mix in mixes]
        if any(said):
            row += 1
            self._row(page, row, [word("Advice"), None, *said, None], looks.label, looks.muted)
        return row + 1

    def _type(self, page: AnalysisPage, row: int) -> None:
        found, looks, last = self._check, page.looks, len(self.widths)
        row = page.section(row, word("The type of the journey"))
        stated = word(capital(found.stated)) if found.stated else word("None")
        drawn = word(capital(found.drawn)) if found.drawn else word("None")
        facts = [
            (word("Stated"), stated),
            (word("The board shows"), drawn),
            (word("Verdict"), verdict(found)),
            (word("Changes of channel drawn"), str(found.changes)),
            (word("Advice"), _advice(self._mix)),
        ]
        for label, words in facts:
            if words:
                page.row(row, [label], [looks.label])
                page.words(row, 2, last, words, looks.text)
                row += 1
        if found.breaks:
            self._breaks(page, row + 1)

    def _breaks(self, page: AnalysisPage, row: int) -> None:
        looks, last = page.looks, len(self.widths)
        first = page.section(row, word("Where the stated type breaks"))
        for below, each in enumerate(self._check.breaks, first):
            page.row(below, [page.item(each.card)], [looks.link])
            page.words(below, 2, last, _told(each), looks.text)


def _told(each: Break) -> str:
    names = filter(None, (each.source, each.card))
    return " → ".join(in_one_line(card.name) for card in names)


def _advice(mixes: list[StageMix]) -> str:
    return " ".join(word(ADVICE[each]) for each in advice(mixes))
