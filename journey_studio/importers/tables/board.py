"""The board in the making: tables are laid on it line by line, entry by entry."""

from collections.abc import Collection

from journey_studio.importers.proposal import Remark
from journey_studio.importers.sharing import Shared
from journey_studio.importers.tables import roles
from journey_studio.importers.tables.cards import Draft, Lanes
from journey_studio.importers.tables.columns import Columns
from journey_studio.importers.tables.curves import Curves
from journey_studio.importers.tables.mapping import Orientation, TableMapping
from journey_studio.importers.tables.said import say_of
from journey_studio.importers.tables.scales import SCALES, feeling
from journey_studio.importers.tables.splitting import parts, pieces
from journey_studio.importers.tables.view import View
from journey_studio.importers.tables.vocabulary import plain
from journey_studio.model import Record, Snapshot
from journey_studio.model.curve import HIGHEST, LOWEST
from journey_studio.model.kinds import EMOTION, LANE_KINDS

Entry = dict[int, str]
"""The texts of one entry by line."""

_LONGEST_STEP = 60


class Board:
    """Gathers columns, lanes, cards and curves of one journey."""

    def __init__(self, snapshot: Snapshot, journey: str, persona: str) -> None:
        self.journey = journey
        self.columns, self.lanes, self.shared = Columns(), Lanes(), Shared(snapshot)
        self.curves = Curves(journey, self.shared)
        self.remarks: list[Remark] = []
        self._persona = persona

    def remark(self, place: str, message: str) -> None:
        """Something to say about a cell."""
        self.remarks.append(Remark(0, message, place))

    def lay(self, view: View, table: TableMapping) -> None:
        """Lay the table that makes the board: its entries become steps."""
        self._make_lanes(view, table)
        steps = [self._step(view, table, entry) for entry in range(view.entries)]
        self._fill(view, table, steps)

    def join(self, view: View, table: TableMapping) -> None:
        """Add what a further table says of steps that are there."""
        self._make_lanes(view, table)
        steps: list[str | None] = []
        stage, nth = "", 0
        for entry in range(view.entries):
            told, step = self._names(view, table, entry)
            stage, nth = (told, 0) if told and told != stage else (stage, nth + 1 if entry else 0)
            found = self.columns.find(stage, step, nth) if self._says(view, entry) else None
            if found is None and self._says(view, entry):
                self.remark(
                    view.place(0, entry), f"There is no stage or step “{step or stage}”; this is left out."
                )
            steps.append(found)
        self._fill(view, table, steps, roles.OF_CURVES)

    def records(self) -> list[Record]:
        """All of it, with places."""
        if self.curves:
            self.lanes.state(EMOTION)
        order = self.columns.order()
        return [
            *self.columns.records(self.journey),
            *self.lanes.records(self.journey, order),
            *self.shared.records,
            *self.curves.records(),
        ]

    def _make_lanes(self, view: View, table: TableMapping) -> None:
        """Lanes in the order of their lines, before any card."""
        for line, role in enumerate(table.roles):
            if roles.is_lane(role):
                self.lanes.state(role, _title(view, table, line))
            elif role == EMOTION:
                self.lanes.state(role)

    def _says(self, view: View, entry: int) -> bool:
        return any(view.text(line, entry) for line in range(view.lines))

    def _names(self, view: View, table: TableMapping, entry: int) -> tuple[str, str]:
        """The stage and the step an entry names; empty where it does not."""
        found = {roles.STAGE: "", roles.STEP: ""}
        for line, role in enumerate(table.roles):
            if role in found and not found[role]:
                found[role] = view.text(line, entry)
        return found[roles.STAGE], found[roles.STEP]

    def _step(self, view: View, table: TableMapping, entry: int) -> str | None:
        """The step of an entry; None where it says nothing."""
        if not self._says(view, entry):
            return None
        stage, step = self._names(view, table, entry)
        if table.orientation is not Orientation.ITEMS:
            return self.columns.next(stage, step)
        rows_are_steps = roles.STEP not in table.roles and not {roles.LANE, roles.KIND} & set(table.roles)
        return self.columns.named(stage, step or self._touchpoint(view, table, entry), own=rows_are_steps)

    def _touchpoint(self, view: View, table: TableMapping, entry: int) -> str:
        """In a list of touchpoints without steps, each is a step by its own name."""
        if roles.STEP in table.roles or {roles.LANE, roles.KIND} & set(table.roles):
            return ""
        for line, role in enumerate(table.roles):
            if role in ("touchpoints", roles.CARD) and view.text(line, entry):
                text = " ".join(view.text(line, entry).split())
                return text if len(text) <= _LONGEST_STEP else ""
        return ""

    def _fill(
        self, view: View, table: TableMapping, steps: list[str | None], only: Collection[str] = roles.ROLES
    ) -> None:
        for entry, step in enumerate(steps):
            if step is None:
                continue
            cards: list[Draft] = []
            for line, role in enumerate(table.roles):
                text = view.text(line, entry)
                if text and (roles.is_lane(role) or role == roles.CARD):
                    cards += self._cards(view, table, line, entry, steps)
            self._feel(view, table, entry, step)
            said = {
                line: text
                for line, role in enumerate(table.roles)
                if role in only
                and role not in (EMOTION, roles.STAGE, roles.STEP, roles.LEFT_OUT, roles.CARD, roles.STATE)
                and not roles.is_lane(role)
                and (text := view.text(line, entry))
            }
            say_of(self, view, table, entry, step, cards, said)

    def _cards(
        self, view: View, table: TableMapping, line: int, entry: int, steps: list[str | None]
    ) -> list[Draft]:
        role = table.roles[line]
        kind = role if roles.is_lane(role) else "touchpoints"
        lane = self.lanes.lane(kind, _title(view, table, line) if kind == role else "")
        step, end = steps[entry], steps[view.reach(line, entry)]
        return [
            self.lanes.add(Draft(lane, str(step), LANE_KINDS[kind].card, piece.title, piece.body, end))
            for piece in pieces(view.text(line, entry), split=table.split and role != roles.CARD)
        ]

    def _feel(self, view: View, table: TableMapping, entry: int, step: str) -> None:
        """The points of an entry; what is on no scale is kept as a thought."""
        for line, role in enumerate(table.roles):
            text = view.text(line, entry) if role == EMOTION else ""
            if text:
                for person in self.people(view, table, line, entry):
                    self._point(view.place(line, entry), text, table.scales[line], person, step)

    def people(self, view: View, table: TableMapping, line: int, entry: int) -> list[str]:
        """Whose emotions a line tells there, with the state of the curve where one is told; an empty name is nobody's."""
        if table.people[line]:
            return [table.people[line]]
        state = self._told(view, table, entry, roles.STATE)
        people = parts(self._told(view, table, entry, roles.PERSONA)) or [self._persona]
        return [f"{person} {state}".strip() for person in people]

    def _told(self, view: View, table: TableMapping, entry: int, wanted: str) -> str:
        """What an entry says in the first line of a role."""
        return next((view.text(line, entry) for line, role in enumerate(table.roles) if role == wanted), "")

    def _point(self, place: str, text: str, scale: str, person: str, step: str) -> None:
        found = feeling(text)
        if found is None:
            self.remark(place, f"“{text[:60]}” is on no scale of emotions; it is kept as a thought.")
            lane = self.lanes.first_of("thoughts")
            self.lanes.add(Draft(lane, step, LANE_KINDS["thoughts"].card, text))
            return
        value = SCALES[scale].emotion(found.number) if found.number is not None else found.emotion or 0.0
        inside = min(max(value, LOWEST), HIGHEST)
        if inside != value:
            self.remark(place, f"“{text[:60]}” lies beyond the scale {scale}; it counts as its end.")
        if not self.curves.feel(person, step, round(inside, 6), found.rest):
            self.remark(place, f"This step has an emotion already; “{text[:60]}” is left out.")


def _title(view: View, table: TableMapping, line: int) -> str:
    """A lane's title: its label, or that of the line it goes on from."""
    while line and not view.label(line) and table.roles[line - 1] == table.roles[line]:
        line -= 1
    label = view.label(line)
    return "" if plain(label) in ("", table.roles[line]) else label
