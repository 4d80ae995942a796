"""How wide a step must be so that the titles in it stand in one line."""

from journey_studio.layout.card_marks import corner_width
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CARD_INSET, CARD_TITLE, PADDING_X, STEP_TITLE, STEP_WIDTH
from journey_studio.model import Card, Snapshot, Stage, Step

NARROWEST_FIT, WIDEST_FIT = 144.0, 416.0
_RIGHT = 8.0
_STEP_INSET = 28.0


def fitting_width(snapshot: Snapshot, step: Step, ink: Ink) -> float:
    """The width in px for the titles of a step and of the cards in it alone, 144–416 px; the usual one without any."""
    journey = snapshot.need(Stage, step.stage).journey
    cards = [
        card
        for lane in snapshot.lanes(journey)
        if not (lane.hidden or lane.collapsed)
        for card in snapshot.cards(lane.id)
        if card.step == step.id and card.end_step is None and card.title
    ]
    needs = [_card_needs(card, ink) for card in cards]
    if step.title:
        needs.append(ink.shaper.paragraph(step.title, STEP_TITLE, WIDEST_FIT).width + _STEP_INSET)
    return round(min(max([NARROWEST_FIT, *needs]), WIDEST_FIT) + 0.5) if needs else STEP_WIDTH


def _card_needs(card: Card, ink: Ink) -> float:
    title = ink.shaper.paragraph(card.title, CARD_TITLE, WIDEST_FIT).width
    return title + corner_width(card) + PADDING_X + _RIGHT + 2 * CARD_INSET + 2
