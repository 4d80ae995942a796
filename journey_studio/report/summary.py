"""The first page: what the journey is, how it feels, where it hurts, what could be done."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from journey_studio.report.facts import Report
from journey_studio.report.flow import Column, Flow, side_by_side
from journey_studio.report.spark import spark_blocks
from journey_studio.report.summary_head import summary_head
from journey_studio.report.summary_lists import Amount, Told, lists, told
from journey_studio.scene import Group

_BETWEEN = 20.0


class Summary(NamedTuple):
    """The pages of a summary, the share of a report's usual size at which they are set, and whether they tell everything."""

    pages: list[Group]
    size: float = 1.0
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to set it: the share of the usual size (0 is the smallest that can be read), and how much it tells."""

    size: float
    amount: Amount


_WHOLE = Amount(3, 3, 4)
_WAYS = (
    _Way(1.0, _WHOLE),
    _Way(0.93, _WHOLE),
    _Way(0.86, _WHOLE),
    _Way(0.86, Amount(3, 2, 2)),
    _Way(0.78, _WHOLE),
    _Way(0.78, Amount(3, 2, 2)),
    _Way(0.78, Amount(3, 1, 1)),
    _Way(0.0, _WHOLE),
    _Way(0.0, Amount(3, 2, 2)),
    _Way(0.0, Amount(3, 1, 1)),
    _Way(0.0, Amount(2, 1, 1)),
    _Way(0.0, Amount(1, 1, 1)),
)
"""The ways to set it on one page, the best first: smaller before less, but first only as small as is read with ease."""


def summary_pages(report: Report, width: float, height: float, smallest: float = 1.0) -> Summary:
    """The summary on one page of `width` by `height` px: smaller, down to that share of the usual size, or shorter if it has to.

    What does not even fit so goes on over more pages in the usual size, with everything.
    """
    found = told(report)
    for size, amount in _distinct(smallest):
        pages = _pages(report, found, amount, width / size, height / size)
        if len(pages) == 1:
            return Summary(pages, size, amount == _WHOLE)
    return Summary(_pages(report, found, _WHOLE, width, height))


def _distinct(smallest: float) -> Iterator[tuple[float, Amount]]:
    """The ways, none smaller than that and none twice."""
    yield from dict.fromkeys((max(way.size, min(smallest, 1.0)), way.amount) for way in _WAYS)


def _pages(report: Report, found: Told, amount: Amount, width: float, height: float) -> list[Group]:
    flow = Flow(width, height)
    flow.columns(summary_head(report, width))
    if spark := spark_blocks(report, width):
        flow.columns([Column(0.0, width, spark)], _BETWEEN)
    places = side_by_side(width, (1.0, 1.0, 1.0))
    wide = (0.0, sum(places[1]))  # as wide as the first two
    first, second = lists(report, found, amount, places[0][1], wide[1])
    flow.columns([Column(*place, each) for place, each in zip(places, first, strict=False)], _BETWEEN)
    below = zip((wide, places[2]), second, strict=True)
    flow.columns([Column(*place, each) for place, each in below if each], _BETWEEN)
    return flow.pages()
