"""The first page: what the journey is, how it feels, where it hurts, what could be done."""

from collections.abc import Iterator
from dataclasses import replace

from journey_studio.insight.feelings import feelings, moments_of_truth
from journey_studio.insight.opportunities import opportunities
from journey_studio.insight.pains import pains
from journey_studio.layout.flow import flowing
from journey_studio.layout.gathering import shifted
from journey_studio.layout.legend import persona_sample
from journey_studio.layout.measures import PAGE_TITLE
from journey_studio.layout.title import chips
from journey_studio.model import Curve, Persona
from journey_studio.report.blocks import (
    ITEM,
    SMALL,
    SMALL_STRONG,
    TEXT,
    Block,
    block,
    section_head,
    words_blocks,
)
from journey_studio.report.facts import Report
from journey_studio.report.flow import Column, Flow, side_by_side
from journey_studio.report.highlights import peak_entries, weakest_entries
from journey_studio.report.mix import mix_block
from journey_studio.report.ratings import dotted, pain_words, ratings
from journey_studio.report.spark import spark_blocks
from journey_studio.scene import Box, Group, Item, Link

SHOWN, MOST_MOMENTS = 3, 4
_LABEL = 92.0
_BETWEEN = 20.0
_NUMBER = 24.0
_NARROW = 800.0


def summary_pages(report: Report, width: float, height: float) -> list[Group]:
    """The summary, mostly one page."""
    flow = Flow(width, height)
    flow.columns(_head(report, width))
    if spark := spark_blocks(report, width):
        flow.columns(
            [Column(0.0, width, [section_head("How it feels", 2, width, report.ink), *spark])], _BETWEEN
        )
    places = side_by_side(width, (1.0, 1.0, 1.0))
    lists = [entries for entries in _lists(report, places[0][1]) if len(entries) > 1]
    flow.columns([Column(*place, entries) for place, entries in zip(places, lists, strict=False)], _BETWEEN)
    wide = (0.0, sum(places[1]))  # as wide as the first two
    weak, peaks = _weakest(report, wide[1]), _peaks(report, places[2][1])
    found = [Column(*at, each) for at, each in ((wide, weak), (places[2], peaks)) if len(each) > 1]
    if found:
        flow.columns(found, _BETWEEN)
    return flow.pages()


def _head(report: Report, width: float) -> list[Column]:
    """What the journey is, and beside it what is stated of it, and the contents; those go below where it is narrow."""
    if width < _NARROW:
        left, right = side_by_side(width, (1.5, 1.0), 32.0)
        beside = [*_facts(report, right[1]), *_contents(report, right[1])]
        return [Column(*left, list(_purpose(report, left[1]))), Column(*right, beside)]
    places = side_by_side(width, (2.2, 1.25, 0.9), 40.0)
    heads = zip(places, (_purpose, _facts, _contents), strict=True)
    return [Column(*place, list(head(report, place[1]))) for place, head in heads]


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
    for label, words in (("Objective", journey.objective), ("Scenario", journey.scenario)):
        if words:
            yield from words_blocks(label, SMALL_STRONG, ink.theme.muted, width, ink, gap=11.0, keep=True)
            yield from words_blocks(words, TEXT, ink.theme.text, width, ink, gap=1.0)
    personas = [] if feelings(report.snapshot, journey) else _personas(report)
    if personas:
        yield from words_blocks("Personas", SMALL_STRONG, ink.theme.muted, width, ink, gap=11.0, keep=True)
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
        ("Owner", journey.owner),
        ("Version", journey.version),
        ("Last changed", report.date),
        ("Review on", journey.review_date),
    ):
        if words:
            yield _labelled(report, label, words, width)
    if mix := mix_block(report, width, _LABEL):
        head = ink.text("Evidence", SMALL_STRONG, ink.theme.muted, 0, 1, _LABEL)
        yield replace(mix, group=replace(mix.group, items=(head, *mix.group.items)))


def _contents(report: Report, width: float) -> Iterator[Block]:
    ink = report.ink
    if report.contents:
        yield from words_blocks("Contents", SMALL_STRONG, ink.theme.muted, width, ink, gap=12.0, keep=True)
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
    line = Box(0, text.height + 3, width, 0.6, ink.theme.hairline)
    return Block(block("paragraph", [text, link, number, line], width, text.height + 4), 3.0)


def _lists(report: Report, width: float) -> Iterator[list[Block]]:
    snapshot, journey = report.snapshot, report.journey
    worst = [
        (pain.card.id, pain.card.name, dotted(pain.place.way, *pain_words(pain)))
        for pain in pains(snapshot, journey)[:SHOWN]
    ]
    best = [
        (entry.card.id, entry.card.name, dotted(entry.place.way, *ratings(entry)))
        for entry in opportunities(snapshot, journey)[:SHOWN]
    ]
    moments = [(card.id, card.name, place.way) for card, place in moments_of_truth(snapshot, journey)]
    left = len(moments) - MOST_MOMENTS
    families = report.ink.theme.families
    yield _list(report, "Top pains", worst, families["pain"].bar, width)
    yield _list(report, "Top opportunities", best, families["opportunity"].bar, width)
    decisive = _list(report, "Moments of truth", moments[:MOST_MOMENTS], report.ink.theme.accent, width)
    if left > 0:
        words = f"{left} more {'is' if left == 1 else 'are'} marked with a star on the map."
        decisive += words_blocks(words, SMALL, report.ink.theme.muted, width, report.ink, x=_NUMBER, gap=9.0)
    yield decisive


def _weakest(report: Report, width: float) -> list[Block]:
    colour = report.ink.theme.families["touchpoint"].bar
    return _list(report, "Weakest touchpoints", weakest_entries(report, SHOWN), colour, width)


def _peaks(report: Report, width: float) -> list[Block]:
    colour = report.ink.theme.families["gain"].bar
    return _list(report, "Peaks", peak_entries(report, SHOWN), colour, width)


def _list(
    report: Report, head: str, entries: list[tuple[str, str, str]], colour: str, width: float
) -> list[Block]:
    ink = report.ink
    rule = Box(0, 0, width, 2.0, colour)
    title = section_head(head, 2, width, ink)
    texts = [shifted(item, 0, 8.0) for item in title.group.items]
    made = [Block(block("h2", [rule, *texts], width, title.height + 10, head), keep=True)]
    for number, (owner, words, place) in enumerate(entries, 1):
        blocks = words_blocks(
            words, ITEM, ink.theme.text, width, ink, x=_NUMBER, gap=9.0, target=owner, keep=True
        )
        sign: Item = ink.text(f"{number}", ITEM, colour, 0, 0, _NUMBER)
        first = blocks[0]
        blocks[0] = replace(first, group=replace(first.group, items=(sign, *first.group.items)))
        made += blocks
        made += words_blocks(place, SMALL, ink.theme.muted, width, ink, x=_NUMBER)
    return made
