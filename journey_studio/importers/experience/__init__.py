"""Experience Notation (`.expn`) → a proposed journey.

`blocks` reads the indented lines into blocks, `board` puts them on a board: events become stages, steps steps.
May import: `model`, the other readers' tools.
"""

from journey_studio.importers.experience.blocks import is_experience
from journey_studio.importers.experience.board import read_experience

__all__ = ["is_experience", "read_experience"]
