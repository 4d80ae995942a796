"""From the parts of a text to the board: which stage, step and lane each of them belongs to."""

import re
from typing import Any

from journey_studio.importers.markdown import entries
from journey_studio.importers.markdown.board import Board, Column, folded, numbered
from journey_studio.importers.markdown.fences import Fence, journey_fences
from journey_studio.importers.markdown.inline import Words
from journey_studio.importers.markdown.outline import is_lane_word, stage_headings, stage_title
from journey_studio.importers.markdown.parts import Entry, Heading, Items, Paragraph, Part, Table, parts_of
from journey_studio.importers.markdown.tables import is_board, put_feeling, read_table
from journey_studio.importers.mermaid import read_mermaid
from journey_studio.importers.notices import Notices
from journey_studio.importers.proposal import Proposal, Remark, Unreadable
from journey_studio.importers.sketch import Sketch
from journey_studio.markdown.words import PERSONAS
from journey_studio.model import Journey, Snapshot
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import EMOTION, LANE_KINDS
from journey_studio.model.rules import clean_text

NAME = "Markdown"
_TABLE = re.compile(r"^[ \t>]*\|?.*\|.*\n[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|", re.MULTILINE)
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def is_markdown_journey(text: str) -> bool:
    """Whether a text that says nothing by its name has a table or a Mermaid journey in it."""
    return _TABLE.search(text[:200_000]) is not None or bool(journey_fences(text))


def read_markdown(text: str, snapshot: Snapshot, name: str = "") -> Proposal:
    """Propose the journey of a Markdown text, called `name` where it has no title. Raises `Unreadable` where there is none."""
    plain = clean_text(text.removeprefix("\ufeff"))
    plain = _FRONT_MATTER.sub(lambda found: "\n" * found[0].count("\n"), plain, count=1)
    fences = journey_fences(plain)
    drawn = read_mermaid(fences[0].text, snapshot, "", fences[0].line) if fences else None
    proposal = _Document(snapshot, drawn).proposal(parts_of(plain), name)
    told = (*(drawn.warnings if drawn else ()), *proposal.warnings, *map(_further, fences[1:]))
    warnings = tuple(sorted(told, key=lambda remark: remark.line))
    return Proposal(proposal.records, warnings, proposal.journeys)


def _further(fence: Fence) -> Remark:
    return Remark(fence.line, "This is a further journey; only the first one of a file is read.")


class _Document:
    """Walks through the parts with the place it is at."""

    def __init__(self, snapshot: Snapshot, drawn: Proposal | None) -> None:
        self._sketch = Sketch(snapshot, Notices())
        records = drawn.records if drawn else ()
        self._sketch.take(records)
        self._board = Board(self._sketch, records)
        self._journey = next((record for record in records if isinstance(record, Journey)), None)
        self._about: dict[str, Any] = {}
        self._title = self._persona = ""
        self._people = self._level = 0
        self._column: Column | None = None
        self._step = self._lane = ""
        self._assumed: set[str] = set()
        self._kept: list[tuple[int, str]] = []

    def proposal(self, parts: list[Part], name: str) -> Proposal:
        stages = stage_headings(parts)
        for place, part in enumerate(parts):
            match part:
                case Heading():
                    self._enter(part, place in stages)
                case Table() if is_board(part):
                    read_table(part, self._board, self._column)
                    self._lane = ""
                case Table():
                    self._keep(
                        part.line, "\n".join(" | ".join(words.text for words in row) for row in part.rows)
                    )
                case Items():
                    self._list(part)
                case Paragraph():
                    self._paragraph(part)
        if all(lane in self._assumed for lane in self._board.lanes):
            raise Unreadable(
                "There is no journey in this Markdown: neither a Mermaid journey, nor a table or headings with stages and lanes."
            )
        return self._finished(name)

    def _finished(self, name: str) -> Proposal:
        kept = self._sketch.kept(NAME, {"text": [text for _, text in self._kept]})
        if self._kept:
            lines = ", ".join(str(line) for line, _ in self._kept[:20])
            more = " and further" if len(self._kept) > 20 else ""
            self._sketch.notices.add(
                self._kept[0][0],
                f"What stands in the lines {lines}{more} belongs to no stage: it is kept with the journey and not shown.",
            )
        about = dict(self._about)
        title = self._title or name
        if self._journey is not None:
            title = self._journey.title or title
            kept = FrozenMap({**self._journey.provenance, **kept})
        return self._sketch.proposal(title, **about, provenance=kept)

    def _enter(self, heading: Heading, is_stage: bool) -> None:
        """A heading: the title, a stage, a step or lane of one, the personas or one of them, or the end of these."""
        text, line = heading.words.text, heading.line
        self._lane, inside = "", self._column is not None and heading.level > self._level
        stage, step, rest = numbered(text)
        if is_stage:
            self._column, self._level = self._board.stage(stage_title(text), line), heading.level
            self._step, self._people = "", 0
            self._board.begin()
        elif inside and self._column is not None and is_lane_word(text):
            self._lane = self._board.lane(heading.words, line)
        elif inside and self._column is not None:
            title = rest if stage is not None else text
            self._step = self._board.step(self._column, title, line, step)
            self._board.begin()
        else:
            self._column, self._step = None, ""
            if folded(text) == PERSONAS.casefold():
                self._people, self._persona = heading.level, ""
            elif self._people and heading.level > self._people:
                self._persona = text
                self._sketch.shared.persona(text)
            elif heading.level == 1 and not self._title:
                self._title, self._people = text, 0
            else:
                self._people = 0

    def _here(self) -> str:
        """The step that what comes now belongs to."""
        assert self._column is not None
        self._step = self._step or self._board.first_step(self._column)
        return self._step

    def _paragraph(self, part: Paragraph) -> None:
        words = part.words
        if self._column is None:
            if words.text and not (self._people and self._persona):
                self._keep(part.line, words.text)
            elif words.text:
                entries.persona(self._persona, [Entry(part.line, words)], self._board)
        elif words.is_label:
            self._lane = self._board.lane(words, part.line)
        elif words.name and (not self._lane or is_lane_word(words.name)):
            self._lane = self._board.lane(words, part.line)
            self._put(Entry(part.line, words=_rest(words)), self._lane)
        elif words.text:
            self._put(Entry(part.line, words), self._lane or self._usual("free text"))

    def _list(self, part: Items) -> None:
        if self._people and self._persona:
            entries.persona(self._persona, part.entries, self._board)
            return
        for entry in part.entries:
            if self._column is None:
                if not entries.journey_field(entry, self._about):
                    self._keep(entry.line, _flat(entry))
            elif not self._lane and entry.words.name and is_lane_word(entry.words.name):
                lane = self._board.lane(entry.words, entry.line)
                inner = [Entry(entry.line, _rest(entry.words))] if entry.words.rest else []
                for each in (*inner, *entry.entries):
                    self._put(each, lane)
            else:
                self._put(entry, self._lane or self._usual("actions"))

    def _put(self, entry: Entry, lane: str) -> None:
        """A card of a lane, or a feeling in an emotion lane."""
        step = self._here()
        if self._sketch.record(lane).kind != EMOTION:
            entries.card(entry, lane, step, self._board)
        elif entry.words.name or entry.words.text.startswith("–"):
            if not entries.emotion(entry, step, self._board):
                put_feeling(entry.words.text, step, entry.line, self._board)
        elif entry.words.text:
            put_feeling(entry.words.text, step, entry.line, self._board)

    def _usual(self, kind: str) -> str:
        """The lane of what stands in a stage without a label."""
        known = len(self._board.lanes)
        lane = self._board.lane(Words(LANE_KINDS[kind].title), 1)
        if len(self._board.lanes) > known:
            self._assumed.add(lane)
        return lane

    def _keep(self, line: int, text: str) -> None:
        self._kept.append((line, text))


def _rest(words: Words) -> Words:
    """What follows a name, alone."""
    return Words(words.rest, notes=words.notes)


def _flat(entry: Entry) -> str:
    inner = [f"  {line}" for each in entry.entries for line in _flat(each).split("\n")]
    return "\n".join([entry.words.text, *(each.text for each in entry.more), *inner])
