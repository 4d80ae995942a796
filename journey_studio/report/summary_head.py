"""The head of the summary: title, objective and scenario, what is stated of the journey, and the contents."""

from collections.abc import Iterator
from dataclasses import replace

from journey_studio.insight.channels import channel_mix
from journey_studio.insight.feelings import feelings
from journey_studio.insight.journey_type import type_check
from journey_studio.insight.type_told import told_advice, verdict
from journey_studio.layout.flow import flowing
from journey_studio.layout.legend import persona_sample
from journey_studio.layout.measures import PAGE_TITLE
from journey_studio.layout.title import chips
from journey_studio.model import Curve, Persona
from journey_studio.model.wording import word
from journey_studio.report.blocks import SMALL, SMALL_STRONG, TEXT, Block, block, words_blocks
from journey_studio.report.facts import Report
from journey_studio.report.flow import Column, side_by_side
from journey_studio.report.mix import mix_block
from journey_studio.scene import Box, Group, Link

_LABEL = 92.0
_NARROW = 950.0


def summary_head(report: Report, width: float) -> list[Column]:
    """What the journey is, and beside it what is stated of it, and the contents; those go below where it is narrow."""
    if width < _NARROW:
        left, right = side_by_side(width, (1.5, 1.0), 32.0)
        beside = [*_facts(report, right[1]), *_contents(report, right[1])]
        purpose = [*_purpose(report, left[1]), *_type(report, left[1])]
        return [Column(*left, purpose), Column(*right, beside)]
    left, middle, right = side_by_side(width, (1.9, 1.55, 0.9), 40.0)
    facts = [*_facts(report, middle[1]), *_type(report, middle[1])]
    return [
        Column(*left, list(_purpose(report, left[1]))),
        Column(*middle, facts),
        Column(*right, list(_contents(report, right[1]))),
    ]


def _title(report: Report, width: float) -> Iterator[Block]:
    ink = report.ink
    text = ink.text(report.title, PAGE_TITLE, ink.theme.text, 0, 0, width)
    yield Block(block("h1", [text], width, text.height, report.title, "part/summary"), keep=True)
    items, y = chips(report.journey, text, ink)
    moved = Group("report/chips", "chips", 0, -text.height, width, y, tuple(items))
    yield Block(block("chips", [moved], width, y - text.height - 10))


def _purpose(report: Report, width: float) -> Iterator[Block]:
    """The title, and what the journey is for; whose it is says the picture of the curves, where there is one."""
    journey, ink = report.journey, report.ink
    yield from _title(report, width)
    for label, words in ((word("Objective"), journey.objective), (word("Scenario"), journey.scenario)):
        if words:
            yield from words_blocks(label, SMALL_STRONG, ink.theme.muted, width, ink, gap=11.0, keep=True)
            yield from words_blocks(words, TEXT, ink.theme.text, width, ink, gap=1.0)
    personas = [] if feelings(report.snapshot, journey) else _personas(report)
    if personas:
        yield from words_blocks(
            word("Personas"), SMALL_STRONG, ink.theme.muted, width, ink, gap=11.0, keep=True
        )
        samples = [persona_sample(report.snapshot, persona, ink.theme) for persona in personas]
        items, height = flowing(samples, 0, 0, width, ink)
        yield Block(block("names", items, width, height))


def _personas(report: Report) -> list[Persona]:
    """The personas whose curves belong to the journey; all of the map where none does."""
    drawn = {curve.persona for curve in report.snapshot.of_owner(Curve, report.journey.id)}
    everyone = report.snapshot.of_owner(Persona)
    return [persona for persona in everyone if persona.id in drawn] or list(everyone)


def _facts(report: Report, width: float) -> Iterator[Block]:
    journey, ink = report.journey, report.ink
    for label, words in (
        (word("Owner"), journey.owner),
        (word("Version"), journey.version),
        (word("Last changed"), report.date),
        (word("Review on"), journey.review_date),
    ):
        if words:
            yield _labelled(report, label, words, width)
    if mix := mix_block(report, width, _LABEL):
        head = ink.text(word("Evidence"), SMALL_STRONG, ink.theme.muted, 0, 1, _LABEL)
        yield replace(mix, group=replace(mix.group, items=(head, *mix.group.items)))


def _type(report: Report, width: float) -> Iterator[Block]:
    """The stated type against what is drawn, and what the channels ask for; nothing while neither shows a type."""
    found = type_check(report.snapshot, report.journey)
    if not found.stated and not found.drawn:
        return
    ink = report.ink
    yield from words_blocks(
        word("Journey type"), SMALL_STRONG, ink.theme.muted, width, ink, gap=11.0, keep=True
    )
    yield from words_blocks(verdict(found), TEXT, ink.theme.text, width, ink, gap=1.0)
    for each in told_advice(channel_mix(report.snapshot, report.journey)):
        yield from words_blocks(each.sentence, SMALL, ink.theme.muted, width, ink, gap=2.0)


def _contents(report: Report, width: float) -> Iterator[Block]:
    ink = report.ink
    if report.contents:
        yield from words_blocks(
            word("Contents"), SMALL_STRONG, ink.theme.muted, width, ink, gap=12.0, keep=True
        )
    for entry in report.contents:
        yield _contents_line(report, entry.words, entry.owner, entry.page, width)


def _labelled(report: Report, label: str, words: str, width: float) -> Block:
    ink = report.ink
    head = ink.text(label, SMALL_STRONG, ink.theme.muted, 0, 1, _LABEL - 6)
    text = ink.text(words, TEXT, ink.theme.text, _LABEL, 0, width - _LABEL)
    return Block(block("paragraph", [head, text], width, max(head.height, text.height)), 6.0)


def _contents_line(report: Report, words: str, owner: str, page: int, width: float) -> Block:
    ink, colour = report.ink, report.ink.theme.accent
    text = ink.text(words, SMALL, colour, 0, 0, width - 40)
    link = Link(0, 0, width, text.height, f"#{owner}")
    number = ink.text(str(page), SMALL, ink.theme.text, width - 40, 0, 40, "end")
    line = Box(0, text.height + 2, width, 0.6, ink.theme.hairline)
    return Block(block("paragraph", [text, link, number, line], width, text.height + 3), 2.0)
