"""The weakest touchpoints and the peaks of a journey, as lines of the summary."""

from collections.abc import Iterator

from journey_studio.insight.feelings import peaks_and_valleys
from journey_studio.insight.weakest import Weak, weakest
from journey_studio.model import Persona
from journey_studio.model.wording import word
from journey_studio.report.facts import Report
from journey_studio.report.ratings import dotted, emotion_words

Entry = tuple[str, str, str]
"""The owner of the group it leads to, its name, and what stands below."""


def weakest_entries(report: Report, most: int) -> list[Entry]:
    """The weakest touchpoints of which something is known, with their scores and what makes them."""
    found = (weak for weak in weakest(report.snapshot, report.journey) if weak.is_known)
    return [
        (weak.card.id, weak.card.name, dotted(weak.place.way, *_reasons(weak)))
        for weak, _ in zip(found, range(most), strict=False)
    ]


def peak_entries(report: Report, most: int) -> list[Entry]:
    """The peaks of the curves, the highest first."""
    peaks = [each for each in peaks_and_valleys(report.snapshot, report.journey) if each.turn == "peak"]
    entries = []
    for peak in sorted(peaks, key=lambda each: -each.emotion.value)[:most]:
        persona = report.snapshot.get(Persona, peak.curve.persona)
        who = peak.curve.label or (persona.name if persona else "")
        told = dotted(who, emotion_words(peak.emotion.value), peak.emotion.word)
        entries.append((peak.emotion.id, peak.place.way, told))
    return entries


def _reasons(weak: Weak) -> Iterator[str]:
    yield word("score {score} of 100").format(score=f"{weak.score:.0f}")
    if weak.feeling is not None:
        yield emotion_words(weak.feeling)
    if weak.severity:
        yield word("pain {severity} of 5").format(severity=f"{weak.severity:g}")
    if weak.rate is not None:
        yield word("{rate} % leave").format(rate=f"{weak.rate:g}")
