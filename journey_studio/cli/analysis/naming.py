"""How cards, places, people and numbers stand in an answer, and how they are read out."""

from collections.abc import Iterable

from journey_studio.cli.analysis.part import Json, Subject
from journey_studio.insight.columns import Place
from journey_studio.model import Card, Channel, Curve, Persona, Snapshot
from journey_studio.model.curve import signed

NONE = "–"
"""Where nobody has said."""


def one_line(text: str) -> str:
    """A text of the map in one line."""
    return " ".join(text.split())


def card_entry(card: Card, place: Place | None = None) -> dict[str, Json]:
    """A card: its id, kind and name, with its place the titles of stage and step too."""
    entry: dict[str, Json] = {"id": card.id, "kind": card.kind, "name": one_line(card.name)}
    return {**entry, **place_entry(place)} if place else entry


def place_entry(place: Place) -> dict[str, Json]:
    """A place: the title of its stage, and what its step is called."""
    return {"stage": one_line(place.stage.title), "step": one_line(place.name)}


def stage_words(entry: dict[str, Json]) -> str:
    """What to call the stage of an entry."""
    return entry["stage"] or "Untitled stage"


def where(entry: dict[str, Json]) -> str:
    """The way to a card or place from the outside in."""
    return " › ".join(dict.fromkeys(filter(None, (entry["stage"], entry["step"]))))


def placed(entry: dict[str, Json]) -> str:
    """A card's name, with the way to it in a line below."""
    return f"{entry['name']}\n  {where(entry)}"


def listed(names: Iterable[str]) -> str:
    """Names below each other, with dashes where there are several; a sign where there is none."""
    every = list(names)
    return "\n".join(f"- {name}" for name in every) if len(every) > 1 else "".join(every) or NONE


def persona_name(subject: Subject, key: str | None) -> str | None:
    """The name of a persona; None where there is none."""
    persona = subject.snapshot.get(Persona, key)
    return one_line(persona.name) if persona else None


def curve_name(subject: Subject, curve: Curve) -> str:
    """Whose curve it is, or what it is called."""
    return one_line(curve.label) or persona_name(subject, curve.persona) or "the customer"


def channel_name(snapshot: Snapshot, key: str | None) -> str | None:
    """The name of a channel; None where there is none."""
    channel = snapshot.get(Channel, key)
    return one_line(channel.name) if channel else None


def rounded(value: float | None) -> float | None:
    """A number with four places at most, the same on every machine."""
    return None if value is None else round(value, 4)


def feeling(value: float | None) -> str:
    """An emotion with its sign, to a hundredth."""
    return NONE if value is None else signed(round(value, 2))


def number(value: float | None) -> str:
    """A number as short as it is."""
    return NONE if value is None else f"{value:,.15g}".replace("-", "−")


def percent(share: float) -> str:
    """A share, 0 … 1, in percent."""
    return f"{share * 100:.0f} %".replace("-", "−")


def counted(count: int, one: str, many: str) -> str:
    """A count with its noun: 1 card, 22 cards."""
    return f"{count:,} {one if count == 1 else many}"
