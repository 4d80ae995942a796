"""The scene indexed for a window: its rows, what is where, and what a new scene changes."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QRectF

from journey_studio.desktop.canvas.lines_of_lanes import Lines, LinesOfLanes
from journey_studio.desktop.canvas.rows import Placed, Row
from journey_studio.scene import Box, Group, Item, Scene
from journey_studio.scene.search import Bounds, bounds, drawn_bounds

HEAD_ROLES = ("cycle", "stages", "steps")


class SceneIndex:
    """A scene with its rows indexed; rows that an earlier index has are taken over."""

    def __init__(self, scene: Scene, earlier: "SceneIndex | None" = None) -> None:
        self.scene = scene
        self.groups = {item.owner: item for item in scene.root.items if isinstance(item, Group)}
        known = earlier.rows if earlier else {}
        self.rows: dict[str, Row] = {}
        for owner, group in self.groups.items():
            row = known.get(owner)
            self.rows[owner] = row if row is not None and row.items is group.items else Row(group)
        self.heads = [group for group in self.groups.values() if group.role in HEAD_ROLES]
        self._stages = next((group for group in self.heads if group.role == "stages"), None)
        self.lanes = [group for group in self.groups.values() if group.role == "lane"]
        self.pinned = [lane for lane in self.lanes if _is_pinned(self.rows[lane.owner].label)]
        self._lines = LinesOfLanes()
        self.edges = [item for item in scene.root.items if isinstance(item, Box) and item.fill]
        first = min((lane.y for lane in self.lanes), default=0.0)
        self.head_height = first if self.heads else 0.0
        labels = (self.rows[lane.owner].label for lane in self.lanes)
        self.label_width = max((label.width for label in labels if label), default=0.0)

    @cached_property
    def covered(self) -> QRectF:
        """The part of the board that lanes cover without a gap."""
        last = max((lane.y + lane.height for lane in self.lanes), default=0.0)
        width = max((lane.width for lane in self.lanes), default=0.0)
        return QRectF(0, self.head_height, width, last - self.head_height)

    def body(self, top: float, bottom: float) -> Iterator[tuple[Group, Row]]:
        """The rows under the head that reach into a stretch of y, connectors last."""
        for owner, group in self.groups.items():
            if group.role not in HEAD_ROLES and group.y <= bottom and group.y + group.height >= top:
                yield group, self.rows[owner]

    def lines_of(self, lanes: tuple[Group, ...]) -> list[Lines]:
        """The connectors that begin or end in one of these lanes; nothing on a board without any."""
        return [self._lines.of(row, lanes) for row in self.groups.values() if row.role == "connectors"]

    def stage_at(self, x: float) -> Group | None:
        """The stage over an x of the board, at its place there; None beside the stages."""
        row = self._stages
        found = bisect_right(row.items, x - row.x, key=_left) - 1 if row else -1
        if row is None or found < 0:
            return None
        stage = row.items[found]
        if not isinstance(stage, Group) or x - row.x > stage.x + stage.width:
            return None
        return replace(stage, x=row.x + stage.x, y=row.y + stage.y)

    def stages_in(self, left: float, right: float) -> Iterator[Group]:
        """The stages that reach into a stretch of x of the board, at their place there."""
        row = self._stages
        if row is not None:
            first = max(bisect_right(row.items, left - row.x, key=_left) - 1, 0)
            for stage in row.items[first : bisect_right(row.items, right - row.x, key=_left)]:
                if isinstance(stage, Group):
                    yield replace(stage, x=row.x + stage.x, y=row.y + stage.y)

    @property
    def stages_y(self) -> float:
        """The middle of the row of stages, in board px."""
        return self._stages.y + self._stages.height / 2 if self._stages else 0.0

    def place_of(self, owner: str) -> Bounds | None:
        """Where the record is shown on the board, or None where it is not."""
        if owner in self.groups:
            return bounds(self.groups[owner])
        key = self._row_of(owner)
        return self.rows[key].places[owner].moved(self.groups[key].x, self.groups[key].y) if key else None

    def _row_of(self, owner: str) -> str | None:
        for key, row in self.rows.items():  # a plain loop: marquees ask for thousands
            if owner in row.places:
                return key
        return None

    def owners_in(self, area: QRectF) -> Iterator[str]:
        """What stands in a rectangle of the board and can be selected, lanes with it."""
        for owner, group in self.groups.items():
            if group.y <= area.bottom() and group.y + group.height >= area.top():
                yield owner
                near, row = area.translated(-group.x, -group.y), self.rows[owner]
                parts = (part for part in row.parts_in(near) if isinstance(part, Placed))
                yield from (part.group.owner for part in (*row.cards_in(near), *parts))

    def touched_by(self, area: QRectF) -> Iterator[str]:
        """The cards, notes and markers of emotions that a rectangle of the board touches; words beside markers do not count."""
        for owner, group in self.groups.items():
            near, row = area.translated(-group.x, -group.y), self.rows[owner]
            yield from (card.group.owner for card in row.cards_in(near))
            for part in row.parts_in(near):
                if isinstance(part, Placed) and part.group.role == "sticky":
                    yield part.group.owner
                elif isinstance(part, Placed) and part.group.role == "emotion":
                    marker = bounds(part.group.items[0]).moved(part.x, part.y)
                    if near.intersects(QRectF(*marker)):
                        yield part.group.owner

    def row_of(self, owner: str) -> str:
        """The row that shows a record; empty where it is not shown."""
        return owner if owner in self.groups else self._row_of(owner) or ""

    def name_of(self, owner: str) -> str:
        """What a screen reader calls the record; empty where it is not shown."""
        if owner in self.groups and self.groups[owner].role == "lane":
            return self.groups[owner].name
        return next((row.selectable[owner] for row in self.rows.values() if owner in row.selectable), "")

    def kind_of(self, owner: str) -> str:
        """The role of the row that shows the record: lane, stages, steps, connectors …; empty where it is not shown."""
        found = self._row_of(owner) or owner
        return self.groups[found].role if found in self.groups else ""

    def cards_of(self, owner: str | None) -> list[str]:
        """The cards of a lane, or under a stage or step; all cards of the board for anything else."""
        rows = {owner: self.rows[owner]} if owner in self.rows else self.rows
        cards = [(self.groups[key], card) for key, row in rows.items() for card in row.cards]
        over = self.place_of(owner) if owner and self.kind_of(owner) in HEAD_ROLES else None
        return [
            card.group.owner
            for group, card in cards
            if over is None or over.x <= group.x + card.x < over.right
        ]

    def changes_since(self, before: "SceneIndex") -> list[QRectF] | None:
        """The rectangles of the board that look different; None where everything may."""
        now, then = self.scene, before.scene
        if now.width != then.width or self.head_height != before.head_height:
            return None
        changed = []
        for owner in self.groups.keys() | before.groups.keys():
            new, old = self.groups.get(owner), before.groups.get(owner)
            if new is old:
                continue
            if new and old and new.role in ("connectors", "notes"):
                changed += _moved_parts(old, new)
            else:
                changed += [QRectF(*bounds(group)) for group in (new, old) if group]
        return changed


def _is_pinned(label: Group | None) -> bool:
    return label is not None and any(isinstance(item, Group) and item.role == "pin" for item in label.items)


def _left(item: Item) -> float:
    return item.x if isinstance(item, Group) else 0.0


def _moved_parts(old: Group, new: Group) -> list[QRectF]:
    before = {item.owner: item for item in old.items if isinstance(item, Group)}
    after = {item.owner: item for item in new.items if isinstance(item, Group)}
    different = [owner for owner in before.keys() | after.keys() if before.get(owner) != after.get(owner)]
    groups = [group for owner in different for group in (before.get(owner), after.get(owner)) if group]
    return [QRectF(*drawn_bounds(group)) for group in groups]
