"""The head of a map page: whose map it is, which stages these are, whose curves and routes, and where on the whole one is."""

from journey_studio.layout.flow import Sample, flowing
from journey_studio.layout.legend import persona_sample
from journey_studio.layout.parts import Part
from journey_studio.layout.trail import trails_of
from journey_studio.layout.trails import route_samples
from journey_studio.model import Curve, Persona
from journey_studio.model.wording import word
from journey_studio.report.blocks import PART, SECTION, SMALL, block
from journey_studio.report.facts import Report
from journey_studio.scene import Box, Group, Item

_MAP_WIDTH, _MAP_HEIGHT = 240.0, 12.0
_GAP = 24.0


def map_head(report: Report, part: Part, number: int, count: int, total: int, width: float) -> Group:
    """The head of map page `number` (from 0) of `count`, on a board of `total` columns; at the origin, `width` px wide."""
    ink, theme = report.ink, report.ink.theme
    room = width - (_MAP_WIDTH + _GAP if count > 1 else 0.0)
    items: list[Item] = []
    y = 0.0
    if not number:
        name = word("Map") if report.level > 1 else report.title
        text = ink.text(name, PART, theme.text, 0, 0, room)
        items.append(block(f"h{report.level}", [text], room, text.height, name, "part/map"))
        y = text.height
    words = stages_in_words(part) if count > 1 else report.title if report.level > 1 else ""
    if words:
        text = ink.text(words, SECTION, theme.text, 0, y, room)
        items.append(
            Group("report/stages", f"h{report.level + 1}", 0, 0, room, y + text.height, (text,), words)
        )
        y += text.height + 4
    if samples := [*_personas(report), *_routes(report, part)]:
        drawn, y = flowing(samples, 0, y, room, ink)
        role = "decoration" if number else "names"  # the first page has told them
        items.append(Group("report/names", role, 0, 0, room, y, tuple(drawn)))
    if count > 1:
        items.append(page_map(report, part, number, count, total, width - _MAP_WIDTH))
        y = max(y, _MAP_HEIGHT + 26)
    return Group("report/map head", "part", 0, 0, width, y + 10, tuple(items))


def stages_in_words(part: Part) -> str:
    """For instance “Awareness – Purchase”."""
    titles = part.stages
    shown = [title for title in (titles[0], titles[-1]) if title] if titles else []
    return " – ".join(dict.fromkeys(shown)) or word("Stages without a title")


def page_map(report: Report, part: Part, number: int, count: int, total: int, x: float) -> Group:
    """A strip as long as the board, the part of this page filled."""
    ink, theme = report.ink, report.ink.theme
    left, right = (_MAP_WIDTH * column / max(total, 1) for column in (part.first, part.end))
    words = word("Map page {number} of {count}").format(number=number + 1, count=count)
    text = ink.text(words, SMALL, theme.muted, x, _MAP_HEIGHT + 4, _MAP_WIDTH, "end")
    strip = (
        Box(x, 0, _MAP_WIDTH, _MAP_HEIGHT, theme.alt, theme.border, 1.0, 3.0),
        Box(x + left, 0, right - left, _MAP_HEIGHT, theme.accent, radius=3.0),
    )
    figure = Group("report/strip", "decoration", 0, 0, _MAP_WIDTH, _MAP_HEIGHT, strip)
    return Group(
        "report/page map", "decoration", 0, 0, x + _MAP_WIDTH, text.y + text.height, (figure, text), words
    )


def _personas(report: Report) -> list[Sample]:
    drawn = {
        curve.persona for curve in report.snapshot.of_owner(Curve, report.journey.id) if not curve.hidden
    }
    everyone = report.snapshot.of_owner(Persona)
    return [persona_sample(report.snapshot, each, report.ink.theme) for each in everyone if each.id in drawn]


def _routes(report: Report, part: Part) -> list[Sample]:
    """Of the routes that are drawn those with a stop on this page."""
    groups = [item for item in part.board.items if isinstance(item, Group) and item.role == "routes"]
    here = {route.owner for group in groups for route in group.items if isinstance(route, Group)}
    trails = trails_of(report.snapshot, report.journey.id, report.view.routes, report.ink.theme)
    return route_samples([trail for trail in trails if trail.route.id in here], report.ink)
