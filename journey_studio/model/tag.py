"""Tags: free labels that cards can carry."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import text


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag(Ranked):
    """A label shared by every journey of a file."""

    noun: ClassVar[str] = "tag"

    name: str = ruled(text(200, needed=True))
