"""The verb that makes a journey a cycle, or a line with an end again."""

from journey_studio.document.changing import change
from journey_studio.document.edit import Edit
from journey_studio.model import Journey
from journey_studio.model.frozen import thawed
from journey_studio.model.journey import CYCLE


def set_cycle(edit: Edit, journey: str, *, on: bool) -> None:
    """Say whether the last stage of a journey leads back to the first. Raises `InvalidValue`."""
    kept = {name: thawed(value) for name, value in edit.snapshot.need(Journey, journey).settings.items()}
    kept.pop(CYCLE, None)
    change(edit, journey, {"settings": {**kept, CYCLE: True} if on else kept})
