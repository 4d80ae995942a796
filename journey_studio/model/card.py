"""Cards: everything that stands in a cell of the board, from a touchpoint to a piece of evidence."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.kinds import CARD_KINDS
from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, flag, json_object, reference, references, text
from journey_studio.model.source import Source, sources

SIGNS = ("", "positive", "negative")
EVIDENCE_LEVELS = ("", "assumed", "partly", "researched")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Traced):
    """One thing in one cell: a lane and a step, spanning to `end_step` where that is set.

    `evidence` says how well founded it is; an empty word means nobody has said. What only its kind has lives in `facts`
    (see `kinds.CARD_KINDS`). `link` leads to another journey of the file. A card for some `personas` only names them; without
    any it is for all. `sources` say where its evidence comes from.
    """

    noun: ClassVar[str] = "card"
    parent: ClassVar[str] = "lane"

    lane: str = ruled(reference("lane"))
    step: str = ruled(reference("step"))
    end_step: str | None = ruled(reference("step", optional=True), None)
    kind: str = ruled(choice(*CARD_KINDS))
    title: str = ruled(text(), "")
    body: str = ruled(text(), "")
    channel: str | None = ruled(reference("channel", optional=True), None)
    owner: str = ruled(text(200), "")
    sign: str = ruled(choice(*SIGNS), "")
    moment_of_truth: bool = ruled(flag(), False)
    breaking_point: bool = ruled(flag(), False)
    breaking_reason: str = ruled(text(), "")
    evidence: str = ruled(choice(*EVIDENCE_LEVELS), "")
    tags: tuple[str, ...] = ruled(references("tag"), ())
    link: str | None = ruled(reference("journey", optional=True), None)
    facts: FrozenMap = ruled(json_object(), NOTHING)
    personas: tuple[str, ...] = ruled(references("persona"), ())
    sources: tuple[Source, ...] = ruled(sources(), ())

    @property
    def name(self) -> str:
        """What to call it where there is one line of room: its title, else its body, else the word of its kind."""
        return self.title or self.body or CARD_KINDS[self.kind].word
