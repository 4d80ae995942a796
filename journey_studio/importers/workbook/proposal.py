"""What a merge proposes: added, changed, moved, deleted and conflicting records, each to be accepted or not."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from journey_studio.model import Record

Kind = Literal["added", "changed", "moved", "deleted", "conflicts"]
KINDS: tuple[Kind, ...] = ("added", "changed", "moved", "deleted", "conflicts")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after, as people read it. `base` is what it was at the export, where the map has changed it too."""

    name: str
    old: str
    new: str
    base: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to accept or not. `place` is where it stands in the workbook; `remark` says what a person should know.

    What accepting does: a record that comes whole (`record`), or `values` set on the one of that `id`; neither means that it is
    deleted. It `needs` other items, which are accepted with it: a card its new stage, a curve point its new persona.
    """

    kind: Kind
    noun: str
    id: str
    title: str
    fields: tuple[FieldChange, ...] = ()
    place: str = ""
    remark: str = ""
    record: Record | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    needs: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What names this item in its proposal."""
        return f"{self.kind}:{self.id}"

    def as_json(self) -> dict[str, Any]:
        """The item as the command line tells it."""
        told: dict[str, Any] = {"id": self.id, "noun": self.noun, "title": self.title}
        told["fields"] = {
            each.name: {
                "old": each.old,
                "new": each.new,
                **({} if each.base is None else {"base": each.base}),
            }
            for each in self.fields
        }
        told |= {name: text for name, text in (("place", self.place), ("remark", self.remark)) if text}
        return told


@dataclass(frozen=True, slots=True)
class MergeProposal:
    """The items in the order of the workbook for one journey (its id), and what else was noticed in it, with its place, such as `Items!C7: …`.

    `remembers` says whether the workbook still knew what it was exported from.
    """

    journey: str
    items: tuple[Item, ...] = ()
    remarks: tuple[str, ...] = ()
    remembers: bool = True

    def of(self, kind: Kind) -> Sequence[Item]:
        """The items of one kind."""
        return [item for item in self.items if item.kind == kind]

    @property
    def keys(self) -> list[str]:
        """The names of all items."""
        return [item.key for item in self.items]

    def accepted(self, keys: Collection[str]) -> Iterable[Item]:
        """The items of these keys with all that they need, in order."""
        wanted, named = set(keys), {item.key: item for item in self.items}
        waiting = [named[key] for key in keys if key in named]
        while waiting:
            for need in waiting.pop().needs:
                if need in named and need not in wanted:
                    wanted.add(need)
                    waiting.append(named[need])
        return [item for item in self.items if item.key in wanted]

    def as_json(self) -> dict[str, list[dict[str, Any]]]:
        """The items by kind."""
        return {kind: [item.as_json() for item in self.of(kind)] for kind in KINDS}
