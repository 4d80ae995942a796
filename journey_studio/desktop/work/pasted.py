"""What a person pastes to begin with: Mermaid, Markdown, JSON or a table as an importer reads it, else a list of stages."""

import re

from journey_studio.desktop.words import tr
from journey_studio.importers import Proposal, Unreadable, propose
from journey_studio.importers.markdown import journey_fences
from journey_studio.importers.mermaid import is_mermaid_journey
from journey_studio.importers.table_file import holds_tables
from journey_studio.library.starting import new_journey
from journey_studio.model import Journey, Record, Snapshot, Stage, Step, new_id
from journey_studio.model.rank import spread
from journey_studio.model.rules import clean_text

_BULLET = re.compile(r"^(?:[-*•–·]|\d{1,3}[.)])\s+")
_Branch = tuple[str, list[str]]


def proposed(text: str, snapshot: Snapshot) -> Proposal:
    """The records a pasted text stands for. Raises `Unreadable` where it is empty or its format cannot be read."""
    data = text.encode("utf-8", "replace")
    if (
        text.lstrip().startswith("{")
        or is_mermaid_journey(text)
        or journey_fences(text)
        or holds_tables(data)
    ):
        return propose(data, tr("Pasted journey"), snapshot)
    found = branches(clean_text(text))
    if not found:
        raise Unreadable(
            tr("There is nothing to read: paste one stage a line, or the text of a Mermaid journey.")
        )
    return journey_of_list(found)


def journey_of_list(stages: list[_Branch]) -> Proposal:
    """A journey with these stages, each with the steps that stand below it."""
    start = new_journey(tr("New journey"))
    journey = next(record for record in start if isinstance(record, Journey))
    records: list[Record] = list(start)
    for rank, (title, steps) in zip(spread(len(stages)), stages, strict=True):
        stage = Stage(id=new_id(), journey=journey.id, title=title, rank=rank)
        titles = steps or [""]
        records.append(stage)
        records += [
            Step(id=new_id(), stage=stage.id, title=step, rank=place)
            for step, place in zip(titles, spread(len(titles)), strict=True)
        ]
    return Proposal(tuple(records), (), (journey.id,))


def branches(text: str) -> list[_Branch]:
    """Stages with their steps: a line that is indented belongs to the stage above it."""
    found: list[_Branch] = []
    for line in text.expandtabs(4).splitlines():
        words = _BULLET.sub("", line.strip())
        if words and line[0] == " " and found:
            found[-1][1].append(words)
        elif words:
            found.append((words, []))
    return found
