"""The board: stages across, lanes down, connectors on top, and notes over all of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from journey_studio.layout.connectors import connectors_group
from journey_studio.layout.curve_view import PLAIN, CurveView
from journey_studio.layout.cycle import cycle_row
from journey_studio.layout.empty import invitation, missing_parts
from journey_studio.layout.funnel import lane_funnels
from journey_studio.layout.grid import Grid, board_grid
from journey_studio.layout.ink import Ink
from journey_studio.layout.lane import Row
from journey_studio.layout.lanes import lane_group
from journey_studio.layout.language import spoken_language
from journey_studio.layout.leads import leads
from journey_studio.layout.measures import STAGE_ROOM
from journey_studio.layout.memo import Memo
from journey_studio.layout.notes import notes_group
from journey_studio.layout.routes import planned
from journey_studio.layout.stages import stages_row, steps_row
from journey_studio.layout.theme import Theme
from journey_studio.layout.trails import routes_group
from journey_studio.model import Card, Journey, Lane, Snapshot, Stage
from journey_studio.model.funnel import Funnel
from journey_studio.scene import Box, Group, Item, Scene, Shaper

_MOST_LEFTOVERS = 1_000


@dataclass(frozen=True, slots=True)
class Window:
    """The part of a board that a page shows: some of its columns and some of its lanes; `funnels` are those of the whole."""

    grid: Grid
    lanes: Sequence[Lane]
    funnels: Mapping[str, Funnel] = field(default_factory=dict)


def layout_board(
    snapshot: Snapshot,
    journey_id: str,
    theme: Theme,
    shaper: Shaper,
    memo: Memo | None = None,
    view: CurveView = PLAIN,
) -> Scene:
    """The board of a journey alone. With the memo of an earlier layout only what changed is laid out.

    Raises `InvalidValue` when the map has no such journey.
    """
    journey = snapshot.need(Journey, journey_id)
    ink, kept = Ink(theme, shaper), Memo() if memo is None else memo
    board = board_group(snapshot, journey, ink, kept, view, hints=True)
    return Scene(
        board.width, board.height, theme.canvas, board, journey.title, spoken_language(snapshot, journey)
    )


def whole_window(snapshot: Snapshot, journey: Journey, memo: Memo) -> Window:
    """The whole board; its lanes are those that are not hidden, none as long as there is no step."""
    grid = board_grid(snapshot, journey.id, memo)
    lanes = snapshot.lanes(journey.id) if grid.steps else ()
    shown = [lane for lane in lanes if not lane.hidden]
    return Window(grid, shown, lane_funnels(snapshot, journey.id, shown, grid, memo))


def board_group(
    snapshot: Snapshot,
    journey: Journey,
    ink: Ink,
    memo: Memo,
    view: CurveView = PLAIN,
    *,
    hints: bool,
    window: Window | None = None,
) -> Group:
    """The board at the origin, or the part in a window: stages and steps, the lanes that are not hidden, the connectors.

    `hints` say to someone who edits the map what could go where; a page for readers has none. Sticky notes lie where they
    lie on the whole board: a part has none.
    """
    memo.use(ink)
    whole, window = window is None, window or whole_window(snapshot, journey, memo)
    grid, lanes = window.grid, window.lanes
    plan = planned(snapshot, journey.id, lanes, grid, ink, memo)
    rows = _head(journey, snapshot.stages(journey.id), grid, hints, ink, memo) if grid.steps else []
    off = {} if whole else leads(snapshot, journey.id, grid, lanes)
    for number, lane in enumerate(lanes):
        crossings, funnel = plan.crossings.get(lane.id, ()), window.funnels.get(lane.id)
        row = Row(number, plan.room(lane.id), crossings, hints, off.get(lane.id, ()), funnel)
        rows.append(lane_group(snapshot, lane, grid, row, ink, memo, view))
    if missing := missing_parts(bool(grid.steps), bool(lanes)):
        rows.append(invitation(journey, missing[0], missing[1] if hints else "", ink))
    placed = _stacked(rows, memo)
    height = sum(row.height for row in rows)
    if lanes:
        placed.append(Box(0, height, grid.width, ink.theme.line, ink.theme.hairline))
    placed += connectors_group(journey.id, plan, placed, snapshot, ink, memo)
    placed += routes_group(journey.id, view.routes, placed, snapshot, ink)
    if len(memo) > 2 * len(snapshot.tables[Card]) + _MOST_LEFTOVERS:
        memo.forget_all_but({record.id for record in snapshot.records()})
    if whole and (notes := notes_group(journey.id, snapshot, _body_top(placed), ink, memo)):
        placed.append(notes)
    width = max(item.width for item in placed if isinstance(item, Group))
    height = max([height + ink.theme.line, *(item.height for item in placed if isinstance(item, Group))])
    return Group(f"{journey.id}/board", "board", 0, 0, width, height, tuple(placed), journey.title)


def _body_top(placed: Iterable[Item]) -> float:
    """Where the first lane begins; 0 without lanes."""
    return next((item.y for item in placed if isinstance(item, Group) and item.role == "lane"), 0.0)


def _head(
    journey: Journey, known: Sequence[Stage], grid: Grid, hints: bool, ink: Ink, memo: Memo
) -> list[Group]:
    """The rows above the lanes; `known` are all stages of the journey."""
    ends = (known[0], known[-1])
    stages = memo.kept(f"{journey.id}/stages", (grid,), (), lambda: stages_row(journey.id, grid, ink))
    steps = memo.kept(
        f"{journey.id}/steps", (grid,), (hints,), lambda: steps_row(journey.id, grid, ink, hints=hints)
    )
    head = [stages, steps] if steps else [replace(stages, height=stages.height + STAGE_ROOM)]
    if not journey.is_cycle:
        return head
    back = memo.kept(f"{journey.id}/cycle", (grid, *ends), (), lambda: cycle_row(journey.id, ends, grid, ink))
    return [back, *head] if back else head


def _stacked(rows: Iterable[Group], memo: Memo) -> list[Item]:
    """The rows one below the other; a row that stays where it was is the same object as before."""
    items: list[Item] = []
    y = 0.0
    for row in rows:
        items.append(memo.kept(f"{row.owner}/placed", (row,), (y,), partial(replace, row, y=y)))
        y += row.height
    return items
