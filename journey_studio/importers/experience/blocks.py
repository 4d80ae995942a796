"""Lines of Experience Notation as blocks: a journey has events and personas, an event steps, each with named entries."""

import re
from dataclasses import dataclass, field

from journey_studio.importers.notices import Notices

_ENTRY = re.compile(r"([A-Za-z][A-Za-z-]{0,60}):(?:\s+(.*))?\Z", re.DOTALL)
_COMMENT = re.compile(r"(?:^|\s)#.*")
_OPENS = {"Journey": (), "Event": ("Journey",), "Step": ("Event",), "Persona": ("Journey", "Event", "Step")}


@dataclass(slots=True)
class Entry:
    """A named line with what continues it."""

    name: str
    text: str
    line: int


@dataclass(slots=True)
class Block:
    """An event, step or persona: its words, its entries, and the blocks in it."""

    kind: str
    title: str
    line: int
    margin: int = -1
    entries: list[Entry] = field(default_factory=list)
    blocks: list["Block"] = field(default_factory=list)

    def text(self, name: str) -> str:
        """What stands under a name; several times joined by lines."""
        return "\n".join(entry.text for entry in self.entries if entry.name == name)

    def names(self, name: str) -> list[str]:
        """What stands under a name, parted at commas."""
        return [part for part in (part.strip() for part in self.text(name).split(",")) if part]


def is_experience(text: str) -> bool:
    """Whether a text is Experience Notation."""
    return any(line.startswith(("EBNF-Version:", "Journey-Title:")) for line in text.split("\n", 60)[:60])


def blocks(text: str, notices: Notices) -> Block:
    """The whole text as one block of the kind Journey. What is neither an entry nor continues one is told."""
    root = Block("Journey", "", 1)
    stack = [root]
    for number, raw in enumerate(text.split("\n"), 1):
        line = _COMMENT.sub("", raw).rstrip()
        if not line.strip():
            continue
        margin = len(line) - len(line.lstrip())
        entry = _ENTRY.match(line.strip())
        home = [block for block in stack if block.margin < margin] or [root]
        if entry and entry[1] in _OPENS and home[-1].kind in _OPENS[entry[1]]:
            made = Block(entry[1], (entry[2] or "").strip(), number, margin)
            home[-1].blocks.append(made)
            stack = [*home, made]
        elif entry:
            home[-1].entries.append(Entry(entry[1], (entry[2] or "").strip(), number))
            stack = home
        elif stack[-1].entries:
            stack[-1].entries[-1].text += f" {line.strip()}"
        else:
            notices.add(number, f"“{line.strip()[:80]}” belongs to nothing and is left out.")
    return root
