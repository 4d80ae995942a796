"""The lists of the summary: pains, opportunities, moments of truth, weakest touchpoints and peaks, the worst or best first."""

from dataclasses import dataclass, replace

from journey_studio.insight.feelings import moments_of_truth
from journey_studio.insight.opportunities import opportunities
from journey_studio.insight.pains import pains
from journey_studio.layout.gathering import shifted
from journey_studio.model.wording import word
from journey_studio.report.blocks import ITEM, SMALL, Block, block, section_head, words_blocks
from journey_studio.report.facts import Report
from journey_studio.report.highlights import Entry, peak_entries, weakest_entries
from journey_studio.report.ratings import dotted, pain_words, ratings
from journey_studio.scene import Box, Item

_NUMBER = 24.0
_MOST = 3


@dataclass(frozen=True, slots=True)
class Amount:
    """How many entries are told at most: pains and opportunities each, weakest touchpoints and peaks each, moments of truth."""

    top: int
    other: int
    moments: int


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that the lists could tell, in their order."""

    pains: list[Entry]
    opportunities: list[Entry]
    moments: list[Entry]
    weakest: list[Entry]
    peaks: list[Entry]


def told(report: Report) -> Told:
    """What the lists tell of a journey."""
    snapshot, journey = report.snapshot, report.journey
    worst = [
        (pain.card.id, pain.card.name, dotted(pain.place.way, *pain_words(pain)))
        for pain in pains(snapshot, journey)[:_MOST]
    ]
    best = [
        (entry.card.id, entry.card.name, dotted(entry.place.way, *ratings(entry)))
        for entry in opportunities(snapshot, journey)[:_MOST]
    ]
    moments = [(card.id, card.name, place.way) for card, place in moments_of_truth(snapshot, journey)]
    return Told(worst, best, moments, weakest_entries(report, _MOST), peak_entries(report, _MOST))


def lists(
    report: Report, found: Told, amount: Amount, width: float, wide: float
) -> tuple[list[list[Block]], list[list[Block]]]:
    """The lists of the first row, those without an entry left out, and both of the second, an empty one as nothing."""
    theme = report.ink.theme
    pain, gain, opportunity, touchpoint = (
        theme.families[name].bar for name in ("pain", "gain", "opportunity", "touchpoint")
    )
    first = [
        _list(report, word("Top pains"), found.pains[: amount.top], pain, width),
        _list(report, word("Top opportunities"), found.opportunities[: amount.top], opportunity, width),
        _moments(report, found.moments, amount.moments, width),
    ]
    second = [
        _list(report, word("Weakest touchpoints"), found.weakest[: amount.other], touchpoint, wide),
        _list(report, word("Peaks"), found.peaks[: amount.other], gain, width),
    ]
    return [each for each in first if each], second


def _moments(report: Report, moments: list[Entry], most: int, width: float) -> list[Block]:
    ink = report.ink
    made = _list(report, word("Moments of truth"), moments[:most], ink.theme.accent, width)
    left = len(moments) - most
    if left > 0:
        words = (
            word("1 more is marked with a star on the map.")
            if left == 1
            else word("{count} more are marked with a star on the map.").format(count=left)
        )
        made += words_blocks(words, SMALL, ink.theme.muted, width, ink, x=_NUMBER, gap=9.0)
    return made


def _list(report: Report, head: str, entries: list[Entry], colour: str, width: float) -> list[Block]:
    """The entries below a head; nothing where there is none."""
    if not entries:
        return []
    ink = report.ink
    rule = Box(0, 0, width, 2.0, colour)
    title = section_head(head, 2, width, ink)
    texts = [shifted(item, 0, 8.0) for item in title.group.items]
    made = [Block(block("h2", [rule, *texts], width, title.height + 4, head), keep=True)]
    for number, (owner, words, place) in enumerate(entries, 1):
        blocks = words_blocks(
            words, ITEM, ink.theme.text, width, ink, x=_NUMBER, gap=8.0, target=owner, keep=True
        )
        sign: Item = ink.text(f"{number}", ITEM, colour, 0, 0, _NUMBER)
        first = blocks[0]
        blocks[0] = replace(first, group=replace(first.group, items=(sign, *first.group.items)))
        made += blocks
        made += words_blocks(place, SMALL, ink.theme.muted, width, ink, x=_NUMBER)
    return made
