"""Which stage of a journey holds the purchase: touchpoints are counted up to it."""

from journey_studio.library.phases import purchase_stage as told_by_titles
from journey_studio.model import Journey, Snapshot, Stage

PURCHASE = "purchase_stage"
"""The setting of a journey that names the stage of the purchase; without it the stage model and the titles tell."""

NO_PURCHASE = ""
"""What the setting says of a journey that leads to no purchase."""


def purchase_stage(snapshot: Snapshot, journey: Journey) -> Stage | None:
    """The stage of the purchase: the stated one, else the one that stage model or title tells; None where there is none."""
    stated = stated_purchase(snapshot, journey)
    if stated == NO_PURCHASE:
        return None
    return snapshot.get(Stage, stated) or usual_purchase(snapshot, journey)


def usual_purchase(snapshot: Snapshot, journey: Journey) -> Stage | None:
    """The stage of the purchase as the stage model or the titles of the stages tell."""
    stages = snapshot.stages(journey.id)
    place = told_by_titles([stage.title for stage in stages])
    return None if place is None else stages[place]


def stated_purchase(snapshot: Snapshot, journey: Journey) -> str | None:
    """The id of the stage that somebody has stated, `NO_PURCHASE`, or None where nobody has.

    In a duplicate it is the stage that was duplicated from the stated one; a stage that is gone was never stated.
    """
    stated: object = journey.settings.get(PURCHASE)
    if stated == NO_PURCHASE:
        return NO_PURCHASE
    stages = snapshot.stages(journey.id)
    return (
        next((stage.id for stage in stages if stated in (stage.id, stage.origin)), None) if stated else None
    )
