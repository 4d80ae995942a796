"""The sheets with a row a card: Items, which may add and delete, then Indicators and Plan, which tell some cards once more."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from journey_studio.importers.workbook.finding import FoundRow, FoundTable
from journey_studio.importers.workbook.matching import Match, Matches, matched
from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.proposal import FieldChange, Item
from journey_studio.importers.workbook.reading_cards import PLACE, CardReader, with_facts
from journey_studio.importers.workbook.sides import Sides, new_fields
from journey_studio.model import Card
from journey_studio.sheets.card_columns import FACT, INDICATOR, PLAN, all_columns
from journey_studio.sheets.places import Places
from journey_studio.sheets.tables import INDICATORS, ITEMS, PLAN_SHEET

_KINDS = {ITEMS: "", INDICATORS: INDICATOR[0], PLAN_SHEET: PLAN[0]}


class CardMerge:
    """Merges the rows of one sheet after the other."""

    def __init__(self, now: Places, base: Places, newcomers: Newcomers, remarks: list[str]) -> None:
        self._now = now
        self._base = base
        self._newcomers = newcomers
        self._remarks = remarks
        self._reader = CardReader(now, base, newcomers, remarks)
        self._columns = all_columns(now)
        self._done: dict[tuple[str, str], str] = {}
        self._seen: dict[str, int] = {}

    def merge(self, found: FoundTable) -> Iterable[Item]:
        """The proposals of a sheet."""
        matches = matched(found)
        sides = Sides.of(self._columns, found.table)
        self._remarks += matches.remarks
        for match in matches.matches:
            if match.id:
                yield from self._known(sides, match.row, match.id)
            else:
                yield from self._new(sides, match)
        yield from self._gone(found, matches)

    def _known(self, sides: Sides[Card], row: FoundRow, key: str) -> Iterable[Item]:
        changed = [name for name in self._editable(sides, row, key) if self._once(key, name, row)]
        if not changed:
            return
        card = self._now.snapshot.get(Card, key)
        if card is None:
            yield from self._revived(row, key, changed)
            return
        changed = [name for name in changed if not sides.agrees(card, row, name)]
        before = self._base.snapshot.get(Card, key)
        conflicts = [name for name in changed if before and _field(card, name) != _field(before, name)]
        agreed = [name for name in changed if name not in conflicts]
        texts = [name for name in agreed if name not in PLACE]
        yield from self._item(sides, card, row, texts, "changed")
        moves = [name for name in agreed if name in PLACE]
        if moves and not set(PLACE) & set(conflicts):
            yield from self._item(sides, card, row, moves, "moved")
        elif moves:
            conflicts += moves
        yield from self._item(sides, card, row, conflicts, "conflicts")

    def _editable(self, sides: Sides[Card], row: FoundRow, key: str) -> list[str]:
        changed = sides.changed(row, key)
        editable = sides.editable(changed)
        for name in changed:
            if name not in editable:
                self._remarks.append(
                    f"{row.at(name)}: this column is only to be read; the change stays in the workbook."
                )
        return editable

    def _once(self, key: str, name: str, row: FoundRow) -> bool:
        """Whether no earlier sheet changed the field of that card; where one did otherwise, that is remarked."""
        if (key, name) not in self._done:
            self._done[key, name] = row.text(name)
            return True
        if self._done[key, name] != row.text(name):
            said = self._done[key, name]
            self._remarks.append(
                f"{row.at(name)}: another sheet changes this, too, to “{said}”; that is taken."
            )
        return False

    def _item(
        self, sides: Sides[Card], card: Card, row: FoundRow, names: Sequence[str], kind: str
    ) -> Iterable[Item]:
        """One proposal for these fields of a card, where any of them can be read."""
        if not names:
            return
        self._newcomers.needs.clear()
        values = self._reader.values(row, [name for name in names if name not in PLACE], card.kind)
        values |= self._reader.place(row, [name for name in names if name in PLACE], card)
        if not values:
            return
        told = [
            name
            for name in names
            if name in values or (name in PLACE and ("step" in values or name in values))
        ]
        if kind == "conflicts":
            fields = tuple(sides.conflict(card, card.id, row, name) for name in told)
        else:
            fields = tuple(sides.change(card, row, name) for name in told)
        needs = tuple(self._newcomers.needs)
        yield Item(kind, card.noun, card.id, card.name, fields, row.place, values=values, needs=needs)  # type: ignore[arg-type]

    def _revived(self, row: FoundRow, key: str, changed: Sequence[str]) -> Iterable[Item]:
        """A card that the map deleted and the workbook changed."""
        card = self._base.snapshot.get(Card, key)
        if card is None:
            return
        self._newcomers.needs.clear()
        record = self._changed_copy(row, card, key, changed)
        fields = tuple(
            FieldChange("card", "deleted", row.text(name) or "(empty)", "") for name in changed[:1]
        )
        remark = (
            "The map deleted this card since the export; the workbook changed it. To take it brings it back."
        )
        needs = tuple(self._newcomers.needs)
        yield Item("conflicts", card.noun, key, card.name, fields, row.place, remark, record, needs=needs)

    def _changed_copy(self, row: FoundRow, card: Card, key: str, changed: Sequence[str]) -> Card:
        values = self._reader.values(row, [name for name in changed if name not in PLACE], card.kind)
        places = [name for name in changed if name in PLACE]
        copy = self._reader.copy(card, key)
        if not self._reader.whereabouts.still_there(card):
            places = [name for name in ("stage", "step", "lane") if name in row.columns]
        facts = {name: values.pop(name) for name in list(values) if name.startswith(FACT)}
        return with_facts(replace(copy, **{**values, **self._reader.place(row, places, copy)}), facts)

    def _new(self, sides: Sides[Card], match: Match) -> Iterable[Item]:
        row = match.row
        key = self._identity(row)
        if self._now.snapshot.get(Card, row.text("id")) and not match.copy_of:
            self._remarks.append(f"{row.place}: this card has its row elsewhere; change it there.")
            return
        if self._now.snapshot.get(Card, key) is not None:
            return
        self._newcomers.needs.clear()
        original = self._base.snapshot.get(Card, match.copy_of) or self._now.snapshot.get(Card, match.copy_of)
        if original is not None:
            record = self._changed_copy(row, original, key, self._editable(sides, row, match.copy_of))
        else:
            record = self._reader.new_card(row, key, _KINDS[sides.table.name])
        fields = new_fields(row, sides.editable(row.cells))
        needs = tuple(self._newcomers.needs)
        yield Item(
            "added", record.noun, key, record.name, fields, row.place, match.remark, record, needs=needs
        )

    def _identity(self, row: FoundRow) -> str:
        words = [f"{name}={row.text(name)}" for name in sorted(row.cells)]
        identity = self._newcomers.identity("card", *words)
        count = self._seen[identity] = self._seen.get(identity, 0) + 1
        return identity if count == 1 else self._newcomers.identity("card", *words, count)

    def _gone(self, found: FoundTable, matches: Matches) -> Iterable[Item]:
        """Cards whose rows are not in Items any more; in the other sheets a missing row says nothing."""
        for key, emptied in matches.gone.items():
            if found.table.name != ITEMS:
                continue
            card, before = self._now.snapshot.get(Card, key), self._base.snapshot.get(Card, key)
            if card is None:
                continue
            remark = f"{emptied}: the row was emptied." if emptied else ""
            if before is None or card == before:
                yield Item("deleted", card.noun, key, card.name, place=emptied, remark=remark)
            else:
                remark = "The map changed this card since the export; the workbook deleted it."
                fields = tuple(self._changes_here(card, before))
                yield Item("conflicts", card.noun, key, card.name, fields, emptied, remark)

    def _changes_here(self, card: Card, before: Card) -> Iterable[FieldChange]:
        written = {column.key: column for column in all_columns(self._base)}
        for column in self._columns:
            now, then = str(column.value(card)), str(written[column.key].value(before))
            if now != then:
                yield FieldChange(column.key.rpartition(":")[2], now, "", then)


def _field(card: Card, name: str) -> object:
    """What the map says of a card in a field, by the key of its column."""
    if name.startswith(FACT):
        return card.facts.get(name.removeprefix(FACT))
    return getattr(card, "step" if name == "stage" else name)
