"""The Emotions sheet: the table of points, and above it the values of the chart, which people change as well."""

from collections.abc import Iterable
from typing import Any

from journey_studio.importers.workbook import typed
from journey_studio.importers.workbook.finding import FoundRow, FoundTable
from journey_studio.importers.workbook.matching import Match, matched
from journey_studio.importers.workbook.newcomers import Newcomers
from journey_studio.importers.workbook.proposal import FieldChange, Item, Kind
from journey_studio.importers.workbook.sides import Sides, new_fields
from journey_studio.importers.workbook.typed import Doubt, fitting
from journey_studio.importers.workbook.whereabouts import Whereabouts
from journey_studio.model import Curve, Emotion, Step
from journey_studio.model.curve import signed
from journey_studio.sheets.places import Places
from journey_studio.sheets.plain import cell_text, says_the_same
from journey_studio.sheets.point_columns import CURVE, Point, point_columns, whose


class PointMerge:
    """Merges the table of points, then the values of the chart; a value changed in both is taken from the table."""

    def __init__(self, now: Places, base: Places, newcomers: Newcomers, remarks: list[str]) -> None:
        self._now = now
        self._base = base
        self._newcomers = newcomers
        self._remarks = remarks
        self._whereabouts = Whereabouts(now, base, newcomers)
        self._done: set[tuple[str, str]] = set()

    def merge(self, found: FoundTable) -> Iterable[Item]:
        """The proposals of the table of points."""
        matches = matched(found)
        sides = Sides.of(point_columns(self._now), found.table)
        self._remarks += matches.remarks
        for match in matches.matches:
            if match.id:
                yield from self._known(sides, match)
            else:
                yield from self._new(match)
        for key, emptied in matches.gone.items():
            yield from self._gone(key, emptied)

    def _known(self, sides: Sides[Point], match: Match) -> Iterable[Item]:
        row, point = match.row, self._now.snapshot.get(Emotion, match.id)
        if point is None:
            if sides.editable(sides.changed(row, match.id)):
                self._remarks.append(
                    f"{row.place}: the map has no such point any more; the change stays in the workbook."
                )
            return
        here = self._point(point)
        for kind, names, tell in sides.differing(here, match.id, row):
            values = self._values(row, names)
            if values:
                self._done.add((point.curve, point.step))
                fields = tuple(tell(name) for name in names if name in values)
                yield Item(kind, point.noun, point.id, self._title(here), fields, row.place, values=values)

    def _new(self, match: Match) -> Iterable[Item]:
        row = match.row
        values = self._values(
            row, [name for name in ("value", "word", "quote", "evidence") if name in row.cells]
        )
        if "value" not in values:
            self._remarks.append(
                f"{row.place}: a point needs a value between −2 and +2; the row stays in the workbook."
            )
            return
        self._newcomers.needs.clear()
        curve = self._curve(row)
        step = self._whereabouts.step(row.text("stage"), row.text("step"), None, row.place)
        if (curve, step) in self._done or self._at(curve, step) is not None:
            self._remarks.append(
                f"{row.place}: this curve has a point at that step already; the row stays in the workbook."
            )
            return
        self._done.add((curve, step))
        yield self._added(curve, step, values, f"{row.text('persona')} · {row.text('step')}", row)

    def _added(self, curve: str, step: str, values: dict[str, Any], title: str, row: FoundRow) -> Item:
        key = self._newcomers.identity("emotion", curve, step)
        record = Emotion(id=key, curve=curve, step=step, **values)
        fields = new_fields(row, [name for name in row.cells if not name.startswith(CURVE)])
        if "value" not in row.cells:
            fields = (FieldChange("value", "", signed(record.value)),)
        needs = tuple(self._newcomers.needs)
        return Item(
            "added", record.noun, key, title.strip(" ·"), fields, row.place, record=record, needs=needs
        )

    def _curve(self, row: FoundRow) -> str:
        """The curve of the row's persona and state; both may be new."""
        name, state = row.text("persona"), row.text("state").casefold()
        state = "to-be" if state.startswith("to") else "as-is"
        for curve in self._now.snapshot.curves(self._now.journey.id):
            if whose(self._now, curve).casefold() == name.casefold() and curve.state == state:
                return curve.id
        known = {each.name.casefold(): each.id for each in self._now.personas}
        persona = known.get(name.casefold()) if name else None
        if name and persona is None:
            persona = self._newcomers.persona(name[:200], row.place)
        return self._newcomers.curve(persona, "", state, name, row.place)

    def _gone(self, key: str, emptied: str) -> Iterable[Item]:
        point, before = self._now.snapshot.get(Emotion, key), self._base.snapshot.get(Emotion, key)
        if point is not None:
            self._done.add((point.curve, point.step))
            kind: Kind = "deleted" if before is None or point == before else "conflicts"
            yield Item(kind, point.noun, key, self._title(self._point(point)), place=emptied)

    def chart(self, found: FoundTable) -> Iterable[Item]:
        """The proposals of the values that the chart draws."""
        for match in matched(found).matches:
            if match.id and self._now.snapshot.get(Step, match.id):
                for key in match.row.columns:
                    if key.startswith(CURVE):
                        yield from self._cell(found, match, key)

    def _cell(self, found: FoundTable, match: Match, key: str) -> Iterable[Item]:
        row, curve = match.row, self._now.snapshot.get(Curve, key.removeprefix(CURVE))
        written = found.table.cell(match.id, key)
        if curve is None or says_the_same(row.cells.get(key), written):
            return
        if (curve.id, match.id) in self._done:
            self._remarks.append(f"{row.at(key)}: the table of points changes this, too; that is taken.")
            return
        point = self._at(curve.id, match.id)
        try:
            said = row.cells.get(key)
            value = None if cell_text(said) == "" else fitting(Emotion, "value", typed.number(said))
        except Doubt as doubt:
            self._remarks.append(f"{row.at(key)}: {str(doubt).rstrip('.')}. The map keeps what it has.")
            return
        if value != (point.value if point else None):
            yield self._changed_cell(match, curve, point, value, str(cell_text(written)))

    def _changed_cell(
        self, match: Match, curve: Curve, point: Emotion | None, value: float | None, written: str
    ) -> Item:
        step, row = match.id, match.row
        title = f"{whose(self._now, curve)} · {row.text('step')}"
        if point is None:
            self._newcomers.needs.clear()
            return self._added(curve.id, step, {"value": value}, title, row)
        same = cell_text(point.value) == written
        if value is None:
            return Item("deleted" if same else "conflicts", point.noun, point.id, title, place=row.place)
        field = FieldChange("value", signed(point.value), signed(value), None if same else written)
        return Item(
            "changed" if same else "conflicts",
            point.noun,
            point.id,
            title,
            (field,),
            row.place,
            values={"value": value},
        )

    def _values(self, row: FoundRow, names: Iterable[str]) -> dict[str, Any]:
        readers = {"value": typed.number, "evidence": typed.evidence}
        values: dict[str, Any] = {}
        for name in names:
            try:
                values[name] = fitting(Emotion, name, readers.get(name, typed.text)(row.cells.get(name)))
            except Doubt as doubt:
                self._remarks.append(f"{row.at(name)}: {str(doubt).rstrip('.')}. The map keeps what it has.")
        return values

    def _at(self, curve: str, step: str) -> Emotion | None:
        return next((each for each in self._now.snapshot.emotions(curve) if each.step == step), None)

    def _point(self, emotion: Emotion) -> Point:
        curve = self._now.snapshot.need(Curve, emotion.curve)
        return Point(curve, self._now.column_of[emotion.step], emotion)

    def _title(self, point: Point) -> str:
        return f"{whose(self._now, point.curve)} · {self._now.step_label(point.column)}".strip(" ·")
