"""What drops do to the document: each is one edit, after which what was put is selected."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journey_studio.desktop.canvas.gestures.gaps import Gap, changes_order
from journey_studio.desktop.canvas.gestures.landing import Landing, Placement, placements
from journey_studio.desktop.canvas.gestures.places import Places
from journey_studio.desktop.canvas.gestures.words import label
from journey_studio.document.copying import copy_card, copy_part
from journey_studio.document.moving import move
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


def move_to(canvas: "BoardCanvas", plan: Sequence[Placement], words: str) -> None:
    """Put cards where the plan says."""
    with canvas.document.edit(words) as edit:
        for item in plan:
            move(edit, item.card, lane=item.lane, step=item.step, before=item.before)
    canvas.select({item.card for item in plan})


def copy_to(canvas: "BoardCanvas", plan: Sequence[Placement], words: str) -> None:
    """Put copies of cards where the plan says."""
    with canvas.document.edit(words) as edit:
        made = [copy_card(edit, item.card, item.lane, item.step, item.before) for item in plan]
    canvas.select({card.id for card in made})


def put_part(canvas: "BoardCanvas", part: Ranked, gap: Gap, *, copy: bool = False) -> None:
    """Move or copy a stage, a step or a lane to a gap among its siblings; nothing where nothing changes."""
    home = gap.owner or part.owner_id
    order = [sibling.id for sibling in canvas.document.snapshot.of_owner(type(part), home)]
    if copy:
        _copy_part(canvas, part, home, gap.before)
    elif part.id not in order or changes_order(order, part.id, gap.before):
        with canvas.document.edit(label("Move", [part])) as edit:
            move(edit, part.id, stage=gap.owner or None, before=gap.before)
        canvas.select({part.id})


def _copy_part(canvas: "BoardCanvas", part: Ranked, home: str, before: str | None) -> None:
    with canvas.document.edit(label("Copy", [part])) as edit:
        if home == part.owner_id:
            made = copy_part(edit, part.id, before)
        else:
            made = copy_part(edit, part.id)
            move(edit, made.id, stage=home, before=before)
    canvas.select({made.id})
