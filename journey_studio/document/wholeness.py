"""The rules that keep a map whole, run at the end of every edit.

What belongs to a deleted record goes with it; references to it are cleared; a span shrinks when one of its ends goes;
every stage has a step; a file has a journey; a curve has one point a step, a journey one curve a persona and state.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from journey_studio.model import (
    RECORDS,
    Card,
    Change,
    Connector,
    Curve,
    Diff,
    Emotion,
    InvalidValue,
    Journey,
    Record,
    Snapshot,
    Stage,
    Step,
    new_id,
)
from journey_studio.model.interchange import reference_fields, references_of

Fix = tuple[Record, Record | None]
_OPTIONAL: dict[type[Record], tuple[str, ...]] = {Card: ("end_step", "channel", "link")}


def made_whole(start: Snapshot, now: Snapshot, diff: Diff) -> Diff:
    """The diff with what the rules add to it. Raises `InvalidValue` for a reference to nothing, or no journey left."""
    for rule in (_shrink_spans, _cascade, _keep_a_step, _cascade):
        while True:
            fixes = rule(start, now, diff)
            if not fixes:
                break
            step = Diff(tuple(Change(now.get(type(record), record.id), after) for record, after in fixes))
            now, diff = now.apply(step), diff.then(step)
            if rule is not _cascade:
                break
    _refuse_what_cannot_be(now, diff)
    spans = _ordered_spans(now, diff)
    return diff.then(spans) if spans else diff


def _deleted(diff: Diff) -> set[str]:
    return {change.record.id for change in diff.changes if change.after is None}


def _shrink_spans(start: Snapshot, now: Snapshot, diff: Diff) -> list[Fix]:
    """A card over several steps keeps the steps that stay."""
    gone = {
        change.record.id
        for change in diff.changes
        if change.after is None and isinstance(change.record, Step | Stage)
    }
    gone |= {step.id for stage in gone for step in start.of_owner(Step, stage)}
    if not gone:
        return []
    fixes: list[Fix] = []
    for card in now.all(Card):
        if card.end_step is not None and (card.step in gone or card.end_step in gone):
            left = [key for key in _span(start, card) if key not in gone and now.get(Step, key) is not None]
            if left:
                fixes.append(
                    (card, replace(card, step=left[0], end_step=left[-1] if len(left) > 1 else None))
                )
    return fixes


def _span(snapshot: Snapshot, card: Card) -> list[str]:
    step = snapshot.get(Step, card.step)
    if step is None:
        return []
    order = [item.id for item in snapshot.steps(snapshot.need(Stage, step.stage).journey)]
    ends = [order.index(key) for key in (card.step, card.end_step) if key in order]
    return order[min(ends) : max(ends) + 1]


def _cascade(start: Snapshot, now: Snapshot, diff: Diff) -> list[Fix]:
    """One round: delete or clear whatever names a record that is gone."""
    gone = _deleted(diff)
    if not gone:
        return []
    return [
        (record, _without(record, named))
        for kind in RECORDS.values()
        for record, named in _naming(now, kind, gone)
    ]


def _naming(
    now: Snapshot, kind: type[Record], gone: set[str]
) -> Iterable[tuple[Record, list[tuple[str, str]]]]:
    """The records of a kind that name something gone, with the fields and ids concerned."""
    single = [name for name, _, many in reference_fields(kind) if not many]
    lists = [name for name, _, many in reference_fields(kind) if many]
    for record in now.all(kind):
        named = [(name, getattr(record, name)) for name in single if getattr(record, name) in gone]
        named += [(name, key) for name in lists for key in getattr(record, name) if key in gone]
        if named:
            yield record, named


def _without(record: Record, named: Iterable[tuple[str, str]]) -> Record | None:
    """The record without its references to what is gone; None when it cannot do without."""
    cleared: dict[str, object] = {}
    for name, key in named:
        if name == "tags":
            kept = cleared.get("tags", getattr(record, "tags"))  # noqa: B009
            cleared["tags"] = tuple(tag for tag in kept if tag != key)  # type: ignore[attr-defined]
        elif name in _OPTIONAL.get(type(record), ()):
            cleared[name] = None
        else:
            return None
    return replace(record, **cleared)  # type: ignore[arg-type]


def _keep_a_step(start: Snapshot, now: Snapshot, diff: Diff) -> list[Fix]:
    """A stage whose last step went, or that came without one, gets an empty step."""
    stages = {change.record.id for change in diff.changes if isinstance(change.record, Stage)}
    stages |= {
        side.stage
        for change in diff.changes
        for side in (change.before, change.after)
        if isinstance(side, Step)
    }
    empty = [key for key in stages if now.get(Stage, key) is not None and not now.of_owner(Step, key)]
    fixes: list[Fix] = []
    for key in sorted(empty):
        step = Step(id=new_id(), stage=key)
        fixes.append((step, step))
    return fixes


def _refuse_what_cannot_be(now: Snapshot, diff: Diff) -> None:
    if not now.journeys:
        raise InvalidValue("A map keeps at least one journey: add another before deleting this one.")
    for change in diff.changes:
        if change.after is not None:
            _check_references(now, change.after)
            _check_home(now, change.after)
    _refuse_doubles(now, diff)


def _check_references(now: Snapshot, record: Record) -> None:
    for name, noun, key in references_of(record):
        if now.get(RECORDS[noun], key) is None:
            raise InvalidValue(
                f"{record.noun}: {name.replace('_', ' ')} names a {noun} that is not there ({key})."
            )


def _journey_of_step(now: Snapshot, key: str) -> str:
    return now.need(Stage, now.need(Step, key).stage).journey


def journey_of(now: Snapshot, record: Record) -> str:
    """The id of the journey a record belongs to; empty for what the whole map shares."""
    while record.parent and not isinstance(record, Journey):
        record = now.need(RECORDS[record.parent], record.owner_id)
    return record.id if isinstance(record, Journey) else ""


def _check_home(now: Snapshot, record: Record) -> None:
    """What a record points to must lie in its own journey."""
    home = journey_of(now, record)
    if isinstance(record, Card):
        steps = [record.step] + ([record.end_step] if record.end_step else [])
        others = {_journey_of_step(now, key) for key in steps}
    elif isinstance(record, Emotion):
        others = {_journey_of_step(now, record.step)}
    elif isinstance(record, Connector):
        others = {journey_of(now, now.need(Card, key)) for key in (record.source, record.target)}
    else:
        return
    if others != {home}:
        raise InvalidValue(f"{record.noun}: everything it touches must lie in one journey.")
    if isinstance(record, Connector) and record.source == record.target:
        raise InvalidValue("connector: source and target must be two different cards.")


def _refuse_doubles(now: Snapshot, diff: Diff) -> None:
    curves = {change.record.owner_id for change in diff.changes if isinstance(change.after, Emotion)}
    for curve in curves:
        _refuse_double(now.emotions(curve), lambda point: point.step, "a curve has one emotion a step")
    journeys = {change.record.owner_id for change in diff.changes if isinstance(change.after, Curve)}
    for journey in journeys:
        _refuse_double(
            now.curves(journey),
            lambda curve: (curve.persona, curve.state),
            "a persona has one curve a journey and state",
        )


def _refuse_double(records: Iterable[Record], key: Callable[..., object], words: str) -> None:
    keys = [key(record) for record in records]
    if len(set(keys)) != len(keys):
        raise InvalidValue(f"This would make two of the same: {words}. Change the one that is there.")


def _ordered_spans(now: Snapshot, diff: Diff) -> Diff:
    """A span runs from its first to its last step in board order, whatever was moved."""
    moved = any(isinstance(change.record, Step | Stage) for change in diff.changes)
    touched = {change.record.id for change in diff.changes if isinstance(change.after, Card)}
    if not moved and not touched:
        return Diff()
    cards = now.all(Card) if moved else [now.need(Card, key) for key in touched]
    changes = []
    for card in cards:
        if card.end_step is not None:
            span = _span(now, card)
            better = replace(card, step=span[0], end_step=span[-1] if len(span) > 1 else None)
            if better != card:
                changes.append(Change(card, better))
    return Diff(tuple(changes))
