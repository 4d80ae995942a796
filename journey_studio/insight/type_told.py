"""What the check of the journey's type found, and what the mix of channels asks for, in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.insight.channels import StageMix
from journey_studio.insight.journey_type import Advice, TypeCheck, advice
from journey_studio.model import Stage
from journey_studio.model.wording import word

ADVICE: dict[Advice, str] = {
    "omnichannel": "Customers use many channels: make them one experience, so that nothing is asked or explained twice.",
    "digital": "Most touchpoints are digital: improve the digital journey first.",
}
_NAMES = {
    "digital": "digital",
    "multichannel": "multichannel",
    "cross-channel": "cross-channel",
    "omnichannel": "omnichannel",
    "lifecycle": "lifecycle",
}


@dataclass(frozen=True, slots=True)
class ChannelAdvice:
    """What the channels of these stages ask for; without stages it is said of the whole journey."""

    stages: tuple[Stage, ...]
    words: str

    @property
    def sentence(self) -> str:
        """The advice, with the stages it is for."""
        titles = ", ".join(
            " ".join(stage.title.split()) or word("a stage without a title") for stage in self.stages
        )
        return word("{stages}: {advice}").format(stages=titles, advice=self.words) if titles else self.words


def verdict(found: TypeCheck) -> str:
    """The stated type, the drawn one and why it is that, in a sentence; for a lifecycle also what its channels show."""
    if found.stated == "lifecycle":
        circle = (
            word("Stated as lifecycle, and drawn as one: the end leads back to the beginning.")
            if found.fits
            else word(
                "Stated as lifecycle; drawn with an end: no loop leads from the last stage to the first."
            )
        )
        return f"{circle} {_drawn(found)}" if found.drawn else circle
    if not found.stated:
        return _drawn(found) if found.drawn else word("No type is stated, and no channels show one yet.")
    stated = word(_NAMES[found.stated])
    if not found.drawn:
        nothing = (
            word("Stated as {stated}; drawn in a single channel.")
            if found.channels
            else word("Stated as {stated}; the touchpoints have no channels yet that show it.")
        )
        return nothing.format(stated=stated)
    told = word("Stated as {stated}; drawn as {drawn}: {reason}.")
    if found.fits:
        told = (
            word("Stated as {stated}, and drawn as that: {reason}.")
            if found.drawn == found.stated
            else word("Stated as {stated}, and drawn as more than that, {drawn}: {reason}.")
        )
    return told.format(stated=stated, drawn=word(_NAMES[found.drawn]), reason=_reason(found))


def told_advice(mixes: Sequence[StageMix]) -> list[ChannelAdvice]:
    """What the journey asks for, then what only some of its stages ask for."""
    whole = advice(list(mixes))
    found = [ChannelAdvice((), word(ADVICE[each])) for each in whole]
    for each in ADVICE:
        stages = tuple(mix.stage for mix in mixes if each not in whole and each in advice([mix]))
        if stages:
            found.append(ChannelAdvice(stages, word(ADVICE[each])))
    return found


def _drawn(found: TypeCheck) -> str:
    told = word("Its channels are drawn as {drawn}: {reason}.")
    return told.format(drawn=word(_NAMES[found.drawn]), reason=_reason(found))


def _reason(found: TypeCheck) -> str:
    """Why what is drawn is of its type."""
    if found.drawn == "digital":
        return word("every touchpoint is in a digital channel")
    if found.drawn == "multichannel":
        return word("nothing leads from one channel to another")
    total = found.changes + found.gaps
    if found.drawn == "omnichannel":
        if total == 1:
            return word("a way is drawn for the one change of channel")
        return word("a way is drawn for all {total} changes of channel").format(total=total)
    told = word("a way is drawn for {changes} of {total} changes of channel")
    return told.format(changes=found.changes, total=total)
