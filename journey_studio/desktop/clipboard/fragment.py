"""Our own format on the clipboard: cards and what they name, as a map document of their own."""

import json
from collections.abc import Callable, Iterable, Sequence

from journey_studio.desktop.clipboard.table import stretch
from journey_studio.model import (
    Asset,
    Card,
    Channel,
    InvalidValue,
    Journey,
    Lane,
    Persona,
    Record,
    Snapshot,
    Stage,
    Step,
    Sticky,
    Tag,
)
from journey_studio.model.interchange import as_document, asset_ids, from_document

Assets = Callable[[str], Asset | None]


def fragment_of(
    snapshot: Snapshot, journey: str, cards: Sequence[Card], notes: Sequence[Sticky] = ()
) -> Snapshot:
    """A map that holds these cards and notes of a journey, the lanes and steps from the first card to the last, and what the cards name."""
    keys = {card.id for card in cards}
    order = [lane.id for lane in snapshot.lanes(journey)]
    steps = [step.id for step in snapshot.steps(journey)]
    ends = {card.step for card in cards} | {card.end_step for card in cards if card.end_step}
    columns = [snapshot.need(Step, key) for key in stretch(steps, ends)]
    shared: list[Iterable[Record]] = [
        named(snapshot, Channel, (card.channel for card in cards)),
        named(snapshot, Tag, (key for card in cards for key in card.tags)),
        named(snapshot, Persona, (key for card in cards for key in card.personas)),
        named(snapshot, Journey, (journey, *(card.link for card in cards))),
        named(snapshot, Stage, (step.stage for step in columns)),
        named(snapshot, Lane, stretch(order, {card.lane for card in cards})),
    ]
    ties = (tie for tie in snapshot.connectors(journey) if keys.issuperset((tie.source, tie.target)))
    return Snapshot.of([*(record for group in shared for record in group), *columns, *cards, *ties, *notes])


def written(fragment: Snapshot, assets: Assets) -> bytes:
    """A fragment as the bytes of a map document, with its pictures."""
    pictures = [asset for key in asset_ids(fragment) if (asset := assets(key)) is not None]
    return json.dumps(as_document(fragment, pictures), ensure_ascii=False).encode()


def read(data: bytes) -> tuple[Snapshot, list[Asset]]:
    """A fragment with its pictures. Raises `InvalidValue` where it is none."""
    try:
        return from_document(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise InvalidValue(str(error)) from error


def named(snapshot: Snapshot, kind: type[Record], keys: Iterable[str | None]) -> list[Record]:
    """The records of these ids, each once, in that order."""
    found = (snapshot.get(kind, key) for key in dict.fromkeys(keys))
    return [record for record in found if record is not None]
