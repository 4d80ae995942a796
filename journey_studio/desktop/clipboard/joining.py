"""Cards of a fragment put on a board: in their formation, with what they name found by name or brought along."""

from collections.abc import Sequence
from dataclasses import replace

from journey_studio.desktop.clipboard.room import Room
from journey_studio.desktop.clipboard.target import Target
from journey_studio.document import Edit
from journey_studio.document.placing import put_before, put_row_before
from journey_studio.importers.map_document import shared_by_name
from journey_studio.model import Card, Channel, Connector, Journey, Lane, Persona, Snapshot, Step, Tag, new_id
from journey_studio.model.frozen import NOTHING
from journey_studio.model.interchange import in_board_order

Ids = dict[str, str]


def join_cards(edit: Edit, journey: str, target: Target, arriving: Snapshot) -> list[Card]:
    """Put copies of all cards of a fragment on a board, the first lane and step of them at the target.

    The formation is held within the board as far as the board is large enough; else lanes like those that arrive, and
    stages, are added. Raises `InvalidValue`.
    """
    ids = bring_named(edit, arriving)
    rows = [record for record in in_board_order(arriving, Lane.noun) if isinstance(record, Lane)]
    rows = [lane for lane in rows if lane.kind != "emotion" or arriving.cards(lane.id)]
    columns = [record.id for record in in_board_order(arriving, Step.noun)]
    room = Room(edit, journey)
    down = _held([lane.id for lane in room.lanes].index(target.lane), len(rows), len(room.lanes))
    across = _held(room.steps.index(target.step), len(columns), len(room.steps))
    room.need(down + len(rows), across + len(columns), rows)
    homes = dict(zip(columns, room.steps[across:], strict=False))
    made: list[Card] = []
    for number, row in enumerate(rows, down):
        lane = room.lanes[number].id
        cards = [moved_copy(card, lane, homes, ids, edit.snapshot) for card in arriving.cards(row.id)]
        before = target.before if lane == target.lane else None
        made += put_row_before(edit, cards, edit.snapshot.cards(lane), before)
        ids |= {old.id: new.id for old, new in zip(arriving.cards(row.id), cards, strict=True)}
    tie_copies(edit, journey, arriving, ids)
    return made


def _held(place: int, length: int, count: int) -> int:
    """The place, or an earlier one where so much does not fit behind it."""
    return max(0, min(place, count - length))


def bring_named(edit: Edit, arriving: Snapshot) -> Ids:
    """The ids here of what the cards name: the same record, one of its name, or a new one."""
    kinds: tuple[type[Persona] | type[Channel] | type[Tag], ...] = (Persona, Channel, Tag)
    here = edit.snapshot
    named = [record for kind in kinds for record in arriving.of_owner(kind)]
    same = {each.id: each.id for each in named if _is_here(each, here)}
    ids = shared_by_name(arriving, here) | same
    for record in named:
        if record.id not in ids:
            ids[record.id] = new_id() if here.find(record.id) else record.id
            fresh = replace(record, id=ids[record.id])
            put_before(edit, fresh, edit.snapshot.of_owner(type(record)), None)
    return ids


def _is_here(record: Persona | Channel | Tag, here: Snapshot) -> bool:
    known = here.get(type(record), record.id)
    return known is not None and known.name == record.name


def moved_copy(card: Card, lane: str, homes: Ids, ids: Ids, here: Snapshot) -> Card:
    """A copy of a card in its new cell; a link to a journey that is not here is dropped."""
    return replace(
        card,
        id=new_id(),
        origin="",
        provenance=NOTHING,
        lane=lane,
        step=homes[card.step],
        end_step=homes.get(card.end_step or ""),
        channel=ids.get(card.channel or ""),
        tags=tuple(dict.fromkeys(ids[key] for key in card.tags)),
        personas=tuple(dict.fromkeys(ids[key] for key in card.personas)),
        link=card.link if here.get(Journey, card.link) else None,
    )


def tie_copies(edit: Edit, journey: str, arriving: Snapshot, ids: Ids) -> None:
    """Connectors between the copies, as between the originals."""
    ties: Sequence[Connector] = [
        replace(
            tie,
            id=new_id(),
            origin="",
            provenance=NOTHING,
            journey=journey,
            source=ids[tie.source],
            target=ids[tie.target],
        )
        for tie in arriving.all(Connector)
    ]
    put_row_before(edit, ties, edit.snapshot.connectors(journey), None)
