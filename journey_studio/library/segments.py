"""Segments that personas can stand for: those of a map, and those every CRM knows."""

from journey_studio.model import Persona, Snapshot

PRESETS = ("New lead", "High-value repeat customer")


def offered_segments(snapshot: Snapshot) -> list[str]:
    """The segments of the map's personas, then the presets; each once, in whatever case."""
    named = [segment for persona in snapshot.of_owner(Persona) for segment in persona.segments]
    found: dict[str, str] = {}
    for segment in (*named, *PRESETS):
        found.setdefault(segment.casefold(), segment)
    return list(found.values())
