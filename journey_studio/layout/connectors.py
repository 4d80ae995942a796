"""Connectors drawn along their routes: flows solid, loops dashed, triggers dotted, each with its arrow and label."""

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from functools import partial

from journey_studio.layout.gathering import gathered
from journey_studio.layout.ink import Ink
from journey_studio.layout.measures import CARD_GAP
from journey_studio.layout.memo import Memo
from journey_studio.layout.routes import Plan, Route
from journey_studio.layout.shapes import polygon
from journey_studio.model import Card, Snapshot
from journey_studio.scene import Group, Item, Path
from journey_studio.scene.search import Bounds, bounds

_DASHES: Mapping[str, tuple[float, ...]] = {"flow": (), "loop": (5.0, 5.0), "trigger": (0.1, 5.0)}
_HEAD = 9.0
_SMALL_HEAD = 6.0
_AWAY = 4.0
_REACH_X, _REACH_Y, _TIGHT = 56.0, 26.0, 4.0

Point = tuple[float, float]


def connectors_group(
    journey: str, plan: Plan, rows: Sequence[Item], snapshot: Snapshot, ink: Ink, memo: Memo
) -> list[Group]:
    """The group of all connectors of a board whose rows are placed; an empty list without connectors."""
    if not plan.routes:
        return []
    lanes = {row.owner: row for row in rows if isinstance(row, Group) and row.role == "lane"}
    cards = _connected_cards(plan, lanes, memo)
    drawn = tuple(
        _connector(route, *_points(route, plan, lanes, cards), snapshot, ink, memo) for route in plan.routes
    )
    width, height = (
        max(row.width for row in lanes.values()),
        max(row.y + row.height for row in lanes.values()),
    )
    return [Group(f"{journey}/connectors", "connectors", 0, 0, width, height, drawn, "Connectors")]


def _connected_cards(plan: Plan, lanes: Mapping[str, Group], memo: Memo) -> dict[str, Bounds]:
    """Where the cards at the ends of connectors stand on the board."""
    ends: dict[str, set[str]] = {}
    for route in plan.routes:
        ends.setdefault(route.source.lane, set()).add(route.connector.source)
        ends.setdefault(route.target.lane, set()).add(route.connector.target)
        for lane, around in zip((route.source.lane, route.target.lane), route.around, strict=True):
            ends[lane].update(card for card, _ in around)
    found = {}
    for lane, cards in ends.items():
        row = lanes[lane]
        boxes = memo.kept(f"{lane}/boxes", (row.items, plan), (), partial(_boxes, row, cards))
        found.update({card: box.moved(0, row.y) for card, box in boxes.items()})
    return found


def _boxes(lane: Group, cards: Container[str]) -> dict[str, Bounds]:
    cells = (cell for cell in lane.items if isinstance(cell, Group) and cell.role == "cell")
    return {
        card.owner: bounds(card).moved(cell.x, cell.y)
        for cell in cells
        for card in cell.items
        if isinstance(card, Group) and card.owner in cards
    }


def _points(
    route: Route, plan: Plan, lanes: Mapping[str, Group], cards: Mapping[str, Bounds]
) -> tuple[list[Point], float]:
    """The corners of the way from edge to edge, and the y of its first track (0 for a way without)."""
    source, target = cards[route.connector.source], cards[route.connector.target]
    if route.straight:
        return _across(source, target), 0.0
    start = [*_port(source, route.leave, route.docks[0]), *_detour(route, 0, cards)]
    finish = [*_port(target, route.arrive, route.docks[1]), *_detour(route, 1, cards)]
    leave = _track(route, plan, lanes, "leave")
    way = [*start, (route.start, leave)]
    if route.gap is None:
        way.append((route.end, leave))
    else:
        way.append((route.gap, leave))
        if route.gap != route.end:
            arrive = _track(route, plan, lanes, "arrive")
            way += [(route.gap, arrive), (route.end, arrive)]
    return [*way, *reversed(finish)], leave


def _detour(route: Route, end: int, cards: Mapping[str, Bounds]) -> list[Point]:
    """The corners of the way around wide cards at an end, from above: along in the middle of the room above each."""
    corners, x = [], (route.leave, route.arrive)[end]
    for card, beside in route.around[end]:
        y = cards[card].y - CARD_GAP / 2
        corners += [(x, y), (beside, y)]
        x = beside
    return corners


def _across(source: Bounds, target: Bounds) -> list[Point]:
    """Over the gap between neighbours: level where they stand side by side, else with a step in the gap."""
    top, bottom = max(source.y, target.y), min(source.bottom, target.bottom)
    start, end = source.right + 1, target.x - 2
    if top < bottom:
        return [(start, (top + bottom) / 2), (end, (top + bottom) / 2)]
    low, middle = source.y + source.height / 2, (start + end) / 2
    return [
        (start, low),
        (middle, low),
        (middle, target.y + target.height / 2),
        (end, target.y + target.height / 2),
    ]


def _port(card: Bounds, x: float, dock: float) -> list[Point]:
    """Where a way meets a card: at the lower edge, or, for an x beside it, at the side `dock` px below the middle."""
    if card.x < x < card.right:
        return [(x, card.bottom + _AWAY)]
    middle = card.y + card.height / 2 + dock
    return [(card.x - 1 if x <= card.x else card.right + 1, middle), (x, middle)]


def _track(route: Route, plan: Plan, lanes: Mapping[str, Group], end: str) -> float:
    lane = route.source.lane if end == "leave" else route.target.lane
    tracks, group = plan.tracks[lane], lanes[lane]
    return group.y + group.height - tracks.room + tracks.middles[f"{route.connector.id}/{end}"]


def _connector(
    route: Route, way: Sequence[Point], track: float, snapshot: Snapshot, ink: Ink, memo: Memo
) -> Group:
    """A connector in its place. What it looks like depends on its shape only, so a board that grows above moves it."""
    x, y = way[0]
    shape = tuple((round(px - x, 3), round(py - y, 3)) for px, py in way)
    ends = (snapshot.need(Card, route.connector.source), snapshot.need(Card, route.connector.target))
    pill = (round(route.label - x, 3), round(track - y, 3))
    drawn = memo.kept(
        f"{route.connector.id}/drawn",
        ends,
        (route, shape, pill),
        lambda: _drawn(route, shape, pill, ends, ink),
    )
    return replace(drawn, x=round(drawn.x + x, 3), y=round(drawn.y + y, 3))


def _drawn(route: Route, way: Sequence[Point], pill: Point, ends: tuple[Card, Card], ink: Ink) -> Group:
    connector, colour = route.connector, ink.theme.muted
    *before, tip = way
    back = before[-1]
    length = math.dist(back, tip)
    unit = ((tip[0] - back[0]) / length, (tip[1] - back[1]) / length)
    head = min(_HEAD, max(length, _SMALL_HEAD))
    short = min(head - 2, length)
    end = (tip[0] - unit[0] * short, tip[1] - unit[1] * short)
    items: list[Item] = [
        Path(
            rounded([*before, end], _tight(route, way)),
            stroke=colour,
            stroke_width=1.8,
            dash=_DASHES[connector.kind],
        ),
        _head(tip, unit, head, colour, filled=connector.kind != "trigger"),
    ]
    if route.pill:
        items += route.pill.around(*pill)
    label = f": {connector.label}" if connector.label else ""
    name = f"{connector.kind.capitalize()} from {ends[0].name} to {ends[1].name}{label}"
    return gathered(connector.id, "connector", items, name)


def _head(tip: Point, unit: Point, size: float, colour: str, *, filled: bool) -> Path:
    back = (tip[0] - unit[0] * size, tip[1] - unit[1] * size)
    half = size * 0.52
    one = (back[0] - unit[1] * half, back[1] + unit[0] * half)
    two = (back[0] + unit[1] * half, back[1] - unit[0] * half)
    outline = polygon([one, tip, two])
    if filled:
        return Path(outline, fill=colour)
    return Path(outline[:-1], stroke=colour, stroke_width=1.8)


def _tight(route: Route, way: Sequence[Point]) -> frozenset[Point]:
    """The corners of detours: there is no room for wide bends between cards."""
    first, last = (2 * len(around) for around in route.around)
    return frozenset((*way[2 : 2 + first], *way[len(way) - 2 - last : len(way) - 2]))


def rounded(
    points: Sequence[Point], tight: Container[Point] = frozenset()
) -> tuple[tuple[str | float, ...], ...]:
    """A line through these points whose corners are wide bends, flat along the tracks; `tight` ones are narrow."""
    way = [point for place, point in enumerate(points) if not place or point != points[place - 1]]
    commands: list[tuple[str | float, ...]] = [("M", *_tidy(way[0]))]
    for place in range(1, len(way) - 1):
        before, corner, after = way[place - 1 : place + 2]
        most = _TIGHT if corner in tight else _REACH_X
        into = _cut(corner, before, most, whole=place == 1)
        out = _cut(corner, after, most, whole=place == len(way) - 2)
        commands.append(("L", *_tidy(into)))
        commands.append(("C", *_tidy(_part(into, corner)), *_tidy(_part(out, corner)), *_tidy(out)))
    return (*commands, ("L", *_tidy(way[-1])))


def _cut(corner: Point, other: Point, most: float, *, whole: bool) -> Point:
    """Where a bend begins: not farther than the bend reaches, nor past the middle of an inner stretch."""
    length = math.dist(corner, other)
    reach = _REACH_X if abs(other[0] - corner[0]) > abs(other[1] - corner[1]) else _REACH_Y
    share = min(reach, most, length if whole else length / 2) / length
    return (corner[0] + (other[0] - corner[0]) * share, corner[1] + (other[1] - corner[1]) * share)


def _part(point: Point, corner: Point) -> Point:
    return (point[0] + (corner[0] - point[0]) * 0.6, point[1] + (corner[1] - point[1]) * 0.6)


def _tidy(point: Point) -> Point:
    return (round(point[0], 2), round(point[1], 2))
