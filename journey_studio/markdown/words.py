"""The names of fields in Markdown, which field each stands for, and how texts are written so that they stay texts."""

import re
from collections.abc import Mapping

from journey_studio.model.kinds import CARD_KINDS

OVERVIEW, PERSONAS, STAGE, STEP, EMOTION = "Overview", "Personas", "Stage", "Step", "Emotion"
UNTITLED = "untitled"

JOURNEY: Mapping[str, str] = {
    "state": "State",
    "type": "Type",
    "objective": "Objective",
    "scenario": "Scenario",
    "owner": "Owner",
    "version": "Version",
    "review_date": "Review on",
    "language": "Language",
}
"""The fields of a journey and what they are called."""

CARD: Mapping[str, str] = {
    "body": "Details",
    "end_step": "Up to",
    "channel": "Channel",
    "owner": "Owner",
    "sign": "Sign",
    "moment_of_truth": "Moment of truth",
    "breaking_point": "Breaking point",
    "evidence": "Evidence",
    "sources": "Source",
    "tags": "Tag",
    "personas": "For",
}
"""The fields of a card and what they are called."""

FACT = "fact"
"""The note of a fact whose name is that of a field."""

KNOWN_FACTS: Mapping[str, str] = {
    name: what for kind in CARD_KINDS.values() for name, what in kind.facts.items() if what != "picture"
}
"""Every fact that a kind of card has, and what is entered there."""

_SIGNS = re.compile(r"([\\`*_\[\]<>&|#~])")
_START = re.compile(r"(?m)^(\s*)([-+=:]|\d+(?=[.)]))")


def fact_name(name: str) -> str:
    """A fact as a name: `abandonment_rate` is Abandonment rate."""
    return name.replace("_", " ").capitalize()


def number(value: float) -> str:
    """A number in its shortest exact spelling."""
    return f"{value:.10g}"


def in_markdown(text: str) -> str:
    """A text as Markdown that reads as this text: signs with a meaning escaped, line breaks as `<br>`."""
    escaped = _SIGNS.sub(r"\\\1", text.strip())
    return _START.sub(_barred, escaped).replace("\n", "<br>")


def _barred(found: re.Match[str]) -> str:
    """What would begin a list, a rule or a heading, with a bar before the sign, or before the dot after a number."""
    sign = found[2]
    return f"{found[1]}{sign}\\" if sign[0].isdigit() else f"{found[1]}\\{sign}"


def in_cell(text: str) -> str:
    """A text in a cell of a table: in one line."""
    return in_markdown(" ".join(text.split()))
