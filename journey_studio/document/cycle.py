"""The verb that makes a journey a cycle, or a line with an end again."""

from journey_studio.document.edit import Edit
from journey_studio.document.keeping import keep_setting
from journey_studio.model.journey import CYCLE


def set_cycle(edit: Edit, journey: str, *, on: bool) -> None:
    """Say whether the last stage of a journey leads back to the first. Raises `InvalidValue`."""
    keep_setting(edit, journey, CYCLE, True if on else None)
