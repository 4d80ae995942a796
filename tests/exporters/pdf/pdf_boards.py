"""Scenes for the tests of the PDF: single texts, and boards of any number of cards."""

import random

from journey_studio.scene import Box, Group, Item, Path, Scene, Shaper, TextStyle
from journey_studio.scene.text import placed

BODY = TextStyle(14)
TITLE = TextStyle(14, 600)
SMALL = TextStyle(12)
INK, BORDER, PAPER = "#101828", "#D0D5DD", "#FFFFFF"
WORDS = [
    *(
        "customer",
        "reads",
        "reviews",
        "compares",
        "prices",
        "visits",
        "the",
        "shop",
        "asks",
        "a",
        "colleague",
    ),
    *("opens", "an", "e-mail", "waits", "for", "delivery", "calls", "support", "returns", "parcel", "tells"),
    *("friend", "WAVE", "To", "You", "AVATAR", "10:30", "naïve", "Übung", "café"),
]
ICON = Path((("M", 4, 4), ("C", 8, 0, 16, 0, 20, 4), ("L", 12, 18), ("Z",)), None, "#2E90FA", 1.5)
CARD_WIDTH, CARD_HEIGHT = 220.0, 112.0


def page_of(*items: Item, width: float = 600, height: float = 400, background: str = PAPER) -> Scene:
    """A scene of the items alone."""
    return Scene(width, height, background, Group("board", "board", 0, 0, width, height, items), "Board")


def writing(
    shaper: Shaper, words: str, style: TextStyle = BODY, x: float = 20, y: float = 20, width: float = 560
) -> Item:
    """A text in its place."""
    return placed(words, style, INK, x, y, width, shaper.paragraph(words, style, width))


def card(shaper: Shaper, number: int, words: random.Random, x: float, y: float) -> Group:
    """A card with a frame, an icon, a title, a body and a line below; every card has other words."""
    title = " ".join(words.choices(WORDS, k=3))
    body = " ".join(words.choices(WORDS, k=9)) + f" {number}"
    frame = Box(0, 0, CARD_WIDTH, CARD_HEIGHT, PAPER, BORDER, 1, 8)
    items = (
        frame,
        ICON,
        writing(shaper, title, TITLE, 28, 8, CARD_WIDTH - 40),
        writing(shaper, body, BODY, 12, 34, CARD_WIDTH - 24),
        writing(shaper, f"Website · {number}", SMALL, 12, CARD_HEIGHT - 20, CARD_WIDTH - 24),
    )
    return Group(f"card{number}", "card", x, y, CARD_WIDTH, CARD_HEIGHT, items, title)


def board_of(shaper: Shaper, cards: int, across: int = 25) -> Scene:
    """A board of so many cards in a grid, the same each time."""
    words = random.Random(7)
    groups = tuple(
        card(shaper, number, words, 10 + number % across * 240, 10 + number // across * 130)
        for number in range(cards)
    )
    width, height = 20.0 + across * 240, 20.0 + -(-cards // across) * 130
    return Scene(width, height, "#F5F6F8", Group("board", "board", 0, 0, width, height, groups), "Cards")
