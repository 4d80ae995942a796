"""The foot of a card: channel, owner, tags, the way to another journey, and how well founded it all is."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from journey_studio.layout.card_words import CardWords
from journey_studio.layout.column import Column
from journey_studio.layout.icons import icon, icon_names
from journey_studio.layout.measures import CAPTION, CAPTION_STRONG, ICON
from journey_studio.layout.shapes import evidence_dots, pill
from journey_studio.model import Card, Channel, Journey, Tag
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.scene import Item, Link

_CHANNEL_ICONS = {"digital": "globe", "physical": "store", "both": "waypoints"}
_DOTS_WIDTH = 22.0
_INDENT = ICON + 5
_CHIP_GAP = 4.0
_CHIP_PADDING = 7.0

Row = Callable[[Column, float], None]


def write_footer(column: Column, card: Card, words: CardWords) -> None:
    """Write what is stated, a row each; the evidence dots end the last row, or stand in a row of their own."""
    rows: list[Row] = []
    tags, link = words.tags, words.link
    if words.channel:
        rows.append(_labelled(channel_icon(words.channel), words.channel.name, card))
    if card.owner:
        rows.append(_labelled("user-round", card.owner, card))
    if words.personas:
        rows.append(_labelled("users", ", ".join(persona.name for persona in words.personas), card))
    if tags:
        rows.append(lambda column, width: _chips(column, tags, width))
    if link:
        rows.append(lambda column, width: _way(column, link, width))
    rows += [_labelled("route", said, card) for said in words.leads]
    for number, row in enumerate(rows, 1):
        column.y += 5
        row(column, column.width - (_DOTS_WIDTH + 8 if card.evidence and number == len(rows) else 0))
    if card.evidence:
        column.y += 0 if rows else 14
        right = column.x + column.width
        dots = evidence_dots(card.evidence, right - _DOTS_WIDTH, column.y - 7, column.ink.theme.muted)
        column.put(dots, 0)


def channel_icon(channel: Channel) -> str:
    """The icon of a channel: its own where it names a shipped one, else that of its kind."""
    return channel.icon if channel.icon in icon_names() else _CHANNEL_ICONS[channel.kind]


def _labelled(picture: str, words: str, card: Card) -> Row:
    def row(column: Column, width: float) -> None:
        theme = column.ink.theme
        bar = theme.families[CARD_KINDS[card.kind].family].bar
        text = column.ink.text(words, CAPTION, theme.muted, column.x, column.y, width - _INDENT)
        mirrored = text.direction == "rtl"
        left = column.x + width - ICON if mirrored else column.x
        shifted = text if mirrored else replace(text, x=column.x + _INDENT)
        column.put([icon(picture, left, column.y, ICON, bar), shifted], text.height)

    return row


def _chips(column: Column, tags: Sequence[Tag], width: float) -> None:
    """Tags from left to right, on as many lines as they need."""
    theme = column.ink.theme
    x, line = column.x, 0.0
    for tag in tags:
        text = column.ink.snug(tag.name, CAPTION, theme.text, 0, 0, width - 2 * _CHIP_PADDING)
        room, height = text.width + 2 * _CHIP_PADDING, text.height + 4
        if x > column.x and x + room > column.x + width:
            column.y += line + _CHIP_GAP
            x, line = column.x, 0.0
        words = column.ink.snug(tag.name, CAPTION, theme.text, x + _CHIP_PADDING, column.y + 2, text.width)
        column.put([pill(x, column.y, room, height, theme.surface, theme.hairline, theme.line), words], 0)
        x, line = x + room + _CHIP_GAP, max(line, height)
    column.y += line


def _way(column: Column, journey: Journey, width: float) -> None:
    words = f"→ {journey.title or 'Another journey'}"
    text = column.ink.text(words, CAPTION_STRONG, column.ink.theme.accent, column.x, column.y, width)
    way: list[Item] = [text, Link(column.x, column.y, width, text.height, f"#{journey.id}")]
    column.put(way, text.height)
