"""The evidence mix as one bar and the words for it."""

from journey_studio.insight.evidence import EvidenceMix, evidence_mix
from journey_studio.model.wording import word
from journey_studio.report.blocks import SMALL, Block, block
from journey_studio.report.facts import Report
from journey_studio.scene import Box, Item

_BAR = 10.0


def mix_block(report: Report, width: float, x: float) -> Block | None:
    """The bar and its words from `x` on; None where no card says how well founded it is."""
    mix = evidence_mix(report.snapshot, report.journey)
    if not mix.stated:
        return None
    theme, room = report.ink.theme, width - x
    items: list[Item] = []
    left = x
    shades = (theme.text, theme.border, theme.hairline, theme.surface)
    for count, shade in zip((mix.researched, mix.partly, mix.assumed, mix.unstated), shades, strict=True):
        part = room * count / mix.total
        if part:
            items.append(Box(left, 4, part, _BAR, shade, theme.border, 0.8))
        left += part
    words = report.ink.text(in_words(mix), SMALL, theme.text, x, _BAR + 8, room)
    return Block(block("paragraph", [*items, words], width, words.y + words.height), 6.0)


def in_words(mix: EvidenceMix) -> str:
    """For instance “3 researched · 2 partly researched · 5 assumed · 4 not stated”."""
    parts = (
        (mix.researched, word("{count} researched")),
        (mix.partly, word("{count} partly researched")),
        (mix.assumed, word("{count} assumed")),
        (mix.unstated, word("{count} not stated")),
    )
    return " · ".join(words.format(count=count) for count, words in parts if count)
