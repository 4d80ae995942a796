"""Mermaid `journey` text → a proposal of one more journey."""

from journey_studio.importers.mermaid.board import Board
from journey_studio.importers.mermaid.source import opened
from journey_studio.importers.mermaid.statements import statements
from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.model import Snapshot
from journey_studio.model.rules import clean_text


def read_mermaid(text: str, snapshot: Snapshot, name: str = "", first_line: int = 1) -> Proposal:
    """Propose the journey that a text draws; `name` is its title where it states none, lines count from `first_line`.

    Personas of the snapshot with an actor's exact name are shared. Raises `Unreadable` where no journey begins.
    """
    notices = Notices()
    source = opened(clean_text(text.removeprefix("\ufeff")), first_line, notices)
    board = Board(snapshot, notices)
    for statement in statements(source.lines, notices):
        board.add(statement)
    return board.proposal(source, name)


def is_mermaid_journey(text: str) -> bool:
    """Whether a text is a journey diagram, whatever comments, directives or front matter stand before it."""
    try:
        opened(clean_text(text.removeprefix("\ufeff")), 1, Notices())
    except Unreadable:
        return False
    return True
