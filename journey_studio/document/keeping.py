"""The verb that keeps what a part of the program remembers of a journey."""

from journey_studio.document.changing import change
from journey_studio.document.edit import Edit
from journey_studio.model import Journey
from journey_studio.model.frozen import thawed


def keep_setting(edit: Edit, journey: str, name: str, value: object) -> None:
    """Keep a JSON value under the name of a setting of a journey, or forget it (None). Raises `InvalidValue`."""
    kept = {each: thawed(held) for each, held in edit.snapshot.need(Journey, journey).settings.items()}
    kept.pop(name, None)
    change(edit, journey, {"settings": kept if value is None else {**kept, name: value}})
