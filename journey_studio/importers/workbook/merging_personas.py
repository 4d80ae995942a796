"""The Personas sheet: a row a persona."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from journey_studio.importers.workbook import typed
from journey_studio.importers.workbook.finding import FoundRow, FoundTable
from journey_studio.importers.workbook.matching import Match, matched
from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.proposal import Item, Kind
from journey_studio.importers.workbook.sides import Sides, new_fields
from journey_studio.importers.workbook.typed import Doubt, fitting
from journey_studio.model import Persona
from journey_studio.sheets.persona_columns import persona_columns
from journey_studio.sheets.places import Places

FACTS = "facts:"
"""What the key of a column of facts begins with."""


class PersonaMerge:
    """Merges the rows of the sheet."""

    def __init__(self, now: Places, base: Places, newcomers: Newcomers, remarks: list[str]) -> None:
        self._now = now
        self._base = base
        self._newcomers = newcomers
        self._remarks = remarks

    def merge(self, found: FoundTable) -> Iterable[Item]:
        """The proposals of the sheet."""
        matches = matched(found)
        sides = Sides.of(persona_columns(), found.table)
        self._remarks += matches.remarks
        for match in matches.matches:
            if match.id:
                yield from self._known(sides, match)
            else:
                yield from self._new(match.row)
        for key, emptied in matches.gone.items():
            yield from self._gone(key, emptied)

    def _known(self, sides: Sides[Persona], match: Match) -> Iterable[Item]:
        row, persona = match.row, self._now.snapshot.get(Persona, match.id)
        if persona is None:
            if sides.editable(sides.changed(row, match.id)):
                self._remarks.append(
                    f"{row.place}: the map has no such persona any more; the change stays in the workbook."
                )
            return
        for kind, names, tell in sides.differing(persona, match.id, row):
            values = self._values(row, names)
            if values:
                fields = tuple(tell(name) for name in names if name in values)
                yield Item(kind, persona.noun, persona.id, persona.name, fields, row.place, values=values)

    def _new(self, row: FoundRow) -> Iterable[Item]:
        values = self._values(row, [name for name in row.cells if name != "id"])
        name = values.pop("name", "")
        key = self._newcomers.identity("persona", name)
        if not name:
            self._remarks.append(f"{row.place}: a persona needs a name; the row stays in the workbook.")
        elif self._now.snapshot.get(Persona, key) is None:
            record = with_facts(Persona(id=key, name=name), values)
            yield Item(
                "added", record.noun, key, name, new_fields(row, list(row.cells)), row.place, record=record
            )

    def _gone(self, key: str, emptied: str) -> Iterable[Item]:
        persona, before = self._now.snapshot.get(Persona, key), self._base.snapshot.get(Persona, key)
        if persona is not None:
            remark = "Curves of this persona are deleted with it."
            kind: Kind = "deleted" if before is None or persona == before else "conflicts"
            yield Item(kind, persona.noun, key, persona.name, place=emptied, remark=remark)

    def _values(self, row: FoundRow, names: Iterable[str]) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for name in names:
            try:
                values[name] = _read(name, row.cells.get(name))
            except Doubt as doubt:
                self._remarks.append(f"{row.at(name)}: {str(doubt).rstrip('.')}. The map keeps what it has.")
        return values


def _read(name: str, value: object) -> Any:
    if name.startswith(FACTS):
        facts = typed.facts_of_persona(name.removeprefix(FACTS))(value)
        fitting(Persona, "facts", facts)
        return facts
    if name == "members":
        return fitting(Persona, name, typed.members(value))
    said = typed.text(value)
    return fitting(
        Persona,
        name,
        said.casefold() if name == "kind" and said else said or ("persona" if name == "kind" else ""),
    )


def with_facts(persona: Persona, values: Mapping[str, Any]) -> Persona:
    """The persona with these values; facts of one kind (`facts:need`) take the place of those of that kind."""
    plain = {name: value for name, value in values.items() if not name.startswith(FACTS)}
    facts = list(persona.facts)
    for name, said in values.items():
        if name.startswith(FACTS):
            kind = name.removeprefix(FACTS)
            at = next((place for place, fact in enumerate(facts) if fact.kind == kind), len(facts))
            before = [fact for fact in facts[:at] if fact.kind != kind]
            facts = [*before, *said, *(fact for fact in facts[at:] if fact.kind != kind)]
    return replace(persona, facts=tuple(facts), **plain)
