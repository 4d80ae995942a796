"""What interactions say of each touchpoint. All rates are of cases (customers), in percent.

- volume = the cases that came to the touchpoint at least once; visits = how often they came.
- conversion = of these, the share that reached the goal afterwards, or there.
- abandonment = of these, the share that never reached the goal and whose last interaction was this one.
- satisfaction = 100 · (mean rating − lowest) / (highest − lowest) of the scale.
- order = the mean place of the first visit in a case, 0 (begins it) … 1 (ends it): where it stands on the journey.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from journey_studio.importers.interactions.events import Event, EventLog

SCALES = ((1.0, 5.0), (0.0, 10.0), (0.0, 100.0))
"""The scales that ratings usually have, the narrow ones first: the first that holds all of them is taken."""

_GOAL = re.compile(
    r"purchase|checkout|order placed|place order|pay|won|convert|buy|bought|subscri|booking|sale",
    re.IGNORECASE,
)
_NO_GOAL = re.compile(r"error|bug|fail|cancel|declin|reject|remind|refund|detail|request", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figures:
    """What a log says of one touchpoint, by its name in the file. A figure that cannot be known is None."""

    name: str
    volume: int
    visits: int
    order: float
    conversion: float | None
    abandonment: float | None
    satisfaction: float | None
    ratings: int


_NOWHERE = Figures("", 0, 0, 0.0, None, None, None, 0)


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of all touchpoints in the order of the journey, how many cases they tell of, and what they rest on."""

    figures: tuple[Figures, ...]
    cases: int
    goal: str
    scale: tuple[float, float]
    span: tuple[str, str] = ("", "")


def figures_of(log: EventLog, goal: str | None = None, scale: tuple[float, float] | None = None) -> Report:
    """The figures of a log. Without a goal it is guessed (see `likely_goal`), an empty one means there is none; likewise the scale."""
    steps = scale or likely_scale(event.rating for case in log.cases for event in case)
    found = _counted(log, goal or "", steps)
    if goal is None and (likely := likely_goal(found)):
        return figures_of(log, likely, steps)
    return Report(tuple(found), len(log.cases), goal or "", steps, log.span)


def likely_goal(found: Iterable[Figures]) -> str:
    """The last touchpoint of the journey whose name speaks of a purchase, leaving out what few reach; empty where none does."""
    named = [each for each in found if _GOAL.search(each.name) and not _NO_GOAL.search(each.name)]
    usual = max((each.volume for each in named), default=0) / 20
    return max(
        (each for each in named if each.volume >= usual),
        key=lambda each: (each.order, each.volume),
        default=_NOWHERE,
    ).name


def likely_scale(ratings: Iterable[float | None]) -> tuple[float, float]:
    """The narrowest usual scale that holds all ratings; 1 to 5 where there is none."""
    known = [rating for rating in ratings if rating is not None]
    low, high = (min(known), max(known)) if known else SCALES[0]
    return next((scale for scale in SCALES if scale[0] <= low and high <= scale[1]), (low, high))


def _counted(log: EventLog, goal: str, scale: tuple[float, float]) -> list[Figures]:
    seen: dict[str, _Tally] = defaultdict(_Tally)
    for case in log.cases:
        _count(case, goal, seen)
    found = [tally.figures(name, goal, scale) for name, tally in seen.items()]
    return sorted(found, key=lambda each: (each.order, each.name))


class _Tally:
    """Counts of one touchpoint while the cases go by."""

    __slots__ = ("converted", "left", "places", "ratings", "visits", "volume")

    def __init__(self) -> None:
        self.volume = self.visits = self.converted = self.left = 0
        self.places: list[float] = []
        self.ratings: list[float] = []

    def figures(self, name: str, goal: str, scale: tuple[float, float]) -> Figures:
        """The figures that the counts come to."""
        low, high = scale
        mean = fmean(self.ratings) if self.ratings and high > low else None
        return Figures(
            name,
            self.volume,
            self.visits,
            fmean(self.places),
            100 * self.converted / self.volume if goal else None,
            100 * self.left / self.volume if goal else None,
            None if mean is None else max(0.0, min(100.0, 100 * (mean - low) / (high - low))),
            len(self.ratings),
        )


def _count(case: tuple[Event, ...], goal: str, seen: dict[str, _Tally]) -> None:
    names = [event.touchpoint for event in case]
    last_goal = max((place for place, name in enumerate(names) if name == goal), default=-1)
    met = set[str]()
    for place, event in enumerate(case):
        tally = seen[event.touchpoint]
        tally.visits += 1
        if event.rating is not None:
            tally.ratings.append(event.rating)
        if event.touchpoint not in met:
            met.add(event.touchpoint)
            tally.volume += 1
            tally.places.append(place / (len(case) - 1) if len(case) > 1 else 0.5)
            tally.converted += place <= last_goal
    if last_goal < 0:
        seen[names[-1]].left += 1
