"""The funnel across a maturity lane: a band as wide as those who come as far, and what is lost on the way, in pills on it."""

from collections.abc import Sequence

from journey_studio.layout.grid import Grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CAPTION_STRONG
from journey_studio.layout.memo import Memo
from journey_studio.layout.shapes import pill, polygon
from journey_studio.layout.theme import Theme, mixed
from journey_studio.model import Lane, Snapshot
from journey_studio.model.funnel import Funnel, funnel_of, leaving_in, volumes_in
from journey_studio.model.kinds import MATURITY
from journey_studio.model.wording import word
from journey_studio.scene import Group, Path

ROOM = 64.0
"""The height in px that a maturity lane keeps for it below its cards."""

TINT = 0.3
_EDGE = 6.0
_NARROWEST, _LAST = 0.08, 0.3
_LEAD, _PADDING = 24.0, 8.0


def lane_funnels(
    snapshot: Snapshot, journey: str, lanes: Sequence[Lane], grid: Grid, memo: Memo
) -> dict[str, Funnel]:
    """The funnel of each maturity lane among the `lanes` of a whole board.

    Who leaves is told by the lane's own cards, else by the cards of all lanes of the journey, hidden ones, too.
    """
    rows = [lane for lane in lanes if lane.kind == MATURITY and not lane.collapsed]
    leaving: dict[int, float] = {}
    for lane in snapshot.lanes(journey) if rows else ():
        if lane.kind != MATURITY:
            for column, share in _leaving(snapshot, lane, grid, memo).items():
                leaving[column] = max(share, leaving.get(column, 0.0))
    made = {}
    for lane in rows:
        own = leaving | _leaving(snapshot, lane, grid, memo)
        made[lane.id] = funnel_of(len(grid.steps), volumes_in(snapshot.cards(lane.id), grid.span), own)
    return made


def _leaving(snapshot: Snapshot, lane: Lane, grid: Grid, memo: Memo) -> dict[int, float]:
    cards = snapshot.cards(lane.id)
    return memo.kept(f"{lane.id}/leaving", (cards, grid), (), lambda: leaving_in(cards, grid.span))


def widths(funnel: Funnel, columns: int) -> list[float]:
    """How wide it is in each column, 0 … 1; where nothing is known it narrows in equal steps to 30 %."""
    step = (1 - _LAST) / max(columns - 1, 1)
    return list(funnel.shares) or [1 - step * column for column in range(columns)]


def percent(lost: float) -> str:
    """What is lost between neighbours, such as “−75 %”, or with a plus where more come: rounded, but not to nothing or to all."""
    size = abs(round(lost, 6)) * 100
    if 0 < size < 100:
        size = min(max(size, 0.1), 99.9)
    shown = f"{size:.0f}" if 10 <= size <= 99 else f"{size:.1f}".removesuffix(".0")
    return f"{'' if not size else '−' if lost > 0 else '+'}{shown} %"


def funnel_sign(x: float, y: float, theme: Theme) -> Path:
    """A small funnel from an x on and around a y, as a legend shows it."""
    corners = [(x, y - 8), (x + 10, y - 7), (x + 22, y - 2), (x + 22, y + 2), (x + 10, y + 7), (x, y + 8)]
    return Path(polygon(corners), fill=_tint(theme))


def funnel_group(lane: Lane, funnel: Funnel, grid: Grid, bottom: float, ink: Ink) -> Group:
    """The band below the cards of a lane, on the columns that a page shows; the room for it ends at `bottom`."""
    middle, count = bottom - ROOM / 2, len(grid.steps)
    shares = widths(funnel, len(grid.edges) - 1)[grid.lead : grid.lead + count]
    lost = enumerate(funnel.lost[grid.lead : grid.lead + count])
    losses = [(column, percent(share)) for column, share in lost if share is not None]
    after = word("{loss} after {step}")
    told = [after.format(loss=loss, step=grid.names[column]) for column, loss in losses]
    pills = (_pill(lane, grid, column, loss, middle, ink) for column, loss in losses)
    band = Group(
        f"{lane.id}/band", "line", 0, 0, grid.width, bottom, (_band(grid, shares, middle, ink.theme),)
    )
    name = f"{word('Funnel')}: {'; '.join(told)}" if told else word("Funnel")
    return Group(f"{lane.id}/funnel", "funnel", 0, 0, grid.width, bottom, (band, *pills), name)


def _band(grid: Grid, shares: Sequence[float], middle: float, theme: Theme) -> Path:
    """A step is as wide as its share, and leads to the next."""
    points = []
    for column, share in enumerate(shares):
        half = max(share, _NARROWEST) * (ROOM - 2 * _EDGE) / 2
        left, right = grid.left(column), grid.left(column + 1)
        lead = min(_LEAD, (right - left) / 4)
        ends = (left if not column else left + lead, right if column + 1 == len(shares) else right - lead)
        points += [(ends[0], half), (ends[1], half)]
    upper = [(x, middle - half) for x, half in points]
    lower = [(x, middle + half) for x, half in reversed(points)]
    return Path(polygon([*upper, *lower]), fill=_tint(theme))


def _pill(lane: Lane, grid: Grid, column: int, loss: str, middle: float, ink: Ink) -> Group:
    """What is lost after a column, where the next begins, or inside the page where that is its edge."""
    text = ink.snug(loss, CAPTION_STRONG, ink.theme.text, 0, 0, ROOM)
    width, height = text.width + 2 * _PADDING, text.height + 4
    x = min(grid.left(column + 1) - width / 2, grid.width - width - _PADDING)
    words = ink.snug(loss, CAPTION_STRONG, ink.theme.text, _PADDING, 2, ROOM)
    ground = pill(0, 0, width, height, ink.theme.surface, ink.theme.border, ink.theme.line)
    key = f"{lane.id}/loss/{grid.steps[column].id}"
    return Group(key, "loss", x, middle - height / 2, width, height, (ground, words), loss)


def _tint(theme: Theme) -> str:
    return mixed(theme.accent, theme.surface, TINT)
