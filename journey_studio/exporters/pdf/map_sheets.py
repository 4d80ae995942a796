"""The pages of the map within a document: the whole board on one, or a page for each group of stages."""

from collections.abc import Sequence
from dataclasses import dataclass

from journey_studio.exporters.pdf import notices
from journey_studio.exporters.pdf.frames import MARGIN, Frame
from journey_studio.exporters.pdf.papers import (
    FLOOR,
    GROWING,
    LARGEST_SCALE,
    READABLE,
    SIZES,
    SMALLEST,
    TARGET,
)
from journey_studio.exporters.pdf.sheets import Layer, Sheet
from journey_studio.layout.memo import Memo
from journey_studio.layout.parts import Part, Room, board_parts, common_scale
from journey_studio.report.facts import Report
from journey_studio.report.map_head import map_head
from journey_studio.scene import Group

_LARGEST = 0.92 * LARGEST_SCALE
_USUAL_HEAD = 92.0
_MANY = 2_000
"""With more cards than this only one way is tried: landscape, with the smallest words that can be read."""


@dataclass(frozen=True, slots=True)
class MapPages:
    """The pages of a map, what a person should know of them, and the parts of the board where it is in parts."""

    sheets: tuple[Sheet, ...]
    warnings: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class _Division:
    """A board in parts on a frame, with the heads of its pages and the room below them."""

    frame: Frame
    room: Room
    parts: Sequence[Part]
    heads: Sequence[Group]

    @property
    def price(self) -> float:
        """How many pages it takes; a smaller scale must save a fifth of them to be worth it."""
        return len(self.parts) * (1.0 if self.room.target > FLOOR else 1.25)


def stage_sheets(report: Report, frames: Sequence[Frame], memo: Memo) -> tuple[Frame, MapPages]:
    """A page for each group of stages, all at one scale, each with its head, on the frame that takes fewest."""
    cards = sum(len(report.snapshot.cards(lane.id)) for lane in report.snapshot.lanes(report.journey.id))
    targets: tuple[float, ...] = (TARGET, FLOOR)
    if cards > _MANY:
        frames, targets = frames[:1], (FLOOR,)
    ways = [_divided(report, frame, memo, target) for frame in frames for target in targets]
    way = min(ways, key=lambda way: way.price)
    scale = common_scale(way.parts, way.room, _LARGEST)
    sheets = [
        _sheet(report, way.frame, part, group, min(scale, way.room.scale(part.board)))
        for part, group in zip(way.parts, way.heads, strict=True)
    ]
    warnings = tuple(_small_print(way.parts, way.room, way.frame))
    return way.frame, MapPages(tuple(sheets), warnings, tuple(way.parts))


def _divided(report: Report, frame: Frame, memo: Memo, target: float) -> _Division:
    width, height = frame.room
    head = _USUAL_HEAD * frame.scale
    while True:  # only the titles of the stages of a page tell how high its head is
        room = Room(width, max(height - head, height / 3), target, FLOOR)
        parts = board_parts(report.snapshot, report.journey, report.ink, memo, room, report.view)
        heads = _heads(report, frame, parts)
        highest = max(group.height for group in heads) * frame.scale
        if highest <= head:
            return _Division(frame, room, parts, heads)
        head = highest


def whole_sheet(report: Report, frame: Frame, part: Part) -> tuple[Sheet, float]:
    """The whole board on one page, and its scale."""
    width, height = frame.room
    (head,) = _heads(report, frame, [part])
    scale = min(Room(width, height - head.height * frame.scale, TARGET, FLOOR).scale(part.board), _LARGEST)
    return _sheet(report, frame, part, head, scale), scale


def _heads(report: Report, frame: Frame, parts: Sequence[Part]) -> list[Group]:
    total = max(part.end for part in parts)
    width = frame.room_px[0]
    return [map_head(report, part, number, len(parts), total, width) for number, part in enumerate(parts)]


def _sheet(report: Report, frame: Frame, part: Part, head: Group, scale: float) -> Sheet:
    top = frame.height - MARGIN - head.height * frame.scale
    layers = (frame.report_layer(head), Layer(_alone(part.board), scale, MARGIN, top))
    return Sheet("map", frame.paper, frame.width, frame.height, layers, report.ink.theme.surface)


def _alone(board: Group) -> Group:
    return Group(f"{board.owner}/page", "page", 0, 0, board.width, board.height, (board,), board.name)


def _small_print(parts: Sequence[Part], room: Room, frame: Frame) -> list[str]:
    """Which words are too small because a single card is higher than a page, and on which paper they would not be."""
    worst = min(room.scale(part.board) for part in parts)
    if worst >= FLOOR:
        return []
    grown = FLOOR / worst * min(frame.width, frame.height)
    better = next((name for name in GROWING if SIZES[name][0] >= grown), None)
    size = f"The smallest words of a card that is higher than a page have {SMALLEST * worst:.1f} points"
    if better is None:
        return [f"{size}, and no paper up to A0 would do."]
    return [f"{size}: on {notices.paper_name(better)} they would reach {READABLE:g} points."]
