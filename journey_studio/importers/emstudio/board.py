"""What the documents of one file share: the sketch, and where each of their ids stands on the board."""

from dataclasses import dataclass, field

from journey_studio.importers.foreign import Part
from journey_studio.importers.notices import Notices
from journey_studio.importers.sketch import Sketch

NAME = "emstudio"


@dataclass(slots=True)
class Board:
    """The journey in the making; `steps` and `cards` find what an id of the file stands for."""

    sketch: Sketch
    notices: Notices
    steps: dict[str, str] = field(default_factory=dict)
    cards: dict[str, str] = field(default_factory=dict)
    objective: str = ""

    def say(self, part: Part, words: str) -> None:
        """A notice that names the part by its path."""
        self.notices.add(part.line, f"{part.path}: {words}.")

    def first_step(self) -> str:
        """Where something goes that names no place."""
        return next(iter(self.steps.values()))
