"""The curves of a journey in one small picture: stages below, levels behind, moments of truth above."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from journey_studio.insight.columns import places
from journey_studio.insight.feelings import Feelings, feelings, moments_of_truth
from journey_studio.layout.curve_line import Piece, areas, line_pieces, outline
from journey_studio.layout.flow import flowing
from journey_studio.layout.ink import Ink
from journey_studio.layout.legend import persona_sample
from journey_studio.layout.measures import CAPTION
from journey_studio.layout.people import curve_look
from journey_studio.layout.shapes import marker, star
from journey_studio.model import Emotion, Persona
from journey_studio.model.curve import HIGHEST, signed
from journey_studio.model.wording import word
from journey_studio.report.blocks import SECTION, SMALL, Block, block
from journey_studio.report.facts import Report
from journey_studio.scene import Box, Group, Item, Link, Path, Text

_SIDE = 78.0
_TOP, _LEVEL = 20.0, 24.0
_BESIDE = 28.0
_ASSUMED = (6.0, 4.0)


def spark_blocks(report: Report, width: float) -> list[Block]:
    """The picture below its heading, which names the personas it shows; nothing where no curve has a point."""
    found = feelings(report.snapshot, report.journey)
    columns = len(places(report.snapshot, report.journey))
    if not found or not columns:
        return []
    pitch = (width - _SIDE) / columns
    items: list[Item] = [*_levels(width, report.ink)]
    items += _lines(report, found, pitch)
    items += _moments(report, pitch)
    height = _TOP + 4 * _LEVEL + 16
    picture = Group("report/spark", "figure", 0, 0, width, height, tuple(items), _in_words(report, found))
    return [_heading(report, found, width), Block(picture, 4.0, keep=True), _stages(report, width, pitch)]


def _levels(width: float, ink: Ink) -> list[Item]:
    items: list[Item] = []
    for level, words in ((2, word("Delighted")), (0, word("Neutral")), (-2, word("Frustrated"))):
        y = _y(level)
        dash = () if level == 0 else (2.0, 4.0)
        items.append(
            Path((("M", _SIDE, y), ("L", width, y)), stroke=ink.theme.border, stroke_width=0.8, dash=dash)
        )
        items.append(ink.text(words, CAPTION, ink.theme.muted, 0, y - 8, _SIDE - 8))
    return items


def _lines(report: Report, found: Sequence[Feelings], pitch: float) -> list[Item]:
    theme = report.ink.theme
    grounds: list[Item] = []
    lines: list[Item] = []
    for number, entry in enumerate(found):
        look = curve_look(report.snapshot, entry.curve, theme)
        for run in _runs(entry):
            points = [(_SIDE + (column + 0.5) * pitch, _y(point.value)) for column, point in run]
            parts = line_pieces(points, entry.curve.style)
            pieces = [piece for part in parts for piece in part]
            if pieces and not number:
                for commands, tint in zip(areas(pieces, _y(0)), (theme.above, theme.below), strict=True):
                    grounds += [Path(commands, fill=tint)] if commands else []
            lines += _line([point for _, point in run], parts, look.colour, 2.4 if look.strong else 1.6)
            fill = theme.surface if look.strong else look.colour
            lines += [
                Path(marker(look.marker, x, y, 3.6), fill=fill, stroke=look.colour, stroke_width=1.6)
                for x, y in points
            ]
    return [*grounds, *lines]


def _line(
    points: Sequence[Emotion], parts: Sequence[Sequence[Piece]], colour: str, thick: float
) -> Iterator[Path]:
    """The line through points, dashed where one of two neighbours is assumed, as on the board."""
    steps = zip(points, points[1:], parts, strict=False)
    for assumed, group in groupby(steps, key=lambda step: "assumed" in (step[0].evidence, step[1].evidence)):
        pieces = [piece for _, _, part in group for piece in part]
        if pieces:
            dash = _ASSUMED if assumed else ()
            yield Path(outline(pieces), stroke=colour, stroke_width=thick, dash=dash)


def _runs(entry: Feelings) -> list[list[tuple[int, Emotion]]]:
    """The points in stretches without a gap."""
    runs: list[list[tuple[int, Emotion]]] = []
    for column, point in entry.points:
        if not runs or runs[-1][-1][0] != column - 1:
            runs.append([])
        runs[-1].append((column, point))
    return runs


def _moments(report: Report, pitch: float) -> list[Item]:
    columns = {place.column for _, place in moments_of_truth(report.snapshot, report.journey)}
    accent = report.ink.theme.accent
    return [Path(star(_SIDE + (column + 0.5) * pitch, 8, 6.0), fill=accent) for column in sorted(columns)]


def _stages(report: Report, width: float, pitch: float) -> Block:
    """A bar a stage, which leads to it, with its title or, where one would need more than two lines, with its number."""
    theme, ink = report.ink.theme, report.ink
    columns: dict[str, list[int]] = {}
    stages = {}
    for place in places(report.snapshot, report.journey).values():
        columns.setdefault(place.stage.id, []).append(place.column)
        stages[place.stage.id] = place.stage
    rooms = [len(held) * pitch for held in columns.values()]
    titles = [
        ink.text(stage.title, SMALL, theme.stage_text, 0, 0, max(room - 10, 1.0), "center")
        for stage, room in zip(stages.values(), rooms, strict=True)
    ]
    named = all(map(_is_short, titles))
    height = (max(len(text.lines) for text in titles) if named else 1) * SMALL.leading + 6
    items: list[Item] = []
    for number, (stage, room) in enumerate(zip(stages.values(), rooms, strict=True)):
        left = _SIDE + columns[stage.id][0] * pitch
        words = stage.title if named else f"{number + 1}"
        text = ink.text(words, SMALL, theme.stage_text, left + 5, 0, max(room - 10, 14.0), "center")
        items += [
            Box(left + 1, 0, max(room - 2, 1.0), height, theme.stage(number), radius=3.0),
            replace(text, y=(height - text.height) / 2),
            Link(left, 0, room, height, f"#{stage.id}"),
        ]
    return Block(block("bars", items, width, height))


def _is_short(title: Text) -> bool:
    """Whether it has at most two lines and no word of it is broken."""
    starts = [line.start for line in title.lines if line.start]
    return len(starts) <= 1 and all(title.text[start - 1].isspace() for start in starts)


def _heading(report: Report, found: Sequence[Feelings], width: float) -> Block:
    """The heading with whom the curves belong to beside it."""
    ink = report.ink
    text = ink.snug(word("How it feels"), SECTION, ink.theme.text, 0, 0, width)
    heading = block("h2", [text], text.width, text.height, text.text)
    keys = {entry.curve.persona for entry in found}
    shown = [persona for persona in report.snapshot.of_owner(Persona) if persona.id in keys]
    samples = [persona_sample(report.snapshot, persona, ink.theme) for persona in shown]
    left = text.width + _BESIDE
    items, height = flowing(samples, left, 0, width - left, ink)
    return Block(block("names", [heading, *items], width, max(text.height, height) + 2), keep=True)


def _in_words(report: Report, found: Sequence[Feelings]) -> str:
    told = []
    names = [place.name for place in places(report.snapshot, report.journey).values()]
    for entry in found:
        who = curve_look(report.snapshot, entry.curve, report.ink.theme).name
        points = "; ".join(f"{names[column]} {_told(point)}" for column, point in entry.points)
        told.append(f"{who}: {points}.")
    return " ".join([word("Emotion from −2 (frustrated) to +2 (delighted)."), *told])


def _told(point: Emotion) -> str:
    value = signed(point.value)
    return word("{text} (assumed)").format(text=value) if point.evidence == "assumed" else value


def _y(value: float) -> float:
    return _TOP + (HIGHEST - value) * _LEVEL
