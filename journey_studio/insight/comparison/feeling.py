"""How people feel on both sides, curve by curve and touchpoint by touchpoint."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from journey_studio.insight.comparison.curve_pairs import curve_pairs
from journey_studio.insight.comparison.felt import CurveDifference, PointDifference
from journey_studio.insight.comparison.ordering import orders
from journey_studio.insight.comparison.pairing import Pair
from journey_studio.insight.comparison.part_fields import part_said
from journey_studio.insight.comparison.saying import Speaker, Telling, differing
from journey_studio.insight.comparison.twins import Twins, cards_of
from journey_studio.model import Card, Curve, Emotion, Persona
from journey_studio.model.wording import word

_Points = Mapping[str, Emotion]
_TOUCHPOINT = "touchpoint"


class Feelings:
    """The curves of both sides, paired, with what is asked of them step by step."""

    def __init__(self, before: Speaker, after: Speaker, twins: Twins) -> None:
        self._before, self._after, self._later = before, after, twins.of
        self._pairs = curve_pairs(before.side, after.side, twins)
        self._names = _names(self._pairs, before, after)
        self._points = [(_points(before, one), _points(after, other)) for one, other in self._pairs]
        self._steps = [(one.id if one else "", other.id if other else "") for one, other in twins.steps]
        self._earlier = {other: one for one, other in self._steps}
        self._touchpoints = _touchpoints(before), _touchpoints(after)

    def curves(self) -> Iterator[CurveDifference]:
        """A difference for each pair of curves, the later side's in their order; unchanged ones too."""
        moved = orders(self._pairs, self._before, self._after)
        for number, (who, (before, after)) in enumerate(zip(self._names, self._pairs, strict=True)):
            fields = (
                [*differing(_said(self._before, before), _said(self._after, after))]
                if before and after
                else []
            )
            if after and after.id in moved:
                fields.append(moved[after.id])
            points = (self._at(number, then, now) for then, now in self._steps)
            yield CurveDifference(who, before, after, tuple(filter(None, points)), tuple(fields))

    def at(self, before: Card | None, after: Card | None) -> tuple[PointDifference, ...]:
        """How people feel where a card stood and where it stands, as far as that differs; hidden curves do not count."""
        now = after.step if after else self._later.get(before.step, "") if before else ""
        then = before.step if before else self._earlier.get(now, "")
        shown = [
            number
            for number, pair in enumerate(self._pairs)
            if not any(each and each.hidden for each in pair)
        ]
        points = (self._at(number, then, now) for number in shown)
        return tuple(point for point in points if point and point.before != point.after)

    def _at(self, number: int, then: str, now: str) -> PointDifference | None:
        one, other = self._points[number]
        low, high = one.get(then), other.get(now)
        if low is None and high is None:
            return None
        speaker, step, side = (self._after, now, 1) if now else (self._before, then, 0)
        return PointDifference(
            self._names[number],
            speaker.columns[step].way,
            step,
            low.value if low else None,
            high.value if high else None,
            tuple(self._touchpoints[side].get(step, ())),
            tuple(differing(_said(self._before, low), _said(self._after, high))),
        )


def _said(speaker: Speaker, record: Curve | Emotion | None) -> Telling:
    return part_said(speaker, record) if record else {}


def _points(speaker: Speaker, curve: Curve | None) -> _Points:
    return {point.step: point for point in speaker.snapshot.emotions(curve.id)} if curve else {}


def _touchpoints(speaker: Speaker) -> Mapping[str, list[str]]:
    """The names of the touchpoints of each step."""
    found: dict[str, list[str]] = defaultdict(list)
    for card in cards_of(speaker.side):
        if card.kind == _TOUCHPOINT:
            found[card.step].append(speaker.name(card))
    return found


def _names(pairs: list[Pair[Curve]], before: Speaker, after: Speaker) -> list[str]:
    """The persona of each pair, and what tells several curves of one persona apart."""
    names: list[str] = []
    for one, other in pairs:
        now = after.snapshot.get(Persona, other.persona) if other else None
        then = before.snapshot.get(Persona, one.persona) if one else None
        persona = now or then
        who = persona.name if persona else ""
        names.append(f"{who or word('The customer')} ({_label(one, other)})" if who in names else who)
    return names


def _label(before: Curve | None, after: Curve | None) -> str:
    curve = after or before
    return (curve.label or curve.state) if curve else ""
