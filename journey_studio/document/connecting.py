"""Verbs that join cards: onwards, back to an earlier one, or only as belonging together."""

from dataclasses import replace

from journey_studio.document.adding import add
from journey_studio.document.edit import Edit
from journey_studio.document.wholeness import journey_of
from journey_studio.model import Card, Connector, Snapshot

_DIRECTED = ("flow", "loop")


def kind_between(snapshot: Snapshot, source: str, target: str) -> str:
    """What an arrow between two cards is: a loop where it goes back to an earlier step, else a flow. Raises `InvalidValue`."""
    one, other = snapshot.need(Card, source), snapshot.need(Card, target)
    order = {step.id: place for place, step in enumerate(snapshot.steps(journey_of(snapshot, one)))}
    return "loop" if order.get(other.step, 0) < order.get(one.step, 0) else "flow"


def connection(snapshot: Snapshot, source: str, target: str) -> Connector | None:
    """The connector from one card to another, if there is one."""
    card = snapshot.get(Card, source)
    connectors = snapshot.connectors(journey_of(snapshot, card)) if card else ()
    return next((item for item in connectors if (item.source, item.target) == (source, target)), None)


def connect(edit: Edit, source: str, target: str, kind: str = "") -> str:
    """Join two cards, by default as the board has them; the id of the connector. Raises `InvalidValue`."""
    ends = {"source": source, "target": target}
    return add(edit, "connector", {"kind": kind or kind_between(edit.snapshot, source, target), **ends}).id


def reconnect(edit: Edit, key: str, source: str, target: str) -> None:
    """Join other cards by a connector; flows and loops become what the board has them. Raises `InvalidValue`."""
    connector = edit.snapshot.need(Connector, key)
    kind = connector.kind
    if kind in _DIRECTED:
        kind = kind_between(edit.snapshot, source, target)
    edit.put(replace(connector, source=source, target=target, kind=kind))
