"""Finds or makes what a text names: the same stage, step, lane or card named in two places is one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from journey_studio.importers.lane_words import lane_kind_of, title_for
from journey_studio.importers.markdown.inline import Words
from journey_studio.importers.sketch import SHORT, Sketch
from journey_studio.model import Card, Emotion, Lane, Record, Stage, Step
from journey_studio.model.curve import CURVE_STATES
from journey_studio.model.kinds import EMOTION, LANE_KINDS

_NUMBERED = re.compile(r"(\d{1,3})(?:\.(\d{1,3}))?(?:[.)](?=\s|\Z)|(?=\s|\Z))\s*")
_NOBODY = ("", "–", "-")


@dataclass(slots=True)
class Column:
    """A stage with its steps, in order."""

    stage: str
    steps: list[str] = field(default_factory=list)


def folded(text: str) -> str:
    """A text as it is compared: case and white space do not matter."""
    return " ".join(text.casefold().split())


def numbered(text: str) -> tuple[int | None, int | None, str]:
    """The number of a stage and of a step that a heading begins with, and the rest: `2.1 Pays`, `2. Buy`."""
    found = _NUMBERED.match(text)
    if not found:
        return None, None, text
    return int(found[1]), int(found[2]) if found[2] else None, text[found.end() :]


class Board:
    """The journey in the making. A part of the text (a table, a list) uses each card of a cell once: `begin` starts the next."""

    def __init__(self, sketch: Sketch, records: Iterable[Record] = ()) -> None:
        self.sketch = sketch
        self.columns: list[Column] = []
        self.lanes: list[str] = []
        self._cells: dict[tuple[str, str, str], list[str]] = {}
        self._used: dict[tuple[str, str, str], int] = {}
        self._points: dict[tuple[str, str], str] = {}
        for record in records:
            self._take(record)

    def _take(self, record: Record) -> None:
        """Know a record that is there before the text is read."""
        match record:
            case Stage():
                self.columns.append(Column(record.id))
            case Step():
                next(each for each in self.columns if each.stage == record.stage).steps.append(record.id)
            case Lane():
                self.lanes.append(record.id)
            case Emotion():
                self._points[record.curve, record.step] = record.id
            case Card():
                self._cells.setdefault((record.lane, record.step, folded(record.name)), []).append(record.id)

    def begin(self) -> None:
        """The next part of the text begins."""
        self._used.clear()

    def stage(self, text: str, line: int) -> Column:
        """The stage of a heading or a cell; where several have its title, the one of its number."""
        number, _, title = numbered(text)
        column = self._found_stage(number, title)
        if column is None:
            column = Column(self.sketch.stage(title, line))
            self.columns.append(column)
        return column

    def _found_stage(self, number: int | None, title: str) -> Column | None:
        wanted = folded(title)
        titles = [folded(self.sketch.record(column.stage).title) for column in self.columns]
        if number is not None and 0 < number <= len(titles):
            here = titles[number - 1]
            if here == wanted or (here and wanted.startswith(here.split()[0])):
                return self.columns[number - 1]
        same = [place for place, each in enumerate(titles) if each == wanted]
        counted = number is not None and same and number > len(titles)
        return self.columns[same[0]] if same and wanted and not counted else None

    def step(self, column: Column, title: str, line: int, number: int | None = None) -> str:
        """The step of that title in a stage, or of that number where it has no other title."""
        wanted = folded(title)
        titles = [folded(self.sketch.record(step).title) for step in column.steps]
        if number is not None:
            while len(column.steps) < number - 1 and number <= len(column.steps) + 50:
                column.steps.append(self.sketch.step(column.stage, "", line))
            if 0 < number <= len(titles) and titles[number - 1] in ("", wanted):
                if wanted and not titles[number - 1]:
                    self.sketch.change(column.steps[number - 1], title=self.sketch.text(title, line))
                return column.steps[number - 1]
        elif wanted in titles:
            return column.steps[titles.index(wanted)]
        column.steps.append(self.sketch.step(column.stage, title, line))
        return column.steps[-1]

    def first_step(self, column: Column) -> str:
        """Where the words of a stage go that name no step."""
        if not column.steps:
            column.steps.append(self.sketch.step(column.stage))
        return column.steps[0]

    def lane(self, words: Words, line: int) -> str:
        """The lane of a label; its notes may say its kind, and which one of several it is."""
        name = words.name or words.text.rstrip(": ")
        place = next((int(note) for note in words.notes if note.isdecimal()), 1)
        kind = next((note for note in words.notes if note in LANE_KINDS), None) or lane_kind_of(name)
        same = [key for key in self.lanes if folded(self.sketch.record(key).name) == folded(name)]
        if len(same) >= place:
            return same[place - 1]
        unnamed = [
            key
            for key in self.lanes
            if place == 1
            and self.sketch.record(key).kind == kind == lane_kind_of(name)
            and not self.sketch.record(key).title
        ]
        if unnamed and kind != "free text":
            return unnamed[0]
        self.lanes.append(self.sketch.lane(kind, title_for(kind, name), line))
        return self.lanes[-1]

    def emotion_lane(self) -> None:
        """Make sure that the curves have a lane, here if there is none yet."""
        if not any(self.sketch.record(key).kind == EMOTION for key in self.lanes):
            self.lanes.append(self.sketch.lane(EMOTION))

    def card(self, lane: str, step: str, name: str, line: int, **values: Any) -> str:
        """The card of that name in a cell that this part has not used yet, with these values set; else a new one."""
        place = (lane, step, folded(name))
        same, used = self._cells.setdefault(place, []), self._used.get(place, 0)
        if used == len(same):
            kind = LANE_KINDS[self.sketch.record(lane).kind].card
            same.append(self.sketch.card(lane, step, kind, name, line))
        key = same[used]
        self._used[place] = used + 1
        if values:
            self.sketch.change(key, **values)
        return key

    def curve(self, name: str, notes: tuple[str, ...], line: int) -> str:
        """The curve of a persona by name; notes say its state, and what else is its label."""
        persona = None if name.strip() in _NOBODY else self.sketch.shared.persona(name)
        state = next((note for note in notes if note in CURVE_STATES), CURVE_STATES[0])
        label = "; ".join(note for note in notes if note not in CURVE_STATES)
        return self.sketch.curve(persona, line, label, state)

    def feel(self, curve: str, step: str, value: float, line: int, **said: str) -> None:
        """Set a point; what stands later in the text is said more exactly and counts."""
        known = self._points.get((curve, step))
        if known is None:
            self._points[curve, step] = self.sketch.feel(curve, step, value, line, **said)
            return
        here: Emotion = self.sketch.record(known)
        if abs(here.value - value) > 0.051:
            self.sketch.notices.add(
                line, f"The emotion here is {value:g}, and {here.value:g} further up; this one counts."
            )
        self.sketch.move(known, value, line, **said)

    def word_of_only_point(self, step: str, text: str, line: int) -> bool:
        """Set the word of the point of a step where there is exactly one that has none; False otherwise."""
        points = [key for (_, at), key in self._points.items() if at == step]
        if len(points) != 1 or self.sketch.record(points[0]).word:
            return False
        self.sketch.change(points[0], word=self.sketch.text(text, line, SHORT))
        return True

    def step_of_number(self, text: str) -> str | None:
        """The step that a number such as `2.1` stands for."""
        stage, step, _ = numbered(text.strip())
        if stage is None or not 0 < stage <= len(self.columns):
            return None
        steps = self.columns[stage - 1].steps
        return steps[(step or 1) - 1] if 0 < (step or 1) <= len(steps) else None
