"""Sources: where the evidence for a card comes from."""

from dataclasses import dataclass

from journey_studio.model.entries import entries
from journey_studio.model.rules import LONGEST_TEXT, Rule, choice, day, text

SOURCE_TYPES = (
    "",
    "analytics",
    "customer feedback",
    "competitive insights",
    "browsing patterns",
    "CRM and campaign monitoring",
    "satisfaction questionnaires",
    "mystery visits",
    "statistical studies",
    "departments' experience",
    "external reports",
)


@dataclass(frozen=True, slots=True)
class Source:
    """One source of evidence: its type, what it is and says, and its day as YYYY-MM-DD."""

    type: str = ""
    text: str = ""
    date: str = ""


def sources() -> Rule:
    """The sources of a card's evidence."""
    return entries(Source, {"type": choice(*SOURCE_TYPES), "text": text(LONGEST_TEXT), "date": day()})
