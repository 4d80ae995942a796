"""A journey made ready to be checked."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from journey_studio.insight.columns import Place, covered, places
from journey_studio.model import Card, Journey, Snapshot

STALE_MONTHS = "stale_months"
"""The setting of a journey after how many months a source is too old."""

USUAL_MONTHS = 18
_MONTHS = 12


@dataclass(frozen=True)
class Look:
    """A journey of a snapshot on a day; what several rules ask is worked out once."""

    snapshot: Snapshot
    journey: Journey
    today: date

    @cached_property
    def cards(self) -> list[Card]:
        """Every card, lane by lane."""
        return [
            card for lane in self.snapshot.lanes(self.journey.id) for card in self.snapshot.cards(lane.id)
        ]

    @cached_property
    def columns(self) -> dict[str, Place]:
        """The place of each step."""
        return places(self.snapshot, self.journey)

    @cached_property
    def founded_columns(self) -> frozenset[int]:
        """The columns in which a piece of evidence stands, or a card that names a source."""
        return frozenset(
            column for card in self.cards if card.kind == "evidence" or card.sources for column in self.covered(card)
        )  # fmt: skip

    @cached_property
    def joined(self) -> frozenset[str]:
        """The ids of the cards from or to which a connector leads."""
        ends = self.snapshot.connectors(self.journey.id)
        return frozenset(key for each in ends for key in (each.source, each.target))

    @cached_property
    def oldest(self) -> str:
        """The day (ISO 8601) before which a source is too old."""
        return months_before(self.today, stale_months(self.journey)).isoformat()

    def covered(self, card: Card) -> Iterable[int]:
        """The columns a card covers; none where its step is not on this board."""
        return covered(card, self.columns) if card.step in self.columns else ()


def stale_months(journey: Journey) -> int:
    """After how many months a source of this journey is too old: at least 1."""
    stated: object = journey.settings.get(STALE_MONTHS)
    sound = isinstance(stated, int | float) and not isinstance(stated, bool) and 1 <= stated <= 1200
    return int(stated) if isinstance(stated, int | float) and sound else USUAL_MONTHS


def months_before(day: date, months: int) -> date:
    """The same day some months earlier; the last of that month where it has no such day."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 - months, _MONTHS)
    for last in (day.day, 30, 29, 28):
        try:
            return date(max(year, 1), month + 1, last)
        except ValueError:
            continue
    raise ValueError(f"There is no day {months} months before {day}.")
