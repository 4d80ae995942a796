"""Names in a workbook that the map does not have yet: each becomes one proposal to add it, whoever uses it needs it."""

from collections.abc import Iterable
from hashlib import sha256

from journey_studio.importers.workbook.proposal import FieldChange, Item
from journey_studio.model import (
    Channel,
    Curve,
    InvalidValue,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
    Tag,
)
from journey_studio.model.kinds import LANE_KINDS, lane_kind


class Newcomers:
    """Proposes what is missing. `needs` gathers the keys of what was asked for since it was last cleared."""

    def __init__(self, snapshot: Snapshot, journey: str) -> None:
        self._snapshot = snapshot
        self._journey = journey
        self._items: dict[str, Item] = {}
        self.needs: list[str] = []

    @property
    def items(self) -> Iterable[Item]:
        """The proposals, in the order they were met."""
        return self._items.values()

    def identity(self, *words: object) -> str:
        """An id that the same workbook gives to the same thing each time, so that a second merge adds nothing twice."""
        text = "\x1f".join(map(str, (self._journey, *words)))
        return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def channel(self, name: str, place: str) -> str:
        """The id of a new channel."""
        return self._add(Channel(id=self.identity("channel", name), name=name), name, place)

    def tag(self, name: str, place: str) -> str:
        """The id of a new tag."""
        return self._add(Tag(id=self.identity("tag", name), name=name), name, place)

    def persona(self, name: str, place: str) -> str:
        """The id of a new persona."""
        return self._add(Persona(id=self.identity("persona", name), name=name), name, place)

    def stage(self, title: str, place: str) -> str:
        """The id of a new stage; the steps that are named for it make it whole."""
        stage = Stage(id=self.identity("stage", title), journey=self._journey, title=title)
        return self._add(stage, title, place)

    def step(self, stage: str, title: str, place: str) -> str:
        """The id of a new step of a stage, which may be new itself."""
        key = f"added:{stage}"
        needs = (key,) if key in self._items else ()
        step = Step(id=self.identity("step", stage, title), stage=stage, title=title)
        return self._add(step, title or "(no title)", place, needs)

    def lane(self, title: str, card_kind: str, place: str) -> str:
        """The id of a new lane: of the kind its title is a word for, else of the one that is made for such cards."""
        try:
            kind = lane_kind(title)
        except InvalidValue:
            fitting = (name for name, lane in LANE_KINDS.items() if lane.card == card_kind)
            kind = next(fitting, "free text")
        lane = Lane(id=self.identity("lane", title), journey=self._journey, kind=kind, title=title)
        return self._add(lane, title, place)

    def curve(self, persona: str | None, label: str, state: str, title: str, place: str) -> str:
        """The id of a new curve of a persona, who may be new itself."""
        key = f"added:{persona}"
        needs = (key,) if key in self._items else ()
        curve = Curve(
            id=self.identity("curve", persona, label, state),
            journey=self._journey,
            persona=persona,
            label=label,
            state=state,
        )
        return self._add(curve, title, place, needs)

    def _add(self, record: Record, title: str, place: str, needs: tuple[str, ...] = ()) -> str:
        """The proposal of a record, made once; a record of that id that is in the map already needs none."""
        if self._snapshot.get(type(record), record.id) is None:
            item = Item(
                "added",
                record.noun,
                record.id,
                title,
                (FieldChange("name", "", title),),
                place,
                record=record,
                needs=needs,
            )
            self._items.setdefault(item.key, item)
            self.needs.append(item.key)
        return record.id
