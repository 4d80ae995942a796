"""What the parts of a map that are no cards say, field by field: a function a noun.

Left out is what nobody sees: ids, ranks (their order is told), where a copy or an import came from, which notes move together.
"""

from collections.abc import Callable, Iterator, Mapping

from journey_studio.insight.comparison.saying import WAY, Said, Speaker, Telling, plain, telling
from journey_studio.insight.filtering import FIELDS
from journey_studio.model import (
    Card,
    Channel,
    Connector,
    Curve,
    Emotion,
    Journey,
    Lane,
    Persona,
    Preset,
    Record,
    Route,
    Stage,
    Step,
    Sticky,
    Tag,
    View,
)

Pairs = Iterator[tuple[str, Said]]

_NAMES = {"type": "journey type", "x": "from the left", "y": "from the top"}
_PICTURE = 6


def part_said(speaker: Speaker, part: Record) -> Telling:
    """What a part says, whichever noun it is of. Raises KeyError for a noun that is none."""
    return telling((_NAMES.get(name, name), said) for name, said in _TOLD[type(part)](speaker, part))


def _plainly(*fields: str) -> Callable[[Speaker, Record], Pairs]:
    return lambda _, part: ((name, plain(getattr(part, name))) for name in fields)


def _journey(_: Speaker, part: Record) -> Pairs:
    for name in (
        "title",
        "objective",
        "scenario",
        "state",
        "type",
        "owner",
        "review_date",
        "language",
        "version",
    ):
        yield name, plain(getattr(part, name))
    if isinstance(part, Journey):
        yield "emotion_words", plain(part.emotion_words)
        yield "locked", plain(part.locked)
        yield from ((name, plain(value)) for name, value in part.settings.items())


def _step(speaker: Speaker, part: Record) -> Pairs:
    if isinstance(part, Step):
        yield "title", plain(part.title)
        yield "stage", speaker.naming(Stage, part.stage)
        yield "width", plain(part.width or "")


def _lane(_: Speaker, part: Record) -> Pairs:
    if isinstance(part, Lane):
        yield "title", plain(part.name)
        yield "kind", plain(part.kind)
        yield "height", plain(part.height or "")
        for name in ("collapsed", "hidden", "pinned"):
            yield name, plain(getattr(part, name))


def _connector(speaker: Speaker, part: Record) -> Pairs:
    if isinstance(part, Connector):
        yield "from", speaker.naming(Card, part.source)
        yield "to", speaker.naming(Card, part.target)
        yield "kind", plain(part.kind)
        yield "label", plain(part.label)


def _route(speaker: Speaker, part: Record) -> Pairs:
    if isinstance(part, Route):
        yield "title", plain(part.title)
        yield "persona", speaker.naming(Persona, part.persona)
        yield "stops", speaker.naming(Card, *part.stops, between=WAY)


def _persona(_: Speaker, part: Record) -> Pairs:
    if isinstance(part, Persona):
        for name in ("name", "kind", "role", "segment"):
            yield name, plain(getattr(part, name))
        yield "portrait", Said(part.portrait and f"picture {part.portrait[:_PICTURE]}", part.portrait)
        yield "members", plain("; ".join(f"{each.name} · {each.role}".strip(" ·") for each in part.members))
        yield "facts", plain("; ".join(f"{each.kind}: {each.text} ({each.level})" for each in part.facts))


def _view(speaker: Speaker, part: Record) -> Pairs:
    if isinstance(part, View):
        yield "name", plain(part.name)
        for field in FIELDS:
            values: object = part.filters.get(field)
            named = map(str, values) if isinstance(values, list | tuple) else ()
            yield field, _filter(speaker, field, *sorted(named))


def _filter(speaker: Speaker, field: str, *values: str) -> Said:
    kind: type[Record] | None = _FILTERED.get(field)
    stated = tuple(filter(None, values))
    found = speaker.naming(kind, *stated) if kind else plain(stated)
    return found if len(stated) == len(values) else Said(f"{found.words}, none".strip(", "), (found.key, ""))


def _curve(speaker: Speaker, part: Record) -> Pairs:
    if isinstance(part, Curve):
        yield "persona", speaker.naming(Persona, part.persona)
        for name in ("label", "state", "style", "hidden"):
            yield name, plain(getattr(part, name))
        yield "lane", speaker.naming(Lane, part.lane)


_FILTERED: Mapping[str, type[Record]] = {
    "persona": Persona,
    "stage": Stage,
    "channel": Channel,
    "tag": Tag,
}

_TOLD: Mapping[type[Record], Callable[[Speaker, Record], Pairs]] = {
    Journey: _journey,
    Stage: _plainly("title"),
    Step: _step,
    Lane: _lane,
    Connector: _connector,
    Route: _route,
    Sticky: _plainly("text", "colour", "x", "y", "width", "height", "locked"),
    View: _view,
    Persona: _persona,
    Channel: _plainly("name", "kind", "icon"),
    Tag: _plainly("name"),
    Preset: _plainly("kind", "phase", "title", "body", "facts"),
    Curve: _curve,
    Emotion: _plainly("word", "quote", "evidence"),
}
