"""Checks of single cards: touchpoints that lack something, breaking points without a reason."""

from collections.abc import Iterator

from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule

WITHOUT_CHANNEL = Rule(
    name="touchpoint-without-channel",
    severity="note",
    message="The touchpoint “{name}” has no channel: say where it happens.",
    why="Without a channel nobody sees where customers have to change over.",
    fix="Choose its channel",
    field="channel",
)
WITHOUT_OWNER = Rule(
    name="touchpoint-without-owner",
    severity="note",
    message="The touchpoint “{name}” has no owner: say which department looks after it.",
    why="What nobody owns, nobody improves.",
    fix="Name its owner",
    field="owner",
)
WITHOUT_EVIDENCE = Rule(
    name="touchpoint-without-evidence",
    severity="note",
    message="The touchpoint “{name}” does not say how well founded it is.",
    why="Readers cannot tell what was found out from what was guessed.",
    fix="State its evidence",
    field="evidence",
)
WITHOUT_REASON = Rule(
    name="breaking-point-without-reason",
    severity="note",
    message="“{name}” is a breaking point and does not say why people leave there.",
    why="The reason is what an improvement has to take away.",
    fix="Say why they leave",
    field="breaking_reason",
)
RULES = (WITHOUT_CHANNEL, WITHOUT_OWNER, WITHOUT_EVIDENCE, WITHOUT_REASON)


def card_problems(look: Look) -> Iterator[Problem]:
    """What touchpoints and breaking points lack, card by card."""
    for card in look.cards:
        if card.kind == "touchpoint":
            if card.channel is None:
                yield Problem(WITHOUT_CHANNEL, card.id, card.name)
            if not card.owner:
                yield Problem(WITHOUT_OWNER, card.id, card.name)
            if not card.evidence:
                yield Problem(WITHOUT_EVIDENCE, card.id, card.name)
        if card.breaking_point and not card.breaking_reason:
            yield Problem(WITHOUT_REASON, card.id, card.name)
