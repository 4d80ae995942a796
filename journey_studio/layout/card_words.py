"""What a card says that stands in other records: those it names, and where it stands."""

from dataclasses import dataclass

from journey_studio.model import Channel, Journey, Persona, Tag


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says that is not its own: the records it names, where it stands (for its name),
    and where connectors lead that leave the page.
    """

    channel: Channel | None
    tags: tuple[Tag, ...]
    personas: tuple[Persona, ...]
    link: Journey | None
    step: str
    lane_says_kind: bool
    leads: tuple[str, ...] = ()

    @property
    def records(self) -> tuple[object, ...]:
        """The records among them, to tell whether the card must be laid out anew."""
        return (self.channel, self.link, *self.tags, *self.personas)
