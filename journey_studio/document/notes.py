"""Verbs of sticky notes: where they lie, which of them keep together, and which lies on top."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from journey_studio.document.edit import Edit
from journey_studio.document.placing import put_row_before
from journey_studio.model import Snapshot, Sticky, new_id
from journey_studio.model.frozen import NOTHING


def together(snapshot: Snapshot, keys: Iterable[str]) -> list[Sticky]:
    """The notes of these ids and those of their groups, the lowest first."""
    chosen = [note for key in keys if (note := snapshot.get(Sticky, key)) is not None]
    groups = {(note.journey, note.group) for note in chosen if note.group}
    ids = {note.id for note in chosen}
    journeys = {note.journey for note in chosen}
    all_notes = (note for journey in journeys for note in snapshot.of_owner(Sticky, journey))
    return [note for note in all_notes if note.id in ids or (note.journey, note.group) in groups]


def put_notes(edit: Edit, corners: Mapping[str, tuple[float, float]]) -> None:
    """Lay notes where they are to be, each with its upper left corner at a place of the board (px). Raises `InvalidValue`."""
    for key, (x, y) in corners.items():
        edit.put(replace(edit.snapshot.need(Sticky, key), x=round(x, 1), y=round(y, 1)))


def copy_notes(edit: Edit, corners: Mapping[str, tuple[float, float]]) -> list[Sticky]:
    """Lay copies of notes of one journey, in their order, on top of all. Raises `InvalidValue`."""
    notes = [edit.snapshot.need(Sticky, key) for key in corners]
    return lay_copies(edit, notes[0].journey, notes, corners) if notes else []


def lay_copies(
    edit: Edit, journey: str, notes: Sequence[Sticky], corners: Mapping[str, tuple[float, float]]
) -> list[Sticky]:
    """Lay copies of these notes, also of another map, on a journey; groups of copies are new, and no copy is locked."""
    groups: dict[str, str] = {"": ""}
    copies = [
        replace(
            note,
            id=new_id(),
            journey=journey,
            origin="",
            provenance=NOTHING,
            locked=False,
            group=groups.setdefault(note.group, new_id()),
            x=round(corners[note.id][0], 1),
            y=round(corners[note.id][1], 1),
        )
        for note in notes
    ]
    return put_row_before(edit, copies, edit.snapshot.of_owner(Sticky, journey), None)


def group_notes(edit: Edit, notes: Sequence[Sticky], *, on: bool) -> None:
    """Let notes keep together from now on, or no more."""
    group = new_id() if on else ""
    edit.put(*(replace(note, group=group) for note in notes))


def lock_notes(edit: Edit, notes: Sequence[Sticky], *, on: bool) -> None:
    """Hold notes where they are, or let them be moved again."""
    edit.put(*(replace(note, locked=on) for note in notes))


def stack_notes(edit: Edit, notes: Sequence[Sticky], *, front: bool) -> None:
    """Lay notes, in their order, on top of all others or below them."""
    if notes:
        others = edit.snapshot.of_owner(Sticky, notes[0].journey)
        ids = {note.id for note in notes}
        lowest = next((note.id for note in others if note.id not in ids), None)
        put_row_before(edit, notes, others, None if front else lowest)
