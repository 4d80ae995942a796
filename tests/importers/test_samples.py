"""The sample map ships whole and shows what a map can hold."""

from collections import Counter

from journey_studio.assets import resource
from journey_studio.document.edit import Edit
from journey_studio.exporters.document_json import document_json
from journey_studio.importers import propose
from journey_studio.model import Card, Connector, Emotion, Persona, Snapshot


def test_winter_boots_is_a_whole_map_written_as_we_write_it() -> None:
    data = resource("samples", "winter-boots.json").read_bytes()
    proposal = propose(data, "winter-boots.json", Snapshot.of())
    edit = Edit(Snapshot.of())
    edit.put(*proposal.records)
    made = edit.finished()[0]
    assert document_json(made) == data
    journey = proposal.journeys[0]
    assert [stage.title for stage in made.stages(journey)] == [
        "Awareness",
        "Consideration",
        "Purchase",
        "Usage",
        "Loyalty",
    ]
    assert len(made.steps(journey)) == 6
    assert Counter(card.kind for card in made.all(Card)) == {
        "action": 6, "touchpoint": 6, "pain point": 3, "opportunity": 3, "what we do": 1, "evidence": 3,
    }  # fmt: skip
    assert [persona.name for persona in made.of_owner(Persona)] == ["Mia, 27", "Office buyers"]
    assert [each.label for each in made.all(Connector)] == ["asks for exchange"]
    assert {point.quote for point in made.all(Emotion)} >= {
        "Where do I put the code?",
        "Nobody can tell me",
        "Feels made for me",
    }
