"""A journey: one customer's way through stages, drawn as a board. A map file holds one or more of them."""

from dataclasses import dataclass
from typing import ClassVar

from journey_studio.model.curve import EMOTION_WORDS
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.ranked import Traced
from journey_studio.model.record import ruled
from journey_studio.model.rules import choice, day, flag, json_object, text, texts
from journey_studio.model.wording import word

CYCLE = "cycle"  # the name of a setting
WISHED = "wished"  # the name of a setting
STATES = ("as-is", "to-be")
TYPES = ("", "digital", "multichannel", "cross-channel", "omnichannel", "lifecycle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey(Traced):
    """A journey with its objective and scenario; `state` says whether it is today's (as-is) or the wished one (to-be).

    `emotion_words` are the words of −2 … +2, in that order, or none for the usual ones; `locked` guards stages, steps and lanes
    against moves by accident; `settings` keeps what a part of the program remembers of this journey, under that part's name.
    """

    noun: ClassVar[str] = "journey"

    title: str = ruled(text(), "")
    objective: str = ruled(text(), "")
    scenario: str = ruled(text(), "")
    state: str = ruled(choice(*STATES), "as-is")
    type: str = ruled(choice(*TYPES), "")
    owner: str = ruled(text(200), "")
    review_date: str = ruled(day(), "")
    language: str = ruled(text(35), "")
    version: str = ruled(text(200), "")
    emotion_words: tuple[str, ...] = ruled(texts(5), ())
    locked: bool = ruled(flag(), False)
    settings: FrozenMap = ruled(json_object(), NOTHING)

    @property
    def is_cycle(self) -> bool:
        """Whether its last stage leads back to the first."""
        return self.settings.get(CYCLE) is True

    @property
    def wished_word(self) -> str:
        """What its wished curves are called behind the persona's name: to-be, or what a comparison calls its later state."""
        stated: object = self.settings.get(WISHED)
        return stated if isinstance(stated, str) else "to-be"

    @property
    def level_words(self) -> tuple[str, ...]:
        """The words of the five levels, −2 … +2; the usual one where the journey has none of its own."""
        own = (*self.emotion_words, *("",) * len(EMOTION_WORDS))
        return tuple(stated or word(usual) for stated, usual in zip(own, EMOTION_WORDS, strict=False))
