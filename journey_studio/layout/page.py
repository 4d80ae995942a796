"""The page: title, board and legend, as PDF, PNG and SVG show them."""

from dataclasses import replace

from journey_studio.layout.board import board_group
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.ink import Ink
from journey_studio.layout.language import spoken_language
from journey_studio.layout.legend import legend_group
from journey_studio.layout.measures import MARGIN
from journey_studio.layout.memo import Memo
from journey_studio.layout.theme import Theme
from journey_studio.layout.title import title_group
from journey_studio.model import Journey, Snapshot
from journey_studio.scene import Group, Scene, Shaper

_NARROWEST = 720.0
_BETWEEN = 20.0


def layout_page(
    snapshot: Snapshot,
    journey_id: str,
    theme: Theme,
    shaper: Shaper,
    memo: Memo | None = None,
    view: CurveView = PLAIN,
) -> Scene:
    """The journey with everything a reader needs who was not there, with a margin of 32 px, and each value
    of a curve beside its point.

    Raises `InvalidValue` when the map has no such journey.
    """
    journey = snapshot.need(Journey, journey_id)
    ink = Ink(theme, shaper)
    board = board_group(snapshot, journey, ink, Memo() if memo is None else memo, view, hints=False)
    width = max(board.width, _NARROWEST)
    parts = [title_group(snapshot, journey, width, ink), board]
    if legend := legend_group(snapshot, journey, width, ink, view.routes):
        parts.append(legend)
    placed, y = [], MARGIN
    for part in parts:
        placed.append(replace(part, x=MARGIN, y=y))
        y += part.height + _BETWEEN
    size = (width + 2 * MARGIN, y - _BETWEEN + MARGIN)
    root = Group(journey.id, "page", 0, 0, *size, tuple(placed), journey.title)
    return Scene(*size, theme.canvas, root, journey.title, spoken_language(snapshot, journey))
