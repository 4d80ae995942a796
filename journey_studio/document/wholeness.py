"""The rules that keep a map whole, run at the end of every edit and over every map that arrives.

What belongs to a deleted record goes with it (`cascading`); a span follows its steps (`spans`); every stage has a step; a
map has a journey; a curve stays in its lane (`curve_homes`); nothing leaves its journey; a curve has one point a step,
a journey one curve a persona and state.
"""

from collections.abc import Callable, Iterable

from journey_studio.document.cascading import cascade
from journey_studio.document.curve_homes import homes_kept
from journey_studio.document.spans import order_spans, shrink_spans
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
    Lane,
    Record,
    Route,
    Snapshot,
    Stage,
    Step,
    new_id,
)
from journey_studio.model.interchange import references_of


def made_whole(start: Snapshot, now: Snapshot, diff: Diff) -> tuple[Snapshot, Diff]:
    """The map and the diff with what the rules add. Raises `InvalidValue` for what they cannot mend."""
    for rule in (shrink_spans, cascade, _steps_lacking, homes_kept):
        now, diff = _with(now, diff, rule(start, now, diff))
    _refuse_dangling(now, diff)
    _refuse_what_cannot_be(start, now, diff)
    return _with(now, diff, order_spans(now, diff))


def _with(now: Snapshot, diff: Diff, lacking: Diff) -> tuple[Snapshot, Diff]:
    return (now.apply(lacking), diff.then(lacking)) if lacking else (now, diff)


def whole_records(records: Iterable[Record]) -> list[Record]:
    """The records of a map that arrives, made whole. Raises `InvalidValue` for what the rules cannot mend."""
    records = list(records)
    if len({record.id for record in records}) != len(records):
        raise InvalidValue("Two records have one id.")
    arriving = Snapshot.of(records)
    _, diff = made_whole(Snapshot.of(), arriving, _all_of(arriving))
    return [change.record for change in diff.changes]


def refuse_unless_whole(snapshot: Snapshot) -> None:
    """Raise `InvalidValue` when a map breaks a rule."""
    refuse_unless_sound(snapshot)
    if _steps_lacking(snapshot, snapshot, _all_of(snapshot)):
        raise InvalidValue("stage: one has no step.")
    _refuse_what_cannot_be(snapshot, snapshot, _all_of(snapshot))


def refuse_unless_sound(snapshot: Snapshot) -> None:
    """Raise `InvalidValue` when a map has no journey or something in it names what is not there: it cannot be drawn."""
    _refuse_dangling(snapshot, _all_of(snapshot))


def _all_of(snapshot: Snapshot) -> Diff:
    return Diff(tuple(Change(None, record) for record in snapshot.records()))


def _steps_lacking(start: Snapshot, now: Snapshot, diff: Diff) -> Diff:
    """An empty step for each stage whose last step went, or that came without one."""
    stages = {change.record.id for change in diff.changes if isinstance(change.record, Stage)}
    stages |= {change.before.stage for change in diff.changes if isinstance(change.before, Step)}
    empty = [key for key in sorted(stages) if now.get(Stage, key) and not now.of_owner(Step, key)]
    return Diff(tuple(Change(None, Step(id=new_id(), stage=key)) for key in empty))


def _refuse_dangling(now: Snapshot, diff: Diff) -> None:
    """Raise `InvalidValue` when no journey is left or a changed record names what is not there."""
    if not now.journeys:
        raise InvalidValue("A map keeps at least one journey: add another before deleting this one.")
    for change in diff.changes:
        for name, noun, key in references_of(change.after) if change.after else ():
            if now.get(RECORDS[noun], key) is None:
                field = name.replace("_", " ")
                raise InvalidValue(f"{change.record.noun}: {field} names a {noun} that is not there ({key}).")


def _refuse_what_cannot_be(start: Snapshot, now: Snapshot, diff: Diff) -> None:
    for change in diff.changes:
        if change.after is not None:
            home = journey_of(now, change.after)
            if change.before is not None and journey_of(start, change.before) != home:
                raise InvalidValue(
                    f"{change.after.noun}: it stays in its journey; add one like it to the other."
                )
            _refuse_strangers(now, change.after, home)
    _refuse_doubles(now, diff)


def journey_of(now: Snapshot, record: Record) -> str:
    """The id of the journey a record belongs to; empty for what the whole map shares."""
    while record.parent:
        record = now.need(RECORDS[record.parent], record.owner_id)
    return record.id if isinstance(record, Journey) else ""


def _refuse_strangers(now: Snapshot, record: Record, home: str) -> None:
    """What a record points to lies in its own journey."""
    touched: list[Record] = []
    if isinstance(record, Card):
        touched = [now.need(Step, key) for key in (record.step, record.end_step) if key is not None]
    elif isinstance(record, Curve):
        touched = [now.need(Lane, key) for key in (record.lane,) if key is not None]
    elif isinstance(record, Route):
        touched = [now.need(Card, key) for key in record.stops]
    elif isinstance(record, Emotion):
        touched = [now.need(Step, record.step)]
    elif isinstance(record, Connector):
        touched = [now.need(Card, key) for key in (record.source, record.target)]
        if record.source == record.target:
            raise InvalidValue("connector: source and target must be two different cards.")
    if any(journey_of(now, each) != home for each in touched):
        raise InvalidValue(f"{record.noun}: everything it touches must lie in one journey.")


def _refuse_doubles(now: Snapshot, diff: Diff) -> None:
    for curve in {change.after.curve for change in diff.changes if isinstance(change.after, Emotion)}:
        _refuse_double(now.emotions(curve), lambda point: point.step, "a curve has one emotion a step")
    for journey in {change.after.journey for change in diff.changes if isinstance(change.after, Curve)}:
        words = "a persona has one curve a journey and state"
        _refuse_double(now.curves(journey), lambda curve: (curve.persona, curve.state), words)


def _refuse_double(records: Iterable[Record], key: Callable[..., object], words: str) -> None:
    keys = [key(record) for record in records]
    if len(set(keys)) != len(keys):
        raise InvalidValue(f"This would make two of the same: {words}. Change the one that is there.")
