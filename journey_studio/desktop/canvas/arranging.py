"""What menus and keys do to the selection: delete, duplicate, move it by one place, feel better or worse.

Each is one edit; a key that moves, pressed again and again, goes on with the same undo step.
"""

from itertools import pairwise
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas import sizing
from journey_studio.desktop.canvas.gestures.gaps import Gap
from journey_studio.desktop.canvas.gestures.landing import Placement, in_board_order
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.putting import move_to, planned_copies, put_part
from journey_studio.desktop.canvas.gestures.selecting import selected_records
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.desktop.canvas.gone import gone_words
from journey_studio.desktop.canvas.locking import may_restructure
from journey_studio.desktop.canvas.noting import GRID, aside, duplicate_notes, nudge_notes, selected_notes
from journey_studio.desktop.canvas.reading import Way
from journey_studio.desktop.canvas.repeating import repeated
from journey_studio.document.changing import change
from journey_studio.document.notes import copy_notes
from journey_studio.model import Card, Emotion, Lane, Record, Stage, Step, Sticky
from journey_studio.model.curve import HIGHEST, LOWEST

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def delete_selection(canvas: "BoardCanvas") -> bool:
    """Delete all that is selected, but no locked note. False where nothing is."""
    records = [item for item in selected_records(canvas) if not (isinstance(item, Sticky) and item.locked)]
    parts = any(isinstance(record, Stage | Step | Lane) for record in records)
    if records and not (parts and not may_restructure(canvas)):
        words = gone_words(canvas.document.snapshot, records)
        with canvas.document.edit(label("Delete", records)) as edit:
            edit.remove(*records)
        canvas.told.emit(words, "undo")
    return bool(records)


def duplicate_selection(canvas: "BoardCanvas") -> bool:
    """Copy cards into the next free cell of their lane, or below themselves, notes aside; a stage, step or lane behind itself."""
    places = _places(canvas)
    cards = in_board_order(places, canvas.selection)
    part = _only_part(canvas)
    if cards:
        notes = selected_notes(canvas)
        with canvas.document.edit(label("Duplicate", [*cards, *notes])) as edit:
            copies = planned_copies(edit, _free_cells(places, cards))
            laid = copy_notes(edit, aside(canvas, notes))
        canvas.select({made.id for made in (*copies, *laid)})
    elif part:
        siblings = [item.id for item in canvas.document.snapshot.of_owner(type(part), part.owner_id)]
        behind = dict(pairwise(siblings)).get(part.id)
        put_part(canvas, part, Gap(behind, 0), copy="Duplicate")
    return bool(cards or part) or duplicate_notes(canvas)


def move_selection(canvas: "BoardCanvas", way: Way) -> bool:
    """Cards by one cell, a stage or step sideways, a lane up or down, emotions by one level. False where none can go."""
    places = _places(canvas)
    cards = in_board_order(places, canvas.selection)
    if cards:
        plan = _shifted(places, cards, way)
        if plan:
            move_to(canvas, plan, label("Move", cards), repeated(canvas, "move"))
        return bool(plan)
    part = _only_part(canvas)
    if part:
        return _move_part(canvas, part, way)
    if nudge_notes(canvas, way, GRID):
        return True
    return way in ("up", "down") and nudge_emotions(canvas, 1.0 if way == "up" else -1.0)


def move_in_pile(canvas: "BoardCanvas", way: Way) -> bool:
    """The selected card before or behind its neighbour in its cell. False where there is none."""
    places = _places(canvas)
    cards = in_board_order(places, canvas.selection)
    if len(cards) != 1 or way not in ("up", "down"):
        return False
    card = cards[0]
    pile = [item.id for item in places.snapshot.cards(card.lane) if item.step == card.step]
    place = pile.index(card.id)
    goal = place - 1 if way == "up" else place + 2
    if not 0 <= goal <= len(pile):
        return False
    before = pile[goal] if goal < len(pile) else None
    move_to(canvas, [Placement(card.id, card.lane, card.step, before)], label("Move", cards))
    return True


def nudge_emotions(canvas: "BoardCanvas", by: float) -> bool:
    """The selected points higher or lower; presses that follow each other within a second are one step."""
    points = [record for record in selected_records(canvas) if isinstance(record, Emotion)]
    if not points:
        return False
    with canvas.document.edit(label("Move", points), repeated(canvas, "nudge")) as edit:
        for point in points:
            value = round(min(HIGHEST, max(LOWEST, point.value + by)), 1)
            change(edit, point.id, {"value": value})
    return True


def grow(canvas: "BoardCanvas", sign: int) -> bool:
    """Selected columns wider, selected rows higher, or less; presses that follow each other are one step."""
    return sizing.grow_selection(canvas, sign, repeated(canvas, "resize"))


def _places(canvas: "BoardCanvas") -> Places:
    return Places.of(canvas.document.snapshot, canvas.journey, canvas.scene)


def _only_part(canvas: "BoardCanvas") -> Stage | Step | Lane | None:
    records = selected_records(canvas)
    first: Record | None = records[0] if len(records) == 1 else None
    return first if isinstance(first, Stage | Step | Lane) else None


def _free_cells(places: Places, cards: list[Card]) -> list[Placement]:
    """For each card the next place to the right where it hits no other card, as wide as it is, else the one under it."""
    taken = {
        (card.lane, column)
        for lane in {card.lane for card in cards}
        for card in places.snapshot.cards(lane)
        for column in _columns(places, card)
    }
    plan = []
    for card in cards:
        own = _columns(places, card)
        starts = range(own.stop, len(places.grid.steps) - len(own) + 1)
        free = next((at for at in starts if _is_free(taken, card.lane, at, len(own))), None)
        step = card.step if free is None else places.grid.steps[free].id
        plan.append(Placement(card.id, card.lane, step, _behind(places, card) if free is None else None))
        taken |= {(card.lane, (own.start if free is None else free) + by) for by in range(len(own))}
    return plan


def _columns(places: Places, card: Card) -> range:
    """The columns that a card covers."""
    first, last = places.grid.span(card) or (0, -1)
    return range(first, last + 1)


def _is_free(taken: set[tuple[str, int]], lane: str, start: int, count: int) -> bool:
    return not any((lane, column) in taken for column in range(start, start + count))


def _behind(places: Places, card: Card) -> str | None:
    pile = [item.id for item in places.snapshot.cards(card.lane) if item.step == card.step]
    return dict(pairwise(pile)).get(card.id)


def _shifted(places: Places, cards: list[Card], way: Way) -> list[Placement]:
    """Every card one cell on; nothing where one of them would leave the board. Emotion lanes are passed over."""
    kinds = {lane.id: lane for lane in places.snapshot.lanes(places.journey)}
    rows = [
        lane.owner
        for lane in places.lanes
        if not (kinds[lane.owner].collapsed or kinds[lane.owner].kind == "emotion")
    ]
    down, across = {"left": (0, -1), "right": (0, 1), "up": (-1, 0), "down": (1, 0)}[way]
    plan = []
    for card in cards:
        row = rows.index(card.lane) + down if card.lane in rows else -1
        column = places.grid.columns[card.step] + across
        last = _columns(places, card).stop - 1 + across
        if not (0 <= row < len(rows) and 0 <= column <= last < len(places.grid.steps)):
            return []
        plan.append(Placement(card.id, rows[row], places.grid.steps[column].id, None))
    return plan


def _move_part(canvas: "BoardCanvas", part: Stage | Step | Lane, way: Way) -> bool:
    """One place along its row, a step at the end of its stage into the next."""
    if (way in ("up", "down")) is not isinstance(part, Lane) or not may_restructure(canvas):
        return False
    on = 1 if way in ("right", "down") else -1
    owned = canvas.document.snapshot.of_owner(type(part), part.owner_id)
    siblings = [item.id for item in owned if not (isinstance(item, Lane) and item.hidden)]
    place = siblings.index(part.id) + on
    if 0 <= place < len(siblings):
        order = siblings[place:] if on < 0 else siblings[place + 1 :]
        put_part(canvas, part, Gap(next(iter(order), None), 0), group=repeated(canvas, "move"))
        return True
    return isinstance(part, Step) and _to_next_stage(canvas, part, on)


def _to_next_stage(canvas: "BoardCanvas", step: Step, on: int) -> bool:
    snapshot = canvas.document.snapshot
    stages = [stage.id for stage in snapshot.stages(canvas.journey)]
    place = stages.index(step.stage) + on
    if not 0 <= place < len(stages):
        return False
    first = snapshot.of_owner(Step, stages[place])[0].id
    gap = Gap(first if on > 0 else None, 0, stages[place])
    put_part(canvas, step, gap, group=repeated(canvas, "move"))
    return True
