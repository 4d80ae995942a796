"""Channels: where customer and brand meet, shared by every journey of a file."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.ranked import Ranked
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, text

CHANNEL_KINDS = ("digital", "physical", "both")


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel(Ranked):
    """A channel such as website, telephone or shop; `icon` is the name of a shipped icon, or empty."""

    noun: ClassVar[str] = "channel"

    name: str = ruled(text(200, needed=True))
    kind: str = ruled(choice(*CHANNEL_KINDS), "digital")
    icon: str = ruled(text(64), "")
