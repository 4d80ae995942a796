"""Where pasted cards find room: the lanes that take cards and the steps, and more of both where the board ends."""

from collections.abc import Sequence

from journey_studio.document import Edit
from journey_studio.document.adding import add, first_step
from journey_studio.model import Lane, Snapshot, Stage


def card_lanes(snapshot: Snapshot, journey: str) -> list[Lane]:
    """The lanes of a journey that show cards, from top to bottom."""
    return [
        lane
        for lane in snapshot.lanes(journey)
        if not (lane.hidden or lane.collapsed or lane.kind == "emotion")
    ]


class Room:
    """The board of a journey while something is pasted: lanes and steps by number, made where there are none yet."""

    def __init__(self, edit: Edit, journey: str) -> None:
        self._edit, self._journey = edit, journey
        self.lanes: list[Lane] = card_lanes(edit.snapshot, journey)
        self.steps: list[str] = [step.id for step in edit.snapshot.steps(journey)]

    def need(self, lanes: int, steps: int, like: Sequence[Lane] = ()) -> None:
        """See to it that there are so many; a new lane is of the kind, and has the title, of its counterpart in `like`.

        `like` are the lanes of what is pasted, the last of which becomes the last lane.
        """
        while len(self.lanes) < lanes:
            place = len(self.lanes) - lanes + len(like)
            model = like[place] if 0 <= place < len(like) else None
            values = {"kind": model.kind if model else "free text", "title": model.title if model else ""}
            made = add(self._edit, "lane", {"journey": self._journey, **values})
            self.lanes.append(self._edit.snapshot.need(Lane, made.id))
        while len(self.steps) < steps:
            stage = add(self._edit, "stage", {"journey": self._journey})
            self.steps.append(first_step(self._edit, self._edit.snapshot.need(Stage, stage.id)).id)
