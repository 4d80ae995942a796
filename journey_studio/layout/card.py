"""One card: tinted by its family, with everything it says, as high as that needs."""

from journey_studio.layout.card_footer import write_footer
from journey_studio.layout.card_marks import corner, corner_width, marks_of, needs_header
from journey_studio.layout.card_words import CardWords
from journey_studio.layout.column import Column
from journey_studio.layout.facts import fact_lines
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import (
    BAR_WIDTH,
    BODY,
    CAPTION,
    CAPTION_STRONG,
    CARD_HEIGHT,
    CARD_RADIUS,
    CARD_TITLE,
    ICON,
    PADDING_X,
    PADDING_Y,
)
from journey_studio.model import Card
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.wording import word
from journey_studio.scene import Box, Group, Item, Picture

_RIGHT = 8.0
_PICTURE_SHARE = 0.625


def card_group(card: Card, words: CardWords, width: float, ink: Ink) -> Group:
    """The card at the origin, `width` px wide; nothing in it depends on where it will stand."""
    column = Column(ink, PADDING_X, PADDING_Y, width - PADDING_X - _RIGHT)
    _write_head(column, card, words)
    _write_picture(column, card)
    _write_details(column, card)
    write_footer(column, card, words)
    height = max(CARD_HEIGHT, column.y + PADDING_Y)
    items = (*_frame(card, width, height, ink), *column.items)
    return Group(card.id, "card", 0, 0, width, height, items, spoken_name(card, words), signs(card))


def _frame(card: Card, width: float, height: float, ink: Ink) -> tuple[Item, Item]:
    family = ink.theme.families[CARD_KINDS[card.kind].family]
    ground = Box(0, 0, width, height, family.fill, family.outline, ink.theme.line, CARD_RADIUS)
    bar = Box(0, CARD_RADIUS, BAR_WIDTH, height - 2 * CARD_RADIUS, family.bar, radius=BAR_WIDTH / 2)
    return ground, bar


def _write_head(column: Column, card: Card, words: CardWords) -> None:
    """Icon and marks stand beside the title or, with the word of the kind, in a line above it."""
    theme, kind = column.ink.theme, CARD_KINDS[card.kind]
    right, room = column.x + column.width, column.width - corner_width(card)
    column.put(corner(card, right, column.y, theme), 0)
    if needs_header(card, words.lane_says_kind):
        colour = theme.families[kind.family].bar
        kind_word = column.ink.text(word(kind.word), CAPTION_STRONG, colour, column.x, column.y, room)
        if len(kind_word.lines) > 1:  # beside so many marks there is no room for it in a narrow column
            column.put([], ICON + 3)
            kind_word = column.ink.text(
                word(kind.word), CAPTION_STRONG, colour, column.x, column.y, column.width
            )
        column.put([kind_word], max(kind_word.height, ICON) + 3)
        room = column.width
    if card.title:
        column.write(card.title, CARD_TITLE, theme.text, limit=room)
        column.write(card.body, BODY, theme.muted, gap=2)
    else:
        column.write(card.body, BODY, theme.text, limit=room)


def _write_picture(column: Column, card: Card) -> None:
    asset = card.facts.get("asset")
    if card.kind == "image" and isinstance(asset, str) and asset:
        height = round(column.width * _PICTURE_SHARE)
        picture = Picture(column.x, column.y + 6, column.width, height, asset, card.name)
        column.put([picture], height + 10)


def _write_details(column: Column, card: Card) -> None:
    theme = column.ink.theme
    if card.breaking_point and card.breaking_reason:
        column.write(
            word("Breaks off: {reason}").format(reason=card.breaking_reason),
            CAPTION_STRONG,
            theme.families["pain"].bar,
            gap=4,
        )
    for line in fact_lines(card):
        column.write(line, CAPTION, theme.text, gap=3)


def signs(card: Card) -> str:
    """What only marks and dots say of a card; its kind is said by its lane or in words on it."""
    return ", ".join(filter(None, (*marks_of(card), card.evidence))).capitalize()


def spoken_name(card: Card, words: CardWords) -> str:
    """What a screen reader says: kind, step, title and marks, then the channel and how well founded it is."""
    marks = "".join(f", {mark}" for mark in marks_of(card))
    head = f"{CARD_KINDS[card.kind].word}, {words.step}: {card.name}{marks}"
    channel = f", {words.channel.name}" if words.channel else ""
    people = f", for {', '.join(persona.name for persona in words.personas)}" if words.personas else ""
    return f"{head}{channel}{people}{f', {card.evidence}' if card.evidence else ''}"
