"""Which headings of a text are stages."""

import re

from journey_studio.importers.lane_words import USUAL, lane_kind_of
from journey_studio.importers.markdown.board import numbered
from journey_studio.importers.markdown.parts import Heading, Paragraph, Part, Table
from journey_studio.importers.markdown.tables import is_board

_NAMED = re.compile(r"(?:stage|phase|etappe|этап|фаза)\s*\d*\s*[:.–-]\s*", re.IGNORECASE)


def stage_headings(parts: list[Part]) -> set[int]:
    """The places of the headings that are stages: those of the level on which the first one stands.

    A stage is numbered (`2. Buy`), says so (`Stage 2: Buy`), or has lanes directly below it.
    """
    found: dict[int, int] = {}
    for place, part in enumerate(parts):
        if isinstance(part, Heading) and _is_stage(part, parts[place + 1 :]):
            found[place] = part.level
    first = next(iter(found.values()), 0)
    return {place for place, level in found.items() if level == first}


def stage_title(text: str) -> str:
    """The title of a stage without the word that says that it is one."""
    return _NAMED.sub("", text, count=1)


def is_lane_word(text: str) -> bool:
    """Whether a heading or label is that of a lane by its words."""
    return numbered(text)[0] is None and lane_kind_of(text) != USUAL


def _is_stage(heading: Heading, below: list[Part]) -> bool:
    number, step, _ = numbered(heading.words.text)
    if (number is not None and step is None) or _NAMED.match(heading.words.text):
        return True
    for part in below:
        if isinstance(part, Heading):
            return part.level > heading.level and is_lane_word(part.words.text)
        if isinstance(part, Paragraph) and part.words.is_label and is_lane_word(part.words.name):
            return True
        if isinstance(part, Table) and is_board(part):
            return False
    return False
