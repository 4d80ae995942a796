"""How two states of one map differ: what came, went, changed and moved, noun by noun."""

from dataclasses import dataclass, replace

from journey_studio.model import RECORDS, Card, Change, Diff, Persona, Record, Snapshot

PLACE = frozenset(("rank", "journey", "stage", "lane", "step", "end_step"))
"""Fields that say where a record stands; a change of nothing else is a move."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Records of the later state that came, changed or moved, and of the earlier state that went; each is in one list."""

    added: tuple[Record, ...]
    removed: tuple[Record, ...]
    changed: tuple[Record, ...]
    moved: tuple[Record, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed or self.moved)

    def of(self, kind: type[Record]) -> "Difference":
        """What of it concerns one noun."""
        parts = (self.added, self.removed, self.changed, self.moved)
        return Difference(*(tuple(each for each in part if isinstance(each, kind)) for part in parts))

    @property
    def counts(self) -> dict[str, int]:
        """How many came, went, changed and moved."""
        parts = {"added": self.added, "removed": self.removed, "changed": self.changed, "moved": self.moved}
        return {name: len(part) for name, part in parts.items()}


def difference(before: Snapshot, after: Snapshot) -> Difference:
    """What turns one state into the other, cards first, then the other nouns in the order of the model."""
    changes = Diff.between(before.records(), after.records()).changes
    ordered = sorted(changes, key=lambda change: _ORDER[type(change.record)])
    both = [change for change in ordered if change.before and change.after]
    return Difference(
        tuple(change.record for change in ordered if change.before is None),
        tuple(change.record for change in ordered if change.after is None),
        tuple(change.record for change in both if not _is_move(change)),
        tuple(change.record for change in both if _is_move(change)),
    )


_ORDER = {kind: place for place, kind in enumerate((Card, *(k for k in RECORDS.values() if k is not Card)))}


def _is_move(change: Change) -> bool:
    before, after = change.before, change.after
    if before is None or after is None:
        return False
    places = {name: getattr(after, name) for name in PLACE if hasattr(after, name)}
    return replace(before, **places) == after


def title_of(record: Record) -> str:
    """What a record is known by: its title, name or label; empty where it has none."""
    for name in ("title", "name", "label", "text", "word"):
        if text := getattr(record, name, ""):
            return " ".join(str(text).split())
    return " ".join(record.body.split()) if isinstance(record, Card) else ""


def counts_of(snapshot: Snapshot) -> dict[str, int]:
    """How many steps, cards and personas a state holds."""
    return {
        "steps": sum(len(snapshot.steps(journey.id)) for journey in snapshot.journeys),
        "cards": len(snapshot.tables[Card]),
        "personas": len(snapshot.tables[Persona]),
    }
