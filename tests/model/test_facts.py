"""What facts of cards may be."""

import pytest

from journey_studio.model.facts import FACT_CHOICES, chosen, fact_complaint
from journey_studio.model.kinds import CARD_KINDS


@pytest.mark.parametrize(
    ("kind", "fact", "value", "complaint"),
    [
        ("touchpoint", "abandonment_rate", 38, ""),
        ("touchpoint", "abandonment_rate", "38", "Abandonment rate must be a number between 0 and 100."),
        ("touchpoint", "abandonment_rate", 101.0, "Abandonment rate must lie between 0 and 100, and is 101."),
        ("touchpoint", "control", "shared", ""),
        ("touchpoint", "control", "partner", "Control must be one of: own, shared, third party."),
        ("touchpoint", "point_of_sale", "Corner", ""),
        ("indicator", "trend", "up", ""),
        ("indicator", "trend", "sideways", "Trend must be one of: up, steady, down."),
        ("indicator", "date", "soon", "Date must be a day written as YYYY-MM-DD."),
        ("pain point", "severity", 6, "Severity must lie between 1 and 5, and is 6."),
        ("evidence", "source_type", "mystery visits", ""),
        ("note", "trend", "sideways", ""),
    ],
)
def test_a_fact_is_what_it_can_be(kind: str, fact: str, value: object, complaint: str) -> None:
    assert fact_complaint(kind, fact, value) == complaint


def test_choices_are_facts_of_some_kind() -> None:
    assert set(FACT_CHOICES) <= {fact for kind in CARD_KINDS.values() for fact in kind.facts}


def test_a_choice_is_known_in_any_case_and_with_hyphens() -> None:
    assert [chosen("control", text) for text in ("Own", "third-party", "Partner")] == [
        "own",
        "third party",
        "Partner",
    ]
    assert chosen("point_of_sale", "Own") == "Own"
