"""What a filter is called: its fields, and the chip of each."""

from journey_studio.desktop.words import tr
from journey_studio.insight.facets import value_names
from journey_studio.insight.filtering import FIELDS, Filter
from journey_studio.model import Journey, Snapshot

FIELD_WORDS = {
    "persona": "Persona",
    "segment": "Segment",
    "stage": "Stage",
    "channel": "Channel",
    "kind": "Kind",
    "owner": "Owner",
    "tag": "Tag",
    "evidence": "Evidence",
}
_NAMED = 2


def chips(snapshot: Snapshot, journey: Journey, wanted: Filter) -> list[tuple[str, str]]:
    """For each field of a filter its name and a few words: Channel: Website, Shop +1."""
    made = []
    for field in FIELDS:
        chosen = wanted.values(field)
        names = [name for value, name in value_names(field, snapshot, journey, chosen) if value in chosen]
        if names:
            listed = ", ".join(" ".join(name.split())[:28] for name in names[:_NAMED])
            more = f" +{len(names) - _NAMED}" if len(names) > _NAMED else ""
            made.append((field, f"{tr(FIELD_WORDS[field])}: {listed}{more}"))
    return made
