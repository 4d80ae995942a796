"""What a line of a table can be: a stage, a step, a lane of some kind, or something said of the cards beside it."""

from collections.abc import Mapping

from journey_studio.model.kinds import EMOTION, LANE_KINDS

LEFT_OUT = ""
STAGE, STEP, PERSONA, CHANNEL, OWNER = "stage", "step", "persona", "channel", "owner"
WORD, QUOTE, STATE = "emotion word", "quote", "as-is or to-be"
CARD, TEXT, KIND, LANE = "card", "text", "kind of card", "lane"
LEVEL, TAGS, DETAIL = "evidence level", "tags", "detail"
SIGN, TRUTH, BREAKING, UNTIL = "sign", "moment of truth", "breaking point", "to step"

ONLY_OF_ITEMS = (CARD, TEXT, KIND, LANE, LEVEL, TAGS, DETAIL, SIGN, TRUTH, BREAKING, UNTIL)
OF_CURVES = (WORD, QUOTE, PERSONA)

ROLES: Mapping[str, str] = {
    LEFT_OUT: "Left out",
    STAGE: "Stage",
    STEP: "Step",
    **{name: f"Lane: {kind.title}" for name, kind in LANE_KINDS.items() if name != EMOTION},
    EMOTION: "Emotion (curve)",
    WORD: "Emotion in a word",
    QUOTE: "Quote",
    STATE: "As-is or to-be",
    PERSONA: "Persona",
    CHANNEL: "Channel",
    OWNER: "Owner",
    CARD: "Card (its lane beside it)",
    TEXT: "Text of the card",
    LANE: "Lane of the card",
    KIND: "Kind of the card",
    LEVEL: "Evidence level",
    SIGN: "Positive or negative",
    TRUTH: "Moment of truth",
    BREAKING: "Breaking point",
    UNTIL: "Last step of the card",
    TAGS: "Tags",
    DETAIL: "Text, with its heading",
}
"""Every role and how a person chooses it."""


def is_lane(role: str) -> bool:
    """Whether a line of this role is a row of cards on the board."""
    return role in LANE_KINDS and role != EMOTION
