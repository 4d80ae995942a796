"""Persona cards: portrait, name, role, what is known of the persona, and who belongs to a buying group."""

from collections.abc import Iterator

from journey_studio.layout.people import persona_look
from journey_studio.layout.shapes import marker
from journey_studio.model import Persona
from journey_studio.model.persona import FACT_KINDS
from journey_studio.model.wording import word
from journey_studio.report.blocks import (
    SECTION,
    SMALL,
    SMALL_STRONG,
    TEXT,
    Block,
    block,
    part_head,
    words_blocks,
)
from journey_studio.report.channels import add_channels
from journey_studio.report.facts import Report
from journey_studio.report.flow import Column, Flow, side_by_side
from journey_studio.report.ratings import dotted
from journey_studio.scene import Group, Item, Path, Picture

_PORTRAIT = 72.0
_NARROW = 560.0
_EDGE = 28.0
_HEADS = {"behaviour": "Behaviour", "preference": "Preferences", "pain point": "Pain points", "motivation": "Motivations",
          "need": "Needs", "quote": "In their own words", "other": "More"}  # fmt: skip


def persona_pages(report: Report, width: float, height: float) -> list[Group]:
    """The personas in two columns, the next one always in the shorter; nothing where the map has none."""
    personas = report.snapshot.of_owner(Persona)
    if not personas:
        return []
    flow = Flow(width, height)
    flow.add(part_head("personas", word("Personas"), report.level, width, report.ink))
    places = side_by_side(width, (1.0,) if width < _NARROW else (1.0, 1.0), 24.0)
    columns: list[list[Block]] = [[] for _ in places]
    heights = [0.0] * len(places)
    for persona in personas:
        shortest = heights.index(min(heights))
        made = list(_card(report, persona, places[shortest][1] - _EDGE))
        if columns[shortest]:
            columns[shortest].append(Block(block("gap", [], 1.0, 18.0)))
        columns[shortest] += made
        heights[shortest] += sum(entry.height + entry.gap for entry in made) + _EDGE
    flow.columns([Column(*place, entries) for place, entries in zip(places, columns, strict=True)])
    add_channels(flow, report)
    return flow.pages()


def _card(report: Report, persona: Persona, width: float) -> Iterator[Block]:
    ink, theme = report.ink, report.ink.theme
    yield _head(report, persona, width)
    if persona.members:
        yield from words_blocks(
            word("Members"), SMALL_STRONG, theme.muted, width, ink, gap=10.0, keep=True, panel=theme.alt
        )
        for member in persona.members:
            words = f"{member.name} – {member.role}" if member.role else member.name
            yield from words_blocks(words, TEXT, theme.text, width, ink, panel=theme.alt)
    for kind in FACT_KINDS:
        facts = [fact for fact in persona.facts if fact.kind == kind and fact.text]
        if facts:
            yield from words_blocks(
                word(_HEADS[kind]),
                SMALL_STRONG,
                theme.muted,
                width,
                ink,
                gap=10.0,
                keep=True,
                panel=theme.alt,
            )
        for fact in facts:
            words = word("{text} (assumed)").format(text=fact.text) if fact.level == "assumed" else fact.text
            yield from words_blocks(words, TEXT, theme.text, width, ink, gap=2.0, panel=theme.alt)


def _head(report: Report, persona: Persona, width: float) -> Block:
    """Name and role, beside the portrait where there is one, with the marker of the persona's curve."""
    ink, theme = report.ink, report.ink.theme
    look = persona_look(report.snapshot, persona, theme)
    left = _PORTRAIT + 14 if persona.portrait else 0.0
    items: list[Item] = []
    if persona.portrait:
        items.append(
            Picture(
                0,
                0,
                _PORTRAIT,
                _PORTRAIT,
                persona.portrait,
                word("Portrait of {name}").format(name=persona.name),
            )
        )
    items.append(
        Path(marker(look.marker, left + 7, 11, 5.5), fill=theme.surface, stroke=look.colour, stroke_width=2.2)
    )
    name = ink.text(persona.name, SECTION, theme.text, left + 22, 0, width - left - 22)
    items.append(block(f"h{report.level + 1}", [name], width, name.height, persona.name))
    y = name.height + 2
    kind = word("Buying group") if persona.kind == "buying group" else ""
    for words, style in ((persona.role, TEXT), (dotted(kind, persona.segment), SMALL)):
        if words:
            text = ink.text(words, style, theme.muted, left, y, width - left)
            items.append(Group("report/role", "paragraph", 0, 0, width, y + text.height, (text,), words))
            y += text.height + 2
    height = max(y, _PORTRAIT if persona.portrait else 0.0)
    return Block(block("persona", items, width, height, persona.name), keep=True, panel=theme.alt)
