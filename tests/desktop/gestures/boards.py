"""A small board to grab: three stages, four steps, four lanes, a pile of two cards, a curve."""

from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.layout import layout_board, load_theme
from journey_studio.scene import Shaper
from tests.builders import JourneyBuilder, a_journey

AD, SHOP, PAY, USE = "step-1", "step-2", "step-3", "step-4"
ACTIONS, TOUCHPOINTS, EMOTION, PAINS = "lane-1", "lane-2", "lane-3", "lane-4"


def small_map() -> JourneyBuilder:
    """Cards: card-1 and card-2 piled in Actions/Ad, card-3 in Actions/Pay, card-4 in Touchpoints/Shop."""
    return (
        a_journey("Boots")
        .with_stage("Awareness", ["Ad"])
        .with_stage("Purchase", ["Shop", "Pay"])
        .with_stage("Usage", ["Use"])
        .with_lane("actions")
        .with_lane("touchpoints")
        .with_lane("emotion")
        .with_lane("pain points")
        .with_channel("Website")
        .with_action("Sees an ad", step="Ad")
        .with_action("Asks a friend", step="Ad")
        .with_action("Pays", step="Pay")
        .with_touchpoint("Shop window", step="Shop")
        .with_persona("Mia")
        .with_curve("Mia", [1, 0.5, -2, None])
    )


def places_of(builder: JourneyBuilder, shaper: Shaper) -> Places:
    scene = layout_board(builder.snapshot, builder.journey.id, load_theme("light"), shaper)
    return Places.of(builder.snapshot, builder.journey.id, scene)
