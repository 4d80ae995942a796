"""What the chart of impact and effort does to the map."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from journey_studio.desktop.planning.chart import STEPS
from journey_studio.document import Document
from journey_studio.document.changing import change
from journey_studio.model import Card

ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
"""By how much an arrow key changes impact and effort."""


def moved(rating: tuple[int, int] | None, by: tuple[int, int]) -> tuple[int, int]:
    """The rating a key further, within 1 … 5; what is not rated yet begins in the middle."""
    if rating is None:
        return (3, 3)
    impact, effort = (min(max(value + step, 1), STEPS) for value, step in zip(rating, by, strict=True))
    return impact, effort


def rate(document: Document, card: Card, rating: tuple[int, int] | None, group: str = "") -> None:
    """Set impact and effort of an opportunity, or take both away, as one edit; those of a group are one undo step."""
    facts = {name: value for name, value in card.facts.items() if name not in ("impact", "effort")}
    if rating is not None:
        facts |= {"impact": rating[0], "effort": rating[1]}
    with document.edit("Rate opportunity" if rating else "Take rating away", group) as edit:
        change(edit, card.id, {"facts": facts})
