"""Maps for tests, written the way a workshop talks: `a_journey("Boots").with_stage("Awareness", steps=["Sees an ad"])`."""

from typing import Any, Self

from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
    Sticky,
    Tag,
)
from journey_studio.model.frozen import FrozenMap
from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS

_RANK = "{:04d}z"


class JourneyBuilder:
    """Builds one journey. Ids say what they are and count up: stage-1, step-2, card-3. `snapshot` is the map so far.

    Steps, cards, channels, personas and tags are named by their words; lanes and cards go to the latest that fits.
    """

    def __init__(self, title: str, **values: Any) -> None:
        self._records: dict[str, Record] = {}
        self._counts: dict[str, int] = {}
        self.journey = self._add(Journey, title=title, **values)

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot.of(self._records.values())

    def with_stage(self, title: str, steps: list[str] | None = None) -> Self:
        stage = self._add(Stage, journey=self.journey.id, title=title)
        for step in steps or [""]:
            self._add(Step, stage=stage.id, title=step)
        return self

    def with_lane(self, kind: str, title: str = "", **values: Any) -> Self:
        self._add(Lane, journey=self.journey.id, kind=kind, title=title, **values)
        return self

    def with_card(
        self, kind: str, title: str = "", step: str = "", lane: str = "", to: str = "", **values: Any
    ) -> Self:
        """A card in the step and lane of these titles: by default the last step, and the lane of its kind (made if missing)."""
        for name, word in (("channel", values.get("channel")), ("link", values.get("link"))):
            if word:
                values[name] = self._named(Channel if name == "channel" else Journey, word).id
        values["tags"] = tuple(self._named(Tag, word).id for word in values.get("tags", ()))
        values["facts"] = FrozenMap(values.get("facts"))
        home = self._lane(kind, lane)
        self._add(
            Card,
            lane=home.id,
            step=self._step(step).id,
            end_step=self._step(to).id if to else None,
            kind=kind,
            title=title,
            **values,
        )
        return self

    def with_action(self, title: str, **values: Any) -> Self:
        return self.with_card("action", title, **values)

    def with_touchpoint(self, title: str, **values: Any) -> Self:
        return self.with_card("touchpoint", title, **values)

    def with_pain_point(self, title: str, **values: Any) -> Self:
        return self.with_card("pain point", title, **values)

    def with_opportunity(self, title: str, **values: Any) -> Self:
        return self.with_card("opportunity", title, **values)

    def with_persona(self, name: str, **values: Any) -> Self:
        self._add(Persona, name=name, **values)
        return self

    def with_channel(self, name: str, **values: Any) -> Self:
        self._add(Channel, name=name, **values)
        return self

    def with_journey(self, title: str, **values: Any) -> Self:
        """One more journey in the same file, for cards to link to; what follows still goes to the first."""
        self._add(Journey, title=title, **values)
        return self

    def with_curve(self, persona: str | None, values: list[Any], **curve: Any) -> Self:
        """A curve with a value a step; None is a gap, a dict sets a point's fields."""
        key = self._named(Persona, persona).id if persona else None
        made = self._add(Curve, journey=self.journey.id, persona=key, **curve)
        steps = [record for record in self._records.values() if isinstance(record, Step)]
        for step, value in zip(steps, values, strict=False):
            if value is not None:
                point = value if isinstance(value, dict) else {"value": value}
                self._add(Emotion, curve=made.id, step=step.id, **{**point, "value": float(point["value"])})
        return self

    def with_connector(self, kind: str, source: str, target: str, label: str = "") -> Self:
        ends = {"source": self._named(Card, source).id, "target": self._named(Card, target).id}
        self._add(Connector, journey=self.journey.id, kind=kind, label=label, **ends)
        return self

    def with_note(self, text: str, x: float, y: float, **values: Any) -> Self:
        self._add(Sticky, journey=self.journey.id, text=text, x=x, y=y, **values)
        return self

    def card(self, title: str) -> Card:
        return self._named(Card, title)

    def _add(self, kind: type[Any], /, **values: Any) -> Any:
        number = self._counts[kind.noun] = self._counts.get(kind.noun, 0) + 1
        if kind is not Emotion:
            values.setdefault("rank", _RANK.format(number))
        record = kind(id=f"{kind.noun}-{number}", **values)
        self._records[record.id] = record
        return record

    def _named(self, kind: type[Any], word: str) -> Any:
        field = "title" if kind in (Card, Step, Journey) else "name"
        for record in reversed(self._records.values()):
            if isinstance(record, kind) and getattr(record, field) == word:
                return record
        if kind in (Channel, Tag, Persona):
            return self._add(kind, name=word)
        raise LookupError(f"no {kind.noun} called {word!r}")

    def _step(self, title: str) -> Step:
        if title:
            return self._named(Step, title)
        return next(record for record in reversed(self._records.values()) if isinstance(record, Step))

    def _lane(self, kind: str, title: str) -> Lane:
        lanes = [record for record in self._records.values() if isinstance(record, Lane)]
        for lane in reversed(lanes):
            if lane.name == title if title else LANE_KINDS[lane.kind].card == kind:
                return lane
        if title or kind not in CARD_KINDS:
            raise LookupError(f"no lane called {title!r}")
        home = next((name for name, lane in LANE_KINDS.items() if lane.card == kind), "free text")
        self.with_lane(home)
        return self._lane(kind, LANE_KINDS[home].title)


def a_journey(title: str = "Boots", **values: Any) -> JourneyBuilder:
    """Start a map with one journey."""
    return JourneyBuilder(title, **values)
