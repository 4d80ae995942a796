"""The types of journeys and what their check says, in sentences."""

from journey_studio.desktop.words import counted, tr
from journey_studio.insight.channels import StageMix
from journey_studio.insight.journey_type import TypeCheck, advice

TYPE_WORDS = {
    "": "No type stated",
    "digital": "Digital",
    "multichannel": "Multichannel: contact points apart",
    "cross-channel": "Cross-channel: easy to change",
    "omnichannel": "Omnichannel: channels are one",
    "lifecycle": "Lifecycle: begins anew",
}
ADVICE = {
    "omnichannel": "Customers use many channels: make them one experience, so that nothing is asked or explained twice.",
    "digital": "Most touchpoints are digital: improve the digital journey first.",
}
SHORT = {
    "digital": "a digital journey",
    "multichannel": "a multichannel journey",
    "cross-channel": "a cross-channel journey",
    "omnichannel": "an omnichannel journey",
}


def advice_words(mixes: list[StageMix]) -> str:
    """What the mix of these stages asks for; empty where it asks for nothing."""
    return " ".join(tr(ADVICE[each]) for each in advice(mixes))


def verdict(found: TypeCheck) -> str:
    """What the check found, in a sentence or two."""
    if found.stated == "lifecycle":
        return (
            tr("The end leads back to the beginning: a lifecycle.")
            if found.fits
            else tr(
                "A lifecycle begins anew: draw a loop from the last stage to the first, or make the journey a cycle."
            )
        )
    if not found.drawn:
        return tr("Give touchpoints their channels to see which type of journey the board shows.")
    drawn = tr(SHORT[found.drawn])
    if not found.stated:
        return tr("The board shows {drawn}.").format(drawn=drawn)
    if found.fits:
        changes = counted(found.changes, tr("change of channel is drawn"), tr("changes of channel are drawn"))
        return tr("The board agrees: {changes}.").format(changes=changes)
    breaks = counted(len(found.breaks), tr("break"), tr("breaks"))
    if found.breaks:
        return tr(
            "The board shows {drawn}, with {breaks}: connect the cards, or choose another type."
        ).format(drawn=drawn, breaks=breaks)
    return tr("The board shows {drawn}: choose that type, or change what is drawn.").format(drawn=drawn)
