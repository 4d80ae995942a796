"""What drops do to the document: each is one edit, after which what was put is selected."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.gaps import Gap, changes_order
from journey_studio.desktop.canvas.gestures.landing import Landing, Placement, placements
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.document import Edit
from journey_studio.document.copying import copy_cards, copy_part
from journey_studio.document.moving import move, move_cards
from journey_studio.model import Card
from journey_studio.model.ranked import Ranked

if TYPE_CHECKING:
    from journey_studio.desktop.canvas.board_canvas import BoardCanvas


def put_cards(
    canvas: "BoardCanvas", places: Places, cards: Sequence[Card], grabbed: str, gap: Landing, *, copy: bool
) -> None:
    """Move or copy cards, in board order, to where the grabbed one goes into a gap; nothing where nothing changes."""
    plan = placements(places, cards, grabbed, gap, copy=copy)
    if plan and copy:
        copy_to(canvas, plan, label("Copy", cards))
    elif plan:
        move_to(canvas, plan, label("Move", cards))


def move_to(canvas: "BoardCanvas", plan: Sequence[Placement], words: str, group: str = "") -> None:
    """Put cards where the plan says."""
    with canvas.document.edit(words, group) as edit:
        for (lane, before), steps in _by_gap(plan).items():
            move_cards(edit, steps, lane, before)
    canvas.select({item.card for item in plan})


def copy_to(canvas: "BoardCanvas", plan: Sequence[Placement], words: str) -> None:
    """Put copies of cards where the plan says, as one edit; they are selected."""
    with canvas.document.edit(words) as edit:
        made = planned_copies(edit, plan)
    canvas.select({card.id for card in made})


def planned_copies(edit: Edit, plan: Sequence[Placement]) -> list[Card]:
    """Copies of cards where the plan says."""
    return [
        card
        for (lane, before), steps in _by_gap(plan).items()
        for card in copy_cards(edit, steps, lane, before)
    ]


def _by_gap(plan: Sequence[Placement]) -> dict[tuple[str, str | None], dict[str, str]]:
    """The cards that go to one gap, in order, each with its step."""
    gaps: dict[tuple[str, str | None], dict[str, str]] = {}
    for item in plan:
        gaps.setdefault((item.lane, item.before), {})[item.card] = item.step
    return gaps


def put_part(canvas: "BoardCanvas", part: Ranked, gap: Gap, *, copy: str = "", group: str = "") -> None:
    """Move a stage, a step or a lane to a gap among its siblings, or copy it: `copy` is then the word for it.

    Nothing is done where nothing would change.
    """
    home = gap.owner or part.owner_id
    order = [sibling.id for sibling in canvas.document.snapshot.of_owner(type(part), home)]
    if copy:
        _copy_part(canvas, part, home, gap.before, copy)
    elif part.id not in order or changes_order(order, part.id, gap.before):
        with canvas.document.edit(label("Move", [part]), group) as edit:
            move(edit, part.id, stage=gap.owner or None, before=gap.before)
        canvas.select({part.id})


def _copy_part(canvas: "BoardCanvas", part: Ranked, home: str, before: str | None, verb: str) -> None:
    with canvas.document.edit(label(verb, [part])) as edit:
        if home == part.owner_id:
            made = copy_part(edit, part.id, before)
        else:
            made = copy_part(edit, part.id)
            move(edit, made.id, stage=home, before=before)
    canvas.select({made.id})
