"""A journey in the making, for readers of formats that have stages, lanes and cards: say what there is, get records."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from journey_studio.importers.foreign import deepest
from journey_studio.importers.notices import Notices
from journey_studio.importers.placing import ranks_after
from journey_studio.importers.proposal import Proposal, Unreadable
from journey_studio.importers.sharing import Shared
from journey_studio.mermaid.names import fitted
from journey_studio.model import Card, Connector, Curve, Emotion, Journey, Lane, Record, Snapshot, Stage, Step
from journey_studio.model.curve import HIGHEST, LOWEST
from journey_studio.model.frozen import NOTHING, FrozenMap
from journey_studio.model.kinds import EMOTION
from journey_studio.model.rank import spread
from journey_studio.model.ranked import Ranked
from journey_studio.model.record import new_id
from journey_studio.model.rules import DEEPEST, LONGEST_TEXT, MOST_FACTS, clean_text

MOST_RECORDS = 100_000
SHORT = 200
"""The longest name of a persona, channel, tag or owner, and the longest word of an emotion."""

_SHORT_FIELDS = ("owner", "version")


class Sketch:
    """Gathers a journey in reading order. What is said first stands first; every method answers the id it made.

    `line` is where the source says it. Texts that are too long are shortened with a notice; what would break a record's rules
    raises `InvalidValue`. `shared` finds personas, channels and tags by their names.
    """

    def __init__(self, snapshot: Snapshot, notices: Notices, shared: Shared | None = None) -> None:
        self.journey = new_id()
        self.shared = shared or Shared(snapshot)
        self.notices = notices
        self._snapshot = snapshot
        self._records: dict[str, Record] = {}
        self._curves: dict[tuple[str | None, str, str], str] = {}
        self._points: dict[tuple[str, str], str] = {}
        self._steps: set[str] = set()

    def stage(self, title: str, line: int = 1, **values: Any) -> str:
        """One more stage."""
        return self._put(Stage, journey=self.journey, title=self.text(title, line), **values)

    def step(self, stage: str, title: str = "", line: int = 1, **values: Any) -> str:
        """One more step of a stage."""
        self._steps.add(stage)
        return self._put(Step, stage=stage, title=self.text(title, line), **values)

    def lane(self, kind: str, title: str = "", line: int = 1, **values: Any) -> str:
        """One more lane."""
        return self._put(Lane, journey=self.journey, kind=kind, title=self.text(title, line), **values)

    def card(self, lane: str, step: str, kind: str, title: str, line: int = 1, **values: Any) -> str:
        """One more card; `body` and `owner` are shortened like the title."""
        for name, limit in (("body", LONGEST_TEXT), ("breaking_reason", LONGEST_TEXT), ("owner", SHORT)):
            if name in values:
                values[name] = self.text(values[name], line, limit)
        return self._put(Card, lane=lane, step=step, kind=kind, title=self.text(title, line), **values)

    def curve(self, persona: str | None, line: int = 1, label: str = "", state: str = "as-is") -> str:
        """The curve of a persona's id, or of nobody named; made when it is first asked for."""
        key = (persona, label, state)
        if key not in self._curves:
            named = self.text(label, line, SHORT)
            self._curves[key] = self._put(
                Curve, journey=self.journey, persona=persona, label=named, state=state
            )
        return self._curves[key]

    def feel(self, curve: str, step: str, value: float, line: int = 1, **said: str) -> str:
        """A point of a curve, −2 … +2; values beyond are set to the end. A second one at a step is refused with a notice."""
        if (curve, step) in self._points:
            self.notices.add(line, "There is an emotion at this step already; the first one counts.")
            return self._points[curve, step]
        told = self._feeling(value, line, said)
        self._points[curve, step] = self._put(Emotion, curve=curve, step=step, **told)
        return self._points[curve, step]

    def move(self, point: str, value: float, line: int = 1, **said: str) -> None:
        """Set a point that was made before."""
        self.change(point, **self._feeling(value, line, said))

    def _feeling(self, value: float, line: int, said: Mapping[str, str]) -> dict[str, Any]:
        if not LOWEST <= value <= HIGHEST:
            self.notices.add(
                line, f"The emotion {value:g} lies outside −2…+2; the map shows the nearest end."
            )
        limits = {"word": SHORT, "quote": LONGEST_TEXT}
        texts = {name: self.text(text, line, limits.get(name, SHORT)) for name, text in said.items()}
        return {"value": min(max(value, LOWEST), HIGHEST), **texts}

    def connect(self, kind: str, source: str, target: str, label: str = "", line: int = 1) -> None:
        """An arrow from a card to another."""
        self._put(
            Connector,
            journey=self.journey,
            kind=kind,
            source=source,
            target=target,
            label=self.text(label, line),
        )

    def take(self, records: Iterable[Record]) -> None:
        """Begin with the records of another reader's proposal instead of with nothing."""
        for record in records:
            if isinstance(record, Journey):
                self.journey = record.id
            elif not self.shared.take(record):
                self._records[record.id] = record
            if isinstance(record, Step):
                self._steps.add(record.stage)
            elif isinstance(record, Curve):
                self._curves[record.persona, record.label, record.state] = record.id
            elif isinstance(record, Emotion):
                self._points[record.curve, record.step] = record.id

    def change(self, key: str, **values: Any) -> None:
        """Say more of a record that was made before."""
        self._records[key] = replace(self._records[key], **values)

    def record(self, key: str) -> Any:
        """A record as it is so far."""
        return self._records[key]

    def text(self, text: str, line: int, limit: int = LONGEST_TEXT) -> str:
        """The text as a map can hold it, with a notice where it had to be shortened."""
        clean = clean_text(text).strip()
        if len(clean) > limit:
            self.notices.add(
                line, f"A text has {len(clean)} characters; the map shows the first {limit} of them."
            )
        return fitted(clean, limit)

    def kept(self, name: str, values: Mapping[str, object], line: int = 1) -> FrozenMap:
        """What only the other format has, as the provenance of a record: under the format's name, empty values left out."""
        filled = {key: value for key, value in values.items() if value not in (None, "", [], {})}
        if not filled:
            return NOTHING
        made = FrozenMap({name: filled})
        if deepest(filled, DEEPEST - 2) or len(repr(made)) > MOST_FACTS // 2:
            self.notices.add(line, f"What only {name} has here is too long or too deep to be kept.")
            return NOTHING
        return made

    def proposal(self, title: str, **journey: Any) -> Proposal:
        """Everything as records, with board order given by ranks; each stage has a step. Raises `Unreadable` without a stage."""
        for stage in [key for key, record in self._records.items() if isinstance(record, Stage)]:
            if stage not in self._steps:
                self.step(stage)
        if not self._steps:
            raise Unreadable("There is no stage in this file: nothing that a journey could be made of.")
        if self._curves and not any(getattr(r, "kind", "") == EMOTION for r in self._records.values()):
            self.lane(EMOTION)
        rank = ranks_after(self._snapshot.journeys, 1)[0]
        texts: dict[str, Any] = {
            name: self.text(value, 1, SHORT if name in _SHORT_FIELDS else LONGEST_TEXT)
            if isinstance(value, str)
            else value
            for name, value in journey.items()
        }
        made = Journey(id=self.journey, title=self.text(title, 1), rank=rank, **texts)
        records = (made, *self.shared.records, *_ranked(self._records.values()))
        return Proposal(records, self.notices.remarks, (self.journey,))

    def _put(self, kind: type[Record], /, **values: Any) -> str:
        if len(self._records) >= MOST_RECORDS:
            raise Unreadable(f"This file makes more than {MOST_RECORDS:,} records; import a part of it.")
        made = kind(id=new_id(), **values)
        self._records[made.id] = made
        return made.id


def _ranked(records: Iterable[Record]) -> Iterable[Record]:
    """The records, owners first, with ranks in the order in which siblings were made."""
    families: dict[tuple[type[Record], str], list[Record]] = {}
    for record in records:
        families.setdefault((type(record), record.owner_id), []).append(record)
    order = (Stage, Step, Lane, Card, Curve, Emotion, Connector)
    for (_, _), siblings in sorted(families.items(), key=lambda family: order.index(family[0][0])):
        for record, rank in zip(siblings, spread(len(siblings)), strict=True):
            yield replace(record, rank=rank) if isinstance(record, Ranked) else record
