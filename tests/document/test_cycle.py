"""A journey becomes a cycle, and a line again."""

from journey_studio.document.cycle import set_cycle
from journey_studio.document.edit import Edit
from journey_studio.model import Journey, Snapshot
from journey_studio.model.frozen import FrozenMap
from tests.builders import a_journey


def turned(snapshot: Snapshot, *, on: bool) -> Journey:
    edit = Edit(snapshot)
    set_cycle(edit, "journey-1", on=on)
    return edit.finished()[0].need(Journey, "journey-1")


def test_it_is_said_beside_other_settings_and_taken_back_without_a_trace() -> None:
    start = a_journey(settings=FrozenMap({"other": {"deep": [1, 2]}})).with_stage("One").snapshot
    cycle = turned(start, on=True)
    assert cycle.is_cycle
    assert cycle.settings["other"] == {"deep": (1, 2)}
    back = turned(Snapshot.of([*start.records(), cycle]), on=False)
    assert not back.is_cycle
    assert back == start.need(Journey, "journey-1")
