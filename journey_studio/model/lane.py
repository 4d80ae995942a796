"""Lanes down the board: one row for each kind of thing a journey map tells."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.kinds import LANE_KINDS
from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, flag, number, reference, text
from journey_studio.model.wording import word


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane(Traced):
    """A row of the board. `height` is in px; 0 means as high as its cards need. A pinned lane stays in sight."""

    noun: ClassVar[str] = "lane"
    parent: ClassVar[str] = "journey"

    journey: str = ruled(reference("journey"))
    kind: str = ruled(choice(*LANE_KINDS))
    title: str = ruled(text(), "")
    height: float = ruled(number(0, 10_000), 0.0)
    collapsed: bool = ruled(flag(), False)
    hidden: bool = ruled(flag(), False)
    pinned: bool = ruled(flag(), False)

    @property
    def name(self) -> str:
        """Its title, or the words of its kind."""
        return self.title or word(LANE_KINDS[self.kind].title)
