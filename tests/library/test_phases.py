"""The phases that titles tell."""

import pytest

from journey_studio.library.phases import purchase_stage
from journey_studio.library.stage_models import templates

PURCHASES = {
    "Three main steps": "The act of purchase",
    "CRM customer journey": "The act of purchase",
    "Inbound process": "Validation of leads into customers",
    "Common stages": "Purchase",
    "Journey marketing": "Purchase",
    "Around the purchase": "Purchase",
    "Four stages": "Decision-making",
    "Ten stages": "Acquisition",
    "Six phases (a cycle)": "Conversion",
    "Customer Value Journey": "Convert",
    "Four phases": "Shop / buy",
    "Sales funnel (linear, shown as a contrast)": "Bottom of the funnel",
}


def test_every_stage_model_has_a_stage_of_the_purchase() -> None:
    found = {model.name: model.stages[purchase_stage(model.stages) or 0] for model in templates()}
    assert found == PURCHASES


@pytest.mark.parametrize(
    ("titles", "place"),
    [
        ((), None),
        (("Heute", "Morgen"), None),
        (("Look", "Order online", "Checkout"), 1),
        (("Before we start", "Afterwards", "Post-purchase"), None),
    ],
)
def test_titles_of_nobodys_model_tell_as_far_as_they_can(titles: tuple[str, ...], place: int | None) -> None:
    assert purchase_stage(titles) == place
