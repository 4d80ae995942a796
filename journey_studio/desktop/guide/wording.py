"""What each of the seven steps is called, what it is for, and what its ways are called."""

from journey_studio.desktop.words import tr
from journey_studio.insight.guide import TITLES


def title_of(key: str) -> str:
    """A step as people call it."""
    return tr(TITLES[key])


def next_words(key: str) -> str:
    """A step as the one that comes next."""
    return {
        "objectives": tr("Define objectives next"),
        "personas": tr("Create buyer personas next"),
        "touchpoints": tr("List touchpoints next"),
        "stages": tr("Identify stages next"),
        "data": tr("Gather data next"),
        "picture": tr("Visualise the journey next"),
        "iteration": tr("Iterate and refine next"),
    }[key]


def why(key: str) -> str:
    """What a step is for, and when it is done."""
    return {
        "objectives": tr("Say what the map is to decide. Everything else on it answers to that."),
        "personas": tr(
            "Say whose journey it is, with facts: what they do, need and say. Mark what you only assume."
        ),
        "touchpoints": tr(
            "Put every place where customer and brand meet on the board, each with its channel."
        ),
        "stages": tr(
            "Order the touchpoints along the customer’s own way; every stage has a title and a card."
        ),
        "data": tr(
            "Say how you know: each touchpoint has evidence or names a source. What is assumed stays dashed."
        ),
        "picture": tr(
            "Draw how each persona feels, with a point in every stage: peaks and valleys show where to act."
        ),
        "iteration": tr(
            "Turn pains into opportunities and plan items, and set the day to look at the map again."
        ),
    }[key]


def ways_of(key: str) -> list[tuple[str, str]]:
    """What can be done for a step: the key of each way and its words."""
    return {
        "objectives": [("objective", tr("Write the objective"))],
        "personas": [("personas", tr("Open the personas"))],
        "touchpoints": [
            ("lacking", tr("Go to the next one without a channel")),
            ("library", tr("Open the library")),
            ("touchpoint", tr("Add a touchpoint")),
        ],
        "stages": [
            ("lacking", tr("Go to the stage that lacks something")),
            ("canvas", tr("Open the acquisition canvas")),
            ("change_model", tr("Change the stage model …")),
        ],
        "data": [
            ("lacking", tr("Go to the next one without evidence")),
            ("touchpoints", tr("List the touchpoints first")),
        ],
        "picture": [
            ("lacking", tr("Go to the curve that has gaps")),
            ("curves", tr("Draw the personas’ curves")),
            ("someone", tr("Create a persona first")),
        ],
        "iteration": [("review", tr("Set the review date")), ("opportunity", tr("Add an opportunity"))],
    }[key]
