"""Personas, channels and tags that a file names: those of that name in the map are shared, others are made."""

from typing import Any

from journey_studio.importers.placing import ranks_after
from journey_studio.mermaid.names import fitted
from journey_studio.model import Channel, Persona, Record, Snapshot, Tag, new_id
from journey_studio.model.rules import clean_text

_LONGEST = 200
_Kind = type[Persona] | type[Channel] | type[Tag]


class Shared:
    """Finds by name what every journey of a map shares. A name that is empty is nobody's and nothing's."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._known: dict[tuple[str, str], str] = {}
        self._new: dict[str, tuple[_Kind, str, dict[str, Any]]] = {}
        here: list[Persona | Channel | Tag] = list(snapshot.of_owner(Persona))
        here += [*snapshot.of_owner(Channel), *snapshot.of_owner(Tag)]
        for record in reversed(here):
            self._known[record.noun, record.name.casefold()] = record.id

    def persona(self, name: str, **values: Any) -> str | None:
        """The id of the persona of that name; a new one gets these values."""
        return self._found(Persona, name, values)

    def channel(self, name: str, **values: Any) -> str | None:
        """The id of the channel of that name; a new one gets these values."""
        return self._found(Channel, name, values)

    def tag(self, name: str) -> str | None:
        """The id of the tag of that name."""
        return self._found(Tag, name, {})

    def tags(self, names: list[str]) -> tuple[str, ...]:
        """The ids of the tags of these names, each once."""
        return tuple(dict.fromkeys(filter(None, map(self.tag, names))))

    def take(self, record: Record) -> bool:
        """Know a persona that another reader made; False for every other record."""
        if not isinstance(record, Persona):
            return False
        self._known[record.noun, record.name.casefold()] = record.id
        self._new[record.id] = (Persona, record.name, {})
        return True

    def is_new(self, key: str) -> bool:
        """Whether a persona, channel or tag is made by this import."""
        return key in self._new

    def describe(self, key: str, **values: Any) -> None:
        """Say more of a persona or channel that this import makes; one that was there before stays as it is."""
        if key in self._new:
            self._new[key][2].update(values)

    def _found(self, kind: _Kind, name: str, values: dict[str, Any]) -> str | None:
        plain = fitted(clean_text(name).strip(), _LONGEST)
        if not plain:
            return None
        key = self._known.setdefault((kind.noun, plain.casefold()), new_id())
        if self._snapshot.get(kind, key) is None and key not in self._new:
            self._new[key] = (kind, plain, values)
        return key

    @property
    def records(self) -> list[Record]:
        """What is new, placed behind what is there."""
        made: list[Record] = []
        for kind in (Persona, Channel, Tag):
            new = [(key, entry) for key, entry in self._new.items() if entry[0] is kind]
            ranks = ranks_after(self._snapshot.of_owner(kind), len(new))
            for (key, (_, name, values)), rank in zip(new, ranks, strict=True):
                made.append(kind(id=key, name=name, rank=rank, **values))
        return made
